import { type Decimal, decimalToNumber, type Measurement, type Statistic } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { pathText } from '@governance-gates/document/strict'
import { contradiction } from '../consistency.ts'

/** Each is at least as large as the one before. */
const ORDERS: readonly (readonly Statistic[])[] = [
  ['min', 'median', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'max'],
  ['min', 'mean', 'max'],
]
/** What adding and interpolating doubles may lose. */
const ROUNDING = 1e-9

/**
 * Checks that what a file states of a metric can all be true: the statistics are in order, and none of them is outside
 * of the samples.
 *
 * @throws EvidenceError with the line of the path.
 */
export function checkStatistics(
  document: JsonDocument,
  path: JsonPath,
  { statistics, samples }: Pick<Measurement, 'statistics' | 'samples'>,
): void {
  const least = samples?.reduce((left, right) => Math.min(left, right))
  const most = samples?.reduce((left, right) => Math.max(left, right))
  for (const order of ORDERS) {
    const chain = [
      ...named('smallest sample', least),
      ...order.flatMap((name) => named(name, numberOf(statistics[name]))),
      ...named('largest sample', most),
    ]
    checkChain(document, path, chain)
  }
}

interface Named {
  readonly name: string
  readonly value: number
}

function checkChain(document: JsonDocument, path: JsonPath, chain: readonly Named[]): void {
  for (const [index, { name, value }] of chain.entries()) {
    const before = chain[index - 1]
    if (before === undefined || before.value <= value * (1 + ROUNDING)) continue
    throw contradiction(document, path, `${pathText(path)}: its ${before.name} is larger than its ${name}`)
  }
}

function named(name: string, value: number | undefined): readonly Named[] {
  return value === undefined ? [] : [{ name, value }]
}

function numberOf(value: Decimal | undefined): number | undefined {
  return value && decimalToNumber(value)
}
