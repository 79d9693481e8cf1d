import { createFolder } from '@governance-gates/testing'
import { describe, expect, it } from 'vitest'
import { commitOfEvent, type ReadEvent, readPullRequestEvent } from './event.ts'

function read(name: string, payload: unknown): ReadEvent {
  using folder = createFolder({ 'event.json': payload })
  return readPullRequestEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: `${folder.path}/event.json` })
}

const SHA = 'a'.repeat(40)
const PULL = {
  number: 7,
  title: 'feat: x',
  user: { id: 1, login: 'kim', type: 'User' },
  head: { sha: SHA },
  base: { ref: 'main', sha: 'b'.repeat(40) },
  labels: [{ name: 'breaking' }, { nam: 'x' }, 'y'],
}
const DESCRIBED = {
  title: 'feat: x',
  author: { id: '1', login: 'kim', kind: 'user' },
  head: SHA,
  base: 'b'.repeat(40),
  baseBranch: 'main',
  labels: ['breaking'],
}

describe('the pull request of an event', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])('%s', (name) => {
    expect(read(name, { pull_request: PULL })).toEqual({
      kind: 'pull-request',
      event: { number: 7, described: DESCRIBED },
    })
  })

  it.each([
    ['a bot', { id: 3, login: 'helper[bot]', type: 'Bot' }, { id: '3', login: 'helper[bot]', kind: 'bot' }],
    ['an account that is gone', null, undefined],
    ['what GitHub shows for one', { id: 10137, login: 'ghost', type: 'User' }, undefined],
  ])('by %s', (_, user, author) => {
    expect(read('pull_request', { pull_request: { ...PULL, user } })).toMatchObject({
      event: { described: { author } },
    })
  })

  it.each([
    { ...PULL, number: '7' },
    { ...PULL, title: undefined },
    { ...PULL, head: { sha: 'HEAD' } },
    { ...PULL, base: {} },
    null,
  ])('is not read from %j', (pull) => {
    expect(read('pull_request', { pull_request: pull })).toMatchObject({ kind: 'unread' })
  })

  it.each([
    [`refs/heads/gh-readonly-queue/main/pr-12-${SHA}`, 12],
    [`gh-readonly-queue/release/1.x/pr-3-${SHA}`, 3],
  ])('in the queue %s', (ref, number) => {
    const group = { head_ref: ref, head_sha: SHA, base_ref: 'refs/heads/main', base_sha: 'b'.repeat(40) }
    expect(read('merge_group', { merge_group: group })).toEqual({
      kind: 'group',
      group: { number, head: SHA, base: 'b'.repeat(40), baseBranch: 'main' },
    })
    for (const key of Object.keys(group)) {
      expect(read('merge_group', { merge_group: { ...group, [key]: 'x' } })).toMatchObject(
        key === 'base_ref' ? { group: { baseBranch: 'x' } } : { kind: 'unread' },
      )
    }
  })

  it.each([
    'refs/heads/main',
    `refs/heads/gh-readonly-queue/main/pr-12-${SHA}x`,
    'refs/heads/gh-readonly-queue/main/pr--1',
    undefined,
  ])('is not read from the queue %j', (ref) => {
    const group = { head_ref: ref, head_sha: SHA, base_ref: 'refs/heads/main', base_sha: SHA }
    expect(read('merge_group', { merge_group: group }).kind).toBe('unread')
  })

  it.each([
    ['push', 'none'],
    ['schedule', 'none'],
    ['', 'none'],
    ['workflow_run', 'unread'],
    ['status', 'unread'],
    ['issue_comment', 'unread'],
    ['pull_request_review_comment', 'unread'],
  ])('of %s: %s', (name, kind) => {
    expect(read(name, {}).kind).toBe(kind)
  })
})

describe('an event that carries a pull request', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'])(
    'of %s is about it',
    (name) => {
      expect(read(name, { pull_request: PULL }).kind).toBe('pull-request')
    },
  )

  // Whatever carries a commit that gets a status is never about nothing, which passes.
  it.each([
    ['pull_request_of_tomorrow', { pull_request: PULL }],
    ['push', { merge_group: { head_sha: SHA } }],
    ['', { workflow_run: { head_sha: SHA } }],
  ])('of the name %j, which is not known, is not read', (name, payload) => {
    expect(read(name, payload).kind).toBe('unread')
  })
})

describe('a second stage', () => {
  const run = { head_branch: 'patch', head_sha: SHA, head_repository: { full_name: 'sam/platform' } }

  it('is about a head, whose pull request is still to be found', () => {
    expect(read('workflow_run', { workflow_run: run })).toEqual({
      kind: 'head',
      head: { repository: 'sam/platform', branch: 'patch', sha: SHA },
    })
    expect(read('workflow_run', { workflow_run: { ...run, head_sha: 'main' } }).kind).toBe('unread')
  })
})

describe('the commit that gets a status', () => {
  it.each([
    ['the head of a pull request', { pull_request: PULL }, SHA],
    ['the commit of a queue', { merge_group: { head_sha: SHA } }, SHA],
    ['the head of a run that has ended', { workflow_run: { head_sha: SHA } }, SHA],
    ['none of a push', { after: SHA }, undefined],
    ['none that is not a SHA', { pull_request: { head: { sha: 'main' } } }, undefined],
  ])('is %s', (_, payload, sha) => {
    using folder = createFolder({ 'event.json': payload })
    expect(commitOfEvent({ GITHUB_EVENT_PATH: `${folder.path}/event.json` })).toBe(sha)
  })
})
