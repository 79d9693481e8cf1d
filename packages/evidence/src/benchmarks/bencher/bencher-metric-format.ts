import { compareDecimals, type Decimal } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  EvidenceError,
  isJsonObject,
  type JsonObject,
  pathText,
  valueAt,
} from '@governance-gates/document/strict'
import { contradiction } from '../../consistency.ts'
import { amount } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { objectOf } from '../content.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import { linesOf, placeOf } from '../json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'

/**
 * Reads the Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. The name of a
 * metric is its benchmark and its measure, `sort latency`. The format does not say which statistic a value is, nor what its
 * bounds mean: they are only checked.
 *
 * The format has no units. A measure whose name ends with the word Bytes is in bytes; the units of Bencher's other measures
 * are known by their slug or name. Anything else is a plain count, and only the policy can say which direction is better.
 *
 * Source: https://bencher.dev/docs/reference/bencher-metric-format/
 */
export const bencherFormat: BenchmarkFormat = {
  id: 'bencher',
  title: 'Bencher Metric Format',
  tool: 'Bencher',
  docs: 'https://bencher.dev/docs/reference/bencher-metric-format/',
  command: '`{benchmark: {measure: {value}}}`',
  metric: '`<benchmark> <measure>`',
  statistics: 'one number',
  recognises: (file) => isReport(objectOf(file)),
  read,
}

function isReport(report: JsonObject | undefined): boolean {
  const benchmarks = Object.values(report ?? {})
  if (!benchmarks.every((measures) => isJsonObject(measures))) return false
  const metrics = benchmarks.flatMap((measures) => Object.values(measures))
  return metrics.every(isJsonObject) && metrics.some((metric) => 'value' in metric)
}

function* read(file: PerformanceFile): Generator<PerformanceRecord> {
  const report = objectOf(file)
  if (file.content.kind !== 'json' || report === undefined) return
  yield* distinctMetrics(recordsOf(file.content.document, report))
}

function* recordsOf(document: JsonDocument, report: JsonObject): Generator<PerformanceRecord> {
  const places = Object.keys(report).flatMap((benchmark) => placesOf(document, benchmark))
  const lines = linesOf(document, places)
  for (const [index, path] of places.entries()) {
    const [benchmark, measure] = path
    if (benchmark.trim() === '' || measure.trim() === '') throw nameless(document, path)
    const line = lines[index]
    const unit = unitOf(measure)
    checkBounds(document, path, unit)
    yield {
      kind: 'measurement',
      measurement: {
        metric: `${benchmark} ${measure}`,
        parameters: {},
        ...amountAt(document, [...path, 'value'], unit),
        statistics: {},
        sampling: 'observation',
        ...(line === undefined ? {} : { line }),
      },
    }
  }
}

function placesOf(document: JsonDocument, benchmark: string): readonly (readonly [string, string])[] {
  const measures = valueAt(document.value, [benchmark])
  const places = Object.keys(isJsonObject(measures) ? measures : {}).map(
    (measure) => [benchmark, measure] as const,
  )
  if (places.length > 0) return places
  throw new EvidenceError(`${pathText([benchmark])}: the benchmark has no measure`, {
    line: document.lineOf([benchmark]),
    remedy: 'find out why the benchmark measured nothing, and run it again',
  })
}

function nameless(document: JsonDocument, path: JsonPath): EvidenceError {
  return new EvidenceError(`${pathText(path)}: a benchmark and its measure each need a name`, {
    line: document.lineOf(path),
    remedy: 'name both in the file',
  })
}

function amountAt(document: JsonDocument, path: JsonPath, unit: string) {
  return amount(valueAt(document.value, path), unit, placeOf(document, path))
}

function checkBounds(document: JsonDocument, path: JsonPath, unit: string): void {
  const bound = (key: string): Decimal | undefined => {
    const place = [...path, key]
    return valueAt(document.value, place) === undefined ? undefined : amountAt(document, place, unit).value
  }
  const { value } = amountAt(document, [...path, 'value'], unit)
  const lower = bound('lower_value')
  const upper = bound('upper_value')
  const isWithin =
    (lower === undefined || compareDecimals(lower, value) <= 0) &&
    (upper === undefined || compareDecimals(value, upper) <= 0)
  if (!isWithin) throw contradiction(document, path, `${pathText(path)}: its value is not between its bounds`)
}

/** Bencher's own are `Total Bytes`, `At t-gmax Bytes`, `Reads Bytes`; others are called so after them. */
const BYTES = /(?:^|[-_])bytes$/

function unitOf(measure: string): string {
  const slug = slugOf(measure)
  return BYTES.test(slug) ? 'B' : (UNITS.get(slug) ?? 'count')
}

/** A measure may be called by its slug or by its name: `build-time`, `Build Time`. */
function slugOf(measure: string): string {
  return measure.toLowerCase().replaceAll(' ', '-')
}

/**
 * The units of Bencher's own measures, by slug; those in bytes and those that count something are left out.
 *
 * Source: https://github.com/bencherdev/bencher, lib/bencher_json/src/project/measure/built_in.rs
 */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['latency', 'ns'],
  ['throughput', 'ops/s'],
  ['build-time', 's'],
  ['file-size', 'B'],
  ['allocated', 'B'],
  ['sys-cpu-time', 'ns'],
  ['i1-miss-rate', '%'],
  ['lli-miss-rate', '%'],
  ['d1-miss-rate', '%'],
  ['lld-miss-rate', '%'],
  ['ll-miss-rate', '%'],
  ['l1-hit-rate', '%'],
  ['ll-hit-rate', '%'],
  ['ram-hit-rate', '%'],
  ['compute-jitter', '%'],
  ['cache-jitter', '%'],
  ['io-jitter', '%'],
  ['cpu-steal', '%'],
])
