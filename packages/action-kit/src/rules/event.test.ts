import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { branchOf, defaultBranchOf, readEvent } from './event.ts'

const SHA = 'a'.repeat(40)
const REPOSITORY = { repository: { default_branch: 'trunk' } }

function eventOf(name: string, payload: object | string) {
  using folder = createFolder({ 'event.json': payload })
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: join(folder.path, 'event.json') })
}

describe('the event of a run', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    '%s proposes a change to its base',
    (name) => {
      const event = eventOf(name, { ...REPOSITORY, pull_request: { base: { sha: SHA, ref: 'release/1' } } })
      expect(event).toEqual({
        kind: 'change',
        base: { branch: 'release/1', sha: SHA },
        defaultBranch: 'trunk',
      })
    },
  )

  test('merge_group proposes a change to the base of the group', () => {
    const merge_group = { base_sha: SHA, base_ref: 'refs/heads/release/1', head_sha: 'b'.repeat(40) }
    expect(eventOf('merge_group', { ...REPOSITORY, merge_group })).toEqual({
      kind: 'change',
      base: { branch: 'release/1', sha: SHA },
      defaultBranch: 'trunk',
    })
  })

  test.each(['workflow_run', 'issue_comment', 'check_run', 'check_suite', 'status'])(
    '%s runs for the default branch',
    (name) => {
      expect(eventOf(name, REPOSITORY)).toEqual({ kind: 'second-stage', name, defaultBranch: 'trunk' })
    },
  )

  test.each(['push', 'schedule', 'workflow_dispatch', 'release', ''])(
    '%j is about its own commit',
    (name) => {
      expect(eventOf(name, REPOSITORY)).toEqual({ kind: 'own', defaultBranch: 'trunk' })
    },
  )

  test.each<readonly [string, object | string]>([
    ['no JSON', '{'],
    ['no pull request', {}],
    ['a base that is null', { pull_request: { base: null } }],
    ['a SHA of another type', { pull_request: { base: { sha: 1, ref: 'main' } } }],
    ['an option for a SHA', { pull_request: { base: { sha: '--upload-pack=x', ref: 'main' } } }],
    ['a SHA that is too short', { pull_request: { base: { sha: 'abc', ref: 'main' } } }],
  ])('a payload with %s names no base', (_, payload) => {
    expect(eventOf('pull_request', payload)).toMatchObject({ kind: 'change', base: undefined })
  })

  test('without a payload names no base', () => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'merge_group' })).toMatchObject({ kind: 'change', base: undefined })
  })
})

test.each([
  ['refs/heads/main', 'main'],
  ['refs/heads/release/1', 'release/1'],
  ['refs/tags/main', undefined],
  ['refs/pull/1/merge', undefined],
  [undefined, undefined],
])('the branch of %j is %j', (ref, branch) => {
  expect(branchOf(ref === undefined ? {} : { GITHUB_REF: ref })).toBe(branch)
})

describe('the default branch', () => {
  test.each([
    ['push', REPOSITORY, 'refs/heads/other', 'trunk'],
    ['push', {}, 'refs/heads/other', ''],
    // GitHub has sent nothing but the cron entry.
    ['schedule', { schedule: '17 3 * * *' }, 'refs/heads/trunk', 'trunk'],
    ['schedule', REPOSITORY, 'refs/heads/trunk', 'trunk'],
    ['schedule', {}, '', ''],
  ])('of %s with %j on %s', (name, payload, ref, expected) => {
    using folder = createFolder({ 'event.json': payload })
    const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: join(folder.path, 'event.json') }
    expect(defaultBranchOf({ ...env, GITHUB_REF: ref })).toBe(expected)
  })
})
