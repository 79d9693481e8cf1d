import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJsonDocument } from './json-document.ts'
import { parseJsonLine } from './json-line.ts'

const refusal = (message: string, line: number) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

/** JSON text of an object as tools write it, and as no tool does: blanks, escapes, exponents, duplicate keys. */
const keys = fc.constantFrom('a', 'b', 'subject', '__proto__', '', 'x\u0001y')
const blank = fc.constantFrom('', '', ' ', '  ', '\t')
const number = fc.oneof(
  fc.constantFrom(
    '0',
    '-0',
    '1e5',
    '1E+2',
    '100000',
    '123',
    '-7',
    '0.000001',
    '1e-6',
    '1.50',
    '2e308',
    '5e-324',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
)
const { value } = fc.letrec<{ value: string; object: string; array: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    number,
    fc.string({ maxLength: 8 }).map((text) => JSON.stringify(text)),
    fc.constantFrom('true', 'false', 'null', '"\\u0061"'),
    tie('object'),
    tie('array'),
  ),
  array: fc
    .tuple(fc.array(tie('value'), { maxLength: 3 }), blank)
    .map(([items, gap]) => `[${items.join(`,${gap}`)}]`),
  object: fc
    .tuple(fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }), blank)
    .map(
      ([members, gap]) =>
        `{${members.map(([key, text]) => `${JSON.stringify(key)}:${gap}${text}`).join(`,${gap}`)}}`,
    ),
}))
const objectLine = fc
  .tuple(fc.array(fc.tuple(keys, value), { maxLength: 4 }), blank)
  .map(
    ([members, gap]) => `{${members.map(([key, text]) => `${JSON.stringify(key)}${gap}:${text}`).join(',')}}`,
  )

const outcome = (parse: () => unknown) => {
  try {
    return { value: parse() }
  } catch (error) {
    return { error: error instanceof Error ? error.message : error }
  }
}

describe('a JSON line', () => {
  test('is read as strictly as a whole document', () => {
    fc.assert(
      fc.property(objectLine, (line) => {
        expect(outcome(() => parseJsonLine(line, 1))).toEqual(outcome(() => parseJsonDocument(line).value))
      }),
      { numRuns: 5_000 },
    )
  })

  test.each([
    '{"a":1,"a":2}',
    '{"a":"FAIL","b":0,"a":"PASS"}',
    '{"a":1,"\\u0061":2}',
    '{"":1,"":2}',
    '{"a":{"b":1,"b":2}}',
    '{"a":[{"b":1,"b":2}]}',
    '{"n":1e20,"m":1e20,"a":1,"a":2}',
    '{"a":"FAIL","a" :"PASS"}',
  ])('may not have a key twice: %s', (line) => {
    expect(() => parseJsonLine(line, 7)).toThrow(refusal('appears twice', 7))
  })

  test.each([
    ['{"a":1', 'truncated'],
    ['{"a":nan}', 'not valid JSON'],
    ['{"a":1}{"b":2}', 'not valid JSON'],
    ['[1]', '[1], not a JSON object'],
    ['"PASS"', '"PASS", not a JSON object'],
    ['null', 'null, not a JSON object'],
    ['12', '12, not a JSON object'],
  ])('is an object, and whole: %s', (line, message) => {
    expect(() => parseJsonLine(line, 3)).toThrow(refusal(message, 3))
  })

  test('may be nested 64 deep and no deeper', () => {
    const line = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
    expect(() => parseJsonLine(line(64), 1)).not.toThrow()
    expect(() => parseJsonLine(line(65), 2)).toThrow(refusal('nested deeper than 64', 2))
    expect(() => parseJsonLine(line(100_000), 2)).toThrow('nested deeper')
  })
})
