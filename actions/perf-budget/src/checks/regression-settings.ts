import { type Check, type Finding, type Measurement, matchesName } from '@governance-gates/core'
import type { RegressionPolicy } from '@governance-gates/policy'
import type { MetricIndex } from './metric-index.ts'

const RULE = 'performance.regression'

interface IdleSetting {
  readonly rule: string
  readonly finding: Finding
}

/** Settings that are about no metric would settle nothing, and hide the slip. */
export function checkSettings(
  recorded: readonly Measurement[],
  regression: RegressionPolicy,
  index: MetricIndex,
): readonly Check[] {
  const known = [...recorded, ...index.measurements.map(({ measurement }) => measurement)]
  const idle = [...idleFloor(known, regression), ...idleEntries(known, regression)]
  const [first] = idle
  if (first === undefined) return []
  return [
    {
      id: 'regression.settings',
      title: 'Every setting is about a metric',
      rule: first.rule,
      status: 'warn',
      actual: `${idle.length} about none`,
      expected: '0 about none',
      remedy: 'correct the name or the unit, or take the setting out',
      findings: idle.map(({ finding }) => finding),
    },
  ]
}

function idleFloor(
  known: readonly Measurement[],
  { 'ignore-below': floor }: RegressionPolicy,
): readonly IdleSetting[] {
  if (floor === undefined || known.some(({ unit }) => unit === floor.unit)) return []
  const message = `no metric is in the unit of ignore-below: ${floor.text}`
  return [{ rule: `${RULE}.ignore-below`, finding: { message } }]
}

function idleEntries(known: readonly Measurement[], { metrics }: RegressionPolicy): readonly IdleSetting[] {
  return metrics.flatMap(({ metric, 'ignore-below': floor }, position) => {
    const own = known.filter((each) => matchesName(metric, each.metric))
    const rule = `${RULE}.metrics.${position}`
    if (own.length === 0)
      return [{ rule, finding: { message: 'no metric has such a name', subject: metric } }]
    if (floor === undefined || own.some(({ unit }) => unit === floor.unit)) return []
    const message = `no metric of such a name is in the unit of ignore-below: ${floor.text}`
    return [{ rule, finding: { message, subject: metric } }]
  })
}
