import { ANY_ORIGIN, type StepOutcome } from '@governance-gates/core'
import type { PerformanceRecord } from '@governance-gates/evidence'
import { describe, expect, test } from 'vitest'
import { indexMetrics } from './metric-index.ts'
import { checkMaking } from './outcome.ts'

const identity = { metric: 'load', parameters: {} }
const crash: PerformanceRecord = { kind: 'crash', ...identity, message: 'it panicked' }
const claim = (outcome: 'pass' | 'fail' | 'no-data'): PerformanceRecord => ({
  kind: 'claim',
  ...identity,
  outcome,
  text: 'over its limit',
})

/** How `a.json`, with these records, agrees with the outcome of the step that wrote it. */
function statusOf(outcome: StepOutcome, records: readonly PerformanceRecord[]): string | undefined {
  const evidence = {
    patterns: ['a.json', 'b.json'],
    matches: new Map([
      ['a.json', ['a.json']],
      ['b.json', ['b.json']],
    ]),
    missing: [],
    unmatched: [],
    origin: ANY_ORIGIN,
    problems: [],
    files: [
      { path: 'a.json', generatedAt: undefined, records },
      { path: 'b.json', generatedAt: undefined, records: [crash] },
    ],
  }
  const outcomes = { everything: [], named: new Map([['a.json', [outcome]]]) }
  const checks = checkMaking({ outcomes, evidence, sizes: new Map(), index: indexMetrics(evidence) })
  return checks.find(({ id }) => id === 'perf-budget/outcome:a.json')?.status
}

describe('a step that failed', () => {
  test.each<[string, readonly PerformanceRecord[], string]>([
    ['nothing in its file', [], 'inconclusive'],
    ['a benchmark that crashed', [crash], 'pass'],
    ['a limit of the tool that was not met', [claim('fail')], 'pass'],
    ['a limit of the tool that was met', [claim('pass')], 'inconclusive'],
    ['a limit without data', [claim('no-data')], 'inconclusive'],
  ])('with %s', (_, records, status) => {
    expect(statusOf('failure', records)).toBe(status)
    expect(statusOf('cancelled', records)).toBe('inconclusive')
    expect(statusOf('success', records)).toBe('pass')
  })
})
