import { MAX_DEPTH } from '../located.ts'
import { EvidenceError } from './evidence-error.ts'
import { parseJson } from './json-document.ts'
import { checkKeys } from './json-keys.ts'
import { isJsonObject, type JsonObject, showValue } from './json-value.ts'

/**
 * Parses one line of JSON Lines into its object, with the same strictness as a whole document: no key twice, no
 * nesting deeper than 64. Costs little more than `JSON.parse`.
 *
 * @throws EvidenceError with the line.
 */
export function parseJsonLine(text: string, number: number): JsonObject {
  const value = parseJson(text, number)
  if (!isJsonObject(value)) {
    throw new EvidenceError(`the line is ${showValue(value)}, not a JSON object`, {
      line: number,
      remedy: 'write one JSON object per line',
    })
  }
  // Where the line is no longer than what it says needs, nothing was dropped from it: most lines are never scanned.
  if (text.length - leastLengthOfObject(value, 1) >= SHORTEST_MEMBER) checkKeys(text, value, number)
  return value
}

/** `"":0,` is what a second member with the same key costs at least. */
const SHORTEST_MEMBER = 5

/** A lower bound of the length of any JSON text of a value; -Infinity where the value is nested too deeply. */
function leastLength(value: unknown, depth: number): number {
  switch (typeof value) {
    case 'string':
      return value.length + 2
    case 'number':
      return leastLengthOfNumber(value)
    case 'boolean':
      return value ? 4 : 5
    default:
      if (isJsonObject(value)) return leastLengthOfObject(value, depth)
      return Array.isArray(value) ? leastLengthOfArray(value, depth) : 4
  }
}

function leastLengthOfObject(value: JsonObject, depth: number): number {
  if (depth > MAX_DEPTH) return Number.NEGATIVE_INFINITY
  let length = 1
  // `for…in` is several times faster than Object.entries here; what JSON.parse makes inherits nothing enumerable.
  for (const key in value) length += key.length + 4 + leastLength(value[key], depth + 1)
  return length === 1 ? 2 : length
}

function leastLengthOfArray(value: readonly unknown[], depth: number): number {
  if (depth > MAX_DEPTH) return Number.NEGATIVE_INFINITY
  let length = 1
  for (const item of value) length += 1 + leastLength(item, depth + 1)
  return length === 1 ? 2 : length
}

/**
 * A number may be written shorter than JavaScript does (`1e5`), so only what no exponent can shorten counts in full:
 * whole numbers that do not end in 0.
 */
function leastLengthOfNumber(value: number): number {
  if (value < 10 && value >= 0 && Number.isInteger(value)) return 1
  if (!Number.isSafeInteger(value)) return Number.isInteger(value) ? 3 : String(value).length - MAX_SAVING
  if (value % 10 === 0) return 2
  return value > 0 && value < 1_000 ? (value < 100 ? 2 : 3) : String(value).length
}

/** What an exponent saves at most in a fraction: 0.000001 is 1e-6. */
const MAX_SAVING = 4
