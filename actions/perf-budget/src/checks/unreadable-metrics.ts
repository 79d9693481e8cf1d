import { type Check, checkOf, exactly, type Measurement, measured, metricName } from '@governance-gates/core'
import type { PerformancePolicy } from '@governance-gates/policy'
import { unreadableMetrics } from '../rules.ts'
import { isAbout, type MetricIndex, placeOf } from './metric-index.ts'

/**
 * Metrics in a unit that is not known, which neither a budget nor the baseline asks for: they decide nothing, but somebody
 * should know. Where something asks for one, that check is inconclusive.
 */
export function checkUnreadable(
  { unreadable }: MetricIndex,
  { budgets }: PerformancePolicy,
  inBaseline: readonly Measurement[],
): readonly Check[] {
  const recorded = new Set(inBaseline.map(metricName))
  const others = unreadable.filter(
    (record) =>
      !recorded.has(metricName(record)) && !Object.values(budgets).some((budget) => isAbout(budget, record)),
  )
  if (others.length === 0) return []
  return [
    checkOf(
      unreadableMetrics,
      {},
      {
        status: 'warn',
        actual: measured(others.length, 'metrics'),
        expected: exactly(0, 'metrics'),
        findings: others.map((record) => ({
          message: record.reason,
          subject: metricName(record),
          ...placeOf(record),
        })),
      },
    ),
  ]
}
