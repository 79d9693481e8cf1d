import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJsonDocument } from './json-document.ts'

const refusal = (message: string, line: number) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a JSON document', () => {
  test('is what JSON.parse makes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat(3), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseJsonDocument(text).value).toEqual(JSON.parse(text))
      }),
    )
  })

  test.each([
    ['{"a":1', 1],
    ['{"a":\n', 1],
    ['{"a":"x', 1],
    ['{"a":tr', 1],
    ['{"a":"\\', 1],
    ['[\n1,\n2', 3],
    ['nul', 1],
  ])('is truncated as %j', (text, line) => {
    expect(() => parseJsonDocument(text)).toThrow(refusal('truncated', line))
  })

  test.each([
    ['{"a":nan}', 1],
    ['{\n"a": Infinity}', 2],
    ['[1,\n]', 2],
    ["{'a':1}", 1],
    ['{"a":1}\n{"a":2}', 2],
    ['{"a":01}', 1],
    ['[1]\n]', 2],
    ['{"a":1,\n"b":yes,\n"c":3}', 2],
  ])('is not valid as %j', (text, line) => {
    expect(() => parseJsonDocument(text)).toThrow(refusal('not valid JSON', line))
  })

  test('of which any beginning is given is truncated, never invalid', () => {
    const text = JSON.stringify({ a: [1, true, null, 'x"\\é'], b: { c: -1.5e3 } })
    for (let length = 1; length < text.length; length++) {
      expect(() => parseJsonDocument(text.slice(0, length))).toThrow('truncated')
    }
  })

  test.each([
    ['{"a":1,\n"a":2}', '"a"', 2],
    ['[{"a":{"b":1,"b":1}}]', '"b"', 1],
    ['{"a":1,\n\n"\\u0061":2}', '"a"', 3],
    ['{"__proto__":1,"__proto__":2}', '"__proto__"', 1],
    ['{"":1,"":2}', '""', 1],
    ['{"a\\"":1,"b":"\\"","a\\"":2}', '"a\\""', 1],
  ])('may not have a key twice: %j', (text, key, line) => {
    expect(() => parseJsonDocument(text)).toThrow(refusal(`${key} appears twice`, line))
  })

  test.each([
    '{"a":{"a":{"a":1}}}',
    '[{"a":1},{"a":2}]',
    '{"a":"\\"a\\":1,\\"a\\":2","b":":::"}',
    '{"toString":1,"constructor":2}',
  ])('may repeat a key elsewhere: %j', (text) => {
    expect(parseJsonDocument(text).value).toEqual(JSON.parse(text))
  })

  test('may be nested 64 deep and no deeper', () => {
    expect(() => parseJsonDocument(nested(64))).not.toThrow()
    expect(() => parseJsonDocument(`\n${nested(65)}`)).toThrow(refusal('nested deeper than 64', 2))
    expect(() => parseJsonDocument(nested(200_000))).toThrow('nested deeper')
  })
})

describe('what people who edit JSON by hand get wrong is named, with what to do', () => {
  test.each([
    ['[1,\n2,\n]', 3, 'a comma comes before the end', 'take the comma away'],
    ['{"a": 1,}', 1, 'a comma comes before the end', 'take the comma away'],
    ['[1, // one\n2]', 1, 'it has a comment', 'take it away: JSON has no comments'],
    ['# one\n[1]', 1, 'it has a comment', 'take it away: JSON has no comments'],
    ["['a']", 1, 'it has single quotes', 'write double quotes'],
    ['{id: 1}', 1, 'a key has no quotes', 'write it in double quotes'],
    ['{"a": 1,\n b: 1}', 2, 'a key has no quotes', 'write it in double quotes'],
    ['[{"a": 1}\n{"a": 2}]', 2, 'a comma is missing', 'write it between the two values'],
    ['{"a": 1\n"b": 2}', 2, 'a comma is missing', 'write it between the two values'],
    ['[\n<<<<<<< HEAD\n1]', 2, 'it has the marks of a merge conflict', 'resolve the conflict'],
    ['[1\n=======\n1]', 2, 'it has the marks of a merge conflict', 'resolve the conflict'],
    ['[1\n>>>>>>> x\n]', 2, 'it has the marks of a merge conflict', 'resolve the conflict'],
    ['[oops]', 1, undefined, 'let the tool that writes it finish, and upload the whole file'],
    ['[1] [2]', 1, undefined, 'let the tool that writes it finish, and upload the whole file'],
  ])('%j', (text, line, reason, remedy) => {
    const message = `this is not valid JSON${reason === undefined ? '' : `: ${reason}`}`
    expect(() => parseJsonDocument(text)).toThrow(expect.objectContaining({ message, line, remedy }))
  })
})

describe('a place in a document', () => {
  const text = '{\n  "a": {"b": [\n    1,\n    {"c": "x\\n"}\n  ]},\n  "__proto__": 3\n}\n'
  const document = parseJsonDocument(text)

  test.each([
    [[], 1],
    [['a'], 2],
    [['a', 'b', 0], 3],
    [['a', 'b', 1, 'c'], 4],
    [['__proto__'], 6],
    [['a', 'b', 7], 2],
    [['a', 'nothing'], 2],
    [['nothing'], 1],
  ])('%j is on line %i', (path, line) => {
    expect(document.lineOf(path)).toBe(line)
  })

  test('can be the items of a list, all at once', () => {
    expect(document.linesOfItems(['a', 'b'])).toEqual([3, 4])
    expect(document.linesOfItems(['a'])).toEqual([])
    expect(parseJsonDocument('[\n\n1, 2,\n[3]]').linesOfItems([])).toEqual([3, 3, 4])
  })
})
