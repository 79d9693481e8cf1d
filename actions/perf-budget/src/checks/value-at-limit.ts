import {
  type Actual,
  type Check,
  compareDecimals,
  type Decimal,
  decimalToNumber,
  decimalToText,
  measured,
  multiply,
  subtract,
} from '@governance-gates/core'
import { formatActual, formatExpected } from '@governance-gates/report'
import { amountText, overText } from './amount-text.ts'
import { expectedAt, expectedOf, headroomOf, isOver, isUpper, type Limit } from './limit.ts'

/**
 * A value beside its limit, both in one unit: that of the policy. Shortened, a value very close to its limit would look like
 * it; then all of its digits count. Where that takes too many digits (20 MiB and a byte in MiB), both are
 * given in the smallest.
 */
export function valueAtLimit(
  value: Decimal,
  limit: Limit,
): Pick<Check, 'expected'> & { readonly actual: Actual } {
  const { written } = limit.quantity
  const unit = written.unit || undefined
  const expected = expectedOf(limit)
  if (!looksEqual(value, limit)) {
    return { actual: measured(decimalToNumber(value) / decimalToNumber(written.size), unit), expected }
  }
  const exact = dividedBy(value, written.size)
  if (exact !== undefined) return { actual: measured(numberOrText(exact), unit), expected }
  const smallest = SMALLEST[limit.quantity.unit]
  return { actual: measured(numberOrText(value), smallest), expected: expectedAt(limit, smallest) }
}

/** The same in words: `20,971,521 B, limit ≤ 20,971,520 B`. */
export function valueTexts(value: Decimal, limit: Limit): { readonly value: string; readonly limit: string } {
  const { actual, expected } = valueAtLimit(value, limit)
  const status = isOver(value, limit) ? 'fail' : 'pass'
  return { value: formatActual({ actual, expected, status }), limit: formatExpected(expected) }
}

/** How far a value misses its limit, `12.5% over the limit`: in percent, or in its unit where that is nearly nothing. */
export function excessText(value: Decimal, limit: Limit): string {
  const percent = -headroomOf(value, limit)
  const difference = subtract(value, limit.quantity.value)
  if (difference.coefficient === 0n) return 'exactly at the limit'
  const excess =
    percent >= LEAST_PERCENT ? overText(percent) : amountText(absolute(difference), limit.quantity.unit)
  return `${excess} ${isUpper(limit) ? 'over' : 'short of'} the limit`
}

/** Smaller percentages are rounded up to this. */
const LEAST_PERCENT = 0.01

const SMALLEST = { ns: 'ns', bytes: 'B', 'per-second': '/s', percent: '%', count: '' } as const

/** What is shown has so many decimals. */
const SHOWN: Decimal = { coefficient: 1n, scale: 3 }
const SHOWN_OF_PERCENT: Decimal = { coefficient: 1n, scale: 2 }

function looksEqual(value: Decimal, { quantity: { value: limit, unit, written } }: Limit): boolean {
  const difference = subtract(value, limit)
  const shown = unit === 'percent' ? SHOWN_OF_PERCENT : SHOWN
  return (
    difference.coefficient !== 0n && compareDecimals(absolute(difference), multiply(shown, written.size)) < 0
  )
}

function absolute({ coefficient, scale }: Decimal): Decimal {
  return { coefficient: coefficient < 0n ? -coefficient : coefficient, scale }
}

/** Undefined where the quotient has digits without end, or very many: only for powers of ten. */
function dividedBy(value: Decimal, size: Decimal): Decimal | undefined {
  const text = decimalToText(size)
  if (!/^10*$/.test(text)) return undefined
  return multiply(value, { coefficient: 1n, scale: text.length - 1 })
}

/** A number with a fraction is shortened where it is shown; as text it keeps all of its digits. */
function numberOrText(value: Decimal): number | string {
  const text = decimalToText(value)
  return Number.isSafeInteger(Number(text)) && String(Number(text)) === text ? Number(text) : text
}
