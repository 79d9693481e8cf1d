import {
  type Check,
  compareMeasurements,
  type Direction,
  directionOf,
  type Environment,
  environmentDifferences,
  type Finding,
  type Measurement,
  type MetricComparison,
  matchesName,
  metricName,
} from '@governance-gates/core'
import type {
  BudgetPolicy,
  IfMissing,
  MetricRegressionPolicy,
  PerformancePolicy,
  RegressionPolicy,
} from '@governance-gates/policy'
import type { BaselineReading } from '../performance-input.ts'
import { amountText, changeText, worseText } from './amount-text.ts'
import { checkEnvironment, withMachineNote } from './environment.ts'
import { isAbout, type LocatedMeasurement, type MetricIndex, placeOfMeasurement } from './metric-index.ts'
import { checkNames } from './metric-names.ts'
import { checkSettings } from './regression-settings.ts'

type Compared = Extract<MetricComparison, { readonly kind: 'compared' }>

/** One metric beside its baseline. */
export interface MetricChange {
  readonly name: string
  readonly place: Pick<Finding, 'file' | 'line'>
  readonly comparison: Compared
}

export interface RegressionJudgement {
  readonly checks: readonly Check[]
  /** Worst first. */
  readonly changes: readonly MetricChange[]
  readonly environment: readonly string[]
}

interface RegressionInput {
  readonly policy: PerformancePolicy
  readonly regression: RegressionPolicy
  readonly baseline: BaselineReading
  readonly index: MetricIndex
  readonly environment: Environment
}

const RULE = 'performance.regression'
const NEW_BASELINE =
  'make it as fast as it was, or, where the change is wanted, take this run as the new baseline'

/** Compares a run with its baseline, metric by metric. */
export function judgeRegressions(input: RegressionInput): RegressionJudgement {
  const { baseline, regression, index } = input
  if (baseline.kind !== 'read')
    return { checks: [unusable(baseline, regression)], changes: [], environment: [] }
  const before = Map.groupBy(baseline.measurements, metricName)
  const differences = environmentDifferences(baseline.environment, input.environment)
  const compared: MetricChange[] = []
  const incomparable: Finding[] = []
  for (const located of index.measurements) {
    const [reference, ...others] = before.get(located.name) ?? []
    if (reference === undefined) continue
    const comparison = others.length > 0 ? RECORDED_TWICE : compare(reference, located, input)
    const place = placeOfMeasurement(located)
    if (comparison.kind === 'compared') compared.push({ name: located.name, place, comparison })
    else
      incomparable.push({
        message: `${comparison.reason}: ${comparison.remedy}`,
        subject: located.name,
        ...place,
      })
  }
  const changes = compared.toSorted(worstFirst)
  const isSameMachine = differences.length === 0
  return {
    checks: [
      withMachineNote(
        checkRegressed(changes, incomparable, input, isSameMachine),
        baseline.environment,
        input.environment,
      ),
      ...checkNoisy(changes, regression, isSameMachine),
      ...checkNames(baseline.measurements, regression, index),
      ...checkEnvironment(differences),
      ...checkSettings(baseline.measurements, regression, index),
    ],
    changes,
    environment: differences,
  }
}

const RECORDED_TWICE: MetricComparison = {
  kind: 'incomparable',
  reason: 'the baseline has it more than once',
  remedy: 'take a new baseline in which each benchmark has a name of its own',
}

function worstFirst(left: MetricChange, right: MetricChange): number {
  const difference = right.comparison.worsening - left.comparison.worsening
  if (difference !== 0) return difference
  return left.name < right.name ? -1 : 1
}

function compare(
  before: Measurement,
  { measurement }: LocatedMeasurement,
  { policy, regression }: RegressionInput,
): MetricComparison {
  const own = regression.metrics.find(({ metric }) => matchesName(metric, measurement.metric))
  const statistic = own?.statistic ?? regression.statistic
  const ignoreBelow = own?.['ignore-below'] ?? regression['ignore-below']
  return compareMeasurements(before, measurement, {
    ...(statistic === undefined ? {} : { statistic }),
    ...(ignoreBelow === undefined ? {} : { ignoreBelow }),
    better: betterOf(measurement, own, Object.values(policy.budgets)),
    maxWorsening: own?.['max-worsening'] ?? regression['max-worsening'],
  })
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

function unusable(baseline: Exclude<BaselineReading, { kind: 'read' }>, regression: RegressionPolicy): Check {
  const check = {
    id: 'regression',
    title: 'Nothing is worse than the baseline permits',
    rule: `${RULE}.baseline`,
    actual: null,
    expected: expectedOf(regression),
  }
  if (baseline.kind === 'unreadable') {
    const remedy = 'commit a baseline candidate of a good run in its place'
    return { ...check, status: 'inconclusive', remedy, findings: [baseline.finding] }
  }
  return {
    ...check,
    status: statusOfMissing(regression['if-missing']),
    remedy: `commit the baseline candidate of a good run as ${baseline.path}`,
    findings: [{ message: `there is no baseline ${baseline.path}`, file: baseline.path }],
  }
}

function expectedOf({ 'max-worsening': worsening }: RegressionPolicy): string {
  const { coefficient, scale } = worsening
  return `at most ${Number(coefficient) / 10 ** scale} % worse`
}

function statusOfMissing(policy: IfMissing): 'inconclusive' | 'warn' {
  return policy === 'fail' ? 'inconclusive' : 'warn'
}

function checkRegressed(
  changes: readonly MetricChange[],
  incomparable: readonly Finding[],
  { regression }: RegressionInput,
  isSameMachine: boolean,
): Check {
  const regressed = changes.filter(({ comparison }) => comparison.outcome === 'regressed')
  const worst = regressed[0]
  const check = {
    id: 'regression',
    title: isSameMachine
      ? 'Nothing is worse than the baseline permits'
      : 'Nothing is worse than the baseline, which another machine measured',
    rule: `${RULE}.max-worsening`,
    actual:
      worst === undefined
        ? `${changes.length} compared`
        : `${changeText(worst.comparison.worsening)} (${worst.name})`,
    expected: expectedOf(regression),
  }
  const findings = [...regressed.map(findingOfChange), ...incomparable]
  // What cannot be compared is not forgiven by a regression that is.
  if (regressed.length > 0 && (isSameMachine || incomparable.length === 0)) {
    const status = isSameMachine ? 'fail' : 'warn'
    return {
      ...check,
      status,
      detail: `${regressed.length} of ${changes.length} metrics regressed`,
      remedy: NEW_BASELINE,
      findings,
    }
  }
  if (incomparable.length > 0) {
    return {
      ...check,
      status: 'inconclusive',
      remedy: 'measure as the baseline was measured, or take a new baseline',
      findings,
    }
  }
  if (changes.length > 0) return { ...check, status: 'pass', findings }
  return {
    ...check,
    status: 'inconclusive',
    remedy: 'measure what the baseline has measured, or take a new baseline',
    findings: [{ message: 'this run and the baseline have no metric in common' }],
  }
}

/** Noise that blocks is what people complain of most: by default it warns, and says how many samples would settle it. */
function checkNoisy(
  changes: readonly MetricChange[],
  regression: RegressionPolicy,
  isSameMachine: boolean,
): readonly Check[] {
  const noisy = changes.filter(({ comparison }) => comparison.outcome === 'noisy')
  if (noisy.length === 0) return []
  const blocks = regression['when-noisy'] === 'fail' && isSameMachine
  return [
    {
      id: 'regression.noise',
      title: 'No worsening hides in the noise',
      rule: `${RULE}.when-noisy`,
      status: blocks ? 'fail' : 'warn',
      actual: `${noisy.length} uncertain`,
      expected: '0 uncertain',
      remedy: 'run the benchmark with more samples, or on a quieter machine',
      findings: noisy.map(findingOfChange),
    },
  ]
}

function findingOfChange({ name, comparison, place }: MetricChange): Finding {
  return { message: changeOf(comparison), subject: name, ...place }
}

/** `median 100 ms → 130 ms, +30 % worse (95 % interval +22 % to +38 %)`. */
function changeOf({ statistic, before, after, unit, worsening, evidence, outcome }: Compared): string {
  const values = `${amountText(before, unit)} → ${amountText(after, unit)}, ${worseText(worsening)}`
  const text = statistic === undefined ? values : `${statistic} ${values}`
  if (evidence === undefined) return text
  const interval = `95 % interval ${changeText(evidence.low)} to ${changeText(evidence.high)}`
  if (outcome !== 'noisy') return `${text} (${interval})`
  const needed =
    evidence.samplesNeeded === undefined ? '' : `; about ${evidence.samplesNeeded} samples would settle it`
  return `${text}, which chance explains too (${interval}${needed})`
}
