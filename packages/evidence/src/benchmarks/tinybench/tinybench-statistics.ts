import { type Decimal, decimalToNumber, type Measurement, type Statistic } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { pathText, valueAt } from '@governance-gates/document/strict'
import { contradiction } from '../../consistency.ts'
import { amount, sample } from '../amount.ts'
import { placeOf } from '../json-place.ts'
import { type Margin, marginOf, marginOfDeviation, marginOfPercent, marginsOf } from '../stated-margin.ts'

/** Milliseconds of a call, or calls a second. */
type TinybenchUnit = 'ms' | 'ops/s'

type TinybenchStatistics = Pick<
  Measurement,
  'unit' | 'statistics' | 'margins' | 'sampling' | 'samples' | 'sampleCount'
>

/** What tinybench, and what builds on it, states. Vitest up to 4 says median, tinybench from 3 on p50. */
const STATED = [
  'mean',
  'median',
  'p50',
  'min',
  'max',
  'p75',
  'p99',
  'p999',
] as const satisfies readonly Statistic[]

/**
 * Reads the statistics object of a tinybench task at a path: a mean, and whatever else the object has. Each sample
 * is a call that was timed by itself.
 *
 * @throws EvidenceError where a number is missing or invalid, and where the statistics contradict each other.
 */
export function readTinybenchStatistics(
  document: JsonDocument,
  path: JsonPath,
  unit: TinybenchUnit,
): TinybenchStatistics {
  const mean = [...path, 'mean']
  const found = amount(valueAt(document.value, mean), unit, placeOf(document, mean))
  const statistics = readStated(document, path, unit)
  checkOrder(document, path, statistics)
  return {
    unit: found.unit,
    statistics,
    ...marginsOf({ mean: readMargin(document, path, { unit, mean: found.value }) }),
    sampling: 'observation',
    ...readSamples(document, path, unit),
  }
}

/** The margin of error of the mean, and the same in percent of it; 95%. */
function readMargin(
  document: JsonDocument,
  path: JsonPath,
  { unit, mean }: { readonly unit: TinybenchUnit; readonly mean: Decimal },
): Margin {
  const at = (key: string) => valueAt(document.value, [...path, key])
  const count = COUNT_KEYS.map(at).find((found) => typeof found === 'number')
  return (
    marginOf(at('moe'), unit) ??
    marginOfPercent(mean, at('rme')) ??
    marginOfDeviation(at('sd'), typeof count === 'number' ? count : undefined, unit)
  )
}

type Statistics = Partial<Record<Statistic, Decimal>>

function readStated(document: JsonDocument, path: JsonPath, unit: TinybenchUnit): Statistics {
  const statistics: Statistics = {}
  for (const key of STATED) {
    const place = [...path, key]
    const value = valueAt(document.value, place)
    if (value === undefined) continue
    statistics[key] = amount(value, unit, placeOf(document, place)).value
  }
  return statistics
}

const COUNT_KEYS = ['sampleCount', 'samplesCount'] as const

function readSamples(
  document: JsonDocument,
  path: JsonPath,
  unit: TinybenchUnit,
): Pick<TinybenchStatistics, 'samples' | 'sampleCount'> {
  const stated = COUNT_KEYS.flatMap((key) => readCount(document, [...path, key])).at(0)
  const place = [...path, 'samples']
  const list = valueAt(document.value, place)
  // Vitest up to 4 empties the list and keeps the key; tinybench 6 leaves it out unless it is asked for it.
  if (!Array.isArray(list) || list.length === 0) return stated === undefined ? {} : { sampleCount: stated }
  if (stated !== undefined && stated !== list.length) {
    throw contradiction(
      document,
      place,
      `${pathText(place)} are ${list.length}, but their count is ${stated}`,
    )
  }
  return {
    samples: list.map((value, index) => sample(value, unit, placeOf(document, [...place, index]))),
    sampleCount: list.length,
  }
}

function readCount(document: JsonDocument, path: JsonPath): readonly number[] {
  const value = valueAt(document.value, path)
  if (value === undefined) return []
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return [value]
  throw contradiction(
    document,
    path,
    `${pathText(path)}: expected a whole number, 1 or more, found ${JSON.stringify(value)}`,
  )
}

/** Each is at least as large as the one before. */
const ORDERS: readonly (readonly Statistic[])[] = [
  ['min', 'median', 'p50', 'p75', 'p99', 'p999', 'max'],
  ['min', 'mean', 'max'],
]
/** What adding and interpolating doubles may lose. */
const ROUNDING = 1e-9

function checkOrder(document: JsonDocument, path: JsonPath, statistics: Statistics): void {
  for (const order of ORDERS) {
    const stated = order.flatMap((name) => {
      const value = statistics[name]
      return value === undefined ? [] : [{ name, value: decimalToNumber(value) }]
    })
    for (const [index, { name, value }] of stated.entries()) {
      const before = stated[index - 1]
      if (before === undefined || before.value <= value * (1 + ROUNDING)) continue
      throw contradiction(document, path, `${pathText(path)}: its ${before.name} is larger than its ${name}`)
    }
  }
}
