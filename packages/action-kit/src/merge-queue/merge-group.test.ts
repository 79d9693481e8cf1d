import type { ChainCommit } from '@governance-gates/git'
import { describe, expect, it } from 'vitest'
import { type MergeGroup, pullRequestsIn, readMergeGroup } from './merge-group.ts'

const [BASE, FIRST, SECOND, SIX, SEVEN] = ['0', '1', '2', '6', '7'].map((sign) => sign.repeat(40)) as [
  string,
  string,
  string,
  string,
  string,
]
const GROUP: MergeGroup = { number: 7, head: SECOND, base: BASE, baseBranch: 'main' }
const OPEN = [
  { number: 6, head: SIX },
  { number: 7, head: SEVEN },
]

function commit(sha: string, parents: readonly string[], subject = 'Change'): ChainCommit {
  return { sha, tree: 't', parents, subject }
}

/** The newest first, as git lists them. */
function found(
  newest: readonly [readonly string[], ...string[]],
  oldest: readonly [readonly string[], ...string[]],
) {
  return pullRequestsIn(
    GROUP,
    [commit(SECOND, [FIRST, ...newest[0]], newest[1]), commit(FIRST, [BASE, ...oldest[0]], oldest[1])],
    OPEN,
  )
}

describe('the pull requests of a merge group', () => {
  it('are those whose heads are merged', () => {
    expect(found([[SEVEN]], [[SIX]])).toEqual({
      kind: 'queued',
      pullRequests: [
        { number: 6, from: BASE, to: FIRST, head: SIX },
        { number: 7, from: FIRST, to: SECOND, head: SEVEN },
      ],
    })
  })

  it('are those whose numbers GitHub puts behind the title of a squash', () => {
    expect(found([[], 'fix: b (#7)'], [[], 'fix: a (#1) (#6)'])).toEqual({
      kind: 'queued',
      pullRequests: [
        { number: 6, from: BASE, to: FIRST, head: undefined },
        { number: 7, from: FIRST, to: SECOND, head: undefined },
      ],
    })
  })

  it('may be squashed and merged', () => {
    expect(found([[SEVEN], 'Merge #1'], [[], 'fix: a (#6)'])).toMatchObject({ kind: 'queued' })
  })

  it.each<[string, Parameters<typeof found>, string]>([
    [
      'a merge of something else',
      [[[SEVEN]], [['8'.repeat(40)]]],
      'commit 1111111 of the merge group is not of an open pull request to main',
    ],
    [
      'a merge of several',
      [[[SEVEN, SIX]], [[SIX]]],
      'commit 2222222 of the merge group is not of an open pull request to main',
    ],
    [
      'a merge of the same one twice',
      [[[SEVEN]], [[SEVEN]]],
      'the commits of the merge group name other pull requests than its branch',
    ],
    [
      'another one at the end',
      [[[SIX]], [[SEVEN]]],
      'the commits of the merge group name other pull requests than its branch',
    ],
    [
      'a commit without a number beside a merge',
      [[[SEVEN]], [[]]],
      'commit 1111111 of the merge group is not of an open pull request to main',
    ],
    [
      'the number of one that is not open',
      [[[SEVEN]], [[], 'fix (#5)']],
      'commit 1111111 of the merge group is not of an open pull request to main',
    ],
  ])('are not known with %s', (_, commits, why) => {
    expect(found(...commits)).toEqual({
      kind: 'unread',
      why,
      remedy: 'take the pull requests out of the queue, and merge them one by one',
    })
  })

  it('are not known where the commits do not begin at the base', () => {
    expect(
      pullRequestsIn({ ...GROUP, base: 'f'.repeat(40) }, [commit(SECOND, [FIRST, SEVEN])], OPEN),
    ).toMatchObject({
      why: 'the commits of the merge group do not begin at its base',
    })
    expect(pullRequestsIn(GROUP, [], OPEN).kind).toBe('unread')
  })

  it.each([
    ['no number', 'fix: b', 'fix: a'],
    ['one of them twice', 'fix: b (#7)', 'fix: a (#7)'],
    ['one that is not at the end', 'fix (#7): b', 'fix: a (#6)'],
  ])('are perhaps one, whose commits were rebased, with %s', (_, newest, oldest) => {
    expect(found([[], newest], [[], oldest])).toEqual({
      kind: 'rebased',
      subjects: [oldest, newest],
      only: { number: 7, from: BASE, to: SECOND, head: undefined },
    })
  })
})

describe('the group of an event', () => {
  const payload = {
    head_sha: SECOND,
    base_sha: BASE,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${BASE}`,
    base_ref: 'refs/heads/main',
  }

  it('is as GitHub writes it', () => {
    expect(readMergeGroup(payload)).toEqual({ kind: 'group', group: GROUP })
  })

  it.each([
    ['a branch that is not text', { head_ref: 7 }],
    ['a base branch that is not text', { base_ref: null }],
    ['a commit that is not one', { head_sha: 'main' }],
    ['a base that is not a commit', { base_sha: '' }],
  ])('is not taken from %s', (_, change) => {
    expect(readMergeGroup({ ...payload, ...change })).toEqual({ kind: 'foreign' })
  })

  it('has no pull request where its branch names none', () => {
    expect(readMergeGroup({ ...payload, head_ref: 'refs/heads/queue' })).toEqual({ kind: 'nameless' })
  })
})
