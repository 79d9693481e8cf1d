import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from './json-document.ts'
import type { Place } from './source-document.ts'
import { readYaml } from './yaml-document.ts'

function readAsYaml(text: string): Place | undefined {
  const reading = readYaml(text, 'any')
  return reading.kind === 'read' ? reading.root : undefined
}

/** Everything a document tells, in a form that can be compared. */
function outline({ value, offset, members }: Place): unknown {
  const inside = members && [...members].map(([key, member]) => [key, outline(member)])
  return { value, offset, ...(inside === undefined ? {} : { inside }) }
}

describe('readJson', () => {
  // The fast reader must not differ from the one that it stands in for.
  it('reads values and places as the YAML reader does', () => {
    const names = fc.string().filter((name) => name !== '__proto__' && name !== '<<')
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
        const asJson = readJson(text, 'any')
        expect(asJson && outline(asJson)).toEqual(asYaml && outline(asYaml))
        expect(asJson?.value).toEqual(JSON.parse(text))
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
    expect(readJson(text, 'plain')?.value).toEqual(value)
  })

  it.each([
    ['YAML', 'a: 1'],
    ['a YAML flow mapping', '{a: 1}'],
    ['a list', '[1]'],
    ['truncated JSON', '{"a": 1'],
    ['a comment', '{"a": 1} # x'],
    ['a trailing comma', '{"a": 1,}'],
    ['a key that stands twice', '{"a": 1, "a": 2}'],
    ['keys that are spelled differently and are one', '{"a": 1, "\\u0061": 2}'],
    ['the prototype', '{"a": {"__proto__": 1}}'],
    ['a merge key', '{"<<": 1}'],
    ['an exponent', '{"a": 1e3}'],
    ['a number that is not kept exactly', '{"a": [0.1000000000000000055]}'],
    ['too deep a nesting', `{"a": ${'['.repeat(64)}${']'.repeat(64)}}`],
  ])('leaves %s to the YAML reader', (_what, text) => {
    expect(readJson(text, 'plain')).toBeUndefined()
  })

  it('is fast enough for a register of eight mebibytes', () => {
    const entry = { id: 'x'.repeat(100), kind: 'extension', rationale: 'y'.repeat(80) }
    const text = JSON.stringify({ exception_policy: { entries: Array(36_000).fill(entry) } })
    const start = performance.now()
    expect(readJson(text, 'any')).toBeDefined()
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
