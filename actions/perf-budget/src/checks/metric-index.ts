import {
  type Finding,
  type Measurement,
  type MetricIdentity,
  matchesName,
  metricName,
} from '@governance-gates/core'
import type { PerformanceRecord } from '@governance-gates/evidence'
import type { BudgetPolicy } from '@governance-gates/policy'
import type { PerformanceEvidence } from '../performance-input.ts'

/** A measurement and where it was read. */
export interface LocatedMeasurement {
  readonly measurement: Measurement
  /** With its parameters: what two measurements of one thing share. */
  readonly name: string
  readonly file: string
}

type RecordOf<Kind extends PerformanceRecord['kind']> = Extract<PerformanceRecord, { readonly kind: Kind }>

type LocatedRecord<Kind extends PerformanceRecord['kind']> = RecordOf<Kind> & { readonly file: string }

/** What the evidence says, by kind. */
export interface MetricIndex {
  /** Those that were measured once. */
  readonly measurements: readonly LocatedMeasurement[]
  /** Those that were measured more than once: nobody knows which of them counts. */
  readonly contradictions: readonly LocatedMeasurement[]
  readonly crashes: readonly LocatedRecord<'crash'>[]
  /** Those that no other file has measured. */
  readonly noData: readonly LocatedRecord<'no-data'>[]
  readonly claims: readonly LocatedRecord<'claim'>[]
  /** Those whose number is not known because their unit is not. */
  readonly unreadable: readonly LocatedRecord<'unreadable'>[]
  /** Defects that no number can hide behind. */
  readonly notes: readonly LocatedRecord<'note'>[]
}

/** In the order of the paths, so that the order of the patterns changes nothing. */
export function indexMetrics({ files }: PerformanceEvidence): MetricIndex {
  const located = files
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
    .flatMap(({ path, records }) => records.map((record) => ({ ...record, file: path })))
  const measured = located.flatMap((record) =>
    record.kind === 'measurement'
      ? [{ measurement: record.measurement, name: metricName(record.measurement), file: record.file }]
      : [],
  )
  const counts = new Map<string, number>()
  for (const { name } of measured) counts.set(name, (counts.get(name) ?? 0) + 1)
  return {
    measurements: measured.filter(({ name }) => counts.get(name) === 1),
    contradictions: measured.filter(({ name }) => counts.get(name) !== 1),
    crashes: located.filter((record) => record.kind === 'crash'),
    noData: located
      .filter((record) => record.kind === 'no-data')
      .filter((each) => !counts.has(metricName(each))),
    claims: located.filter((record) => record.kind === 'claim'),
    unreadable: located.filter((record) => record.kind === 'unreadable'),
    notes: located.filter((record) => record.kind === 'note'),
  }
}

/** Whether a budget is about a metric: by its name, and every parameter that the budget names. */
export function isAbout({ metric, parameters = {} }: BudgetPolicy, identity: MetricIdentity): boolean {
  if (metric === undefined || !matchesName(metric, identity.metric)) return false
  return Object.entries(parameters).every(([name, value]) => ownValue(identity.parameters, name) === value)
}

/** The same for what crashed: where it does not say with what parameter it ran, it may have been this one. */
export function mayBeAbout({ metric, parameters = {} }: BudgetPolicy, identity: MetricIdentity): boolean {
  return metric !== undefined && matchesName(metric, identity.metric) && mayHave(identity, parameters)
}

/** Whether what crashed ran with these parameters, as far as it says. */
export function mayHave(
  { parameters: stated }: MetricIdentity,
  parameters: MetricIdentity['parameters'],
): boolean {
  return Object.entries(parameters).every(([name, value]) => (ownValue(stated, name) ?? value) === value)
}

function ownValue(parameters: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined
}

/** The place of a record, for a finding. */
export function placeOf({
  file,
  line,
}: {
  readonly file: string
  readonly line?: number
}): Pick<Finding, 'file' | 'line'> {
  return line === undefined ? { file } : { file, line }
}

export function placeOfMeasurement({
  file,
  measurement: { line },
}: LocatedMeasurement): Pick<Finding, 'file' | 'line'> {
  return placeOf(line === undefined ? { file } : { file, line })
}
