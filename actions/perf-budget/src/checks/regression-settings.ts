import {
  type Check,
  checkOf,
  exactly,
  type Finding,
  type Measurement,
  matchesName,
  measured,
} from '@governance-gates/core'
import type { RegressionPolicy } from '@governance-gates/policy'
import { regressionSettings } from '../rules.ts'
import type { MetricIndex } from './metric-index.ts'

/** Settings that apply to no metric change nothing, and hide a slip in the name or the unit. */
export function checkSettings(
  recorded: readonly Measurement[],
  regression: RegressionPolicy,
  index: MetricIndex,
): readonly Check[] {
  const known = [...recorded, ...index.measurements.map(({ measurement }) => measurement)]
  const findings = [...idleFloor(known, regression), ...idleEntries(known, regression)]
  if (findings.length === 0) return []
  const actual = measured(findings.length, 'settings')
  return [
    checkOf(regressionSettings, {}, { status: 'warn', actual, expected: exactly(0, 'settings'), findings }),
  ]
}

function idleFloor(
  known: readonly Measurement[],
  { 'ignore-below': floor }: RegressionPolicy,
): readonly Finding[] {
  if (floor === undefined || known.some(({ unit }) => unit === floor.unit)) return []
  return [{ message: `no metric has the unit of ${floor.text} (performance.regression.ignore-below)` }]
}

function idleEntries(known: readonly Measurement[], { metrics }: RegressionPolicy): readonly Finding[] {
  return metrics.flatMap(({ metric, 'ignore-below': floor }, position) => {
    const own = known.filter((each) => matchesName(metric, each.metric))
    const place = `performance.regression.metrics.${position}`
    if (own.length === 0) return [{ message: `no metric has this name (${place})`, subject: metric }]
    if (floor === undefined || own.some(({ unit }) => unit === floor.unit)) return []
    return [
      {
        message: `no metric of this name has the unit of ${floor.text} (${place}.ignore-below)`,
        subject: metric,
      },
    ]
  })
}
