import { type EmulatedGitHub, startEmulatedGitHub } from '@governance-gates/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { IssueTracker, TrackerAnswer } from './issue-tracker.ts'
import { openIssueTracker } from './open-issue-tracker.ts'

const REPOSITORY = 'orbit/platform'
const BOT = 'github-actions[bot]'
const NOW = Date.UTC(2026, 10, 29, 12)
const TOKENS = {
  secret: ['issues:write'],
  readonly: [],
  app: { login: 'orbit-care[bot]', scopes: ['issues:write'] },
}

let github: EmulatedGitHub
let now: number
beforeEach(async () => {
  now = NOW
  github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: TOKENS, clock: () => now })
})
afterEach(async () => {
  expect(github.violations).toEqual([])
  await github[Symbol.asyncDispose]()
})

function open(token = 'secret'): IssueTracker {
  return openIssueTracker({ token, apiUrl: github.url, repository: REPOSITORY, second: 1 })
}

async function value<Value>(answer: Promise<TrackerAnswer<Value>>): Promise<Value> {
  const found = await answer
  if (found.kind === 'refused') throw new Error(found.reason)
  return found.value
}

test('the account is that of the token', async () => {
  expect(await value(open().account())).toMatchObject({ login: BOT, kind: 'bot' })
  expect(await value(open('app').account())).toMatchObject({ login: 'orbit-care[bot]', kind: 'bot' })
})

test('the list has the issues of our account, open and closed, over all pages, and no pull request', async () => {
  const base = { branch: 'main', sha: 'a'.repeat(40) }
  const head = { repository: REPOSITORY, branch: 'x', sha: 'b'.repeat(40) }
  for (let index = 0; index < 130; index++) github.addIssue({ title: `Ours ${index}`, login: BOT })
  github.addIssue({ title: 'Theirs', login: 'someone' })
  github.addIssue({ title: 'Of nobody', login: null })
  github.addPullRequest({ number: 133, base, head, author: BOT })
  github.issues.edit(7, { state: 'closed', stateReason: 'not_planned' }, 'someone')
  const { kind, value: issues } = await value(open().list())
  expect(kind).toBe('known')
  expect(issues.map(({ number }) => number)).toEqual(Array.from({ length: 130 }, (_, index) => 130 - index))
  expect(issues.find(({ number }) => number === 7)).toMatchObject({
    ...{ state: 'closed', stateReason: 'not_planned', closedAt: NOW, closedBy: undefined },
  })
  expect(github.requests.filter(({ path }) => path.endsWith('/issues'))).toMatchObject([
    { query: 'state=all&creator=github-actions%5Bbot%5D&sort=created&direction=desc&per_page=100' },
    { query: expect.stringContaining('page=2') },
  ])
})

test('a list of more issues than are read is incomplete', async () => {
  for (let index = 0; index < 5_001; index++) github.addIssue({ title: 'x' })
  expect(await value(open().list())).toMatchObject({
    kind: 'incomplete',
    why: 'there are more than 5,000 issues and pull requests by github-actions[bot]',
    remedy: 'give the job the token of an app that opens nothing else',
  })
})

test('the list may have only what changed since a moment', async () => {
  github.addIssue({ title: 'Old', createdAt: '2026-11-29T11:59:58Z' })
  github.addIssue({ title: 'New', createdAt: '2026-11-29T11:59:59Z' })
  const { value: issues } = await value(open().list(NOW - 1))
  expect(issues.map(({ title }) => title)).toEqual(['New'])
})

test('an issue is read with everything', async () => {
  github.milestones.add({ title: '1.0' })
  github.addIssue({
    ...{ title: 'Broken', body: 'Text', login: BOT, labels: ['incident'], assignees: ['dana'] },
    ...{ milestone: '1.0', locked: true, state: 'closed', closedBy: 'someone' },
    ...{ createdAt: '2026-11-01T00:00:00Z', closedAt: '2026-11-02T00:00:00Z' },
  })
  const issue = await value(open().read(1))
  expect(issue).toMatchObject({
    ...{ number: 1, title: 'Broken', body: 'Text', state: 'closed', stateReason: 'completed', locked: true },
    ...{ labels: ['incident'], milestone: '1.0', url: `${github.url}/orbit/platform/issues/1` },
    ...{
      author: { login: BOT },
      closedBy: { login: 'someone', kind: 'user' },
      assignees: [{ login: 'dana' }],
    },
    ...{
      createdAt: Date.UTC(2026, 10, 1),
      closedAt: Date.UTC(2026, 10, 2),
      updatedAt: Date.UTC(2026, 10, 2),
    },
  })
})

test('what happened to an issue is read with who did it and when', async () => {
  github.addIssue({ title: 'Old', login: BOT, labels: ['incident'] })
  now += 1_000
  github.issues.edit(1, { title: 'New', labels: [], assignees: ['dana'] }, 'someone')
  now += 1_000
  github.issues.edit(1, { state: 'closed', assignees: [] }, 'dana')
  github.issues.edit(1, { state: 'open' }, 'dana')
  github.issues.lock(1, 'dana')
  const { value: events } = await value(open().events(1))
  expect(events.map(({ by, at, what }) => [by?.login, at - NOW, what])).toEqual([
    [BOT, 0, { kind: 'labeled', label: 'incident' }],
    ['someone', 1_000, { kind: 'renamed', from: 'Old', to: 'New' }],
    ['someone', 1_000, { kind: 'unlabeled', label: 'incident' }],
    ['someone', 1_000, { kind: 'assigned', assignee: expect.objectContaining({ login: 'dana' }) }],
    ['dana', 2_000, { kind: 'unassigned', assignee: expect.objectContaining({ login: 'dana' }) }],
    ['dana', 2_000, { kind: 'closed', reason: 'completed' }],
    ['dana', 2_000, { kind: 'reopened' }],
    ['dana', 2_000, { kind: 'locked' }],
  ])
})

test('an issue is opened, changed and commented on by our account', async () => {
  github.issues.dropAssignee('stranger')
  const tracker = open()
  const created = await value(
    tracker.create({ title: 'Broken', body: 'Text', labels: ['incident'], assignees: ['Dana', 'stranger'] }),
  )
  expect(created).toMatchObject({ unassigned: ['stranger'], unlabeled: [] })
  expect(created.issue).toMatchObject({ number: 1, author: { login: BOT }, state: 'open' })
  const edited = await value(
    tracker.edit(1, { state: { is: 'closed', reason: 'duplicate' }, labels: [], body: 'Other' }),
  )
  expect(edited.issue).toMatchObject({ state: 'closed', stateReason: 'duplicate', title: 'Broken' })
  expect(edited.issue).toMatchObject({ labels: [], body: 'Other', closedBy: { login: BOT } })
  await value(tracker.edit(1, { state: { is: 'open' } }))
  expect(github.issues.find(1)).toMatchObject({ state: 'open', stateReason: 'reopened' })
  await value(tracker.comment(1, 'Report'))
  github.addComment({ issue: 1, login: 'someone', body: 'Thanks' })
  const { value: comments } = await value(tracker.comments(1))
  expect(comments.map(({ author, body }) => [author?.login, body])).toEqual([
    [BOT, 'Report'],
    ['someone', 'Thanks'],
  ])
})

describe('a refusal says why and what to do', () => {
  type Ask = (tracker: IssueTracker) => Promise<TrackerAnswer<unknown>>
  const list: Ask = (tracker) => tracker.list()
  const read: Ask = (tracker) => tracker.read(1)
  const edit: Ask = (tracker) => tracker.edit(1, { title: 'x' })
  const create: Ask = (tracker) => tracker.create({ title: 'x', body: '', labels: [], assignees: [] })
  const comment: Ask = (tracker) => tracker.comment(1, 'x')

  test.each<[string, number, string, Ask, string, string]>([
    [
      'no issues',
      410,
      'Issues are disabled for this repo',
      list,
      'issues-off',
      'the repository has no issues: GitHub answered 410',
    ],
    [
      'a deleted issue',
      410,
      'This issue was deleted',
      read,
      'not-found',
      'GitHub answered 410: This issue was deleted',
    ],
    ['no such issue', 404, 'Not Found', read, 'not-found', 'GitHub answered 404: Not Found'],
    ['a hidden repository', 404, 'Not Found', list, 'not-permitted', 'GitHub answered 404: Not Found'],
    [
      'a token that only reads',
      403,
      'Resource not accessible by integration',
      create,
      'not-permitted',
      'GitHub answered 403: Resource not accessible by integration',
    ],
    [
      'a locked issue',
      403,
      'Unable to create comment because issue is locked.',
      comment,
      'locked',
      'GitHub answered 403: Unable to create comment because issue is locked.',
    ],
    [
      'a text that is refused',
      422,
      'Validation Failed',
      edit,
      'rejected',
      'GitHub answered 422: Validation Failed',
    ],
    [
      'a moved issue',
      301,
      'Moved Permanently',
      read,
      'moved',
      'GitHub answered 301: it is somewhere else now',
    ],
    [
      'a moved repository',
      307,
      'Temporary Redirect',
      edit,
      'moved',
      'GitHub answered 307: it is somewhere else now',
    ],
  ])('%s', async (_, status, message, ask, why, reason) => {
    const headers = { location: `${github.url}/repositories/1/issues/2` }
    github.refuse({ path: /\/issues/, status, body: { message }, ...(status < 400 ? { headers } : {}) })
    expect(await ask(open())).toMatchObject({ kind: 'refused', why, reason })
  })

  test.each<[string, number, Record<string, string>, string, number | undefined]>([
    ['a secondary limit', 403, { 'retry-after': '600' }, 'You have exceeded a secondary rate limit', 600],
    ['too many requests', 429, { 'retry-after': '7' }, 'Too Many Requests', 7],
    ['a limit without a time', 429, {}, 'Too Many Requests', undefined],
    [
      'a used up hour',
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      'API rate limit exceeded',
      0,
    ],
  ])('%s names the time to wait', async (_, status, headers, message, retryAfter) => {
    github.refuse({ path: /\/issues$/, status, headers, body: { message } })
    expect(await open().list()).toEqual({
      ...{ kind: 'refused', why: 'rate-limited', retryAfter, remedy: 'wait for the next run' },
      reason: `GitHub answered ${status}: the limit of requests is reached`,
    })
  })

  test('a token that may only read, or is unknown', async () => {
    github.addIssue({ title: 'x' })
    expect(await create(open('readonly'))).toMatchObject({
      ...{ why: 'not-permitted', remedy: 'give the job permissions: { issues: write }' },
    })
    expect(await list(open('other'))).toMatchObject({ why: 'not-permitted' })
  })

  test('nobody answers', async () => {
    const tracker = openIssueTracker({
      ...{ token: 'secret', apiUrl: github.url, repository: REPOSITORY, second: 1, timeout: 50 },
    })
    github.ignore({ path: /./ })
    expect(await read(tracker)).toMatchObject({ why: 'unreachable', remedy: 'run the job again' })
    expect(await list(tracker)).toMatchObject({ why: 'unreachable', remedy: 'run the job again' })
  })

  test('what may have been done is not tried again', async () => {
    github.addIssue({ title: 'x' })
    github.refuse({ path: /./, method: 'POST', status: 502 })
    const writes = () => github.requests.filter(({ method }) => method === 'POST').length
    expect(await create(open())).toMatchObject({ why: 'unreachable' })
    expect(await comment(open())).toMatchObject({ why: 'unreachable' })
    expect(writes()).toBe(2)
  })
})
