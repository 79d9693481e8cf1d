import {
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalToText,
  MOST_PERCENT,
  multiply,
  type Unit,
} from '@governance-gates/core'
import { formatPercent } from '@governance-gates/report'

interface Step {
  readonly name: string
  /** How many base units one is; a power of ten, so that the text is exact. */
  readonly power: number
}

const STEPS: Readonly<Record<Unit, readonly Step[]>> = {
  ns: [
    { name: 's', power: 9 },
    { name: 'ms', power: 6 },
    { name: 'us', power: 3 },
    { name: 'ns', power: 0 },
  ],
  bytes: [
    { name: 'GB', power: 9 },
    { name: 'MB', power: 6 },
    { name: 'kB', power: 3 },
    { name: 'B', power: 0 },
  ],
  'per-second': [{ name: '/s', power: 0 }],
  percent: [{ name: '%', power: 0 }],
  count: [{ name: '', power: 0 }],
}

/** As many digits as people read; a number that has more is shortened and says so. */
const MAX_DIGITS = 9

/** An amount in the unit in which people read it: 105637000 ns is `105.637 ms`. Exact, or marked with `≈`. */
export function amountText(value: Decimal, unit: Unit): string {
  return textAt(shortened, value, stepOf(value, unit))
}

/** Amounts that are compared, all in the unit of the largest; exact where they would look equal and are not. */
export function amountTexts(values: readonly Decimal[], unit: Unit): readonly string[] {
  const largest = values.reduce(
    (left, right) => (compareDecimals(left, right) < 0 ? right : left),
    decimalOf(0),
  )
  const step = stepOf(largest, unit)
  const texts = values.map((value) => textAt(shortened, value, step))
  const isSame = new Set(texts).size < new Set(values.map(decimalToText)).size
  return isSame ? values.map((value) => textAt(exactly, value, step)) : texts
}

function stepOf(value: Decimal, unit: Unit): Step {
  const steps = STEPS[unit]
  const magnitude = magnitudeOf(value)
  return steps.find(({ power }) => magnitude >= power) ?? steps.at(-1) ?? { name: '', power: 0 }
}

function textAt(digits: (value: Decimal) => string, value: Decimal, { name, power }: Step): string {
  const text = digits(multiply(value, { coefficient: 1n, scale: power }))
  if (name === '%') return `${text}%`
  return name === '' ? text : `${text} ${name}`
}

function exactly(value: Decimal): string {
  const [whole = '', fraction = ''] = decimalToText(value).split('.')
  return grouped(whole, fraction)
}

/** The power of ten of the first digit. */
function magnitudeOf({ coefficient, scale }: Decimal): number {
  const digits = String(coefficient < 0n ? -coefficient : coefficient).length
  return coefficient === 0n ? 0 : digits - 1 - scale
}

function shortened(value: Decimal): string {
  const exact = decimalToText(value)
  const [whole = '', fraction = ''] = exact.split('.')
  if (whole.length + fraction.length <= MAX_DIGITS || fraction === '') return grouped(whole, fraction)
  const kept = Math.max(0, 6 - whole.replace(/^-?0?/, '').length)
  const leading = /^0*/.exec(fraction)?.[0].length ?? 0
  const digits = whole === '0' || whole === '-0' ? leading + 6 : kept
  return `≈ ${grouped(whole, rounded(value, digits))}`
}

/** The fraction, cut to so many digits; the sign before it says so. */
function rounded(value: Decimal, digits: number): string {
  const [, fraction = ''] = decimalToText(multiply(value, decimalOf(1))).split('.')
  return fraction.slice(0, digits).replace(/0+$/, '')
}

function grouped(whole: string, fraction: string): string {
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === '' ? text : `${text}.${fraction}`
}

/** A percentage with its sign: `+12.5%`, `-3%`. */
export function changeText(percent: number): string {
  // From 0 everything is infinitely far.
  if (Math.abs(percent) >= MOST_PERCENT) return percent < 0 ? 'to nothing' : 'from nothing'
  return `${percent < 0 ? '-' : '+'}${percentText(percent)}`
}

/** How far a number may be off: `±80.9%`. */
export function marginText(percent: number): string {
  return `±${percentText(Math.min(percent, MOST_PERCENT))}`
}

/** How much worse a number is: `12.5% worse`. From 0, and beyond what people read, a percentage says nothing. */
export function worseText(percent: number): string {
  return percent >= MOST_PERCENT ? 'far worse' : `${percentText(percent)} worse`
}

/** How much better a number is: `12.5% better`. */
export function betterText(percent: number): string {
  return percent >= MOST_PERCENT ? 'far better' : `${percentText(percent)} better`
}

/** How far a number is beyond its limit, in percent: `12.5%`. */
export function overText(percent: number): string {
  return percent >= MOST_PERCENT ? 'far' : percentText(percent)
}

/** Away from zero, so that no change reads as none. */
function percentText(percent: number): string {
  return formatPercent(Math.abs(percent), 'up')
}
