import {
  add,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalToNumber,
  multiply,
  type Quantity,
  subtract,
} from '@governance-gates/core'
import type { BudgetPolicy } from '@governance-gates/policy'

/** One side of a budget. */
export interface Limit {
  readonly key: 'below' | 'max' | 'above' | 'min'
  readonly quantity: Quantity
}

const SIGNS: Readonly<Record<Limit['key'], string>> = { below: '<', max: '<=', above: '>', min: '>=' }
const KEYS = ['below', 'max', 'above', 'min'] as const
const HUNDRED = decimalOf(100)
/** More than this people do not read. */
const MOST = 1_000_000

/** The limits of a budget, the upper one first. */
export function limitsOf(budget: BudgetPolicy): readonly Limit[] {
  return KEYS.flatMap((key) => {
    const quantity = budget[key]
    return quantity === undefined ? [] : [{ key, quantity }]
  })
}

/** As people write it: `< 200ms`. */
export function limitText({ key, quantity }: Limit): string {
  return `${SIGNS[key]} ${quantity.text}`
}

function isUpper({ key }: Limit): boolean {
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

/** Whether a value lies beyond its limit by more than so many percent of the limit. Exact. */
export function isBeyond(value: Decimal, limit: Limit, percent: Decimal): boolean {
  const excess = multiply(excessOf(value, limit), HUNDRED)
  return compareDecimals(excess, multiply(limit.quantity.value, percent)) > 0
}

/** Whether a value is no worse than another one, on the limit's side. */
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

/** How far a value lies on the wrong side of its limit; negative on the right one. */
function excessOf(value: Decimal, limit: Limit): Decimal {
  const { quantity } = limit
  return isUpper(limit) ? subtract(value, quantity.value) : subtract(quantity.value, value)
}

/** The sum of sizes, exact. */
export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => add(sum, value), decimalOf(0))
}
