import { type Decimal, decimalToText } from '@governance-gates/core'

/** A limit as a check holds it: a number, or its exact text where no double is that number. */
export function limitOf(decimal: Decimal): number | string {
  const text = decimalToText(decimal)
  const number = Number(text)
  return String(number) === text ? number : text
}
