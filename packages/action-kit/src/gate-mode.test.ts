import { type Instant, type Mode, parseInstant } from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { gateMode } from './gate-mode.ts'

function mode(
  policy: string,
  input?: Mode,
  purpose: 'release' | 'change' = 'change',
  at = '2026-03-01T12:00:00Z',
) {
  const now = parseInstant(at) ?? (0 as Instant)
  const loaded = loadPolicy(`version: 1\nplatform: x\nthresholds: x\n${policy}`, 'p.yml')
  return gateMode({ mode: input, now }, loaded, purpose)
}

const UNTIL = 'observe-until: 2026-03-01\n'
const OBSERVING = `mode: observe\n${UNTIL}`
const observeUntil = '2026-03-01'

describe('the mode of a gate', () => {
  test.each<[string, Mode | undefined, object]>([
    ['', undefined, { mode: 'strict' }],
    ['', 'rollback', { mode: 'rollback' }],
    ['mode: rollback\n', undefined, { mode: 'rollback' }],
    ['mode: rollback\n', 'strict', { mode: 'strict' }],
    [OBSERVING, undefined, { mode: 'observe', observeUntil }],
    [OBSERVING, 'strict', { mode: 'strict' }],
    [OBSERVING, 'rollback', { mode: 'rollback' }],
    [UNTIL, undefined, { mode: 'strict' }],
    [UNTIL, 'observe', { mode: 'observe', observeUntil }],
  ])('with the policy %j and the input %j', (policy, input, expected) => {
    expect(mode(policy, input)).toEqual(expected)
  })

  test.each([
    ['2026-03-01T23:59:59.999Z', 'observe'],
    ['2026-03-02T00:00:00Z', 'strict'],
    ['2025-12-01T00:00:00Z', 'observe'],
    ['2025-11-30T23:59:59Z', 'strict'],
  ])('at %s is %s', (at, expected) => {
    expect(mode(OBSERVING, undefined, 'change', at)).toEqual({ mode: expected, observeUntil })
  })

  test('of a release is strict where it would observe, and no other', () => {
    expect(mode(OBSERVING, undefined, 'release')).toEqual({ mode: 'strict', observeUntil })
    expect(mode(UNTIL, 'observe', 'release')).toEqual({ mode: 'strict', observeUntil })
    expect(mode('mode: rollback\n', undefined, 'release')).toEqual({ mode: 'rollback' })
  })

  test.each(['release', 'change'] as const)('needs a last day to observe a %s', (purpose) => {
    expect(() => mode('', 'observe', purpose)).toThrow(
      expect.objectContaining({
        name: 'ConfigurationError',
        message:
          'input mode: observe needs a last day: add observe-until: 2026-05-30 (at most 90 days ahead) to p.yml',
        file: 'p.yml',
        line: undefined,
      }),
    )
  })
})
