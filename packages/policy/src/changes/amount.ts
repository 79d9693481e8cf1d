import {
  compareDecimals,
  type Decimal,
  parseDecimal,
  parseDuration,
  parsePercentage,
} from '@governance-gates/core'

/** Negative, 0 or positive, as the first of two amounts is less, the same or more; undefined where nothing says so. */
export function compareAmounts(left: unknown, right: unknown): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (isDecimal(left) && isDecimal(right)) return compareDecimals(left, right)
  if (isDay(left) && isDay(right)) return left < right ? -1 : Number(left > right)
  const [own, other] = [fieldsOf(left), fieldsOf(right)]
  if (typeof own.milliseconds === 'number' && typeof other.milliseconds === 'number') {
    return own.milliseconds - other.milliseconds
  }
  if (isDecimal(own.value) && isDecimal(other.value)) {
    return own.unit === other.unit ? compareDecimals(own.value, other.value) : undefined
  }
  return compareIntervals(daysOf(own), daysOf(other))
}

/** The parts of any kind of amount that say how much it is. */
interface Fields {
  readonly value?: unknown
  readonly unit?: unknown
  readonly milliseconds?: unknown
  readonly count?: unknown
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? value : {}
}

function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'object' && value !== null && 'coefficient' in value && 'scale' in value
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

interface Days {
  readonly least: number
  readonly most: number
}

const DAYS: ReadonlyMap<unknown, Days> = new Map([
  ['day', { least: 1, most: 1 }],
  ['week', { least: 7, most: 7 }],
  ['month', { least: 28, most: 31 }],
])

function daysOf({
  count,
  unit,
}: Fields): (Days & { readonly unit: unknown; readonly count: number }) | undefined {
  const days = DAYS.get(unit)
  if (days === undefined || typeof count !== 'number') return undefined
  return { unit, count, least: count * days.least, most: count * days.most }
}

/** A month is as long as it is: 30 days may be less than one, and 32 are more. */
function compareIntervals(
  left: ReturnType<typeof daysOf>,
  right: ReturnType<typeof daysOf>,
): number | undefined {
  if (left === undefined || right === undefined) return undefined
  if (left.unit === right.unit) return left.count - right.count
  if (left.most < right.least) return -1
  if (left.least > right.most) return 1
  return left.least === right.most && left.most === right.least ? 0 : undefined
}

/** An amount as a policy writes it, in the form that a policy is read into. */
export function readAmount(text: string): unknown {
  return parsePercentage(text) ?? parseDuration(text) ?? (parseDecimal(text) && Number(text))
}
