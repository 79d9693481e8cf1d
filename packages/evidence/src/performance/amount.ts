import { type Amount, amountOf, decimalToNumber } from '@governance-gates/core'
import { EvidenceError } from '../evidence-error.ts'
import { showValue } from '../json-value.ts'

interface Place {
  /** What the number is of, for the message: `results[0].mean`. */
  readonly what: string
  readonly line?: number | undefined
}

/**
 * A measured number in its base unit.
 *
 * @throws EvidenceError for what is no number, negative, NaN or infinite, and for units that are not known.
 */
export function amount(value: unknown, unit: string, { what, line }: Place): Amount {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new EvidenceError(`${what}: expected a number, found ${showValue(value)}`, {
      line,
      remedy: 'see why the benchmark measured nothing, and run it again',
    })
  }
  if (value < 0) {
    throw new EvidenceError(`${what}: expected 0 or more, found ${value}`, {
      line,
      remedy: 'a measurement is never negative: see what the tool writes there',
    })
  }
  const found = amountOf(value, SPELLINGS.get(unit.trim()) ?? unit.trim())
  if (found === undefined || unit.trim() === '') {
    throw new EvidenceError(`${what}: the unit ${showValue(unit)} is not known`, {
      line,
      remedy: `write one of ${UNIT_NAMES.join(', ')}`,
    })
  }
  return found
}

/** The same as a number, for samples. */
export function sample(value: unknown, unit: string, place: Place): number {
  return decimalToNumber(amount(value, unit, place).value)
}

const UNIT_NAMES = [
  'ns',
  'us',
  'ms',
  's',
  'B',
  'kB',
  'MB',
  'GB',
  'KiB',
  'MiB',
  'GiB',
  'ops/s',
  '%',
  'count',
] as const

/** What tools write for the units of a policy. `KB` is ambiguous and none of them. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['count', ''],
  ['nanoseconds', 'ns'],
  ['microseconds', 'us'],
  ['milliseconds', 'ms'],
  ['seconds', 's'],
  ['sec', 's'],
  ['bytes', 'B'],
  ['byte', 'B'],
  ['percent', '%'],
  ['ops/sec', '/s'],
  ['op/s', '/s'],
  ['iter/sec', '/s'],
  ['iter/s', '/s'],
  ['calls/sec', '/s'],
  ['calls/s', '/s'],
  ['req/s', '/s'],
  ['hz', '/s'],
  ['Hz', '/s'],
])
