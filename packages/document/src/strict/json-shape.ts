import { type Instant, parseInstant } from '@governance-gates/core'
import * as z from 'zod/mini'
import { EvidenceError } from './evidence-error.ts'
import type { JsonDocument, JsonPath } from './json-document.ts'
import { isJsonObject, showValue } from './json-value.ts'

const COUNT = 'a whole number, 0 or more'
const RATE = 'a number from 0 to 100'

/** A count of something: a whole number, 0 or more. `"80"`, `true` and 1e300 are refused. */
export const count: z.ZodMiniNumber<number> = z.int(COUNT).check(z.nonnegative(COUNT))

/** A rate in percent. */
export const rate: z.ZodMiniNumber<number> = z.number(RATE).check(z.gte(0, RATE), z.lte(100, RATE))

/** A name, an id, a word: text that is not empty. */
export const name: z.ZodMiniString<string> = z.string().check(z.minLength(1, 'text that is not empty'))

/** A message, a reason: text that may be empty, null or absent. */
export const remark: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>> = z.optional(
  z.nullable(z.string()),
)

/**
 * Reads the value at a path of a document (the whole of it by default) in the shape that its format documents.
 *
 * @throws EvidenceError that names the first place that differs, what is expected there and what was found.
 */
export function readShape<Shape>(
  document: JsonDocument,
  schema: z.ZodMiniType<Shape>,
  path: JsonPath = [],
): Shape {
  const parsed = schema.safeParse(valueAt(document.value, path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const inner = (issue?.path ?? []).filter((key) => typeof key !== 'symbol')
  const place = [...path, ...inner]
  throw new EvidenceError(`${pathText(place)}: ${describe(issue, valueAt(document.value, place))}`, {
    line: document.lineOf(place),
    remedy: 'write the report as its format documents it',
  })
}

/**
 * Reads the object at a path whose keys are names (of tiers, of subjects…) and whose values have one shape. Any name
 * is kept, `__proto__` too.
 */
export function readMembers<Shape>(
  document: JsonDocument,
  schema: z.ZodMiniType<Shape>,
  path: JsonPath,
): Map<string, Shape> {
  const object = readShape(document, anObject, path)
  return new Map(Object.keys(object).map((key) => [key, readShape(document, schema, [...path, key])]))
}

const anObject = z.custom<Readonly<Record<string, unknown>>>(isJsonObject, 'an object')

/** Reads the moment at a path; undefined where there is none. Anything but an ISO 8601 instant is an error. */
export function readInstant(document: JsonDocument, path: JsonPath): Instant | undefined {
  const value = valueAt(document.value, path)
  if (value === undefined) return undefined
  const instant = typeof value === 'string' ? parseInstant(value) : undefined
  if (instant !== undefined) return instant
  throw new EvidenceError(`${pathText(path)}: expected an ISO 8601 instant, found ${showValue(value)}`, {
    line: document.lineOf(path),
    remedy: 'write it like 2026-02-08T12:00:00Z',
  })
}

/** A path as people write it: `counts.pass`, `results[3].status`. */
export function pathText(path: JsonPath): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return text === '' ? 'the document' : text.replace(/^\./, '')
}

/** The own value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null) return undefined
    return Object.getOwnPropertyDescriptor(inner, key)?.value
  }, value)
}

type Issue = z.core.$ZodIssue

function describe(issue: Issue | undefined, found: unknown): string {
  if (issue?.code === 'unrecognized_keys') return `unknown key ${showValue(issue.keys[0])}`
  const expected = issue === undefined ? 'another value' : expectation(issue)
  return found === undefined
    ? `it is missing; expected ${expected}`
    : `expected ${expected}, found ${showValue(found)}`
}

/** The schema's own words where it has some; zod/mini without a locale has none. */
function expectation(issue: Issue): string {
  if (issue.message !== 'Invalid input') return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map((value) => showValue(value)).join(', ')}`
    default:
      return 'another value'
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  nonoptional: 'a value',
}
