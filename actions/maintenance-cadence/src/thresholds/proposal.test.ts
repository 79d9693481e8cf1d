import { type Instant, parseInstant } from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { policyDiff } from './policy-line.ts'
import { type PastVerdict, proposeTighter } from './proposal.ts'
import type { MeasuredCheck } from './threshold-key.ts'

const NOW = (parseInstant('2026-03-01T12:00:00Z') ?? 0) as Instant
const DAY = 86_400_000
const QUESTION = { now: NOW, thresholds: 'v1', defaultBranch: 'main' }

function passRate(value: number | null, changes: Partial<MeasuredCheck> = {}): MeasuredCheck {
  return {
    rule: 'conformance-gate/pass-rate',
    scope: { campaign: 'corpus' },
    status: 'pass',
    actual: value === null ? null : { value, unit: '%' },
    expected: { operator: 'at-least', limit: 90, unit: '%' },
    ...changes,
  }
}

/** A verdict every third day, the newest of today. */
function history(check: (index: number) => MeasuredCheck, count = 10): readonly PastVerdict[] {
  return Array.from({ length: count }, (_, index) => ({
    gate: 'conformance-gate',
    at: (NOW - index * 3 * DAY) as Instant,
    thresholdsVersion: 'v1',
    ref: 'refs/heads/main',
    isExcused: false,
    checks: [check(index)],
  }))
}

const proposed = (verdicts: readonly PastVerdict[]) =>
  proposeTighter(verdicts, QUESTION).proposals.map((each) => each.proposed)
const declined = (verdicts: readonly PastVerdict[]) =>
  proposeTighter(verdicts, QUESTION).declined.map(({ why }) => why)

describe('a tighter limit', () => {
  test('is halfway to the worst value of 30 days', () => {
    expect(
      proposeTighter(
        history((index) => passRate(index === 4 ? 97 : 99)),
        QUESTION,
      ),
    ).toEqual({
      proposals: [
        {
          check: 'conformance-gate/pass-rate:corpus',
          path: ['conformance', 'campaigns', 'corpus', 'min-pass-rate'],
          direction: 'at-least',
          unit: '%',
          limit: 90,
          worst: 97,
          proposed: 93.5,
          samples: 10,
        },
      ],
      declined: [],
    })
  })

  test.each([
    [91, [90.5]],
    [90.99, []],
    [90, []],
    [100, [95]],
  ])('a worst value of %d%% for a minimum of 90%%: %j', (worst, expected) => {
    expect(proposed(history(() => passRate(worst)))).toEqual(expected)
  })

  test.each([
    [200, 'ms', 120, [160]],
    [200, 'ms', 180, [190]],
    [200, 'ms', 180.1, []],
    [1.5, 's', 0.9, [1.2]],
    [10, 'subjects', 4, [7]],
    [10, 'subjects', 3, [7]],
    [50, 'MiB', 20.2, [36]],
  ])('at most %d %s, at worst %d: %j', (limit, unit, worst, expected) => {
    const check = passRate(worst, {
      rule: 'perf-budget/budget',
      scope: { budget: 'start' },
      actual: { value: worst, unit },
      expected: { operator: 'at-most', limit, unit },
    })
    expect(proposed(history(() => check))).toEqual(expected)
  })

  test.each<[string, readonly PastVerdict[], string]>([
    ['too few verdicts', history(() => passRate(99), 9), 'only 9 of 10 verdicts are there'],
    [
      'a gap',
      history(() => passRate(99)).map((each, index) => ({ ...each, at: (NOW - index * DAY) as Instant })),
      '21 days are without a verdict',
    ],
    [
      'one that measured nothing',
      history((index) => passRate(index === 3 ? null : 99)),
      'a verdict did not measure it',
    ],
    [
      'one that failed',
      history((index) => passRate(99, index === 3 ? { status: 'fail' } : {})),
      'it did not always pass',
    ],
    [
      'a waiver',
      history(() => passRate(99)).map((each, index) => ({ ...each, isExcused: index === 9 })),
      'an exception or waiver was applied',
    ],
    [
      'another threshold version',
      history(() => passRate(99)).map((each) => ({ ...each, thresholdsVersion: 'v0' })),
      'the limit was changed meanwhile',
    ],
    [
      'another limit',
      history((index) =>
        passRate(99, index === 3 ? { expected: { operator: 'at-least', limit: 80, unit: '%' } } : {}),
      ),
      'the limit was changed meanwhile',
    ],
  ])('is not proposed with %s', (_, verdicts, why) => {
    expect(proposed(verdicts)).toEqual([])
    expect(declined(verdicts)).toEqual([why])
  })

  test('verdicts of changes, of other branches and of long ago do not count', () => {
    const verdicts = history(() => passRate(99))
    expect(proposed(verdicts.map((each) => ({ ...each, ref: 'refs/pull/3/merge' })))).toEqual([])
    expect(proposed(verdicts.map((each) => ({ ...each, at: (each.at - 40 * DAY) as Instant })))).toEqual([])
  })
})

describe('the line of the policy', () => {
  const TEXT = [
    'version: 1',
    'platform: Orbit',
    'thresholds: v1',
    'conformance:',
    '  campaigns:',
    '    corpus:',
    '      evidence: report.xml',
    '      min-pass-rate: 90% # agreed in May',
    'performance:',
    '  budgets: { start: { metric: start, max: 200ms }, size: { metric: size, max: "50MiB" } }',
  ].join('\n')
  const loaded = loadPolicy(TEXT, 'governance.yml')
  const text = {
    path: 'governance.yml',
    text: TEXT,
    lineOf: (keys: readonly string[]) => loaded.lineOf(keys),
  }
  const proposal = {
    check: 'x',
    path: ['conformance', 'campaigns', 'corpus', 'min-pass-rate'],
    direction: 'at-least' as const,
    unit: '%',
    limit: 90,
    worst: 97,
    proposed: 93.5,
    samples: 10,
  }

  test('is shown as it is and as it would be', () => {
    expect(policyDiff(text, proposal)).toBe(
      'governance.yml:8\n-      min-pass-rate: 90% # agreed in May\n+      min-pass-rate: 93.5% # agreed in May',
    )
  })

  test('is not shown where it is not clear what would change', () => {
    expect(policyDiff(text, { ...proposal, limit: 80 })).toBeUndefined()
    const budget = {
      ...proposal,
      path: ['performance', 'budgets', 'start', 'max'],
      limit: 200,
      proposed: 160,
    }
    expect(policyDiff(text, budget)).toBeUndefined()
  })
})
