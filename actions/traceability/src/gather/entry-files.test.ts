import { loadPathMatcher } from '@governance-gates/action-kit'
import { describe, expect, test } from 'vitest'
import { matrixOf } from '../fixtures/gather-context.ts'
import type { DiskKind } from './disk.ts'
import { entriesOf, gatherFiles } from './entry-files.ts'
import { readMatrixText } from './matrix.ts'

const matcher = await loadPathMatcher()

async function matrixWith(...requirements: readonly (readonly object[])[]) {
  const text = matrixOf(Object.fromEntries(requirements.map((tests, index) => [`R-${index}`, tests])))
  const reading = await readMatrixText(
    { path: 'm.json', bytes: [new TextEncoder().encode(text)] },
    { require: [] },
  )
  if (reading.kind !== 'read') throw new Error(reading.finding.message)
  return reading.matrix
}

interface World {
  /** What git lists. */
  readonly files?: readonly string[]
  readonly folders?: readonly string[]
  /** On disk, and ignored by git. */
  readonly ignored?: readonly string[]
  /** Listed by git, and not there: a link that leads nowhere. */
  readonly broken?: readonly string[]
  readonly tests?: readonly string[]
  readonly patterns?: readonly string[]
}

/** What a path names, and which patterns were walked for. */
async function named(path: string, world: World, entry: object = {}) {
  const { files = [], folders = [], ignored = [], broken = [], tests, patterns = [] } = world
  const kinds = new Map<string, DiskKind>([
    ...[...files.filter((file) => !broken.includes(file)), ...ignored].map((file) => [file, 'file'] as const),
    ...folders.map((folder) => [folder, 'folder'] as const),
  ])
  const walked: string[] = []
  const find = async (globs: readonly string[]) => {
    walked.push(...globs)
    return ignored.filter((file) => globs.some((glob) => matcher(glob)(file)))
  }
  const matrix = await matrixWith([{ path, ...entry }], [{ path: 'other' }])
  const sources = {
    files,
    tests,
    patterns,
    matcher,
    disk: (each: string) => kinds.get(each),
    workspace: { find },
    read: () => undefined,
  }
  return { ...(await gatherFiles(matrix, sources)).get(path), walked }
}

const GENERATED = { generated_by_ci: true }

test.each([
  ['test_opens', undefined],
  ['TestKeys::test_opens', undefined],
  ['test_opens[1-x]', undefined],
  ['test_closes', ['test_closes']],
  ['test_open', ['test_open']],
  ['est_opens', ['est_opens']],
  ['TestKeys::test_open', ['TestKeys::test_open']],
])('a file has the test %s, or lacks %j', async (name, absent) => {
  const matrix = await matrixWith([{ path: `a.py::${name}` }], [{ path: 'other' }])
  const found = await gatherFiles(matrix, {
    files: ['a.py'],
    tests: undefined,
    patterns: [],
    matcher,
    disk: (path) => (path === 'a.py' ? 'file' : undefined),
    workspace: { find: async () => [] },
    read: () => 'class TestKeys:\n    def test_opens(self): pass\n',
  })
  expect(found.get('a.py')).toEqual({
    files: ['a.py'],
    ...(absent === undefined ? {} : { absentCases: absent }),
  })
})

describe('the files that an entry names', () => {
  test.each<[string, string, World, object]>([
    ['a file', 'a.md', { files: ['a.md'] }, { files: ['a.md'] }],
    ['a file that looks like a pattern', '[id].md', { files: ['[id].md'] }, { files: ['[id].md'] }],
    ['a file that git ignores', 'out/r.json', { ignored: ['out/r.json'] }, { files: ['out/r.json'] }],
    ['no file', 'a.md', {}, { files: [] }],
    [
      'a folder',
      'docs',
      { files: ['docs/a.md'], folders: ['docs'] },
      { files: [], vague: { kind: 'folder', example: 'docs/a.md' } },
    ],
    [
      'an empty folder',
      'docs',
      { files: ['docs-a.md'], folders: ['docs'] },
      { files: [], vague: { kind: 'folder', example: undefined } },
    ],
    [
      'files',
      'docs/*.md',
      { files: ['docs/a.md', 'docs/b.md', 'docs/c.txt'] },
      { files: ['docs/a.md', 'docs/b.md'] },
    ],
    [
      'files of which one leads nowhere',
      'docs/*.md',
      { files: ['docs/a.md', 'docs/b.md'], broken: ['docs/a.md'] },
      { files: ['docs/b.md'] },
    ],
    [
      'any file',
      '**/*',
      { files: ['docs/a.md'] },
      { files: [], vague: { kind: 'any-path', example: 'docs/a.md' } },
    ],
  ])('are %s', async (_, path, world, expected) => {
    expect(await named(path, world)).toEqual({ ...expected, walked: [] })
  })

  test('are every test', async () => {
    const world = { files: ['a.test.ts', 'b.test.ts'], tests: ['a.test.ts', 'b.test.ts'] }
    expect(await named('*.test.ts', world)).toEqual({
      files: [],
      vague: { kind: 'every-test', count: 2, example: 'a.test.ts' },
      walked: [],
    })
  })

  test('are walked for where git ignores them, unless a run makes them', async () => {
    const world = { files: ['a.md'], ignored: ['out/r.json'] }
    expect(await named('out/*.json', world)).toEqual({ files: ['out/r.json'], walked: ['out/*.json'] })
    expect(await named('out/*.json', world, GENERATED)).toEqual({ files: [], walked: [] })
  })

  test('are absent tests where a run is said to make them', async () => {
    const patterns = ['tests/*.ts', '!tests/not.ts']
    expect(await named('tests/a.ts', { patterns }, GENERATED)).toMatchObject({
      files: [],
      isAbsentTest: true,
    })
    expect(await named('tests/not.ts', { patterns }, GENERATED)).not.toHaveProperty('isAbsentTest')
    expect(await named('other/a.ts', { patterns }, GENERATED)).not.toHaveProperty('isAbsentTest')
    expect(await named('tests/a.ts', { patterns, files: ['tests/a.ts'] })).not.toHaveProperty('isAbsentTest')
  })
})

test('a path that one requirement wants is looked for, whatever another says', async () => {
  const walked: string[] = []
  const find = async (globs: readonly string[]) => {
    walked.push(...globs)
    return []
  }
  const matrix = await matrixWith([{ path: 'out/*.json', ...GENERATED }], [{ path: 'out/*.json' }])
  const sources = {
    files: [],
    tests: undefined,
    patterns: [],
    matcher,
    disk: () => undefined,
    workspace: { find },
    read: () => undefined,
  }
  expect([...(await gatherFiles(matrix, sources)).keys()]).toEqual(['out/*.json'])
  expect(walked).toEqual(['out/*.json'])
  expect(entriesOf(matrix).map(({ isGenerated }) => isGenerated)).toEqual([true, false])
})
