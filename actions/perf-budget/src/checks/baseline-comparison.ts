import {
  type ComparisonRules,
  compareMeasurements,
  type Decimal,
  type Direction,
  decimalToText,
  directionOf,
  type Environment,
  environmentDifferences,
  type Finding,
  type Measurement,
  type MetricComparison,
  matchesName,
  metricName,
  type Quantity,
} from '@governance-gates/core'
import type {
  BudgetPolicy,
  MetricRegressionPolicy,
  PerformancePolicy,
  RegressionPolicy,
} from '@governance-gates/policy'
import type { BaselineReading } from '../performance-input.ts'
import { worseText } from './amount-text.ts'
import type { DeclaredMetrics } from './declared-changes.ts'
import { isFileSize } from './file-size-metric.ts'
import { type ComparedMeasurement, changesOf, isBeyond, type MetricChange } from './metric-change.ts'
import {
  isAbout,
  type LocatedMeasurement,
  type MetricIndex,
  placeOf,
  placeOfMeasurement,
} from './metric-index.ts'

export type ReadBaseline = Extract<BaselineReading, { readonly kind: 'read' }>

interface ComparisonInput {
  readonly policy: PerformancePolicy
  readonly regression: RegressionPolicy
  /** What this run measured, sizes of files included. */
  readonly index: MetricIndex
  readonly environment: Environment
  readonly declared: DeclaredMetrics
}

export interface BaselineComparison {
  /** Worst first. */
  readonly changes: readonly MetricChange[]
  readonly incomparable: readonly Finding[]
}

/** Every metric that this run and the baseline have, side by side. */
export function compareWithBaseline(baseline: ReadBaseline, input: ComparisonInput): BaselineComparison {
  const before = Map.groupBy(baseline.measurements, metricName)
  const isSameMachine = environmentDifferences(baseline.environment, input.environment).length === 0
  const isSameSystem = differencesOfSystem(baseline.environment, input.environment).length === 0
  const compared: ComparedMeasurement[] = []
  const incomparable: Finding[] = [...unreadableFindings(baseline, input.index)]
  for (const located of input.index.measurements) {
    const [reference, ...others] = before.get(located.name) ?? []
    if (reference === undefined) continue
    const comparison = others.length > 0 ? RECORDED_TWICE : compareDeclared(reference, located, input)
    const isComparable = isFileSize(located.measurement) ? isSameSystem : isSameMachine
    if (comparison.kind === 'compared') compared.push({ located, comparison, isComparable })
    else
      incomparable.push({
        message: `${comparison.reason}: ${comparison.remedy}`,
        subject: located.name,
        ...placeOfMeasurement(located),
      })
  }
  return { changes: changesOf(withCoveredViews(compared, input)), incomparable }
}

/** What somebody wants does not regress, as far as the entry says. */
function compareDeclared(
  before: Measurement,
  located: LocatedMeasurement,
  input: ComparisonInput,
): MetricComparison {
  const comparison = compare(before, located, input)
  const slowdown = input.declared.slowdown(located.name)
  if (slowdown === undefined || comparison.kind !== 'compared') return comparison
  if (!isBeyond(comparison)) {
    input.declared.note(slowdown.entry, { kind: 'unneeded', why: 'the policy permits what it is now' })
    return comparison
  }
  const declared = compare(before, located, { ...input, atMost: slowdown.atMost })
  const isCovered = declared.kind === 'compared' && !isBeyond(declared)
  const why = `it is ${worseText(comparison.worsening)}, and at-most is ${decimalToText(slowdown.atMost)}%`
  input.declared.note(slowdown.entry, isCovered ? { kind: 'covers' } : { kind: 'void', why })
  return isCovered ? declared : comparison
}

/** Another view of a benchmark whose slowdown is declared says the same once more. */
function withCoveredViews(
  compared: readonly ComparedMeasurement[],
  { declared }: ComparisonInput,
): readonly ComparedMeasurement[] {
  const covered = new Set(
    compared
      .filter(
        ({ located, comparison }) => declared.slowdown(located.name) !== undefined && !isBeyond(comparison),
      )
      .map(({ located }) => located.name),
  )
  return compared.map((each) => {
    const { derivedFrom: metric, parameters } = each.located.measurement
    const isCovered = metric !== undefined && covered.has(metricName({ metric, parameters }))
    return isCovered && isBeyond(each.comparison)
      ? { ...each, comparison: { ...each.comparison, outcome: 'worse' } }
      : each
  })
}

/** What a build makes does not depend on the processor that made it. */
function differencesOfSystem(before: Environment, after: Environment): readonly string[] {
  return environmentDifferences(systemOf(before), systemOf(after))
}

/** The part of an environment that the size of a file depends on. */
export function systemOf({ os }: Environment): Environment {
  return os === undefined ? {} : { os }
}

/** Metrics of both sides, of which one has a number and the other a unit that is not known. */
function unreadableFindings(
  baseline: ReadBaseline,
  { unreadable, measurements }: MetricIndex,
): readonly Finding[] {
  const recorded = new Set(baseline.measurements.map(metricName))
  const before = new Map((baseline.unreadable ?? []).map((record) => [metricName(record), record]))
  const now = unreadable.filter((record) => recorded.has(metricName(record)))
  return [
    ...now.map((record) => ({
      message: `this run: ${record.reason}: ${record.remedy}`,
      subject: metricName(record),
      ...placeOf(record),
    })),
    ...measurements.flatMap((located) => {
      const record = before.get(located.name)
      if (record === undefined || recorded.has(located.name)) return []
      const message = `the baseline: ${record.reason}: commit a new baseline`
      return [{ message, subject: located.name, ...placeOfMeasurement(located) }]
    }),
  ]
}

const RECORDED_TWICE: MetricComparison = {
  kind: 'incomparable',
  reason: 'the baseline has it more than once',
  remedy: 'commit a new baseline in which each benchmark has a name of its own',
}

function compare(
  before: Measurement,
  { measurement }: LocatedMeasurement,
  { policy, regression, atMost }: ComparisonInput & { readonly atMost?: Decimal },
): MetricComparison {
  const own = entryOf(measurement.metric, regression)
  const statistic = own?.statistic ?? regression.statistic
  const ignoreBelow = floorOf(measurement.metric, regression)
  const maxSpread = own?.['max-spread'] ?? regression['max-spread']
  const rules: ComparisonRules = {
    ...(ignoreBelow === undefined ? {} : { ignoreBelow }),
    better: betterOf(measurement, own, Object.values(policy.budgets)),
    maxWorsening: atMost ?? own?.['max-worsening'] ?? regression['max-worsening'],
  }
  // The size of a file is one exact number, whatever is compared of benchmarks.
  if (isFileSize(measurement)) return compareMeasurements(before, measurement, { ...rules, better: 'lower' })
  return compareMeasurements(before, measurement, {
    ...rules,
    ...(statistic === undefined ? {} : { statistic }),
    ...(maxSpread === undefined ? {} : { maxSpread }),
  })
}

/** Below which a worsening of the metric does not count, by the first pattern that matches, else by the section. */
export function floorOf(metric: string, regression: RegressionPolicy): Quantity | undefined {
  return entryOf(metric, regression)?.['ignore-below'] ?? regression['ignore-below']
}

function entryOf(
  metric: string,
  { metrics }: RegressionPolicy,
): RegressionPolicy['metrics'][number] | undefined {
  return metrics.find((each) => matchesName(each.metric, metric))
}

/** As the policy declares, else the file, else the unit, else the side on which a budget limits it. */
export function betterOf(
  measurement: Measurement,
  own: MetricRegressionPolicy | undefined,
  budgets: readonly BudgetPolicy[],
): Direction | undefined {
  const known = directionOf(measurement.unit, own?.better ?? measurement.better)
  if (known !== undefined) return known
  const limits = budgets.filter((budget) => isAbout(budget, measurement))
  const hasUpper = limits.some(({ below, max }) => below !== undefined || max !== undefined)
  const hasLower = limits.some(({ above, min }) => above !== undefined || min !== undefined)
  if (hasUpper === hasLower) return undefined
  return hasUpper ? 'lower' : 'higher'
}
