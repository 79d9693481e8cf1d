import { describe, expect, test } from 'vitest'
import { elementsOf, headingsOf, recordAt, type Span, tokensOf } from './elements.ts'

const texts = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))

describe('the elements', () => {
  test.each([
    ['[1, {"a": "x]"}]', ['1', '"a": "x]"', '{"a": "x]"}', '[1, {"a": "x]"}]']],
    ['{"a":1}\n{"b":2}\n', ['"a":1', '{"a":1}', '"b":2', '{"b":2}']],
    ['<testsuite n="1"><a/></testsuite>', [' n="1"', '<a/>', '<testsuite n="1"><a/></testsuite>']],
    ['a:\n  b: 1\n  c:\n    d: 2\n', ['  b: 1\n', '    d: 2\n', '  c:\n    d: 2\n']],
    ['[[package]]\nname = "a"\n\n[[package]]\nname = "b"\n', ['[[package]]\nname = "a"\n']],
  ])('of %j', (text, expected) => {
    expect(texts(text, elementsOf(text))).toEqual(expect.arrayContaining(expected))
  })
})

test('tokens are words, numbers, texts in quotes and signs', () => {
  const text = 'a-b: "c d", -1.5e3'
  expect(texts(text, tokensOf(text))).toEqual(['a-b', ':', '"c d"', ',', '-1.5e3'])
})

describe('the record on a line', () => {
  test.each([
    ['[\n  {\n    "a": 1\n  },\n  2\n]\n', 2, '{\n    "a": 1\n  }'],
    ['{"a":1}\n{"b":2}\n', 2, '{"b":2}'],
    [
      '<testsuite>\n  <testcase>\n    <failure/>\n  </testcase>\n</testsuite>\n',
      2,
      '<testcase>\n    <failure/>\n  </testcase>',
    ],
    ['x:\n  - a: 1\n    b: 2\n  - a: 2\n', 2, '  - a: 1\n    b: 2\n'],
    ['one\ntwo\n', 2, 'two'],
    ['one\ntwo\n', 9, 'one\ntwo\n'],
    ['one\ntwo\n', undefined, 'one\ntwo\n'],
  ])('of %j, line %s', (text, line, expected) => {
    expect(texts(text, [recordAt(text, elementsOf(text), line)]).map((found) => found.trimEnd())).toEqual([
      expected.trimEnd(),
    ])
  })
})

test('the headings of a place are the lines that it is indented below', () => {
  const yaml = 'a:\n  b:\n    c: 1\n  d:\n    - e\n    - f\n'
  const place = { start: yaml.indexOf('- f'), end: yaml.length }
  expect(texts(yaml, headingsOf(yaml, place))).toEqual(['  d:\n', 'a:\n'])
  const toml = '[x]\na = 1\n[y]\nb = [\n  "c",\n]\n'
  const item = { start: toml.indexOf('"c"'), end: toml.indexOf('"c"') + 3 }
  expect(texts(toml, headingsOf(toml, item))).toEqual(['b = [\n', '[y]\n'])
})
