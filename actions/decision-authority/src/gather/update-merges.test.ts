import { gitIn } from '@governance-gates/git'
import { createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { standingSince } from '../update-merges.ts'
import { readUpdateMerges } from './update-merges.ts'

const START = { 'a.txt': 'one\ntwo\nthree\n', 'b.txt': 'one\n' }

/** Merges a branch and stops before the commit. */
function mergeOf({ git }: Repository, branch: string): void {
  git('merge', '--quiet', '--no-commit', '--no-ff', branch)
}

/** Main goes on beside a change that is approved; gives the approved commit. */
function approved({ git, commit }: Repository): string {
  git('checkout', '--quiet', '-b', 'change')
  const sha = commit({ 'b.txt': 'two\n' }, 'feat: b')
  git('checkout', '--quiet', 'main')
  commit({ 'a.txt': '1\ntwo\nthree\n' }, 'fix: a')
  git('checkout', '--quiet', 'change')
  return sha
}

/** What an approval is worth after something happened to the branch. */
async function standingAfter(act: (made: Repository) => void): Promise<string> {
  using made = createRepository(START)
  const commit = approved(made)
  act(made)
  const head = made.git('rev-parse', 'change')
  const base = made.git('rev-parse', 'main')
  const updates = readUpdateMerges(await gitIn(made.path), { head, base, baseBranch: 'main' })
  const standing = standingSince(commit, head, updates)
  if (standing.kind === 'kept') return `kept over ${standing.merges}`
  return (standing.why ?? 'outdated')
    .replaceAll(head.slice(0, 7), '<head>')
    .replaceAll(/\b[0-9a-f]{7}\b/g, '<other>')
}

describe('an approval of an earlier commit', () => {
  it.each<[string, (made: Repository) => void, string]>([
    ['nothing', () => undefined, 'kept over 0'],
    ['a clean merge', ({ git }) => git('merge', '--quiet', '--no-edit', 'main'), 'kept over 1'],
    [
      'two clean merges',
      ({ git, commit }) => {
        git('merge', '--quiet', '--no-edit', 'main')
        git('checkout', '--quiet', 'main')
        commit({ 'c.txt': 'c' }, 'feat: c')
        git('checkout', '--quiet', 'change')
        git('merge', '--quiet', '--no-edit', 'main')
      },
      'kept over 2',
    ],
    [
      'a merge of what it has already',
      ({ git, commit }) => {
        git('merge', '--quiet', '--no-edit', 'main')
        commit({}, 'chore: nothing')
      },
      'commit <head> is not a merge',
    ],
    [
      'a merge that brings a change of its own',
      (made) => {
        mergeOf(made, 'main')
        made.commit({ 'evil.txt': 'x' }, 'Merge branch main')
      },
      'commit <head> merges main, and changes something besides',
    ],
    [
      'a merge that leaves out what main changed',
      ({ git, commit }) => {
        git('merge', '--quiet', '--no-commit', '--no-ff', '--strategy=ours', 'main')
        commit({}, 'Merge branch main')
      },
      'commit <head> merges main, and changes something besides',
    ],
    [
      'a merge whose conflict somebody resolved',
      ({ git, commit }) => {
        git('checkout', '--quiet', 'main')
        commit({ 'b.txt': 'three\n' }, 'fix: b')
        git('checkout', '--quiet', 'change')
        expect(() => git('merge', '--quiet', '--no-edit', 'main')).toThrow()
        commit({ 'b.txt': 'two\nand more\n' }, 'Merge branch main')
      },
      'commit <head> merges main with conflicts, which somebody resolved',
    ],
    [
      'a merge of another branch',
      ({ git, commit }) => {
        git('checkout', '--quiet', '-b', 'other', 'main')
        commit({ 'c.txt': 'c' }, 'feat: c')
        git('checkout', '--quiet', 'change')
        git('merge', '--quiet', '--no-edit', 'other')
      },
      'commit <head> merges <other>, which is not in main',
    ],
    [
      'a merge of two branches',
      ({ git, commit }) => {
        git('checkout', '--quiet', 'main')
        const first = commit({ 'c.txt': 'c' }, 'feat: c')
        git('checkout', '--quiet', '-b', 'side', 'main~1')
        commit({ 'd.txt': 'd' }, 'feat: d')
        git('checkout', '--quiet', 'main')
        git('merge', '--quiet', '--no-edit', 'side')
        git('checkout', '--quiet', 'change')
        git('merge', '--quiet', '--no-edit', first, 'side')
      },
      'commit <head> merges more than one branch',
    ],
    ['a rebase', ({ git }) => git('rebase', '--quiet', 'main'), 'commit <head> is not a merge'],
    [
      'a merge of the change into main, to which it is set',
      ({ git }) => {
        git('checkout', '--quiet', '--detach', 'main')
        git('merge', '--quiet', '--no-edit', '--no-ff', 'change')
        const merge = git('rev-parse', 'HEAD')
        git('checkout', '--quiet', 'change')
        git('reset', '--quiet', '--hard', merge)
      },
      'commit <head> merges <other>, which is not in main',
    ],
    [
      'a fast-forward to main',
      ({ git }) => git('reset', '--quiet', '--hard', 'main'),
      'commit <head> does not follow it',
    ],
    [
      'one more commit before a clean merge',
      ({ git, commit }) => {
        commit({ 'b.txt': 'three\n' }, 'fix: b')
        git('merge', '--quiet', '--no-edit', 'main')
      },
      'commit <other> is not a merge',
    ],
  ])('after %s', async (_, act, expected) => {
    expect(await standingAfter(act)).toBe(expected)
  })

  it('is not kept where the commits are not here, or nothing says what the base is', async () => {
    using made = createRepository(START)
    const git = await gitIn(made.path)
    const [base, absent] = [made.git('rev-parse', 'HEAD'), 'd'.repeat(40)]
    const range = { head: absent, base, baseBranch: 'main' }
    expect(standingSince(base, absent, readUpdateMerges(git, range))).toEqual({
      kind: 'outdated',
      why: 'the commits of the change are not in the checkout: check out the pull request with its history (actions/checkout with fetch-depth: 0)',
    })
    expect(readUpdateMerges(git, { ...range, base: undefined })).toMatchObject({
      why: 'nothing says which commit the change goes to',
    })
  })
})
