import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createRepository, type Files, type Folder } from '@governance-gates/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSourceTree } from './source-tree.ts'

const list = async ({ path }: Folder, folder = '') =>
  (await openSourceTree({ workspace: path, directory: join(path, folder) })).files

describe('in a repository', () => {
  test('what is tracked or new, not what is ignored or gone', async () => {
    using repository = createRepository({
      '.gitignore': '*.log\n/out/\n',
      'a.ts': '',
      'deep/.gitignore': 'local.ts\n!kept.log\n',
      'deep/b.ts': '',
      'gone.ts': '',
      'removed/c.ts': '',
    })
    repository.git('add', '--force', 'a.ts')
    repository.write({
      'new.ts': '',
      'x.log': '',
      'out/d.ts': '',
      'deep/local.ts': '',
      'deep/kept.log': '',
      'deep/new/e.ts': '',
    })
    rmSync(join(repository.path, 'gone.ts'))
    rmSync(join(repository.path, 'removed'), { recursive: true })
    expect(await list(repository)).toEqual([
      '.gitignore',
      'a.ts',
      'deep/.gitignore',
      'deep/b.ts',
      'deep/kept.log',
      'deep/new/e.ts',
      'new.ts',
    ])
  })

  test('a file that is tracked although it is ignored', async () => {
    using repository = createRepository({ 'a.log': '' })
    repository.commit({ '.gitignore': '*.log\n' })
    expect(await list(repository)).toEqual(['.gitignore', 'a.log'])
  })

  test('beneath a working directory, relative to it', async () => {
    using repository = createRepository({
      '.gitignore': 'dist\n',
      'a/b.ts': '',
      'a/dist/c.ts': '',
      'd.ts': '',
    })
    expect(await list(repository, 'a')).toEqual(['b.ts'])
  })

  // Windows takes none of them.
  test.skipIf(process.platform === 'win32')(
    'names that need quotes elsewhere, and a path in conflict once',
    async () => {
      const names = ['a b.ts', 'c:d.ts', 'e"f.ts', 'line\nbreak.ts', 'ü.ts', '😀.ts', 'ﬀ.ts', '-x.ts']
      using repository = createRepository(Object.fromEntries(names.map((name) => [name, ''])))
      expect(await list(repository)).toEqual([...names].sort())
      repository.git('checkout', '-q', '-b', 'other')
      repository.commit({ '-x.ts': 'theirs' })
      repository.git('checkout', '-q', 'main')
      repository.commit({ '-x.ts': 'ours' })
      expect(() => repository.git('merge', 'other')).toThrow()
      expect(await list(repository)).toEqual([...names].sort())
    },
  )

  // Only Linux takes such a name.
  test.skipIf(process.platform !== 'linux')('names beside one that is not UTF-8', async () => {
    using repository = createRepository({ 'a/é.ts': '', 'é/b.ts': '' })
    const bytes = (path: string) => Buffer.from(join(repository.path, path), 'latin1')
    writeFileSync(bytes('a/\x80'), '')
    mkdirSync(bytes('\x80'))
    writeFileSync(bytes('\x80/c.ts'), '')
    repository.commit({})
    expect(await list(repository)).toEqual(['a/é.ts', 'a/\ufffd', 'é/b.ts'])
  })

  test('another repository inside, and a submodule, are not entered', async () => {
    using repository = createRepository({ 'a.ts': '' })
    mkdirSync(join(repository.path, 'inner'))
    repository.git('-C', 'inner', 'init', '-q')
    repository.write({ 'inner/b.ts': '' })
    expect(await list(repository)).toEqual(['a.ts'])
    repository.git('-C', 'inner', 'add', '-A')
    repository.git('-C', 'inner', 'commit', '-qm', 'inner')
    repository.git('add', 'inner')
    expect(await list(repository)).toEqual(['a.ts'])
  })

  test('a link is a file and leads nowhere', async () => {
    using outside = createFolder({ 'secret.ts': 'secret' })
    using repository = createRepository({ 'a.ts': '' })
    symlinkSync(outside.path, join(repository.path, 'folder'))
    symlinkSync(join(outside.path, 'secret.ts'), join(repository.path, 'file.ts'))
    expect(await list(repository)).toEqual(['a.ts', 'file.ts', 'folder'])
    repository.git('add', '-A')
    expect(await list(repository)).toEqual(['a.ts', 'file.ts', 'folder'])
  })
})

/** Names of three levels, some of them in folders that a rule excludes. */
const NAME = fc.constantFrom('a', 'b', 'out', 'c.ts', 'd.log')
const PATH = fc.array(NAME, { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}.x`)
const RULE = fc.constantFrom('a', 'out/', '/b', '*.log', '!c.ts', 'a/**', '!a', '*.x', '!out/', '**/b')
const RULES = fc.array(RULE, { maxLength: 3 }).map((lines) => `${lines.join('\n')}\n`)

describe('beside what is tracked', () => {
  test('is what git lists, wherever it is', async () => {
    const paths = fc.uniqueArray(PATH, { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(paths, paths, RULES, RULES, async (tracked, untracked, root, inner) => {
        using repository = createRepository()
        const filesOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, '']))
        repository.write(filesOf(tracked))
        repository.git('add', '--all', '--force')
        repository.write({ ...filesOf(untracked), '.gitignore': root, 'a/.gitignore': inner })
        const listed = repository.git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
        expect(await list(repository)).toEqual(listed.split('\0').filter(Boolean).sort())
      }),
      { numRuns: 40 },
    )
  })

  test('is more than a command can name', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${'long'.repeat(10)}-${index}.ts`)
    using repository = createRepository({ 'a.ts': '', '.gitignore': '*1.ts\n' })
    repository.write(Object.fromEntries(names.map((name) => [name, ''])))
    const kept = names.filter((name) => !name.endsWith('1.ts'))
    expect(await list(repository)).toEqual(['.gitignore', 'a.ts', ...kept].sort())
  })
})

describe('links that lead to nothing are named', () => {
  const FILES = { 'a/b.ts': '' }
  async function brokenIn(path: string, prepare: () => void = () => undefined): Promise<readonly string[]> {
    const link = (target: string, at: string) => symlinkSync(target, join(path, at))
    link('b.ts', 'a/file.ts')
    link('a', 'folder')
    link('gone.ts', 'a/gone.ts')
    link('circle', 'circle')
    prepare()
    const { files, brokenLinks } = await openSourceTree({ workspace: path, directory: path })
    expect(files).toEqual(['a/b.ts', 'a/file.ts', 'a/gone.ts', 'circle', 'folder'])
    return brokenLinks
  }

  test('that git tracks', async () => {
    using repository = createRepository(FILES)
    expect(await brokenIn(repository.path, () => repository.git('add', '-A'))).toEqual([
      'a/gone.ts',
      'circle',
    ])
  })

  test('that are new', async () => {
    using repository = createRepository(FILES)
    expect(await brokenIn(repository.path)).toEqual(['a/gone.ts', 'circle'])
  })

  test('without a repository', async () => {
    using folder = createFolder(FILES)
    expect(await brokenIn(folder.path)).toEqual(['a/gone.ts', 'circle'])
  })
})

describe('without a repository', () => {
  test('the innermost .gitignore decides; an excluded folder stays excluded', async () => {
    using folder = createFolder({
      '.gitignore': '*.log\n/out/\nnode_modules\n',
      'a.log': '',
      'out/.gitignore': '!a.ts\n',
      'out/a.ts': '',
      'deep/out/b.ts': '',
      'deep/.gitignore': '!kept.log\n',
      'deep/kept.log': '',
      'deep/other.log': '',
      'deep/node_modules/c.ts': '',
      '.hidden/d.ts': '',
      'E.LOG': '',
    })
    expect(await list(folder)).toEqual([
      '.gitignore',
      '.hidden/d.ts',
      'E.LOG',
      'deep/.gitignore',
      'deep/kept.log',
      'deep/out/b.ts',
    ])
  })

  test('a link is a file and leads nowhere, not even round in a circle', async () => {
    using folder = createFolder({ 'a/b.ts': '' })
    symlinkSync('..', join(folder.path, 'a/up'))
    expect(await list(folder)).toEqual(['a/b.ts', 'a/up'])
  })

  test('lists what git lists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(PATH, { maxLength: 8 }), RULES, RULES, async (paths, root, inner) => {
        const files: Files = {
          ...Object.fromEntries(paths.map((each) => [each, ''])),
          '.gitignore': root,
          'a/.gitignore': inner,
        }
        using bare = createFolder(files)
        using repository = createRepository()
        repository.write(files)
        expect(await list(bare)).toEqual(await list(repository))
      }),
      { numRuns: 25 },
    )
  })
})

describe('limits', () => {
  test.each([
    [3, 'resolves'],
    [2, 'rejects'],
  ] as const)('three files where %d are allowed: %s', async (limit, outcome) => {
    const files = { 'a.ts': '', 'b.ts': '', 'c.ts': '' }
    using repository = createRepository(files)
    using folder = createFolder(files)
    for (const { path } of [repository, folder]) {
      const opened = openSourceTree({ workspace: path, directory: path }, limit)
      if (outcome === 'resolves') await expect(opened).resolves.toBeDefined()
      else await expect(opened).rejects.toThrow(`more than ${limit} files`)
    }
  })
})

describe('reading', () => {
  test('text as it is, and the reason where there is none', async () => {
    using outside = createFolder({ 'secret.ts': 'secret' })
    using folder = createFolder({
      'a.ts': 'ü\n',
      'empty.ts': '',
      'binary.ts': Uint8Array.of(0xff, 0xfe),
      'large.ts': 'x'.repeat(4 * 1024 * 1024 + 1),
      'limit.ts': 'x'.repeat(4 * 1024 * 1024),
      'folder/b.ts': '',
    })
    symlinkSync(join(outside.path, 'secret.ts'), join(folder.path, 'out.ts'))
    symlinkSync('a.ts', join(folder.path, 'in.ts'))
    writeFileSync(join(folder.path, 'late.ts'), 'late')
    const tree = await openSourceTree({ workspace: folder.path, directory: folder.path })
    const told = (path: string) => {
      const source = tree.read(path)
      return source.kind === 'read' ? source.text : source.reason
    }
    expect(told('a.ts')).toBe('ü\n')
    expect(told('in.ts')).toBe('ü\n')
    expect(told('empty.ts')).toBe('')
    expect(told('limit.ts')).toHaveLength(4 * 1024 * 1024)
    expect(told('large.ts')).toBe('is larger than 4 MiB')
    expect(told('binary.ts')).toBe('is not UTF-8 text')
    expect(told('out.ts')).toBe('is a link that points outside the workspace')
    expect(told('../x.ts')).toMatch(/does not exist|points outside/)
    expect(told('absent.ts')).toBe('does not exist')
    expect(told('a.ts/b.ts')).toBe('does not exist')
    expect(told('folder')).toBe('is not a regular file')
  })
})
