import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createFolder, createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { type Git, gitIn } from './git.ts'
import { firstParents, recomputeMerge } from './recomputed-merge.ts'

/** A branch beside main, and what each of them has; gives both commits. */
function branched({ git, commit }: Repository, ours: object, theirs: object): readonly [string, string] {
  git('checkout', '--quiet', '-b', 'change')
  const first = commit(Object.fromEntries(Object.entries(ours)), 'ours')
  git('checkout', '--quiet', 'main')
  const second = commit(Object.fromEntries(Object.entries(theirs)), 'theirs')
  git('checkout', '--quiet', 'change')
  return [first, second]
}

const START = { 'a.txt': 'one\ntwo\nthree\n', 'b.txt': 'one\n' }

describe('a merge that is made again', () => {
  test('has the tree that git gave it', async () => {
    using made = createRepository(START)
    const pair = branched(made, { 'a.txt': 'one\ntwo\n3\n' }, { 'a.txt': '1\ntwo\nthree\n', 'c.txt': 'c' })
    made.git('merge', '--quiet', '--no-edit', 'main')
    expect(recomputeMerge(await gitIn(made.path), pair)).toEqual({
      kind: 'tree',
      tree: made.git('rev-parse', 'HEAD^{tree}'),
    })
  })

  test('follows a file that was moved, whatever the configuration says', async () => {
    using made = createRepository({
      'lib/a.txt': Array.from({ length: 30 }, (_, each) => `${each}\n`).join(''),
    })
    made.git('checkout', '--quiet', '-b', 'change')
    made.git('mv', 'lib/a.txt', 'lib/b.txt')
    const first = made.commit({}, 'ours')
    made.git('checkout', '--quiet', 'main')
    const second = made.commit({ 'lib/a.txt': `x\n${made.git('show', 'HEAD:lib/a.txt')}\n` }, 'theirs')
    made.git('checkout', '--quiet', 'change')
    made.git('merge', '--quiet', '--no-edit', 'main')
    const tree = made.git('rev-parse', 'HEAD^{tree}')
    made.git('config', 'merge.renames', 'false')
    expect(recomputeMerge(await gitIn(made.path), [first, second])).toEqual({ kind: 'tree', tree })
  })

  test('has none where both sides change the same line', async () => {
    using made = createRepository(START)
    const pair = branched(made, { 'b.txt': 'ours\n' }, { 'b.txt': 'theirs\n' })
    expect(recomputeMerge(await gitIn(made.path), pair)).toEqual({ kind: 'conflicts' })
  })

  test('is not made by a program that the configuration names', async () => {
    using made = createRepository(START)
    const pair = branched(
      made,
      { 'b.txt': 'ours\n', '.gitattributes': '* merge=evil\n' },
      { 'b.txt': 'theirs\n' },
    )
    made.git('config', 'merge.evil.driver', 'true')
    expect(recomputeMerge(await gitIn(made.path), pair)).toEqual({
      kind: 'unavailable',
      why: 'the configuration of git names a program that merges',
      remedy: 'remove merge.<name>.driver from it',
    })
  })

  test('has no answer where the history is cut off', async () => {
    using made = createRepository(START)
    const [first, second] = branched(made, { 'b.txt': 'ours\n' }, { 'a.txt': 'theirs\n' })
    using folder = createFolder()
    const clone = join(folder.path, 'clone')
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--no-single-branch', `file://${made.path}`, clone])
    expect(recomputeMerge(await gitIn(clone), [first, second])).toEqual({
      kind: 'unavailable',
      why: 'the history of the checkout is cut off',
      remedy: 'check out with fetch-depth: 0',
    })
  })

  test('has no answer before git 2.38, which does not know how', async () => {
    using made = createRepository(START)
    const pair = branched(made, { 'b.txt': 'ours\n' }, { 'a.txt': 'theirs\n' })
    const git = await gitIn(made.path)
    const old: Git = (args, options) => (args[0] === 'merge-tree' ? undefined : git(args, options))
    expect(recomputeMerge(old, pair)).toEqual({
      kind: 'unavailable',
      why: 'git cannot make a merge again here',
      remedy: 'install git 2.38 or newer',
    })
  })
})

describe('first parents', () => {
  test('are the commits of a branch, each with its content and what it follows', async () => {
    using made = createRepository(START)
    const base = made.git('rev-parse', 'HEAD')
    const [first, second] = branched(made, { 'b.txt': 'ours\n' }, { 'a.txt': 'theirs\n' })
    made.git('merge', '--quiet', '--no-edit', 'main')
    const head = made.git('rev-parse', 'HEAD')
    const git = await gitIn(made.path)
    const tree = (commit: string) => made.git('rev-parse', `${commit}^{tree}`)
    expect(firstParents(git, { head, since: base, most: 9 })).toEqual([
      { sha: head, tree: tree(head), subject: "Merge branch 'main' into change", parents: [first, second] },
      { sha: first, tree: tree(first), subject: 'ours', parents: [base] },
    ])
    expect(firstParents(git, { head, since: base, most: 1 })).toHaveLength(1)
    expect(firstParents(git, { head: base, since: head, most: 9 })).toEqual([])
  })

  test.each([['0'.repeat(40)], ['main'], ['--all']])('are not known of %s', async (head) => {
    using made = createRepository(START)
    const since = made.git('rev-parse', 'HEAD')
    expect(firstParents(await gitIn(made.path), { head, since, most: 9 })).toBeUndefined()
  })
})
