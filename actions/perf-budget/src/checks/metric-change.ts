import { type Finding, type MetricComparison, metricName } from '@governance-gates/core'
import { amountTexts, changeText, marginText, worseText } from './amount-text.ts'
import { type LocatedMeasurement, placeOfMeasurement } from './metric-index.ts'

type Compared = Extract<MetricComparison, { readonly kind: 'compared' }>

/** One metric beside its baseline. */
export interface MetricChange {
  /** With its parameters. */
  readonly name: string
  readonly metric: string
  readonly place: Pick<Finding, 'file' | 'line'>
  readonly comparison: Compared
  /** Whether both sides were measured where they can be compared: on the same machine, or the size of a file on one system. */
  readonly isComparable: boolean
  /** Other views of the same benchmark that say the same, and that count as this one. */
  readonly also: readonly MetricChange[]
}

/** A measurement of this run with what became of it since the baseline. */
export interface ComparedMeasurement {
  readonly located: LocatedMeasurement
  readonly comparison: Compared
  readonly isComparable: boolean
}

/**
 * One benchmark is one regression: where it regressed, another view of it (its calls per second beside its time) that is
 * worse as well is named with it, and not counted again. Worst first.
 */
export function changesOf(compared: readonly ComparedMeasurement[]): readonly MetricChange[] {
  const byName = new Map(compared.map((each) => [each.located.name, each]))
  const viewsOf = Map.groupBy(
    compared.filter((each) => isBeyond(each.comparison)),
    (each) => regressedBase(each, byName),
  )
  const merged = new Set([...viewsOf].flatMap(([base, views]) => (base === undefined ? [] : views)))
  return compared
    .filter((each) => !merged.has(each))
    .map((each) => changeOf(each, viewsOf.get(each) ?? []))
    .toSorted(worstFirst)
}

function changeOf(
  { located, comparison, isComparable }: ComparedMeasurement,
  views: readonly ComparedMeasurement[],
): MetricChange {
  return {
    name: located.name,
    metric: located.measurement.metric,
    place: placeOfMeasurement(located),
    comparison,
    isComparable,
    also: views.map((view) => changeOf(view, [])),
  }
}

function regressedBase(
  { located: { measurement } }: ComparedMeasurement,
  byName: ReadonlyMap<string, ComparedMeasurement>,
): ComparedMeasurement | undefined {
  const { derivedFrom: metric, parameters } = measurement
  const base = metric === undefined ? undefined : byName.get(metricName({ metric, parameters }))
  return base?.comparison.outcome === 'regressed' ? base : undefined
}

/** Whether it is worse than the policy permits, by chance or not. */
export function isBeyond({ outcome }: Compared): boolean {
  return outcome === 'regressed' || outcome === 'noisy'
}

function worstFirst(left: MetricChange, right: MetricChange): number {
  const difference = right.comparison.worsening - left.comparison.worsening
  if (difference !== 0) return difference
  return left.name < right.name ? -1 : 1
}

export function findingOfChange({ name, comparison, place, also }: MetricChange): Finding {
  const others = also.map((view) => `; ${view.name} says the same, ${worseText(view.comparison.worsening)}`)
  return { message: `${textOf(comparison)}${others.join('')}`, subject: name, ...place }
}

/** `median 100 ms → 130 ms, 30% worse (95% interval +22% to +38%)`. */
function textOf({ statistic, before, after, unit, worsening, evidence, spread, outcome }: Compared): string {
  const values = `${amountTexts([before, after], unit).join(' → ')}, ${worseText(worsening)}`
  const text = statistic === undefined ? values : `${statistic} ${values}`
  if (spread !== undefined) {
    return `${text}, which its own margin explains (${marginText(spread.before)} before, ${marginText(spread.after)} now)`
  }
  if (evidence === undefined) return text
  const interval = `95% interval ${changeText(evidence.low)} to ${changeText(evidence.high)}`
  if (outcome !== 'noisy') return `${text} (${interval})`
  const needed =
    evidence.samplesNeeded === undefined ? '' : `; about ${evidence.samplesNeeded} samples would settle it`
  return `${text}, which may be chance (${interval}${needed})`
}
