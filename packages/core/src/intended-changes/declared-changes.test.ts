import { describe, expect, test } from 'vitest'
import { type CalendarDate, type Instant, parseInstant } from '../number/instant.ts'
import type { ChangeEffect } from './changed-baseline.ts'
import {
  type Acceptance,
  changeNotes,
  checkDeclared,
  countingChanges,
  type DeclaredChanges,
} from './declared-changes.ts'
import type { IntendedChange } from './intended-change.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant
const GATE = 'conformance-gate'

const entry = (id: string, changes: Partial<IntendedChange> = {}): IntendedChange => ({
  ...{ id, gate: GATE, subject: id, change: { kind: 'removed' }, reason: 'r', owner: '@dana' },
  ...{ until: '2026-04-01' as CalendarDate, file: 'changes.yml', line: 2 },
  ...changes,
})

const NOBODY: Acceptance = { kind: 'declared', why: 'nobody has set the label x', remedy: 'set the label x' }
const DANA: Acceptance = { kind: 'accepted', by: ['@dana'] }
const UNREAD: Acceptance = { kind: 'unread', why: 'there is no token', remedy: 'set the input github-token' }

const declared = (changes: Partial<DeclaredChanges>): DeclaredChanges => ({
  register: 'changes.yml',
  exists: true,
  settled: [],
  added: [],
  acceptance: NOBODY,
  open: 1,
  maxOpen: 20,
  ...changes,
})

function judge(
  changes: Partial<DeclaredChanges>,
  effects: readonly (readonly [IntendedChange, ChangeEffect])[] = [],
) {
  return checkDeclared(declared(changes), { gate: GATE, effects: new Map(effects), now: NOW })
}

describe('entries that a change adds', () => {
  const added = [entry('a')]

  test.each([
    ['not accepted', NOBODY, 'fail', []],
    ['of which nobody knows who accepted them', UNREAD, 'inconclusive', []],
    ['accepted', DANA, 'pass', ['a']],
  ])('%s', (_, acceptance, status, counting) => {
    const change = declared({ added, acceptance })
    expect(countingChanges(change, GATE, NOW).map(({ id }) => id)).toEqual(counting)
    expect(checkDeclared(change, { gate: GATE, effects: new Map(), now: NOW })?.status).toBe(status)
  })

  test('say what to do', () => {
    expect(judge({ added })).toMatchObject({
      id: 'conformance-gate/intended-changes',
      actual: { value: 0, unit: 'accepted entries' },
      expected: { operator: 'is', limit: 1 },
      detail: 'nobody has set the label x',
      remedy: 'set the label x',
      findings: [
        { message: 'declared as removed, and not accepted', subject: 'a', file: 'changes.yml', line: 2 },
      ],
    })
  })

  test('block although the base has others, and although this run does not need them', () => {
    expect(judge({ added, settled: [entry('b')] })?.status).toBe('fail')
  })

  test('of another gate are not this gate’s', () => {
    expect(judge({ added: [entry('a', { gate: 'perf-budget' })] })).toBeUndefined()
  })

  test('replace what the base has under their id, once accepted', () => {
    const base = [entry('a', { subject: 'old' })]
    const count = (acceptance: Acceptance) =>
      countingChanges(declared({ added, settled: base, acceptance }), GATE, NOW).map(({ subject }) => subject)
    expect([count(DANA), count(NOBODY)]).toEqual([['a'], ['old']])
  })

  test.each([
    ['2026-05-30', 'pass', []],
    ['2026-05-31', 'fail', ['until 2026-05-31 is more than 90 days ahead: write 2026-05-30 or earlier']],
    ['2026-03-01', 'pass', []],
    ['2026-02-28', 'fail', ['until 2026-02-28 is over: write a later day']],
  ])('until %s', (until, status, messages) => {
    const check = judge({ added: [entry('a', { until: until as CalendarDate })], acceptance: DANA })
    expect(check?.status).toBe(status)
    expect(check?.findings.map(({ message }) => message)).toEqual(messages)
  })

  test.each([
    [19, 'pass'],
    [20, 'pass'],
    [21, 'fail'],
  ])('as one of %d open ones', (open, status) => {
    expect(judge({ added, acceptance: DANA, open })?.status).toBe(status)
    expect(judge({ settled: added, open }, [[added[0] as IntendedChange, { kind: 'covers' }]])?.status).toBe(
      'pass',
    )
  })
})

describe('entries of the base', () => {
  const [one] = [entry('a')]

  test('count, and are named where they cover something', () => {
    expect(judge({ settled: [one] })).toBeUndefined()
    expect(judge({ settled: [one] }, [[one, { kind: 'covers' }]])).toMatchObject({
      status: 'pass',
      detail: 'covered: a (removed)',
    })
  })

  test.each<[string, Partial<IntendedChange>, ChangeEffect | undefined, readonly string[]]>([
    ['covers', {}, { kind: 'covers' }, []],
    ['cannot be compared', {}, undefined, []],
    [
      'is not needed any more',
      {},
      { kind: 'unneeded', why: 'the baseline does not have it' },
      ['intended change a is no longer needed: the baseline does not have it; remove the entry'],
    ],
    [
      'says something else',
      {},
      { kind: 'void', why: 'its new name b has no result' },
      ['intended change a covers nothing: its new name b has no result; correct the entry'],
    ],
    [
      'has expired',
      { until: '2026-02-28' as CalendarDate },
      undefined,
      ['intended change a expired on 2026-02-28: remove the entry'],
    ],
    [
      'is for too long',
      { until: '2026-05-31' as CalendarDate },
      undefined,
      ['intended change a does not count yet: 2026-05-31 is more than 90 days ahead'],
    ],
  ])('one that %s', (_, changes, effect, messages) => {
    const settled = [entry('a', changes)]
    const effects = new Map(effect === undefined ? [] : settled.map((each) => [each, effect] as const))
    const notes = changeNotes(declared({ settled }), { gate: GATE, effects, now: NOW })
    expect(notes.map(({ message }) => message)).toEqual(messages)
  })
})
