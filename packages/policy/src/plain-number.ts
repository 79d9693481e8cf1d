import { compareDecimals, parseDecimal } from '@governance-gates/core'

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/**
 * Whether a number is written in plain digits and is exactly what the reader made of it: `0.1` is, `1e3`, `0x10`, `.inf`
 * and numbers of more digits than a double holds are not. The shortest text of such a number is its exact value.
 */
export function isPlainNumber(source: string, value: number): boolean {
  const written = PLAIN.test(source) ? parseDecimal(source) : undefined
  const read = parseDecimal(String(value))
  return written !== undefined && read !== undefined && compareDecimals(written, read) === 0
}
