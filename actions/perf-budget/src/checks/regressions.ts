import {
  type Check,
  checkOf,
  compareMeasurements,
  type Direction,
  directionOf,
  type Environment,
  type Expected,
  environmentDifferences,
  exactly,
  type Finding,
  type Measurement,
  type MetricComparison,
  matchesName,
  measured,
  metricName,
  type Outcome,
} from '@governance-gates/core'
import type {
  BudgetPolicy,
  IfMissing,
  MetricRegressionPolicy,
  PerformancePolicy,
  RegressionPolicy,
} from '@governance-gates/policy'
import type { BaselineReading } from '../performance-input.ts'
import { regressionNoise, regressionRule } from '../rules.ts'
import { amountText, changeText, worseText } from './amount-text.ts'
import { checkEnvironment, machineNote } from './environment.ts'
import {
  isAbout,
  type LocatedMeasurement,
  type MetricIndex,
  placeOf,
  placeOfMeasurement,
} from './metric-index.ts'
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

/** Compares a run with its baseline, metric by metric. */
export function judgeRegressions(input: RegressionInput): RegressionJudgement {
  const { baseline, regression, index } = input
  if (baseline.kind !== 'read')
    return { checks: [unusable(baseline, regression)], changes: [], environment: [] }
  const before = Map.groupBy(baseline.measurements, metricName)
  const differences = environmentDifferences(baseline.environment, input.environment)
  const compared: MetricChange[] = []
  const incomparable: Finding[] = unreadableFindings(baseline, index)
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
      checkRegressed({
        changes,
        incomparable,
        isSameMachine,
        note: machineNote(baseline.environment, input.environment),
      }),
      ...checkNoisy({ changes, isSameMachine }, regression),
      ...checkNames(baseline.measurements, regression, index),
      ...checkEnvironment(differences),
      ...checkSettings(baseline.measurements, regression, index),
    ],
    changes,
    environment: differences,
  }
}

/** Metrics of both sides, of which one has a number and the other a unit that is not known. */
function unreadableFindings(baseline: Read, { unreadable, measurements }: MetricIndex): Finding[] {
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

type Read = Extract<BaselineReading, { readonly kind: 'read' }>

const RECORDED_TWICE: MetricComparison = {
  kind: 'incomparable',
  reason: 'the baseline has it more than once',
  remedy: 'commit a new baseline in which each benchmark has a name of its own',
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
  const unknown = { actual: null, expected: NONE }
  if (baseline.kind === 'unreadable') {
    const remedy = `replace ${baseline.path} with the baseline candidate of a good run`
    const findings = [baseline.finding]
    return checkOf(regressionRule, {}, { ...unknown, status: 'inconclusive', remedy, findings })
  }
  return checkOf(
    regressionRule,
    {},
    {
      ...unknown,
      status: statusOfMissing(regression['if-missing']),
      remedy: `commit the baseline candidate of a good run as ${baseline.path}`,
      findings: [{ message: `the baseline ${baseline.path} does not exist`, file: baseline.path }],
    },
  )
}

const NONE: Expected = exactly(0, 'regressions')

function statusOfMissing(policy: IfMissing): 'inconclusive' | 'warn' {
  return policy === 'fail' ? 'inconclusive' : 'warn'
}

interface Comparison {
  /** Worst first. */
  readonly changes: readonly MetricChange[]
  readonly incomparable: readonly Finding[]
  readonly isSameMachine: boolean
  /** What is unknown of the machines. */
  readonly note: string | undefined
}

function checkRegressed(comparison: Comparison): Check {
  const { changes, isSameMachine, incomparable, note } = comparison
  const regressed = changes.filter(({ comparison: { outcome } }) => outcome === 'regressed')
  const [worst] = regressed
  const details = [
    worst === undefined
      ? `${changes.length} ${changes.length === 1 ? 'metric' : 'metrics'} compared`
      : worstText(worst, regressed.length, changes.length),
    isSameMachine ? undefined : 'another machine measured the baseline, so a regression only warns',
    note,
  ].filter((detail) => detail !== undefined)
  return checkOf(
    regressionRule,
    {},
    {
      actual: measured(regressed.length, 'regressions'),
      expected: NONE,
      detail: details.join('; '),
      ...statusOf(comparison, regressed),
      findings: [
        ...regressed.map(findingOfChange),
        ...incomparable,
        ...(changes.length + incomparable.length === 0 ? [NOTHING_IN_COMMON] : []),
      ],
    },
  )
}

function worstText({ name, comparison }: MetricChange, regressed: number, compared: number): string {
  return `${regressed} of ${compared} metrics regressed, the worst is ${name}: ${worseText(comparison.worsening)}`
}

const NOTHING_IN_COMMON: Finding = { message: 'this run and the baseline have no metric in common' }

/** What cannot be compared is not forgiven by a regression that is. */
function statusOf(
  { changes, incomparable, isSameMachine }: Comparison,
  regressed: readonly MetricChange[],
): Pick<Outcome, 'status' | 'remedy'> {
  if (regressed.length > 0 && isSameMachine) return { status: 'fail' }
  if (incomparable.length > 0) {
    const remedy = 'measure in the same way as the baseline, or commit a new baseline'
    return { status: 'inconclusive', remedy }
  }
  if (regressed.length > 0) return { status: 'warn' }
  if (changes.length > 0) return { status: 'pass' }
  const remedy = 'measure the metrics that are in the baseline, or commit a new baseline'
  return { status: 'inconclusive', remedy }
}

/** Noise that blocks is what people complain of most: by default it warns, and says how many samples would settle it. */
function checkNoisy(
  { changes, isSameMachine }: Pick<Comparison, 'changes' | 'isSameMachine'>,
  regression: RegressionPolicy,
): readonly Check[] {
  const noisy = changes.filter(({ comparison }) => comparison.outcome === 'noisy')
  if (noisy.length === 0) return []
  const blocks = regression['when-noisy'] === 'fail' && isSameMachine
  return [
    checkOf(
      regressionNoise,
      {},
      {
        status: blocks ? 'fail' : 'warn',
        actual: measured(noisy.length, 'uncertain metrics'),
        expected: exactly(0, 'uncertain metrics'),
        findings: noisy.map(findingOfChange),
      },
    ),
  ]
}

function findingOfChange({ name, comparison, place }: MetricChange): Finding {
  return { message: changeOf(comparison), subject: name, ...place }
}

/** `median 100 ms → 130 ms, 30% worse (95% interval +22% to +38%)`. */
function changeOf({ statistic, before, after, unit, worsening, evidence, outcome }: Compared): string {
  const values = `${amountText(before, unit)} → ${amountText(after, unit)}, ${worseText(worsening)}`
  const text = statistic === undefined ? values : `${statistic} ${values}`
  if (evidence === undefined) return text
  const interval = `95% interval ${changeText(evidence.low)} to ${changeText(evidence.high)}`
  if (outcome !== 'noisy') return `${text} (${interval})`
  const needed =
    evidence.samplesNeeded === undefined ? '' : `; about ${evidence.samplesNeeded} samples would settle it`
  return `${text}, which may be chance (${interval}${needed})`
}
