import type { Check } from '@governance-gates/core'

/** Which way a number is shortened. */
type Bias = 'down' | 'up'

const EXPECTED: RegExp = /^([<>]=?|==?|≥|≤)?\s*(-?)(\d{1,30})(\.\d{1,30})?$/

/**
 * What was measured, for people, on the same side of the limit as the real number: 79.999 with the unit `%` reads
 * 79.99 %, and 5.001 that misses an upper limit (`<= 5`) reads 5.01 %.
 */
export function formatActual(check: Pick<Check, 'actual' | 'expected' | 'unit' | 'status'>): string {
  const { actual, expected, unit, status } = check
  if (actual === null) return 'not measured'
  if (typeof actual === 'string') return actual
  const bias: Bias = status !== 'pass' && /^\s*[<≤]/.test(expected) ? 'up' : 'down'
  return withUnit(shorten(actual, { decimals: decimalsOf(actual, unit), bias }), unit)
}

/** What the rule asks for, for people. A bare number or comparison gets the check's unit. */
export function formatExpected({ expected, unit }: Pick<Check, 'expected' | 'unit'>): string {
  const match = EXPECTED.exec(expected.trim())
  if (match === null) return expected
  const [, comparison = '', sign = '', whole = '', fraction = ''] = match
  const limit = withUnit(`${sign}${grouped(whole)}${fraction}`, unit)
  return comparison === '' ? limit : `${comparison} ${limit}`
}

/** A count with thousands separators: `1,234,567`. */
export function formatCount(count: number): string {
  return shorten(count, { decimals: 0, bias: 'down' })
}

function withUnit(amount: string, unit: string | undefined): string {
  return unit === undefined || unit === '' ? amount : `${amount} ${unit}`
}

/** Two decimals of a percentage, else three, or as many as it takes to show three digits of a small number. */
function decimalsOf(value: number, unit: string | undefined): number {
  if (unit === '%') return 2
  const leadingZeros = /^-?0\.(0*)/.exec(String(value))?.[1] ?? ''
  return 3 + leadingZeros.length
}

function shorten(value: number, { decimals, bias }: { decimals: number; bias: Bias }): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value))
  // Beyond 1e21, below 1e-6 and not finite: as the language writes it.
  if (match === null) return String(value)
  const [, sign = '', whole = '', fraction = ''] = match
  if (fraction.length <= decimals) return `${sign}${grouped(whole)}${fraction === '' ? '' : `.${fraction}`}`
  const isAwayFromZero = (bias === 'up') === (sign === '')
  // Digits, not arithmetic: 79.99 * 100 is 7998.999999999999.
  const digits = BigInt(whole + fraction.slice(0, decimals)) + (isAwayFromZero ? 1n : 0n)
  const text = String(digits).padStart(decimals + 1, '0')
  const rest = text.slice(text.length - decimals).replace(/0+$/, '')
  const shown = `${grouped(text.slice(0, text.length - decimals))}${decimals === 0 || rest === '' ? '' : `.${rest}`}`
  return shown === '0' ? '0' : sign + shown
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
