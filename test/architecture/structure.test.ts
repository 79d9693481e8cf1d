import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './source-file.ts'

const JUNK_DRAWERS = /^(utils?|helpers?|common|misc|shared|lib)$/

/** More sources than this in one folder, and nobody finds anything. */
const MOST_SOURCES = 25

/** Folders that may hold more, because everything in them is one kind of thing; the reason says which. */
const ONE_KIND: ReadonlyMap<string, string> = new Map([])

const paths = sourceFiles().map(({ path }) => path)

// How long a file may be is for Biome to say.
test('every file and folder is named for what it holds', () => {
  const unnamed = paths.filter((path) =>
    path.split('/').some((part) => JUNK_DRAWERS.test(posix.basename(part, '.ts'))),
  )
  expect(unnamed).toEqual([])
})

test('no folder mixes many sources', () => {
  const counts = Map.groupBy(paths, (path) => posix.dirname(path))
  const large = [...counts].filter(([folder, { length }]) => length > MOST_SOURCES && !ONE_KIND.has(folder))
  expect(large.map(([folder, { length }]) => `${folder}: ${length} sources`)).toEqual([])
})

test('a folder that may hold many sources does hold many', () => {
  const isNeeded = (folder: string) =>
    paths.filter((path) => posix.dirname(path) === folder).length > MOST_SOURCES
  expect([...ONE_KIND.keys()].filter((folder) => !isNeeded(folder))).toEqual([])
})
