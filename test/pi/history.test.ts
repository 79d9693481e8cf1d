import { describe, expect, test } from 'vitest'
import { type Answer, answerPi, generatedAt, IS_HERE, piTable, SKIPPED } from './pi-platform.ts'

/**
 * What the platform's hand-written gates answered on half a year of its own evidence, beside what this gate answers on
 * the same files. They agree, or differ for a reason that is in these two tables.
 */
const STRICTER: Readonly<Record<string, string>> = {
  'conformance-gate/exceptions-expired': 'review_by had to be present and was never compared with a date',
  'conformance-gate/tier-pass-rate:corpus:official-pi-mono':
    'the threshold of the official tier was read and never used: 95% passed where 100% is required',
  'conformance-gate/baseline-pass-rate:corpus':
    'the rate of all tiers was compared, so that a drop in the re-run tier stayed below the limit',
  'conformance-gate/executed:negative-policy': 'negative tests that were not run at all were not looked at',
  'conformance-gate/pass-rate:negative-policy': 'negative tests that were not run at all were not looked at',
}
const LOOSER: Readonly<Record<string, string>> = {
  pass_rate_no_regression:
    'pass_rate_pct changed its meaning: 60 of 223 was compared with a rate of executed subjects',
  'conformance_summary.pass_rate_pct':
    'pass_rate_pct changed its meaning: 60 of 223 was compared with a rate of executed subjects',
}

interface Difference {
  readonly theirs: string
  readonly ours: string
  readonly reasons: readonly string[]
  readonly unexplained: readonly string[]
}

/** Compares two answers; undefined where both let the change through or both stop it. */
function differenceOf(answer: Answer, theirStatus: string, theirFailures: string): Difference | undefined {
  const ours = answer.outputs['status'] ?? 'none'
  const theyPass = theirStatus === 'pass'
  if (theyPass === (ours === 'pass')) return undefined
  const [table, ids] = theyPass
    ? [STRICTER, JSON.parse(answer.outputs['failed-checks'] ?? '[]') as string[]]
    : [LOOSER, theirFailures.split(',')]
  return {
    theirs: theirStatus,
    ours,
    reasons: ids.map((id) => table[id]).filter((reason) => reason !== undefined),
    unexplained: ids.filter((id) => table[id] === undefined),
  }
}

function countReasons(differences: readonly (Difference | undefined)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { 'the same answer': 0 }
  for (const difference of differences) {
    for (const reason of difference === undefined ? ['the same answer'] : new Set(difference.reasons)) {
      counts[reason] = (counts[reason] ?? 0) + 1
    }
  }
  return counts
}

describe.skipIf(!IS_HERE)(`the real platform’s history${SKIPPED}`, () => {
  test('regression gate: every summary against every baseline', async () => {
    const rows = piTable('expected/history_regression.tsv')
    const differences: (Difference | undefined)[] = []
    for (const { summary = '', baseline = '', status = '', failures = '' } of rows) {
      const answer = await answerPi({ summary, baseline, asOf: generatedAt(summary) })
      differences.push(differenceOf(answer, status, failures))
    }
    expect(differences.flatMap((difference) => difference?.unexplained ?? [])).toEqual([])
    expect(rows).toHaveLength(130)
    expect(countReasons(differences)).toMatchInlineSnapshot(`
      {
        "pass_rate_pct changed its meaning: 60 of 223 was compared with a rate of executed subjects": 5,
        "review_by had to be present and was never compared with a date": 23,
        "the rate of all tiers was compared, so that a drop in the re-run tier stayed below the limit": 5,
        "the same answer": 97,
        "the threshold of the official tier was read and never used: 95% passed where 100% is required": 5,
      }
    `)
  })

  test('promotion gate: every summary in both modes', async () => {
    const rows = piTable('expected/history_promotion.tsv')
    const differences: (Difference | undefined)[] = []
    for (const { summary = '', mode = '', status = '', failures = '' } of rows) {
      const answer = await answerPi({ summary, mode, asOf: generatedAt(summary) })
      // Both let a failing verdict through in rollback mode; what could not be measured is not forgiven here.
      const isForgiven = mode === 'rollback' && answer.outputs['blocking'] === 'false'
      expect(answer.exitCode).toBe(answer.outputs['status'] === 'pass' || isForgiven ? 0 : 1)
      differences.push(differenceOf(answer, status, failures))
    }
    expect(differences.flatMap((difference) => difference?.unexplained ?? [])).toEqual([])
    expect(rows).toHaveLength(52)
    expect(countReasons(differences)).toMatchInlineSnapshot(`
      {
        "pass_rate_pct changed its meaning: 60 of 223 was compared with a rate of executed subjects": 2,
        "review_by had to be present and was never compared with a date": 16,
        "the rate of all tiers was compared, so that a drop in the re-run tier stayed below the limit": 2,
        "the same answer": 32,
        "the threshold of the official tier was read and never used: 95% passed where 100% is required": 2,
      }
    `)
  })
})
