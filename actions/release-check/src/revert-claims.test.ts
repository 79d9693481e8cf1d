import type { Instant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { breakingChanges, doubtfulChanges, withLabelled } from './breaking-change.ts'
import { revertClaims } from './revert-claims.ts'

/** Each is named by a letter, the newest first; lines of the body come after ` / `. */
const SHA = (letter: string) => letter.repeat(40)
const commits = (history: readonly string[]) =>
  history.map((text) => {
    const [subject = '', ...lines] = text.slice(2).split(' / ')
    return { sha: SHA(text[0] ?? ''), at: 0 as Instant, subject, body: lines.join('\n') }
  })

describe('a commit says that it reverts', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['the one whose subject it quotes', ['b Revert "feat!: x"', 'a feat!: x'], ['b a clear']],
    ['the one whose title it quotes', ['b Revert "feat!: x" (#13)', 'a feat!: x (#12)'], ['b a clear']],
    [
      'the one that has the number',
      ['b Undo (#13) / Reverts acme/app#12', 'a feat!: x (#12)'],
      ['b a clear'],
    ],
    [
      'a merge with its number',
      ['b Undo / Reverts #12', 'a Merge pull request #12 from acme/x'],
      ['b a clear'],
    ],
    [
      'by the title of a merged pull request',
      ['b Merge pull request #13 from acme/revert-12-x / Revert "feat!: x"', 'a feat!: x'],
      ['b a clear'],
    ],
    [
      'the merge by its number and the commit in it by its subject',
      [
        'c Revert "feat!: x" (#13) / Reverts acme/app#12',
        'b Merge pull request #12 from acme/x / feat!: x',
        'a feat!: x',
      ],
      ['c b clear', 'c a clear'],
    ],
    [
      'the one with the number of two with a title',
      ['c Revert "feat!: x" (#13) / Reverts #12', 'b feat!: x (#11)', 'a feat!: x (#12)'],
      ['c a clear'],
    ],
    [
      'the one with the number that it quotes',
      ['c Revert "feat!: x (#12)"', 'b feat!: x (#11)', 'a feat!: x (#12)'],
      ['c a clear'],
    ],
    [
      'not surely one of two',
      ['c Revert "feat!: x"', 'b feat!: x', 'a feat!: x'],
      ['c b unclear', 'c a unclear'],
    ],
    [
      'not surely one of two with a number',
      ['c Undo / Reverts #12', 'b fix: y (#12)', 'a feat!: x (#12)'],
      ['c b unclear', 'c a unclear'],
    ],
    [
      'the one before it, not the one that lands again',
      ['c feat!: x', 'b Revert "feat!: x"', 'a feat!: x'],
      ['b a clear'],
    ],
    ['nothing that came later', ['b feat!: x', 'a Revert "feat!: x"'], ['a b later']],
    [
      'the one that it names, whatever it quotes',
      [`c Revert "feat!: x" / This reverts commit ${SHA('a')}.`, 'b feat!: x', 'a feat!: y'],
      ['c a clear'],
    ],
    [
      'the one that it quotes, where it names one that is not in the release',
      [`b Revert "feat!: x" / This reverts commit ${SHA('f')}.`, 'a feat!: x'],
      ['b a clear'],
    ],
    [
      'a revert, which it applies again',
      ['b Reapply "feat!: x"', 'a Revert "feat!: x" (#13)'],
      ['b a clear'],
    ],
    [
      'nothing by words in its text',
      ['b fix: y / See Reverts #12, Revert "feat!: x"', 'a feat!: x (#12)'],
      [],
    ],
    ['not itself', ['a Revert "x" (#13) / Reverts #13'], []],
  ])('%s', (_, history, claims) => {
    const found = revertClaims(commits(history)).map(
      ({ by, sha, meaning }) => `${by.sha[0]} ${sha[0]} ${meaning}`,
    )
    expect([...new Set(found)]).toEqual(claims)
  })
})

describe('a declared break', () => {
  const breaksOf = (history: readonly string[], isReverted: (commit: string, by: string) => boolean) =>
    breakingChanges(commits(history), isReverted).map(({ sha, unreverted }) =>
      unreverted === undefined ? sha[0] : `${sha[0]} ${unreverted.kind} ${unreverted.by[0]}`,
    )
  const BUTTON = 'Revert "feat!: x (#12)" (#13) / Reverts acme/app#12'

  test.each<[string, readonly string[], readonly string[]]>([
    ['is taken back by the button', [`b ${BUTTON}`, 'a feat!: x (#12)'], []],
    ['stays where nothing in the release has the number', [`b ${BUTTON}`, 'a feat!: x (#11)'], ['a']],
    [
      'stays where the revert breaks something itself',
      [`b ${BUTTON} / BREAKING CHANGE: y`, 'a feat!: x (#12)'],
      ['b', 'a claimed b'],
    ],
    ['stays where the revert is marked', ['b revert!: feat!: x', 'a feat!: x'], ['b', 'a']],
    [
      'stays where the revert was reverted',
      ['c Reapply "feat!: x (#12)" (#14)', `b ${BUTTON}`, 'a feat!: x (#12)'],
      ['a'],
    ],
    [
      'stays where the revert was reverted in words of old',
      ['c Revert "Revert "feat!: x (#12)"" (#14)', `b ${BUTTON}`, 'a feat!: x (#12)'],
      ['a'],
    ],
    [
      'is taken back where that was reverted too',
      [
        'd Revert "Reapply "feat!: x"" (#15)',
        'c Reapply "feat!: x" (#14)',
        'b Revert "feat!: x"',
        'a feat!: x',
      ],
      [],
    ],
    ['counts once where it landed again', ['c feat!: x', 'b Revert "feat!: x"', 'a feat!: x'], ['c']],
    [
      'stays where the revert may mean another one',
      ['c Revert "feat!: x"', 'b feat!: x', 'a feat!: x'],
      ['b unclear c', 'a unclear c'],
    ],
    ['comes back from before the release', ['a Reapply "feat!: x" (#14)'], ['a']],
    [
      'comes back from before the release, in words of old',
      ['a Revert "Revert \\"feat!: x\\"" (#14)'],
      ['a'],
    ],
  ])('%s', (_, history, breaks) => {
    expect(breaksOf(history, () => true)).toEqual(breaks)
  })

  test('stays where the button did not undo it', () => {
    expect(breaksOf([`b ${BUTTON}`, 'a feat!: x (#12)'], () => false)).toEqual(['a claimed b'])
  })

  test('comes back where what it says to revert is not what it reverts', () => {
    const history = ['b Reapply "feat!: x"', 'a Revert "feat!: x"']
    expect(breaksOf(history, () => true)).toEqual([])
    expect(breaksOf(history, () => false)).toEqual(['b'])
  })

  test('that a revert quotes without doing so is doubtful', () => {
    const history = commits(['b revert: feat!: x', 'a feat!: x'])
    expect(doubtfulChanges(history, () => true)).toEqual([])
    expect(doubtfulChanges(history, () => false)).toEqual([{ sha: SHA('b'), line: 'revert: feat!: x' }])
  })

  test('by a label is taken back too', () => {
    const history = commits([`b ${BUTTON.replaceAll('!', '')}`, 'a feat: x (#12)'])
    const labelled = [{ number: 12, title: 'feat: x', commit: SHA('a') }]
    const found = (isReverted: () => boolean) =>
      withLabelled([], { commits: history, isReverted }, labelled).map(({ sha }) => sha[0])
    expect(found(() => true)).toEqual([])
    expect(found(() => false)).toEqual(['a'])
  })
})

test('takes time in proportion to a hostile history', () => {
  const history = Array.from({ length: 5_000 }, (_, index) => ({
    sha: index.toString(16).padStart(40, '0'),
    at: 0 as Instant,
    subject: `Revert "x" (#${index})`,
    body: 'Reverts acme/app#1\n'.repeat(50),
  }))
  const started = performance.now()
  revertClaims(history)
  expect(performance.now() - started).toBeLessThan(3_000)
})
