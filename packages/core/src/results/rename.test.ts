import { expect, test } from 'vitest'
import { isSureRename, type Rename, type Renames, rematchedRenames } from './rename.ts'

const renames = (...pairs: readonly (readonly [from: string, rename: Rename])[]): Renames => new Map(pairs)
const to = (path: string, similarity = 100, content = 'stub'): Rename => ({ to: path, similarity, content })
const shown = (given: Renames) => [...given].map(([from, rename]) => `${from} → ${rename.to}`)

test.each([
  [89, false],
  [90, true],
  [100, true],
])('%d percent of the same content: is it the same file? %s', (similarity, expected) => {
  expect(isSureRename(to('a', similarity))).toBe(expected)
})

const belongs = (from: string, path: string) => path.endsWith(`/${from}`)

test.each<readonly [string, Renames, readonly string[]]>([
  ['twins change places', renames(['a', to('x/b')], ['b', to('x/a')]), ['a → x/a', 'b → x/b']],
  ['what is right stays', renames(['a', to('x/a')], ['b', to('x/b')]), ['a → x/a', 'b → x/b']],
  ['the rest takes what is left', renames(['a', to('x/b')], ['b', to('x/c')]), ['a → x/c', 'b → x/b']],
  ['without a better one all stays', renames(['a', to('x/c')], ['b', to('x/d')]), ['a → x/c', 'b → x/d']],
  [
    'other content is not a twin',
    renames(['a', to('x/b', 100, '1')], ['b', to('x/a', 100, '2')]),
    ['a → x/b', 'b → x/a'],
  ],
  ['like content is not a twin', renames(['a', to('x/b', 99)], ['b', to('x/a', 99)]), ['a → x/b', 'b → x/a']],
])('%s', (_, given, expected) => {
  expect(shown(rematchedRenames(given, belongs))).toEqual(expected)
})
