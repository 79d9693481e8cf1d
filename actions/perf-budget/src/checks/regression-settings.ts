import {
  type Check,
  checkOf,
  compareDecimals,
  exactly,
  type Finding,
  type Measurement,
  matchesName,
  measured,
} from '@governance-gates/core'
import type { RegressionPolicy } from '@governance-gates/policy'
import { regressionSettings } from '../rules.ts'
import { amountTexts } from './amount-text.ts'
import { floorOf } from './baseline-comparison.ts'
import type { MetricChange } from './metric-change.ts'
import type { MetricIndex } from './metric-index.ts'

interface Run {
  readonly index: MetricIndex
  readonly changes: readonly MetricChange[]
}

/**
 * Settings that apply to no metric change nothing, and hide a slip in the name or the unit. A floor that is more than all of a
 * metric hides what the comparison is for.
 */
export function checkSettings(
  recorded: readonly Measurement[],
  regression: RegressionPolicy,
  { index, changes }: Run,
): readonly Check[] {
  const known = [...recorded, ...index.measurements.map(({ measurement }) => measurement)]
  const findings = [
    ...idleFloor(known, regression),
    ...idleEntries(known, regression),
    ...dwarfed(changes, regression),
  ]
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

/** The metrics that are smaller than what the policy ignores of them: one that doubles would not count. */
function dwarfed(changes: readonly MetricChange[], regression: RegressionPolicy): readonly Finding[] {
  return changes.flatMap(({ name, metric, place, comparison: { before, unit } }) => {
    const floor = floorOf(metric, regression)
    if (floor?.unit !== unit || compareDecimals(before, floor.value) >= 0) return []
    const amount = amountTexts([before], unit).join('')
    const message = `ignore-below (${floor.text}) is more than all of it (${amount}), so that no worsening below that counts: give it a smaller one in performance.regression.metrics`
    return [{ message, subject: name, ...place }]
  })
}
