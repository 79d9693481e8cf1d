import type { Check, Expected, Operator } from '@governance-gates/core'

/** Which way a number is shortened. */
export type Bias = 'down' | 'up'

const SIGNS: Readonly<Record<Operator, string>> = {
  'at-least': '≥ ',
  'at-most': '≤ ',
  above: '> ',
  below: '< ',
  is: '',
}

/**
 * What was measured, for people, on the same side of the limit as the real number: 79.999 with the unit `%` reads
 * 79.99%, and 5.001 that misses an upper limit of 5 reads 5.01%.
 */
export function formatActual({
  actual,
  expected,
  status,
}: Pick<Check, 'actual' | 'expected' | 'status'>): string {
  if (actual === null) return 'not measured'
  const { value, unit } = actual
  if (typeof value === 'string') return withUnit(value, unit)
  const isUpperLimit = expected.operator === 'at-most' || expected.operator === 'below'
  const bias: Bias = status !== 'pass' && isUpperLimit ? 'up' : 'down'
  return withUnit(shorten(value, { decimals: decimalsOf(value, unit), bias }), unit)
}

/** What the rule asks for, for people: `≥ 80%`, `< 200 ms`, `success`. A limit is exact: all of its digits are shown. */
export function formatExpected({ operator, limit, unit }: Expected): string {
  const amount = typeof limit === 'number' ? exact(limit) : limit
  return SIGNS[operator] + withUnit(amount, unit)
}

/** A percentage of two decimals, shortened the way that does not flatter: what is left down, what is too much up. */
export function formatPercent(percent: number, bias: Bias): string {
  // What arithmetic adds behind the twelfth digit was not measured: 1.1 / 1 - 1 is no more than 10%.
  return withUnit(shorten(Number(percent.toPrecision(12)), { decimals: decimalsOf(percent, '%'), bias }), '%')
}

/** A count with thousands separators: `1,234,567`. */
export function formatCount(count: number): string {
  return shorten(count, { decimals: 0, bias: 'down' })
}

/** A unit is separated from its number, a percent sign is not. What is counted is named in the plural, except for 1. */
function withUnit(amount: string, unit: string | undefined): string {
  if (unit === undefined || unit === '') return amount
  if (unit === '%') return `${amount}%`
  return `${amount} ${amount === '1' ? singular(unit) : unit}`
}

/** `subjects` → `subject`, `committed files` → `committed file`; no units of measurement (`ms`, `ops/s`). */
function singular(noun: string): string {
  if (!/^[a-z -]*[a-z]{3,}s$/.test(noun) || noun.endsWith('ss')) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  return noun.slice(0, /(?:ch|sh|ss|x)es$/.test(noun) ? -2 : -1)
}

/** Two decimals of a percentage, else three, or as many as it takes to show three digits of a small number. */
function decimalsOf(value: number, unit: string | undefined): number {
  if (unit === '%') return 2
  const leadingZeros = /^-?0\.(0*)/.exec(String(value))?.[1] ?? ''
  return 3 + leadingZeros.length
}

const DIGITS: RegExp = /^(-?)(\d+)(?:\.(\d+))?$/

function exact(value: number): string {
  const [match, sign = '', whole = '', fraction] = DIGITS.exec(String(value)) ?? []
  if (match === undefined) return String(value)
  return `${sign}${grouped(whole)}${fraction === undefined ? '' : `.${fraction}`}`
}

function shorten(value: number, { decimals, bias }: { decimals: number; bias: Bias }): string {
  const match = DIGITS.exec(String(value))
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
