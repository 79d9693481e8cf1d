import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentPath } from '../document-path.ts'
import type { Located } from '../located.ts'
import { JsonPlaces } from './json-places.ts'
import { readJson } from './read-json.ts'

/** Every value of a tree with the path that leads to it. */
function* pathsOf(node: Located, path: DocumentPath = []): Generator<readonly [DocumentPath, Located]> {
  yield [path, node]
  if (node.kind === 'mapping')
    for (const [key, member] of node.members) yield* pathsOf(member, [...path, key])
  if (node.kind === 'list') for (const [at, item] of node.items.entries()) yield* pathsOf(item, [...path, at])
}

describe('a place in JSON', () => {
  // Two ways to find a place, which must not differ: with a tree, and without.
  test('is where the tree says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const places = new JsonPlaces(text)
        const { root } = readJson(text)
        for (const [path, { line, column }] of root === undefined ? [] : pathsOf(root)) {
          expect(places.positionOf(path)).toEqual({ line, column })
        }
      }),
    )
  })

  test('that does not exist is that of its nearest ancestor', () => {
    const places = new JsonPlaces('{\n"a": [1,\n{"b": 2}]}')
    expect(places.positionOf(['a', 1, 'c'])).toEqual({ line: 3, column: 1 })
    expect(places.positionOf(['a', 7])).toEqual({ line: 2, column: 1 })
    expect(places.positionOf(['a', 0, 'x', 'y'])).toEqual({ line: 2, column: 7 })
    expect(places.positionsOfItems(['a', 1, 'b'])).toEqual([])
    expect(new JsonPlaces('[1]').positionsOfItems(['a'])).toEqual([])
  })
})
