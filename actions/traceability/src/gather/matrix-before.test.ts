import { type BaseTree, ConfigurationError, loadPathMatcher } from '@governance-gates/action-kit'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext, matrixOf } from '../fixtures/gather-context.ts'
import type { Tag } from '../traceability-input.ts'
import { gatherBefore } from './matrix-before.ts'

const matcher = await loadPathMatcher()

interface Given {
  /** The repository before the change. */
  readonly before: Readonly<Record<string, string>>
  readonly changed?: readonly string[]
  readonly renames?: Readonly<Record<string, string>>
  /** What is there now: tracked, and on disk beside that. */
  readonly files?: readonly string[]
  readonly ignored?: readonly string[]
  readonly tags?: readonly Tag[]
  readonly policy?: string
  readonly suites?: string
  readonly broken?: Error
}

async function gather(given: Given) {
  const {
    before,
    changed = [],
    renames = {},
    files = [],
    ignored = [],
    tags = [],
    policy = '',
    broken,
  } = given
  using folder = createFolder({ 'x.txt': '' })
  const surroundings = { folder: folder.path, traceability: `{ matrix: m.json${policy} }` }
  const { suites } = given
  const { context, policy: own } = gatherContext(
    suites === undefined ? surroundings : { ...surroundings, suites },
  )
  const tree: BaseTree = {
    sha: 'abc',
    files: Object.keys(before).sort(),
    changed: new Set(changed),
    renames: new Map(
      Object.entries(renames).map(([from, to]) => [from, { to, similarity: 100, content: '' }]),
    ),
    readText: (path) => {
      if (broken !== undefined) throw broken
      return before[path]
    },
    readTexts: (paths) => paths.map((path) => ({ path, text: before[path] ?? '' })),
  }
  const onDisk = new Set([...files, ...ignored])
  const disk = (path: string) => (onDisk.has(path) ? ('file' as const) : undefined)
  const found = await gatherBefore(context, own, {
    tree,
    now: { files, tags, matcher, disk, read: () => undefined },
  })
  if (found.kind !== 'read') return found
  return {
    ids: found.matrix.requirements.map(({ id }) => id),
    files: Object.fromEntries(found.files),
    tags: found.tags.map(({ id, file, line }) => `${id} ${file}:${line}`),
    tests: [...found.tests],
    present: [...found.present].sort(),
    renames: [...found.renames.keys()],
  }
}

const matrix = (...paths: readonly string[]) =>
  matrixOf({ 'R-1': paths.map((path) => ({ path })), 'R-2': [{ path: 'z' }] })
const tag = (id: string, file: string): Tag => ({ id, file, shown: file, line: 7 })

describe('the matrix before a change', () => {
  test('may be missing, or unreadable', async () => {
    expect(await gather({ before: {} })).toEqual({ kind: 'missing' })
    expect(await gather({ before: { 'm.json': '{' } })).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringMatching(/./),
    })
  })

  test('may be in a file that git cannot give, which is not for the change to answer for', async () => {
    const broken = new ConfigurationError('m.json cannot be read in commit abc')
    expect(await gather({ before: {}, broken })).toEqual({ kind: 'unreadable', reason: broken.message })
    await expect(gather({ before: {}, broken: new TypeError('no') })).rejects.toThrow(TypeError)
  })

  test('is read with the files of its time, and what is there of them now', async () => {
    const before = {
      'm.json': matrix('a.ts', 'b.ts', 'gone.ts', 't/*.ts'),
      'a.ts': '',
      'b.ts': '',
      't/c.ts': '',
      't/d.ts': '',
    }
    const renames = { 'b.ts': 'moved/b.ts', 't/c.ts': 't/gone.ts' }
    expect(await gather({ before, renames, files: ['a.ts', 'moved/b.ts', 't/d.ts'] })).toEqual({
      ids: ['R-1', 'R-2'],
      files: {
        'a.ts': { files: ['a.ts'] },
        'b.ts': { files: ['b.ts'] },
        'gone.ts': { files: [] },
        't/*.ts': { files: ['t/c.ts', 't/d.ts'] },
        z: { files: [] },
      },
      tags: [],
      tests: [],
      present: ['a.ts', 'moved/b.ts', 't/d.ts'],
      renames: ['b.ts', 't/c.ts'],
    })
  })

  test('named files that git ignores, which no change brings along', async () => {
    const before = { 'm.json': matrix('out/r.json', 'new.ts') }
    const found = await gather({ before, files: ['new.ts'], ignored: ['out/r.json'] })
    expect(found).toMatchObject({
      files: { 'out/r.json': { files: ['out/r.json'] }, 'new.ts': { files: [] } },
    })
  })

  test('may have been vague by its own tests', async () => {
    const before = { 'm.json': matrix('t/*.ts', '**/*'), 't/a.ts': '', 't/b.ts': '', 'u/c.ts': '' }
    const suites = '{ classification: s.toml, tests: "t/*.ts" }'
    expect(await gather({ before, suites })).toMatchObject({
      tests: ['t/a.ts', 't/b.ts'],
      files: {
        't/*.ts': { files: [], vague: { kind: 'every-test' } },
        '**/*': { files: [], vague: { kind: 'any-path' } },
      },
    })
    expect(await gather({ before })).toMatchObject({
      tests: [],
      files: { 't/*.ts': { files: ['t/a.ts', 't/b.ts'] } },
    })
  })
})

describe('the tags before a change', () => {
  const before = {
    'm.json': matrix('z'),
    'a.ts': '// covers: OLD-A\n',
    'b.ts': '// covers: OLD-B\n',
    'c.py': '# covers: OLD-C\n',
  }
  const tags = [tag('NEW-A', 'a.ts'), tag('NEW-B', 'b.ts'), tag('NEW', 'new.ts')]

  test('are those of today in files that are as they were, and are read of the others', async () => {
    const given = {
      before,
      tags,
      changed: ['b.ts', 'c.py'],
      policy: ", tags: { files: ['*.ts'] }",
      files: ['a.ts'],
    }
    expect(await gather(given)).toMatchObject({ tags: ['NEW-A a.ts:7', 'OLD-B b.ts:1'], present: ['a.ts'] })
  })

  test('are not searched for where the policy has no key for them', async () => {
    expect(await gather({ before, tags, changed: ['b.ts'] })).toMatchObject({ tags: [] })
  })
})
