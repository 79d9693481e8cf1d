import {
  above,
  add,
  atLeast,
  atMost,
  below,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalToNumber,
  decimalToText,
  type Expected,
  multiply,
  type Quantity,
  subtract,
} from '@governance-gates/core'
import type { BudgetPolicy } from '@governance-gates/policy'
import { formatExpected } from '@governance-gates/report'

/** One side of a budget. */
export interface Limit {
  readonly key: 'below' | 'max' | 'above' | 'min'
  readonly quantity: Quantity
}

const EXPECTATIONS = { below, max: atMost, above, min: atLeast } as const
const KEYS = ['below', 'max', 'above', 'min'] as const
const HUNDRED = decimalOf(100)
/** People do not read more than this. */
const MOST = 1_000_000

/** The limits of a budget, the upper one first. */
export function limitsOf(budget: BudgetPolicy): readonly Limit[] {
  return KEYS.flatMap((key) => {
    const quantity = budget[key]
    return quantity === undefined ? [] : [{ key, quantity }]
  })
}

/** What a limit asks for, in the unit in which the policy has it. */
export function expectedOf({ key, quantity: { written } }: Limit): Expected {
  const number = decimalToNumber(written.amount)
  const text = decimalToText(written.amount)
  return EXPECTATIONS[key](String(number) === text ? number : text, written.unit || undefined)
}

/** For people: `< 200 ms`. */
export function limitText(limit: Limit): string {
  return formatExpected(expectedOf(limit))
}

/** The same in the base unit of its quantity, by the name that it is given. */
export function expectedAt({ key, quantity: { value } }: Limit, unit: string): Expected {
  const number = decimalToNumber(value)
  const text = decimalToText(value)
  return EXPECTATIONS[key](String(number) === text ? number : text, unit)
}

/** Whether a value must not be above it. */
export function isUpper({ key }: Limit): boolean {
  return key === 'below' || key === 'max'
}

/** Whether a value is over its limit. Exact: 20 MiB and a byte is over 20 MiB. */
export function isOver(value: Decimal, { key, quantity }: Limit): boolean {
  const difference = compareDecimals(value, quantity.value)
  switch (key) {
    case 'below':
      return difference >= 0
    case 'max':
      return difference > 0
    case 'above':
      return difference <= 0
    case 'min':
      return difference < 0
  }
}

/** Whether a value exceeds its limit by more than a percentage of the limit. Exact. */
export function isBeyond(value: Decimal, limit: Limit, percent: Decimal): boolean {
  const excess = multiply(excessOf(value, limit), HUNDRED)
  return compareDecimals(excess, multiply(limit.quantity.value, percent)) > 0
}

/** Whether a value is as good as another one, or better, on the limit's side. */
export function isWithin(value: Decimal, limit: Limit, ceiling: Decimal): boolean {
  const difference = compareDecimals(value, ceiling)
  return isUpper(limit) ? difference <= 0 : difference >= 0
}

/** What is left of a limit, in percent of it, for display: negative where it is exceeded. */
export function headroomOf(value: Decimal, limit: Limit): number {
  const excess = decimalToNumber(excessOf(value, limit))
  const whole = decimalToNumber(limit.quantity.value)
  if (whole === 0) return excess === 0 ? 0 : excess > 0 ? -MOST : MOST
  return Math.min(MOST, Math.max(-MOST, (-excess / whole) * 100)) + 0
}

/** How far a value is on the wrong side of its limit; negative on the right side. */
function excessOf(value: Decimal, limit: Limit): Decimal {
  const { quantity } = limit
  return isUpper(limit) ? subtract(value, quantity.value) : subtract(quantity.value, value)
}

/** The sum of sizes, exact. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => add(sum, value), decimalOf(0))
}
