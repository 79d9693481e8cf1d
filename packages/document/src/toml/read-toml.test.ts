import { expect, test } from 'vitest'
import type { Located } from '../located.ts'
import { readToml } from './read-toml.ts'

function at(node: Located | undefined, ...path: readonly string[]): Located | undefined {
  return path.reduce<Located | undefined>(
    (inner, key) => (inner?.kind === 'mapping' ? inner.members.get(key) : undefined),
    node,
  )
}

test('positions are those of keys and of values', () => {
  const { root } = readToml('a  = 1.50\r\n [b.c]\r\nd = [\r\n  2026-02-28,\r\n]\r\ne.f = "x"\r\n')
  const list = at(root, 'b', 'c', 'd')
  expect([
    at(root, 'a'),
    at(root, 'b', 'c'),
    list,
    list?.kind === 'list' ? list.items[0] : undefined,
    at(root, 'b', 'c', 'e', 'f'),
  ]).toMatchObject([
    { kind: 'number', text: '1.50', value: 1.5, line: 1, column: 1, start: { line: 1, column: 6 } },
    { kind: 'mapping', line: 2, column: 2 },
    { kind: 'list', line: 3, column: 1, start: { line: 3, column: 5 } },
    { kind: 'date', text: '2026-02-28', line: 4, column: 3 },
    { kind: 'text', line: 6, column: 1, start: { line: 6, column: 7 } },
  ])
})

test('a key that is written twice is refused by TOML itself', () => {
  expect(readToml('a = 1\na = 2')).toMatchObject({
    root: undefined,
    problems: [{ kind: 'malformed', at: { line: 2 } }],
  })
})
