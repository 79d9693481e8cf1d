import { type Amount, type Decimal, decimalOf, multiply } from '@governance-gates/core'
import { showValue } from '@governance-gates/document/strict'
import { amount } from '../amount.ts'
import type { Place } from '../json-place.ts'
import { UnknownUnitError } from '../unknown-unit.ts'

/** What one of a unit is. */
interface Scale {
  /** As `amount` knows it. */
  readonly unit: string
  readonly factor: Decimal
}

const ONE = decimalOf(1)
/** `-tu` names them so. */
const SPANS: ReadonlyMap<string, string> = new Map([
  ['ns', 'ns'],
  ['us', 'us'],
  ['ms', 'ms'],
  ['s', 's'],
  ['min', 'min'],
  ['hr', 'h'],
])
/** How many of a span a second has. For longer spans, operations per second would not be a decimal fraction. */
const PER_SECOND: ReadonlyMap<string, number> = new Map([
  ['ns', 1_000_000_000],
  ['us', 1_000_000],
  ['ms', 1000],
  ['s', 1],
])

function scaleOf(unit: string): Scale | undefined {
  const [left = '', right = '', ...rest] = unit.split('/')
  if (rest.length > 0) return undefined
  if (left === 'ops') {
    const factor = PER_SECOND.get(right)
    return factor === undefined ? undefined : { unit: 'ops/s', factor: decimalOf(factor) }
  }
  const span = right === 'op' ? SPANS.get(left) : undefined
  return span === undefined ? undefined : { unit: span, factor: ONE }
}

/** What a score of JMH is in its base unit: `us/op`, `ops/ms`. */
export type JmhAmount = (value: unknown, place: Place) => Amount

/** @throws UnknownUnitError where JMH does not have the unit of a benchmark. */
export function primaryAmount(unit: string, place: Place): JmhAmount {
  const scale = scaleOf(unit)
  if (scale !== undefined) return amountIn(scale)
  throw new UnknownUnitError(
    `the unit ${showValue(unit)} is not known`,
    place,
    'let JMH write ns/op, us/op, ms/op, s/op, or ops per one of these (-tu)',
  )
}

/**
 * The same for secondary metrics: parts of a group are in the benchmark's unit, the garbage collector's bytes in
 * `B/op`, its time in `ms`. Profilers have many more units; such a score is a plain number, identified by its name.
 */
export function secondaryAmount(unit: string): JmhAmount {
  const known = unit === 'B/op' || unit === 'ms' ? unit : 'count'
  return amountIn(scaleOf(unit) ?? { unit: known, factor: ONE })
}

function amountIn({ unit, factor }: Scale): JmhAmount {
  return (value, place) => {
    const found = amount(value, unit, place)
    return { unit: found.unit, value: multiply(found.value, factor) }
  }
}
