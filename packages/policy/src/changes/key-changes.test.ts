import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPolicyKeyChanges } from './key-changes.ts'

const policyKeyChanges = await openPolicyKeyChanges()

const changes = (before: string | undefined, after: string | undefined) =>
  policyKeyChanges(before, after, 'p.yml').map(
    ({ key, before: from = '-', after: to = '-' }) => `${key}: ${from} → ${to}`,
  )

describe('the keys that differ', () => {
  it.each([
    ['a value', 'a: { b: 1 }', 'a: { b: 2 }', ['a.b: 1 → 2']],
    ['one more key', 'a: { b: 1 }', 'a: { b: 1, c: x }', ['a.c: - → x']],
    ['one key less', 'a: { b: 1, c: x }', 'a: { b: 1 }', ['a.c: x → -']],
    ['a whole mapping', 'a: 1', 'a: 1\nb: { c: 1, d: { e: 2 } }', ['b.c: - → 1', 'b.d.e: - → 2']],
    ['a list, which is one value', 'a: [x, y]', 'a: [y, x]', ['a: ["x","y"] → ["y","x"]']],
    ['a mapping in place of a value', 'a: 1', 'a: { b: 1 }', ['a: 1 → {"b":1}', 'a.b: - → 1']],
    ['an empty mapping', 'a: 1', 'a: 1\nb: {}', ['b: - → {}']],
    ['nothing', 'a: 1', 'a: null', ['a: 1 → null']],
    ['the kind of a value', 'a: 1', 'a: "1"', ['a: 1 → "1"']],
    ['a key named like a member of every object', 'a: 1', 'a: 1\nconstructor: 2', ['constructor: - → 2']],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })

  it.each([
    ['spaces and comments', '# x\na:   {b: 1}', 'a:\n  b: 1 # y'],
    ['quotes', 'a: x', 'a: "x"'],
    ['the order of keys', 'a: 1\nb: 2', 'b: 2\na: 1'],
    ['JSON', 'a: { b: [1] }', '{"a": {"b": [1]}}'],
    ['an alias', 'a: &x [1]\nb: *x', 'a: [1]\nb: [1]'],
  ])('do not exist where only the writing differs: %s', (_, before, after) => {
    expect(changes(before, after)).toEqual([])
  })

  it('are all of them where one document is missing', () => {
    expect(changes(undefined, 'a: 1')).toEqual(['a: - → 1'])
    expect(changes('a: 1', undefined)).toEqual(['a: 1 → -'])
  })

  it.each(['a: 1\na: 2', 'a: [', '- a', ''])('are not to be had of %j', (text) => {
    expect(() => changes(text, 'a: 1')).toThrow(/^p\.yml/)
  })

  it('have no direction in a document that is not a valid policy', () => {
    expect(policyKeyChanges('a: 1', 'a: 2', 'p.yml')).toEqual([
      { key: 'a', before: '1', after: '2', direction: 'other' },
    ])
  })

  it('do not exist between a document and itself, and the same both ways', () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 3 }, fc.integer(), fc.constantFrom('x', 'y'), tie('mapping')),
      mapping: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { minKeys: 1 }),
    })).mapping
    fc.assert(
      fc.property(value, value, (left, right) => {
        const [before, after] = [JSON.stringify(left), JSON.stringify(right)]
        expect(changes(before, before)).toEqual([])
        const there = policyKeyChanges(before, after, 'p').map(({ key }) => key)
        const back = policyKeyChanges(after, before, 'p').map(({ key }) => key)
        expect(there.toSorted()).toEqual(back.toSorted())
        expect(there.length === 0).toBe(JSON.stringify(sorted(left)) === JSON.stringify(sorted(right)))
      }),
    )
  })
})

/** With its keys in one order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}
