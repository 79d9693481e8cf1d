import { expect, test } from 'vitest'
import { modeNote, whyNotObserved } from './mode-note.ts'

const EVALUATED = '2026-03-01T12:00:00Z'

test.each([
  ['strict', undefined, 'fail', undefined],
  ['strict', '2026-02-28', 'fail', 'observe was asked for, but observing ended on 2026-02-28'],
  ['strict', '2026-02-28', 'pass', 'observe was asked for, but observing ended on 2026-02-28'],
  ['strict', '2026-03-01', 'fail', 'observe was asked for, but a release is never observed'],
  ['strict', '2026-05-30', 'fail', 'observe was asked for, but a release is never observed'],
  [
    'strict',
    '2026-05-31',
    'fail',
    'observe was asked for, but observe-until is 2026-05-31, more than 90 days ahead',
  ],
  ['strict', 'whenever', 'fail', undefined],
  ['observe', undefined, 'fail', 'reported, never blocking'],
  ['observe', '2026-03-01', 'fail', 'reported, never blocking until 2026-03-01; strict after that day'],
  ['observe', '2026-03-01', 'pass', 'reported, never blocking until 2026-03-01; strict after that day'],
  ['rollback', undefined, 'pass', undefined],
] as const)('mode %s, until %s, with %s', (mode, observeUntil, status, note) => {
  const blocking = mode === 'strict' && status === 'fail'
  const until = observeUntil === undefined ? {} : { observeUntil }
  expect(modeNote({ mode, status, blocking, evaluatedAt: EVALUATED, ...until })).toBe(note)
})

test('a mode that forgives says what it does not forgive', () => {
  const verdict = { mode: 'rollback', status: 'fail', evaluatedAt: EVALUATED } as const
  expect(modeNote({ ...verdict, blocking: false })).toBe('reported, not blocking')
  expect(modeNote({ ...verdict, blocking: true })).toBe(
    'forgives failing checks only; what could not be measured still blocks',
  )
})

test('nobody is said to observe who does', () => {
  expect(whyNotObserved({ mode: 'observe', observeUntil: '2026-02-28', evaluatedAt: EVALUATED })).toBe(
    undefined,
  )
})
