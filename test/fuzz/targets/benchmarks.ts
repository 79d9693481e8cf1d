import {
  ANY_ORIGIN,
  type Decimal,
  decimalOf,
  estimate,
  type Measurement,
  metricName,
  parseInstant,
  type Quantity,
  type Statistic,
} from '@governance-gates/core'
import { type PerformanceRecord, readPerformance } from '@governance-gates/evidence'
import type { BudgetPolicy, PerformancePolicy } from '@governance-gates/policy'
import { NO_CHANGES } from '../../../actions/conformance-gate/src/fixtures/corpus-campaign.ts'
import { judgeRegressions } from '../../../actions/perf-budget/src/checks/regressions.ts'
import { judgePerformance } from '../../../actions/perf-budget/src/gate.ts'
import { elementsOf, headingsOf, recordAt, type Span } from '../elements.ts'
import { bytesOf, neighbour } from '../fixture.ts'
import type { ByteText } from '../mutation.ts'
import type { Excuse, Judgement, Point, Prepared } from '../target.ts'
import { withoutTexts } from './results.ts'

/** A file of measurements, and what is known of its format besides. */
export interface BenchmarkFile {
  readonly path: string
  readonly text: ByteText
  excuse(text: ByteText): Excuse | undefined
}

/**
 * The measurements of a file: each is over a budget of its own, and a regression against a baseline that was ten times as
 * good. What crashed has no budget: the crash alone must be enough.
 */
export async function prepareBenchmarks({ path, text, excuse }: BenchmarkFile): Promise<Prepared> {
  const records = await read(path, text).catch(() => [])
  const policy = policyOf(records)
  const before = records.flatMap((record) =>
    record.kind === 'measurement' ? tenTimesAsGood(record.measurement) : [],
  )
  const judge = (found: readonly PerformanceRecord[]) => failingIds(found, policy, before)
  const points = pointsOf(text, records, judge(records))
  return {
    points,
    notes: notesIn(records),
    judge: async (mutated) => judgementOf(await read(path, mutated), points, judge),
    excuse,
    ...(text.trimStart().startsWith('<?xml') ? { markup: withoutTexts } : {}),
  }
}

async function read(path: string, text: ByteText): Promise<readonly PerformanceRecord[]> {
  const sibling = (name: string) => neighbour(path, name)
  return (await readPerformance({ path, bytes: [bytesOf(text)], sibling })).records
}

function notesIn(records: readonly PerformanceRecord[]): number {
  return records.filter(({ kind }) => kind === 'note' || kind === 'unreadable' || kind === 'no-data').length
}

type Judge = (records: readonly PerformanceRecord[]) => ReadonlySet<string>

function judgementOf(
  records: readonly PerformanceRecord[],
  points: readonly Point[],
  judge: Judge,
): Judgement {
  const failing = judge(records)
  const known = new Set(points.map(({ id }) => id))
  // What crashed, or fails by a limit of its own, has no budget that would miss its name: another name does as well.
  const renamed = [...failing].filter((id) => isNameless(id) && !known.has(id)).length
  const absent = points.filter(({ id }) => !failing.has(id))
  const forgiven = absent.filter(({ id }) => isNameless(id)).slice(0, renamed)
  const lost = absent.filter((point) => !forgiven.includes(point))
  const measured = new Set(records.flatMap((record) => identified(record)?.id ?? []))
  const isMissing = points.some(({ id }) => !isNameless(id) && id !== REGRESSION && !measured.has(id))
  const isBadAnyway = isMissing || [...failing].some(isNameless)
  return {
    lost,
    // A budget has a verdict of its own. Of crashes one is enough, and so is a metric that a budget misses.
    decisive: lost.filter(({ id }) => !isNameless(id) || !isBadAnyway),
    notes: notesIn(records),
    size: records.reduce(
      (sum, each) => sum + 1 + (each.kind === 'measurement' ? (each.measurement.samples?.length ?? 0) : 0),
      0,
    ),
  }
}

const CRASH = 'crash of '
const CLAIM = 'claim about '
const REGRESSION = 'the regression'

function isNameless(id: string): boolean {
  return id.startsWith(CRASH) || id.startsWith(CLAIM)
}

function pointsOf(
  text: ByteText,
  records: readonly PerformanceRecord[],
  failing: ReadonlySet<string>,
): readonly Point[] {
  const elements = elementsOf(text)
  const points = records.flatMap((record) => {
    const found = identified(record)
    if (found === undefined || !failing.has(found.id)) return []
    const span = recordAt(text, elements, found.line)
    const mentions = mentionsOf(text, metricOf(found.id)).map((line) => recordAt(text, elements, line))
    const context = [
      ...mentions.flatMap((mention) => [mention, ...around(elements, mention)]),
      ...headingsOf(text, span),
    ]
    return [{ id: found.id, ...span, context }]
  })
  const measured = points.filter(({ id }) => !isNameless(id))
  const start = Math.min(...measured.map((point) => point.start))
  const end = Math.max(...measured.map((point) => point.end))
  return failing.has(REGRESSION) && measured.length > 0 ? [...points, { id: REGRESSION, start, end }] : points
}

/** The smallest element that has another one in it: the row of an aggregate, of its name. */
function around(elements: readonly Span[], { start, end }: Span): readonly Span[] {
  const larger = elements.filter((each) => each.start < start && each.end > end)
  const sizeOf = (each: Span) => each.end - each.start
  return larger.toSorted((left, right) => sizeOf(left) - sizeOf(right)).slice(0, 1)
}

function metricOf(id: string): string {
  const [, name = id] = /^(?:crash of|claim about) (.*)$/s.exec(id) ?? []
  return name
}

/** The lines that name a metric: an aggregate has several, and so has one that was measured more than once. */
function mentionsOf(text: ByteText, metric: string): readonly number[] {
  const [own = metric] = metric.split(/[ {]/, 1)
  const [folder = ''] = own.split('.Benchmark', 1)
  const names = [own, own.slice(own.search(/Benchmark|[^.]*$/)), folder].filter((name) => name.length > 3)
  return text
    .split('\n')
    .flatMap((line, index) => (names.some((name) => line.includes(name)) ? [index + 1] : []))
    .slice(0, 50)
}

function identified(record: PerformanceRecord) {
  switch (record.kind) {
    case 'measurement':
      return { id: metricName(record.measurement), line: record.measurement.line }
    case 'crash':
      return { id: CRASH + metricName(record), line: record.line }
    case 'claim':
      return record.outcome === 'fail' ? { id: CLAIM + metricName(record), line: record.line } : undefined
    default:
      return undefined
  }
}

/** What does not pass: fails or is inconclusive. The record of a crash may have another name since something else has. */
function failingIds(
  records: readonly PerformanceRecord[],
  policy: PerformancePolicy,
  before: readonly Measurement[],
): ReadonlySet<string> {
  const { checks } = judgePerformance({
    policy,
    evidence: {
      patterns: ['x'],
      matches: new Map(),
      missing: [],
      unmatched: [],
      origin: ANY_ORIGIN,
      files: [{ path: 'x', generatedAt: undefined, records }],
      problems: [],
    },
    sizes: new Map(),
    baseline: { kind: 'read', path: 'b.json', environment: {}, measurements: before },
    history: undefined,
    changes: NO_CHANGES,
    judgeRegressions,
    environment: {},
    commit: 'head',
    outcomes: { everything: [], named: new Map() },
    now: NOW,
  })
  const isBad = (rule: string) =>
    checks.some((check) => check.rule === rule && check.status !== 'pass' && check.status !== 'warn')
  const bad = checks.filter(({ status }) => status === 'fail' || status === 'inconclusive')
  const named = records.flatMap((record) => identified(record)?.id ?? [])
  return new Set([
    ...bad.flatMap(({ id }) => (id.startsWith(BUDGET) ? [id.slice(BUDGET.length)] : [])),
    ...(isBad('perf-budget/evidence') ? [...named, REGRESSION] : []),
    ...(isBad('perf-budget/regression') ? [REGRESSION] : []),
    ...named.filter(isNameless),
  ])
}

const BUDGET = 'perf-budget/budget:'
const NOW = parseInstant('2026-03-01T12:00:00Z') ?? unexpected()

function unexpected(): never {
  throw new Error('the date of the harness cannot be read')
}

function policyOf(records: readonly PerformanceRecord[]): PerformancePolicy {
  const measurements = records.flatMap((record) =>
    record.kind === 'measurement' ? [record.measurement] : [],
  )
  return {
    budgets: Object.fromEntries(measurements.flatMap(exceeded)),
    waivers: [],
    regression: {
      baseline: 'b.json',
      'max-worsening': decimalOf(20),
      'when-noisy': 'fail',
      'when-vanished': 'fail',
      'if-missing': 'fail',
      metrics: [],
    },
  }
}

/** The first statistic of a measurement that is known. */
function numberOf(measurement: Measurement) {
  const statistics: readonly (Statistic | undefined)[] = ['median', 'mean', undefined, 'p50', 'p95', 'max']
  for (const statistic of statistics) {
    const found = estimate(measurement, statistic)
    if (found.kind === 'known') return { statistic, value: found.value }
  }
  return undefined
}

/** A budget that a measurement exceeds: half of it, or for nothing more than nothing. */
function exceeded(measurement: Measurement): readonly (readonly [string, BudgetPolicy])[] {
  const found = numberOf(measurement)
  if (found === undefined) return []
  const { statistic, value } = found
  const half: Decimal = { coefficient: value.coefficient * 5n, scale: value.scale + 1 }
  const limit: Quantity = {
    value: half,
    unit: measurement.unit,
    text: 'x',
    written: { amount: half, unit: '', size: decimalOf(1) },
  }
  const side = value.coefficient === 0n ? { above: limit } : { max: limit }
  const budget: BudgetPolicy = {
    metric: measurement.metric.replaceAll('*', '\\*'),
    parameters: measurement.parameters,
    ...(statistic === undefined ? {} : { statistic }),
    ...side,
    'if-missing': 'fail',
  }
  return [[metricName(measurement), budget]]
}

/** The measurements of a run that was ten times as good. */
function tenTimesAsGood(measurement: Measurement): readonly Measurement[] {
  const found = numberOf(measurement)
  if (found === undefined || found.value.coefficient === 0n || measurement.unit === 'per-second') return []
  const { statistic, value } = found
  const tenth: Decimal = { coefficient: value.coefficient, scale: value.scale + 1 }
  const { metric, parameters, unit, sampling } = measurement
  const numbers =
    statistic === undefined ? { value: tenth, statistics: {} } : { statistics: { [statistic]: tenth } }
  return [{ metric, parameters, unit, sampling, better: 'lower', ...numbers }]
}
