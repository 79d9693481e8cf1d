import { renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { type Comparison, compareWithBase, compareWorkingTree } from './comparison.ts'

const TEXT = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('')
const FILES: Files = { 'src/a.rs': TEXT, 'src/gone.rs': 'x\n', 'run.sh': 'x\n', 'b.bin': 'a\u0000b' }

function contextOf({ path }: Repository, base?: string): GateContext {
  const context: Pick<GateContext, 'inputs' | 'workspace' | 'governance'> = {
    inputs: { workspace: path, directory: path, policy: 'p.yml' } as GateContext['inputs'],
    workspace: openWorkspace(path, path),
    governance: (base === undefined ? {} : { base: { sha: base } }) as GateContext['governance'],
  }
  return context as GateContext
}

function namesOf(comparison: Comparison): readonly string[] {
  if (comparison.kind === 'not-compared') throw new Error(comparison.why)
  return comparison.files
    .map(
      ({ path, previousPath, lines }) =>
        `${previousPath === undefined ? '' : `${previousPath} → `}${path} ${lines ?? '-'}`,
    )
    .toSorted()
}

type Change = (folder: string, git: Repository['git']) => void

/** What a commit with a change brings. */
async function changesOf(change: Change): Promise<readonly string[]> {
  using repository = createRepository(FILES)
  const { path, git } = repository
  const base = git('rev-parse', 'HEAD')
  change(path, git)
  git('commit', '--quiet', '--allow-empty', '--message', 'x')
  const head = git('rev-parse', 'HEAD')
  return namesOf(await compareWithBase(contextOf(repository, base), { head, base }))
}

/** A change of files, all of them added to the index. */
function staged(change: (folder: string) => void): Change {
  return (folder, git) => {
    change(folder)
    git('add', '--all')
  }
}

const write = (folder: string, name: string, text: string) => writeFileSync(join(folder, name), text)

describe('the files of a change', () => {
  it.each<[string, Change, readonly string[]]>([
    ['none', () => undefined, []],
    ['a changed one', staged((folder) => write(folder, 'src/a.rs', `${TEXT}more\n`)), ['src/a.rs 1']],
    ['a new one', staged((folder) => write(folder, 'new.rs', 'a\nb\n')), ['new.rs 2']],
    ['a deleted one', staged((folder) => rmSync(join(folder, 'src/gone.rs'))), ['src/gone.rs 1']],
    [
      'a renamed one',
      staged((folder) => renameSync(join(folder, 'src/a.rs'), join(folder, 'b.rs'))),
      ['src/a.rs → b.rs 0'],
    ],
    ['one that may be run', (_, git) => git('update-index', '--chmod=+x', 'run.sh'), ['run.sh 0']],
    ['a binary one', staged((folder) => write(folder, 'b.bin', 'a\u0000c')), ['b.bin -']],
    ['a link', staged((folder) => symlinkSync('src', join(folder, 'link'))), ['link 1']],
    ['one with an odd name', staged((folder) => write(folder, 'ü "x"\n\t-> y', 'a\n')), ['ü "x"\n\t-> y 1']],
    [
      'a submodule',
      (_, git) => git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},vendor`),
      ['vendor 1'],
    ],
  ])('%s', async (_, change, expected) => {
    expect(await changesOf(change)).toEqual(expected)
  })
})

describe('a simulated change', () => {
  const compare = (repository: Repository, from: string | undefined, incomplete: readonly 'files'[] = []) =>
    compareWorkingTree(contextOf(repository), { ...(from === undefined ? {} : { from }), incomplete })

  it('is what the files are now, committed or not', async () => {
    using repository = createRepository(FILES)
    repository.git('tag', 'v1')
    repository.commit({ 'own.rs': 'a\n' })
    repository.write({ 'src/a.rs': 'x\n' })
    const compared = await compare(repository, 'v1')
    expect(namesOf(compared)).toEqual(['own.rs 1', 'src/a.rs 21'])
    if (compared.kind === 'compared')
      expect([compared.before('src/a.rs'), compared.after('src/a.rs')]).toEqual([TEXT, 'x\n'])
  })

  it('is not compared where it says so, or starts from nothing', async () => {
    using repository = createRepository(FILES)
    expect((await compare(repository, undefined)).kind).toBe('not-compared')
    expect((await compare(repository, 'main', ['files'])).kind).toBe('not-compared')
    await expect(compare(repository, 'no-such')).rejects.toThrow('"no-such" is not a commit')
    await expect(compare(repository, '--all')).rejects.toThrow('"--all" is not a commit')
  })
})

describe('a pull request', () => {
  it('is compared with where it left its base, and not with what that got since', async () => {
    using repository = createRepository(FILES)
    repository.git('checkout', '--quiet', '-b', 'change')
    const head = repository.commit({ 'own.rs': 'a\n' })
    repository.git('checkout', '--quiet', 'main')
    const base = repository.commit({ 'other.rs': 'a\n' })
    repository.git('checkout', '--quiet', 'change')
    expect(namesOf(await compareWithBase(contextOf(repository, base), { head, base }))).toEqual(['own.rs 1'])
    // GitHub checks out the merge of both.
    repository.git('merge', '--quiet', '--no-edit', 'main')
    const merged = await compareWithBase(contextOf(repository, base), { head, base })
    expect(namesOf(merged)).toEqual(['own.rs 1'])
    if (merged.kind === 'compared') {
      expect([merged.before('own.rs'), merged.after('own.rs'), merged.after('none')]).toEqual([
        undefined,
        'a\n',
        undefined,
      ])
      expect(() => merged.after('src')).toThrow('is not a regular file')
    }
  })

  it('whose head is not checked out is not compared', async () => {
    using repository = createRepository(FILES)
    const base = repository.git('rev-parse', 'HEAD')
    const compared = await compareWithBase(contextOf(repository, base), { head: 'c'.repeat(40), base })
    expect(compared).toMatchObject({ kind: 'not-compared', why: expect.stringContaining('ccccccc') })
  })

  it('without the commit that it starts from is not compared', async () => {
    using repository = createRepository(FILES)
    const head = repository.git('rev-parse', 'HEAD')
    const compared = await compareWithBase(contextOf(repository), { head, base: 'c'.repeat(40) })
    expect(compared.kind).toBe('not-compared')
  })
})
