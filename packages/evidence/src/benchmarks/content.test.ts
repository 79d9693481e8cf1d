import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf, objectOf, rowsOf } from './content.ts'
import type { PerformanceFile } from './record.ts'

const fileOf = (text: string): PerformanceFile => ({
  path: 'bench.out',
  content: contentOf(text),
  sibling: () => undefined,
})
const refusal = (message: string, line: number | undefined) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

describe('contentOf tells apart', () => {
  test.each([
    ['an object', '{"a": 1}', 'json'],
    ['an object on several lines', ' \n{\n"a": 1\n}\n', 'json'],
    ['a list', '[1]', 'json'],
    ['a list of lists', '[ [] ]', 'json'],
    ['an empty list', '[]', 'json'],
    ['a list that begins on the next line', '[\n  {}\n]', 'json'],
    ['a list of words', '["a", true]', 'json'],
    ['a list of what JSON calls by name', '[null]', 'json'],
    ['two objects on a line each', '{"a": 1}\n{"a": 2}', 'json-lines'],
    ['objects with blank lines around', '\n\n{"a": 1}\r\n\r\n{"a": 2}\r\n', 'json-lines'],
    ['a single object with blank lines behind it', '{"a": 1}\n\n \n', 'json'],
    ['XML', '<?xml version="1.0"?><a/>', 'xml'],
    ['XML without its declaration', '\n<Catch2TestRun name="x">', 'xml'],
    ['a benchmark that benchmark.js had to name', '<Test #1> x 12 ops/sec', 'text'],
    ['other text', 'goos: linux', 'text'],
    ['a log whose lines begin in square brackets', '[bench] sort x 12 ops/sec', 'text'],
  ])('%s', (_, text, kind) => {
    expect(contentOf(text).kind).toBe(kind)
  })
})

test('the lines of a text have no line breaks, of either kind', () => {
  expect(contentOf('a\r\nb\n\nc')).toEqual({ kind: 'text', lines: ['a', 'b', '', 'c'] })
})

test('the rows of JSON Lines know their lines', () => {
  expect(rowsOf(fileOf('\n{"a": 1}\n\n{"a": 2}\n'))).toEqual([
    { value: { a: 1 }, number: 2 },
    { value: { a: 2 }, number: 4 },
  ])
})

test('a single object is a row, too', () => {
  expect(rowsOf(fileOf('\n{"a": 1}\n'))).toEqual([{ value: { a: 1 }, number: 2 }])
})

test.each(['[{"a": 1}]', 'text', '<a/>'])('%s has neither rows nor an object', (text) => {
  expect(rowsOf(fileOf(text))).toEqual([])
  expect(objectOf(fileOf(text))).toBeUndefined()
})

test('objectOf gives the object of a document', () => {
  expect(objectOf(fileOf('{"__proto__": 1}'))).toEqual(JSON.parse('{"__proto__": 1}'))
})

describe('contentOf refuses', () => {
  test.each([
    ['nothing at all', '', 'white space', undefined],
    ['white space', ' \n\t\n', 'white space', undefined],
    ['a document that ends early', '{\n"a": [1,', 'truncated', 2],
    ['an opening bracket alone', '[', 'truncated', 1],
    ['invalid JSON', '{\na: 1}', 'not valid JSON', 2],
    ['a repeated key', '{"a": 1,\n"a": 2}', 'appears twice', 2],
    ['a line of JSON Lines that ends early', '{"a": 1}\n{"a":', 'truncated', 2],
    ['a line that is not an object', '{"a": 1}\n[2]', 'not a JSON object', 2],
    ['a line with a repeated key', '{"a": 1}\n\n{"a": 1, "a": 2}', 'appears twice', 3],
    ['text behind a document', '{"a": 1}\ndone', 'not valid JSON', 2],
    ['nesting deeper than 64', `${'['.repeat(65)}${']'.repeat(65)}`, 'deeper than 64', 1],
  ])('%s', (_, text, message, line) => {
    expect(() => contentOf(text)).toThrow(refusal(message, line))
  })
})

test('any list or object is found to be JSON again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
      const content = contentOf(JSON.stringify(value, undefined, 1))
      expect(content.kind === 'json' && content.document.value).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
