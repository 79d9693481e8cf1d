import { plainValue } from '@governance-gates/document'
import { describe, expect, it } from 'vitest'
import { complaintsOf } from './fixtures/policy-text.ts'
import { readDocument } from './read-document.ts'

const POLICY = { jsonMebibytes: 1, maxValues: 20_000, numbers: 'plain' } as const
const REGISTER = { jsonMebibytes: 8, maxValues: 1_000_000, numbers: 'any' } as const

function contentOf(text: string): unknown {
  return plainValue(readDocument(text, 'p.yml', POLICY).root)
}

function complaints(text: string): readonly string[] {
  return complaintsOf(() => readDocument(text, 'p.yml', POLICY))
}

describe('YAML', () => {
  it.each([
    ['a comment and a document mark', '# head\n---\na: 1\n...\n', { a: 1 }],
    ['a byte order mark', '\ufeffa: 1\n', { a: 1 }],
    ['CRLF', 'a: 1\r\nb: x\r\n', { a: 1, b: 'x' }],
    ['flow style', '{ a: [1, { b: null }] }', { a: [1, { b: null }] }],
    [
      'core scalars',
      'a: true\nb: ~\nc: 0.5\nd: yes\ne: 2026-03-31\nf: -2',
      { a: true, b: null, c: 0.5, d: 'yes', e: '2026-03-31', f: -2 },
    ],
    ['keys that look like numbers', '1: a\ntrue: b', { 1: 'a', true: 'b' }],
    ['an empty key', ': b', { '': 'b' }],
    ['core tags', 'a: !!str 80\nb: !!int 3', { a: '80', b: 3 }],
    ['a list of mappings', 'a:\n  - b: 1\n    c: 2\n  - [d: 3]', { a: [{ b: 1, c: 2 }, [{ d: 3 }]] }],
    ['block text', 'a: |\n  x\n  y\nb: >\n  x\n  y\n', { a: 'x\ny\n', b: 'x y\n' }],
    ['an anchor and its alias', 'a: &x { b: [1] }\nc: *x\n', { a: { b: [1] }, c: { b: [1] } }],
    ['an anchor set again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
    [
      'names that objects inherit',
      'constructor: 1\ntoString: 2\nhasOwnProperty: 3',
      { constructor: 1, toString: 2, hasOwnProperty: 3 },
    ],
  ])('reads %s', (_what, text, value) => {
    expect(contentOf(text)).toEqual(value)
  })

  it('gives mappings without a prototype', () => {
    expect(Object.getPrototypeOf(contentOf('a: 1'))).toBeNull()
    expect(Object.getPrototypeOf(contentOf('{"a": 1}'))).toBeNull()
  })

  it.each([
    ['nothing', '', 'p.yml:1:1 the file is empty'],
    ['a byte order mark alone', '\ufeff', 'p.yml:1:1 the file is empty'],
    ['blanks', ' \n\n', 'p.yml:1:1 the file is empty'],
    ['a comment', '# nothing\n', 'p.yml:1:1 the file is empty'],
    ['a document mark', '---\n', 'p.yml:1:4 the file is empty'],
    ['null', '~', 'p.yml:1:1 the file is empty'],
    ['a list', '- a\n', 'p.yml:1:1 the file is not a mapping: write key: value lines'],
    ['a word', 'hello', 'p.yml:1:1 the file is not a mapping: write key: value lines'],
    ['a JSON list', '[1]', 'p.yml:1:1 the file is not a mapping: write key: value lines'],
    [
      'a key that appears twice',
      'a: 1\nb: 2\na: 3\n',
      'p.yml:3:1 the key a appears twice in one mapping: keep one of the two',
    ],
    [
      'a JSON key that appears twice',
      '{"a": {"b": 1,\n "b": 2}}',
      'p.yml:2:2 the key b appears twice in one mapping: keep one of the two',
    ],
    [
      'keys that are spelled differently and are one',
      'a: 1\n"\\x61": 2\n',
      'p.yml:2:1 the key a appears twice in one mapping: keep one of the two',
    ],
    [
      'the prototype',
      'a:\n  __proto__: { b: 1 }\n',
      'p.yml:2:3 __proto__ cannot be a key: choose another name',
    ],
    [
      'the prototype in JSON',
      '{"__proto__": {"b": 1}}',
      'p.yml:1:2 __proto__ cannot be a key: choose another name',
    ],
    [
      'a merge key',
      'a: &x { b: 1 }\nc:\n  <<: *x\n',
      'p.yml:3:3 merge keys (<<) are not part of the format: write the keys out',
    ],
    [
      'a tag of its own',
      'a: !secret x\n',
      expect.stringMatching(/^p\.yml:1:4 not valid YAML: Unresolved tag: !secret/),
    ],
    [
      'a tag of YAML 1.1',
      'a: !!binary eA==\n',
      expect.stringMatching(/^p\.yml:1:4 not valid YAML: Unresolved tag/),
    ],
    [
      'an alias that acts',
      'a: *x\u202e\u2028\n',
      'p.yml:1:4 the alias *x\\u202e\\u2028 has no anchor &x\\u202e\\u2028 before it',
    ],
    [
      'a long tag',
      `a: !${'x'.repeat(5000)} y\n`,
      expect.stringMatching(/^p\.yml:1:4 not valid YAML: Unresolved tag: !x{182}…$/),
    ],
    ['a set', 'a: !!set { b }\n', expect.stringMatching(/^p\.yml:1:4 not valid YAML: Unresolved tag/)],
    [
      'a function tag',
      'a: !!js/function x\n',
      expect.stringMatching(/^p\.yml:1:4 not valid YAML: Unresolved tag/),
    ],
    ['a bare tag', 'a: ! x\n', expect.stringMatching(/^p\.yml:1:1 the tag ! is not part of the format/)],
    [
      'a version',
      '%YAML 1.1\n---\na: yes\n',
      'p.yml:1:1 directives (%) are not part of the format: delete the line',
    ],
    [
      'a tag handle',
      '%TAG ! tag:x,2000:\n---\na: !b c\n',
      'p.yml:1:1 directives (%) are not part of the format: delete the line',
    ],
    [
      'two documents',
      'a: 1\n---\nb: 2\n',
      'p.yml:2:1 a second YAML document starts here: keep one document, without a --- between',
    ],
    [
      'an empty second document',
      'a: 1\n---\n',
      'p.yml:2:1 a second YAML document starts here: keep one document, without a --- between',
    ],
    ['an alias without anchor', 'a: *x\n', 'p.yml:1:4 the alias *x has no anchor &x before it'],
    ['an alias before its anchor', 'a: *x\nb: &x 1\n', 'p.yml:1:4 the alias *x has no anchor &x before it'],
    ['a value that holds itself', 'a: &x [*x]\n', 'p.yml:1:8 the alias *x has no anchor &x before it'],
    [
      'an alias for a key',
      'a: &x b\n*x : c\n',
      expect.stringMatching(/^p\.yml:2:1 not valid YAML: .*keys must be strings/),
    ],
    [
      'a list for a key',
      '? [a]\n: b\n',
      expect.stringMatching(/^p\.yml:1:3 not valid YAML: .*keys must be strings/),
    ],
    [
      'a tab for indentation',
      'a:\n\tb: 1\n',
      expect.stringMatching(/^p\.yml:2:1 not valid YAML: Tabs are not allowed as indentation/),
    ],
    [
      'an unclosed quote',
      'a: "b\n',
      expect.stringMatching(/^p\.yml:2:1 not valid YAML: Missing closing "quote/),
    ],
    ['an unclosed bracket', 'a: [b\n', expect.stringMatching(/^p\.yml:2:1 not valid YAML: /)],
    ['truncated JSON', '{"a": {"b": 1', expect.stringMatching(/^p\.yml:1:\d+ not valid YAML: /)],
    ['a stray indentation', 'a: 1\n  b: 2\n', expect.stringMatching(/^p\.yml:1:\d+ not valid YAML: /)],
    ['NUL', 'a: 1\nb: x\u0000y\n', 'p.yml:2:5 the control character U+0000 is not text: delete it'],
    [
      'an escape sequence',
      'a: \u001b[31m\n',
      'p.yml:1:4 the control character U+001B is not text: delete it',
    ],
    ['a delete character', 'a: \u007f\n', 'p.yml:1:4 the control character U+007F is not text: delete it'],
  ])('refuses %s', (_what, text, complaint) => {
    const found = complaints(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toEqual(complaint)
  })

  it.each([
    '1e3',
    '1E3',
    '0x10',
    '0o17',
    '.5',
    '5.',
    '+5',
    '.inf',
    '-.inf',
    '.nan',
    '010',
    '12345678901234567890',
    '0.12345678901234567891',
  ])('refuses the number %s, which is not written in plain digits or not kept exactly', (number) => {
    expect(complaints(`a:\n  b: ${number}\n`)).toEqual([
      `p.yml:2:6 ${number} is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5`,
    ])
  })

  it('leaves numbers alone where they do not decide', () => {
    const read = (text: string) => plainValue(readDocument(text, 'r', REGISTER).root)
    expect(read('a: 1e3')).toEqual({ a: 1000 })
    expect(read('{"a": 1e3}')).toEqual({ a: 1000 })
  })

  it('says once what is wrong in a value that aliases repeat, and where it is written', () => {
    expect(complaints('a: &x\n  b: 1e3\n  <<: 1\nc: *x\nd: [*x]\ne: &y 0x1\nf: *y\n')).toEqual([
      'p.yml:2:6 1e3 is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5',
      'p.yml:3:3 merge keys (<<) are not part of the format: write the keys out',
      'p.yml:6:7 0x1 is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5',
    ])
  })

  it('says everything that is wrong with JSON too', () => {
    expect(complaints('{"a": 1,\n"a": 1e3, "b": 1e3,\n"<<": {"b": 2, "b": 3}}')).toEqual([
      'p.yml:2:1 the key a appears twice in one mapping: keep one of the two',
      'p.yml:2:16 1e3 is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5',
      'p.yml:3:1 merge keys (<<) are not part of the format: write the keys out',
      'p.yml:3:16 the key b appears twice in one mapping: keep one of the two',
    ])
  })

  it('says everything that is wrong, line by line', () => {
    expect(complaints('a: 1\na: 2\nb: 1e3\n<<: x\n')).toEqual([
      'p.yml:2:1 the key a appears twice in one mapping: keep one of the two',
      'p.yml:3:4 1e3 is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5',
      'p.yml:4:1 merge keys (<<) are not part of the format: write the keys out',
    ])
  })
})
