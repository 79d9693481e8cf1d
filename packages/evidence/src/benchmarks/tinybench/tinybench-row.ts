import type { Decimal } from '@governance-gates/core'
import type { JsonDocument } from '@governance-gates/document/strict'
import { EvidenceError, name, pathText, readShape, showValue } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { writtenAmount } from '../amount.ts'
import { placeOf } from '../json-place.ts'
import type { PerformanceRecord } from '../record.ts'
import { marginOfPercent, marginsOf } from '../stated-margin.ts'

const rowShape = z.object({
  'Task name': name,
  Error: z.optional(z.string()),
  Remarks: z.optional(z.string()),
})
const measuredShape = z.object({
  'Latency avg (ns)': z.string(),
  'Latency med (ns)': z.string(),
  'Throughput avg (ops/s)': z.string(),
  'Throughput med (ops/s)': z.string(),
  Samples: z.int('a whole number, 1 or more').check(z.positive('a whole number, 1 or more')),
})

/**
 * Reads a row of tinybench's `bench.table()`: means and medians, rounded for people, each with its spread after a `±`.
 * The names of its columns give the units.
 */
export function* readTinybenchRow(
  document: JsonDocument,
  index: number,
  at: { readonly line?: number },
): Generator<PerformanceRecord> {
  const { 'Task name': metric, Error: error, Remarks: remarks } = readShape(document, rowShape, [index])
  const identity = { metric, parameters: {} }
  if (error !== undefined) {
    yield { kind: 'crash', ...identity, message: error === '' ? 'the task threw an error' : error, ...at }
    return
  }
  if (remarks !== undefined) {
    yield { kind: 'crash', ...identity, message: `the task did not finish: ${remarks}`, ...at }
    return
  }
  const row = readShape(document, measuredShape, [index])
  const cell = (column: keyof typeof row) => cellValue(document, [index, column], row[column])
  const ofRow = { parameters: {}, sampling: 'observation', sampleCount: row.Samples, ...at } as const
  yield {
    kind: 'measurement',
    measurement: {
      metric,
      unit: 'ns',
      statistics: { mean: cell('Latency avg (ns)'), median: cell('Latency med (ns)') },
      ...marginsOf({ mean: marginOfPercent(cell('Latency avg (ns)'), spreadOf(row['Latency avg (ns)'])) }),
      ...ofRow,
    },
  }
  yield {
    kind: 'measurement',
    measurement: {
      metric: `${metric} throughput`,
      unit: 'per-second',
      statistics: { mean: cell('Throughput avg (ops/s)'), median: cell('Throughput med (ops/s)') },
      ...marginsOf({
        mean: marginOfPercent(cell('Throughput avg (ops/s)'), spreadOf(row['Throughput avg (ops/s)'])),
      }),
      derivedFrom: metric,
      ...ofRow,
    },
  }
}

/** The percentage of `9536.5 ± 3.30%`. */
function spreadOf(text: string): number | undefined {
  const digits = /± (\d+(?:\.\d+)?)%$/.exec(text)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** `9536.5 ± 3.30%`. */
const CELL = /^(\d+(?:\.\d+)?) ± \d/

function cellValue(document: JsonDocument, path: readonly [number, string], text: unknown): Decimal {
  const digits = CELL.exec(String(text))?.[1]
  if (digits === undefined) {
    throw new EvidenceError(`${pathText(path)}: expected a number and its spread, found ${showValue(text)}`, {
      line: document.lineOf(path),
      remedy: 'write what bench.table() gives, without a converter of your own',
    })
  }
  return writtenAmount(digits, path[1].includes('(ns)') ? 'ns' : 'ops/s', placeOf(document, path)).value
}
