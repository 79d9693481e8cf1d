/**
 * An exact decimal number: `coefficient × 10^-scale`. Policies are written in decimals and compared exactly,
 * so that 79.99% fails 80% and 20 MiB + 1 byte exceeds 20 MiB.
 */
export interface Decimal {
  readonly coefficient: bigint
  /** Digits after the point, 0 or more. */
  readonly scale: number
}

const DECIMAL = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/

/** Reads `12`, `-3`, `0.25`. Gives undefined for anything else: no exponents, signs of plus, spaces or infinities. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const magnitude = BigInt(whole + fraction)
  return { coefficient: sign === '-' ? -magnitude : magnitude, scale: fraction.length }
}

/** A whole number as a decimal. */
export function decimalOf(value: number): Decimal {
  return { coefficient: BigInt(value), scale: 0 }
}

const DOUBLE = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/**
 * The decimal that a double is written as: 0.1 is one tenth, as in the file that it came from.
 *
 * @throws RangeError for NaN and infinities: evidence with them is refused before.
 */
export function decimalOfDouble(value: number): Decimal {
  const match = DOUBLE.exec(String(value))
  if (match === null) throw new RangeError(`${value} is not a number`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const magnitude = BigInt(whole + fraction)
  const coefficient = sign === '-' ? -magnitude : magnitude
  const scale = fraction.length - Number(exponent)
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 }
}

/** The sum of two decimals, exact. */
export function add(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale)
  return { coefficient: scaled(left, scale) + scaled(right, scale), scale }
}

/** The difference of two decimals, exact. */
export function subtract(left: Decimal, right: Decimal): Decimal {
  return add(left, { coefficient: -right.coefficient, scale: right.scale })
}

/** The product of two decimals, exact. */
export function multiply(left: Decimal, right: Decimal): Decimal {
  return { coefficient: left.coefficient * right.coefficient, scale: left.scale + right.scale }
}

/** Negative when `left < right`, 0 when equal, positive when `left > right`. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const scale = Math.max(left.scale, right.scale)
  const difference = scaled(left, scale) - scaled(right, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The nearest double; for display and JSON, never for a comparison. */
export function decimalToNumber(value: Decimal): number {
  return Number(decimalToText(value))
}

/** The shortest exact text: `80`, `99.5`. */
export function decimalToText(value: Decimal): string {
  const negative = value.coefficient < 0n
  const digits = String(negative ? -value.coefficient : value.coefficient).padStart(value.scale + 1, '0')
  const whole = digits.slice(0, digits.length - value.scale)
  const fraction = digits.slice(digits.length - value.scale).replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

function scaled(value: Decimal, scale: number): bigint {
  return value.coefficient * 10n ** BigInt(scale - value.scale)
}
