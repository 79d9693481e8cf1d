import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { parseJsonDocument } from './json-document.ts'
import { count, name, pathText, rate, readInstant, readMembers, readShape, remark } from './json-shape.ts'

const refusal = (message: string, line = 1) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

const read = (schema: z.ZodMiniType<unknown>, json: string) =>
  readShape(parseJsonDocument(`{"value":${json}}`), schema, ['value'])

describe('a shape', () => {
  test.each([
    ['"80"', 'value: expected a whole number, 0 or more, found "80"'],
    ['true', 'found true'],
    ['null', 'found null'],
    ['1.5', 'found 1.5'],
    ['-1', 'expected a whole number, 0 or more, found -1'],
    ['1e999', 'found Infinity'],
    ['1e300', 'found 1e+300'],
    ['9007199254740992', 'found 9007199254740992'],
  ])('of a count is not %s', (json, message) => {
    expect(() => read(count, json)).toThrow(refusal(message))
  })

  test.each(['"80"', 'true', 'null', '1e999', '-0.1', '100.1', '[]'])('of a rate is not %s', (json) => {
    expect(() => read(rate, json)).toThrow(refusal(`expected a number from 0 to 100, found`))
  })

  test.each(['0', '100', '26.905829596412556'])('of a rate is %s', (json) => {
    expect(read(rate, json)).toBe(Number(json))
  })

  test('says what is missing, unknown or none of the words', () => {
    const schema = z.strictObject({ a: count, b: z.optional(z.enum(['x', 'y'])) })
    expect(() => read(schema, '{}')).toThrow(refusal('value.a: it is missing; expected a whole number'))
    expect(() => read(schema, '{"a":1,"c":2}')).toThrow(refusal('value: unknown key "c"'))
    expect(() => read(schema, '{"a":1,\n"b":"z"}')).toThrow(
      refusal('value.b: expected one of "x", "y", found "z"', 2),
    )
    expect(() => read(schema, '7')).toThrow(refusal('value: expected an object, found 7'))
    expect(() => read(z.array(count), '{}')).toThrow(refusal('value: expected a list, found {}'))
    expect(() => read(z.boolean(), '1')).toThrow(refusal('expected true or false, found 1'))
    expect(() => read(name, '""')).toThrow(refusal('expected text that is not empty, found ""'))
    expect(() => read(remark, '3')).toThrow(refusal('expected text, found 3'))
    expect(() => read(z.union([z.string(), z.null()]), '3')).toThrow(
      refusal('expected another value, found 3'),
    )
  })

  test('is shown cut where it is long', () => {
    const found = expect.objectContaining({ message: expect.stringMatching(/^value: .{0,120}…$/) })
    expect(() => read(count, `"${'x'.repeat(500)}"`)).toThrow(found)
  })
})

describe('members', () => {
  test('keep every name', () => {
    const document = parseJsonDocument('{"by":{"__proto__":1,"constructor":2,"":3}}')
    const members = [...readMembers(document, count, ['by'])]
    expect(members).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
      ['', 3],
    ])
  })

  test.each(['[]', 'null', '"x"'])('are not those of %s', (json) => {
    const document = parseJsonDocument(`{"by":${json}}`)
    expect(() => readMembers(document, count, ['by'])).toThrow(refusal('by: expected an object, found'))
  })
})

describe('an instant', () => {
  test.each([
    ['"2026-02-08T04:05:29Z"', Date.UTC(2026, 1, 8, 4, 5, 29)],
    ['"2026-02-08T00:24:03.516619102+00:00"', Date.UTC(2026, 1, 8, 0, 24, 3, 516)],
  ])('is %s', (json, expected) => {
    expect(readInstant(parseJsonDocument(`{"at":${json}}`), ['at'])).toBe(expected)
  })

  test('may be absent', () => {
    expect(readInstant(parseJsonDocument('{}'), ['at'])).toBeUndefined()
  })

  test.each(['"yesterday"', '1770523529', 'null', '""', '"2026-02-30T00:00:00Z"'])('is not %s', (json) => {
    const document = parseJsonDocument(`{\n"at":${json}}`)
    expect(() => readInstant(document, ['at'])).toThrow(refusal('at: expected an ISO 8601 instant', 2))
  })
})

test('a path is written as people write it', () => {
  expect(pathText([])).toBe('the document')
  expect(pathText(['results', 3, 'status'])).toBe('results[3].status')
})
