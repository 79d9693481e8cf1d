import { type Amount, amountOf, amountOfDecimal, decimalToNumber, parseDecimal } from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { Place } from './json-place.ts'
import { UnknownUnitError } from './unknown-unit.ts'

/**
 * A measured number in its base unit. What is measured per iteration or operation (`ns/iter`, `B/op`) is the amount of
 * one of them.
 *
 * @throws EvidenceError where the value is not a finite number of 0 or more, is close to infinity, or has an unknown unit.
 */
export function amount(value: unknown, unit: string, place: Place): Amount {
  const checked = checkedNumber(value, place)
  return inUnit(unit, place, (known) => amountOf(checked, known))
}

/**
 * A number of 0 or more in a text, with all of its digits: as a double, a value on its limit might have lost those that
 * exceed it.
 *
 * @throws EvidenceError where the text is not such a number, or the unit is not known.
 */
export function writtenAmount(text: string, unit: string, place: Place): Amount {
  const written = parseDecimal(text)
  if (written === undefined) return amount(numberIn(text), unit, place)
  if (written.coefficient < 0n) throw noNumber(text, place)
  return inUnit(unit, place, (known) => amountOfDecimal(written, known))
}

function inUnit(unit: string, place: Place, amountIn: (unit: string) => Amount | undefined): Amount {
  const plain = unit.trim().replace(/\/(?:iter|op)$/, '')
  // A number without a unit is a count to a policy; in evidence the unit was forgotten.
  const found = plain === '' ? undefined : amountIn(SPELLINGS.get(plain.toLowerCase()) ?? plain)
  if (found === undefined) throw unknownUnit(unit, place)
  return found
}

/** What is too long to be exact, or has an exponent; anything but a number stays as it is written, for the message. */
function numberIn(text: string): unknown {
  return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : text
}

/** The same as a number, for samples. */
export function sample(value: unknown, unit: string, place: Place): number {
  return decimalToNumber(amount(value, unit, place).value)
}

/** Beyond this a number in its base unit may be no double any more. Nothing that is measured comes near. */
const MAX_VALUE = 1e290

/** The place is looked at only for an error: to find it may take long. */
function checkedNumber(value: unknown, place: Place): number {
  if (typeof value === 'number' && value >= 0 && value <= MAX_VALUE) return value
  throw typeof value === 'number' && Number.isFinite(value)
    ? outOfRange(value, place)
    : noNumber(value, place)
}

function noNumber(value: unknown, { what, line }: Place): EvidenceError {
  return new EvidenceError(`${what}: expected a number, found ${showValue(value)}`, {
    line,
    remedy: 'find out why the benchmark measured nothing, and run it again',
  })
}

function outOfRange(value: number, { what, line }: Place): EvidenceError {
  return new EvidenceError(`${what}: expected a number from 0 to ${MAX_VALUE}, found ${value}`, {
    line,
    remedy: 'no measurement is negative or that large: check what the tool writes there',
  })
}

function unknownUnit(unit: string, place: Place): UnknownUnitError {
  const fault = unit.trim() === '' ? 'it has no unit' : `the unit ${showValue(unit)} is not known`
  return new UnknownUnitError(fault, place, `write one of ${UNIT_NAMES.join(', ')}`)
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

/**
 * What tools write in words for the units of a policy, in any case. `KB` and kilobytes are ambiguous and none of them;
 * of the abbreviations the case counts.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['count', ''],
  ['nanosecond', 'ns'],
  ['nanoseconds', 'ns'],
  ['microsecond', 'us'],
  ['microseconds', 'us'],
  ['millisecond', 'ms'],
  ['milliseconds', 'ms'],
  ['second', 's'],
  ['seconds', 's'],
  ['sec', 's'],
  ['byte', 'B'],
  ['bytes', 'B'],
  ['megabytes', 'MB'],
  ['gigabytes', 'GB'],
  ['percent', '%'],
  ['ops/sec', '/s'],
  ['op/s', '/s'],
  ['op/sec', '/s'],
  ['iter/sec', '/s'],
  ['iter/s', '/s'],
  ['calls/sec', '/s'],
  ['calls/s', '/s'],
  ['req/s', '/s'],
  ['req/sec', '/s'],
  ['hz', '/s'],
])
