import type { Instant } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { breakingChanges, withLabelled } from './breaking-change.ts'

const commit = (subject: string, body = '') => ({ sha: 'a1', at: 0 as Instant, subject, body })

test.each([
  ['feat!: drop Node 18', '', 'drop Node 18'],
  ['refactor(api)!: rename load', '', 'rename load'],
  ['feat: new loader', 'Faster.\n\nBREAKING CHANGE: load is async', 'load is async'],
  ['feat: new loader', 'BREAKING-CHANGE: load is async', 'load is async'],
  ['feat: new loader', 'BREAKING CHANGE:', 'feat: new loader'],
  ['chore!: tidy', 'BREAKING CHANGE: the old flag is gone', 'the old flag is gone'],
  ['Release work (#12)', '* fix: a slip\n* feat(cli)!: no --old\n\nMore', 'no --old'],
  ['feat: x', '\r\nBREAKING CHANGE: load is gone\r\nRefs: #3\r', 'load is gone'],
  ['Squash', 'commit 123\nAuthor: a\n\n    feat!: remove load\n', 'remove load'],
  ['feat: x', '1. feat!: remove load', 'remove load'],
  ['feat: x', '  * * feat!: remove load', 'remove load'],
  ['feat: x', ' BREAKING CHANGE: load is gone', 'load is gone'],
  ['feat: x', '* BREAKING CHANGE: load is gone', 'load is gone'],
  ['feat: x', '**BREAKING CHANGE**: load is gone', 'load is gone'],
  ['feat: x', 'BREAKING CHANGES: load is gone', 'load is gone'],
  ['feat: x', 'BREAKING CHANGE : load is gone', 'load is gone'],
  ['BREAKING CHANGE: remove load', '', 'remove load'],
  ['✨ feat!: remove load', '', 'remove load'],
  ['[X-1] feat!: remove load', '', 'remove load'],
  ['fixup! feat!: remove load', '', 'remove load'],
  ['feat/api!: remove load', '', 'remove load'],
  ['feat (api)!: remove load', '', 'remove load'],
  ['feat(a(b))!: remove load', '', 'remove load'],
  ['feat!(api): remove load', '', 'remove load'],
  ['feat(api):! remove load', '', 'remove load'],
  ['feat!:remove load', '', 'remove load'],
  ['féat!: remove load', '', 'remove load'],
])('%s breaks something (%#)', (subject, body, text) => {
  expect(breakingChanges([commit(subject, body)])).toEqual([{ sha: 'a1', subject, text }])
})

test.each([
  ['feat: new loader', ''],
  ['fix: say ! less', 'No breaking change: nothing breaks'],
  ['Wow! This: works', ''],
  ['feat: words', 'a BREAKING CHANGE: in the middle of a line'],
  ['', ''],
])('%s breaks nothing (%#)', (subject, body) => {
  expect(breakingChanges([commit(subject, body)])).toEqual([])
})

test('what was reverted breaks nothing, and what came back does', () => {
  const broken = { ...commit('feat!: remove load'), sha: 'a1b2c3d4' }
  const revert = {
    ...commit('Revert "feat!: remove load"', 'This reverts commit a1b2c3d4.'),
    sha: 'b2c3d4e5',
  }
  const again = {
    ...commit('Reapply "feat!: remove load"', 'This reverts commit b2c3d4e5.'),
    sha: 'c3d4e5f6',
  }
  expect(breakingChanges([revert, broken])).toEqual([])
  expect(breakingChanges([again, revert, broken]).map(({ text }) => text)).toEqual(['remove load'])
})

test('a commit may break several things', () => {
  const texts = (subject: string, body: string) =>
    breakingChanges([commit(subject, body)]).map(({ text }) => text)
  expect(texts('feat!: tidy', 'BREAKING CHANGE: load is async\n\nBREAKING CHANGE: save is too')).toEqual([
    'load is async',
    'save is too',
  ])
  expect(texts('Work (#12)', '* feat!: no --old\n* fix: a slip\n* fix!: no --older')).toEqual([
    'no --old',
    'no --older',
  ])
})

test('labels add what no commit declares, once', () => {
  const history = [
    { ...commit('feat!: declared (#1)'), sha: 'a1' },
    { ...commit('feat: squashed (#2)'), sha: 'b2' },
    { ...commit('Merge pull request #3 from me/x'), sha: 'c3' },
    { ...commit('feat: rebased'), sha: 'd4' },
    { ...commit('fix: see (#5) and more'), sha: 'e5' },
  ]
  const labelled = [1, 2, 3, 4, 5, 6].map((number) => ({
    number,
    title: `Change ${number}`,
    commit: number === 4 ? 'd4' : 'gone',
  }))
  const found = withLabelled(breakingChanges(history), history, labelled)
  expect(found.map(({ sha, text }) => [sha, text])).toEqual([
    ['a1', 'declared (#1)'],
    ['b2', 'Change 2'],
    ['c3', 'Change 3'],
    ['d4', 'Change 4'],
  ])
  expect(found[1]?.subject).toBe('Change 2 (#2)')
})

test('takes time in proportion to a hostile message', () => {
  const noise = `${'a('.repeat(200_000)}!: x`
  expect(breakingChanges([commit(noise, noise), commit('feat!: x')])).toHaveLength(1)
})
