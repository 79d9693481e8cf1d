import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Located } from '../located.ts'
import { plainValue } from '../located.ts'
import { readYaml, type YamlRules } from '../yaml/read-yaml.ts'
import { readJson } from './read-json.ts'

const RULES: YamlRules = {
  documents: 'one',
  aliases: 'none',
  extras: 'refused',
  maxTokens: Number.POSITIVE_INFINITY,
  maxLexemes: Number.POSITIVE_INFINITY,
}

function readAsYaml(text: string): Located | undefined {
  return readYaml(text, RULES).documents[0]
}

/** Everything a document tells, in a form that can be compared. */
function outline(node: Located): unknown {
  const { kind, line, column, start } = node
  const inside =
    kind === 'mapping'
      ? [...node.members].map(([key, member]) => [key, outline(member)])
      : kind === 'list'
        ? node.items.map(outline)
        : plainValue(node)
  return { kind, line, column, start, inside }
}

describe('readJson', () => {
  // The fast reader must not differ from the one that it replaces.
  it('reads values and places as the YAML reader does', () => {
    // An object literal would take it for something else.
    const names = fc.string().filter((name) => name !== '__proto__')
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        tie('scalar'),
        fc.array(tie('value')),
        fc.dictionary(names, tie('value')),
      ),
      scalar: fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary-ascii' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(names, value), fc.constantFrom(0, 1, 2, '\t'), (content, indentation) => {
        const text = JSON.stringify(content, null, indentation)
        const asYaml = readAsYaml(text)
        const { root: asJson, problems } = readJson(text)
        expect(problems).toEqual([])
        expect(asJson && outline(asJson)).toEqual(asYaml && outline(asYaml))
        expect(asJson && plainValue(asJson)).toEqual(JSON.parse(text))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    [
      'an object',
      ' {"a": [1, {"b": null}], "c": "x\\"\\\\\\u00e9"}\r\n',
      { a: [1, { b: null }], c: 'x"\\\u00e9' },
    ],
    ['nothing in it', '{}', {}],
    ['blanks everywhere', '{ "a" : [ ] , "b" : { } }', { a: [], b: {} }],
  ])('reads %s', (_what, text, value) => {
    const { root } = readJson(text)
    expect(root && plainValue(root)).toEqual(value)
  })

  it.each([
    ['YAML', 'a: 1', 'malformed', 1],
    ['a YAML flow mapping', '{a: 1}', 'malformed', 1],
    ['truncated JSON', '{"a":\n1', 'truncated', 2],
    ['a comment', '{"a": 1}\n# x', 'malformed', 2],
    ['a trailing comma', '{"a": 1,}', 'malformed', 1],
    ['nothing', '', 'truncated', 1],
    ['too deep a nesting', `{"a":\n${'['.repeat(64)}${']'.repeat(64)}}`, 'too-deep', 2],
  ])('refuses %s', (_what, text, kind, line) => {
    expect(readJson(text)).toMatchObject({ root: undefined, problems: [{ kind, at: { line } }] })
  })

  it('knows where keys and values are', () => {
    const { root } = readJson('{"a":\r\n  [1,\n  {"b" :\n null}]}')
    const list = root?.kind === 'mapping' ? root.members.get('a') : undefined
    const inner = list?.kind === 'list' ? list.items[1] : undefined
    const b = inner?.kind === 'mapping' ? inner.members.get('b') : undefined
    expect([root, list, inner, b]).toMatchObject([
      { line: 1, column: 1, start: { line: 1, column: 1 } },
      { line: 1, column: 2, start: { line: 2, column: 3 } },
      { line: 3, column: 3, start: { line: 3, column: 3 } },
      { line: 3, column: 4, start: { line: 4, column: 2 } },
    ])
  })

  it.each(['1e3', '0.1000000000000000055', '-0', '1.50', '12345678901234567890'])(
    'keeps the text of %s',
    (text) => {
      expect(readJson(text).root).toMatchObject({ kind: 'number', text, value: Number(text) })
    },
  )

  it.each([
    ['{"a": 1,\n "a": 2}', 'a', { line: 2, column: 2 }, { line: 1, column: 2 }],
    ['{"a": 1, "\\u0061":\n2}', 'a', { line: 1, column: 10 }, { line: 1, column: 2 }],
    ['[{"b": {"c": 1,\n"": {}, "":\n[]}}]', '', { line: 2, column: 9 }, { line: 2, column: 1 }],
    ['{"__proto__": 1, "__proto__": 2}', '__proto__', { line: 1, column: 18 }, { line: 1, column: 2 }],
    // The outer one comes first in the text.
    ['{"a": 1, "a": {"b": 1, "b": 2}}', 'a', { line: 1, column: 10 }, { line: 1, column: 2 }],
  ])('reports both places of a key that is written twice: %s', (text, key, at, first) => {
    expect(readJson(text).problems[0]).toEqual({ kind: 'duplicate-key', key, at, first })
  })

  it('reports every key that is written twice, of a flood the first thousand', () => {
    expect(readJson('{"a":1,"a":2,"b":{"c":1,"c":2},"a":3}').problems).toHaveLength(3)
    expect(readJson(`{${'"a":1,'.repeat(1_500)}"a":1}`).problems).toHaveLength(1_000)
  })

  it('is fast enough for a register of eight mebibytes', () => {
    const entry = { id: 'x'.repeat(100), kind: 'extension', rationale: 'y'.repeat(80) }
    const text = JSON.stringify({ exception_policy: { entries: Array(36_000).fill(entry) } })
    const start = performance.now()
    expect(readJson(text).problems).toEqual([])
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
