import { describe, expect, test } from 'vitest'
import { plainValue } from '../located.ts'
import { readYaml, type YamlRules } from './read-yaml.ts'

const STRICT: YamlRules = {
  documents: 'one',
  aliases: 'few',
  extras: 'refused',
  maxTokens: 1_000,
  maxLexemes: 10_000,
}
const LOOSE: YamlRules = { ...STRICT, documents: 'several', aliases: 'none', extras: 'allowed' }

describe('positions', () => {
  test('are those of keys and of values', () => {
    const [root] = readYaml('a:\r\n  - x\r\n  - "y": 1\r\nb: &z\r\n  c: 2\r\nd: *z\r\n', STRICT).documents
    const members = root?.kind === 'mapping' ? [...root.members.values()] : []
    const items = members[0]?.kind === 'list' ? members[0].items : []
    expect([...members, ...items]).toMatchObject([
      { line: 1, column: 1, start: { line: 2, column: 3 } },
      { line: 4, column: 1, start: { line: 5, column: 3 } },
      // An alias is where its key is; its target is where the anchor is.
      { line: 6, column: 1, start: { line: 5, column: 3 } },
      { line: 2, column: 5, start: { line: 2, column: 5 } },
      { line: 3, column: 5, start: { line: 3, column: 5 } },
    ])
  })
})

describe('the same text by different rules', () => {
  test.each([
    ['a: &x 1\nb: *x', [], ['alias']],
    ['a: 1\n---\nb: 1', ['second-document'], []],
    ['%YAML 1.2\n---\na: 1', ['directive'], []],
    ['a: ! x', ['tag'], []],
    ['a: 1\na: 2', ['duplicate-key'], ['duplicate-key']],
    ['a: !own x', ['malformed'], ['malformed']],
    ['a: *x', ['alias-without-anchor'], ['alias']],
  ])('%j', (text, strict, loose) => {
    expect(readYaml(text, STRICT).problems.map(({ kind }) => kind)).toEqual(strict)
    expect(readYaml(text, LOOSE).problems.map(({ kind }) => kind)).toEqual(loose)
  })
})

describe('a key that is written twice', () => {
  test('is reported with both places, and the first value stays', () => {
    const { documents, problems } = readYaml('a: 1\nb:\n  c: 1\n  "c": 2\n"\\x61": 3\n', STRICT)
    expect(problems).toEqual([
      { kind: 'duplicate-key', key: 'c', at: { line: 4, column: 3 }, first: { line: 3, column: 3 } },
      { kind: 'duplicate-key', key: 'a', at: { line: 5, column: 1 }, first: { line: 1, column: 1 } },
    ])
    expect(documents.map(plainValue)).toEqual([{ a: 1, b: { c: 1 } }])
  })
})

describe('bounds', () => {
  test.each([
    ['lexemes', { maxLexemes: 3 }, 3],
    ['tokens', { maxTokens: 4 }, 4],
  ])('of %s are kept', (_, bound, limit) => {
    const { problems } = readYaml('a: 1\nb: 2\nc: 3\n', { ...STRICT, ...bound })
    expect(problems).toMatchObject([{ kind: 'too-large', limit }])
  })

  test('are those of the deepest collection: 64', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`
    expect(readYaml(nested(64), STRICT).problems).toEqual([])
    expect(readYaml(nested(65), STRICT).problems).toEqual([
      { kind: 'too-deep', limit: 64, at: { line: 1, column: 65 } },
    ])
  })
})

test('numbers keep their text, and YAML 1.2 decides what they are', () => {
  const [root] = readYaml(
    '- 1.50\n- 0x10\n- .inf\n- 1e3\n- true\n- True\n- ~\n-\n- 2026-02-28',
    STRICT,
  ).documents
  expect(root?.kind === 'list' ? root.items : []).toMatchObject([
    { kind: 'number', text: '1.50', value: 1.5 },
    { kind: 'number', text: '0x10', value: 16 },
    { kind: 'number', text: '.inf', value: Number.POSITIVE_INFINITY },
    { kind: 'number', text: '1e3', value: 1000 },
    { kind: 'boolean', text: 'true', value: true },
    { kind: 'boolean', text: 'True', value: true },
    { kind: 'null', text: '~' },
    { kind: 'null', text: '' },
    { kind: 'text', text: '2026-02-28' },
  ])
})
