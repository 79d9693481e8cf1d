import type { Instant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { breakingChanges, doubtfulChanges, withLabelled } from './breaking-change.ts'

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
  expect(breakingChanges([commit(subject, body)], () => false)).toEqual([{ sha: 'a1', subject, text }])
})

test.each([
  ['feat: new loader', ''],
  ['fix: say ! less', 'No breaking change: nothing breaks'],
  ['Wow! This: works', ''],
  ['feat: words', 'a BREAKING CHANGE: in the middle of a line'],
  ['', ''],
])('%s breaks nothing (%#)', (subject, body) => {
  expect(breakingChanges([commit(subject, body)], () => false)).toEqual([])
})

/** Each is named by a letter, the newest first; `>b` says that it reverts b. */
const SHA = (letter: string) => letter.repeat(40)
const said = (text: string) => {
  const [, letter = '', subject = '', reverted = ''] = /^(\w) (.*?)(?: >(\w+))?$/.exec(text) ?? []
  const body = Array.from(reverted, (each) => `This reverts commit ${SHA(each)}.`).join('\n')
  return { ...commit(subject, body), sha: SHA(letter) }
}
const lettersOf = (history: readonly string[], isReverted: (commit: string, by: string) => boolean) =>
  breakingChanges(history.map(said), isReverted)
    .map(({ sha, unreverted }) => `${sha[0]}${unreverted?.by[0] ?? ''}`)
    .join(' ')

describe('a commit that declares a break counts', () => {
  test.each<[string, string, readonly string[]]>([
    ['where nobody reverts it', 'a', ['a feat!: x']],
    ['not where a commit of the release reverts it', '', ['b Revert "feat!: x" >a', 'a feat!: x']],
    ['where the revert was reverted', 'a', ['c Reapply "feat!: x" >b', 'b Revert >a', 'a feat!: x']],
    ['not where that was reverted', '', ['d Revert >c', 'c Reapply >b', 'b Revert >a', 'a feat!: x']],
    ['not where another revert lasts', '', ['d Revert >a', 'c Reapply >b', 'b Revert >a', 'a feat!: x']],
    ['whatever it says it reverts', 'a', ['a feat!: x >f']],
    ['where it is a revert of one in the release', 'b ab', ['b revert!: x >a', 'a feat!: y']],
    ['where its revert came before', 'a', ['a Reapply "feat!: x" >e']],
    ['where its revert came before (earlier git)', 'a', ['a Revert "Revert "feat!: x"" >e']],
    ['not where both are of the release', '', ['c Reapply "feat!: x" >b', 'b Revert >e']],
    ['not twice', '', ['b Revert >ac', 'c feat!: y', 'a feat!: x']],
  ])('%s', (_, letters, history) => {
    expect(lettersOf(history, () => true)).toBe(letters)
  })

  test('where what says that it reverts it does not', () => {
    const history = ['c Revert >a', 'b Revert >a', 'a feat!: x']
    expect(lettersOf(history, () => false)).toBe('ac')
    expect(lettersOf(history, (_, by) => by === SHA('b'))).toBe('')
  })

  test('where it may be that its revert was reverted', () => {
    const history = ['d Revert >c', 'c Revert >b', 'b Revert >a', 'a feat!: x']
    expect(lettersOf(history, (of) => of !== SHA('c'))).toBe('a')
  })

  test('by the first letters of its name, if they are seven', () => {
    const body = (letters: number) => `This reverts commit ${SHA('a').slice(0, letters)}.`
    const judged = (letters: number) =>
      breakingChanges([{ ...commit('Revert', body(letters)), sha: SHA('b') }, said('a feat!: x')], () => true)
        .length
    expect([6, 7, 39, 40].map(judged)).toEqual([1, 0, 0, 0])
  })

  test('however many reverts of reverts there are', () => {
    const name = (index: number) => index.toString(16).padStart(40, '0')
    const chain = Array.from({ length: 20_001 }, (__, index) => ({
      ...commit(index === 0 ? 'feat!: x' : 'Revert', `This reverts commit ${name(index - 1)}.`),
      sha: name(index),
    })).map((each) => ({ ...each, sha: each.sha.split('').toReversed().join('') }))
    const reversed = chain.map((each) => ({
      ...each,
      body: each.body.replace(/[0-9a-f-]{40,}/, (sha) => sha.split('').toReversed().join('')),
    }))
    expect(breakingChanges(reversed.toReversed(), () => true)).toHaveLength(1)
    expect(breakingChanges(reversed.slice(0, -1).toReversed(), () => true)).toHaveLength(0)
  })
})

test('what may be a declaration is listed with its commit, unless that declares something', () => {
  const body = 'Breaking change: load is gone'
  expect(doubtfulChanges([commit('feat: x', body)], () => false)).toEqual([{ sha: 'a1', line: body }])
  expect(doubtfulChanges([commit('feat!: x', body)], () => false)).toEqual([])
})

test('a commit may break several things', () => {
  const texts = (subject: string, body: string) =>
    breakingChanges([commit(subject, body)], () => false).map(({ text }) => text)
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
  const found = withLabelled(
    breakingChanges(history, () => false),
    { commits: history, isReverted: () => false },
    labelled,
  )
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
  expect(breakingChanges([commit(noise, noise), commit('feat!: x')], () => false)).toHaveLength(1)
})
