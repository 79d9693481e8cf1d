import { type GitHubHandler, pageOf, startGitHub } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openReleaseFacts } from './open-release-facts.ts'

const run = (id: number) => ({
  id,
  name: 'CI',
  path: '.github/workflows/ci.yml',
  html_url: `https://example.org/${id}`,
})
const job = (name: string, changes: object = {}) => ({
  name,
  status: 'completed',
  conclusion: 'success',
  labels: ['ubuntu-latest'],
  html_url: 'https://example.org/job',
  ...changes,
})

/** Asks a server that answers so. */
async function ask<Value>(
  handle: GitHubHandler,
  question: (facts: ReturnType<typeof openReleaseFacts>) => Promise<Value>,
  timeout = 2_000,
): Promise<{ readonly value: Value; readonly asked: readonly string[] }> {
  await using server = await startGitHub((request) => relinked(handle, request, () => server.url))
  const facts = openReleaseFacts({
    token: 'secret',
    apiUrl: server.url,
    repository: 'orbit/platform',
    timeout,
  })
  return { value: await question(facts), asked: [...server.asked] }
}

/** The next page is on the same server. */
async function relinked(
  handle: GitHubHandler,
  request: Parameters<GitHubHandler>[0],
  url: () => string,
): Promise<Awaited<ReturnType<GitHubHandler>>> {
  const answer = await handle(request)
  const link = answer.headers?.['link']
  return link === undefined
    ? answer
    : { ...answer, headers: { ...answer.headers, link: link.replace('http://127.0.0.1', url()) } }
}

const REPOSITORY = '/repos/orbit/platform'

describe('jobs of a commit', () => {
  const handle: GitHubHandler = (request) => {
    const { path, query } = request
    if (path === `${REPOSITORY}/actions/runs`) {
      expect(query.get('head_sha')).toBe('abc')
      return pageOf([run(1), run(2)], request, (own, total) => ({ total_count: total, workflow_runs: own }))
    }
    expect(query.get('filter')).toBe('latest')
    const many = Array.from({ length: 130 }, (_, index) =>
      job(`test (${index})`, { labels: ['windows-2025'] }),
    )
    const own =
      path === `${REPOSITORY}/actions/runs/1/jobs`
        ? many
        : [job('build', { status: 'in_progress', conclusion: null })]
    return pageOf(own, request, (jobs, total) => ({ total_count: total, jobs }))
  }

  test('are those of every run, over all pages', async () => {
    const { value, asked } = await ask(handle, (facts) => facts.jobsOf('abc'))
    if (value.kind !== 'answered') throw new Error(value.reason)
    expect(value.value).toHaveLength(131)
    expect(value.value[0]).toEqual({
      workflow: 'CI',
      name: 'test (0)',
      runId: 1,
      conclusion: 'success',
      os: 'windows',
      url: 'https://example.org/job',
    })
    expect(value.value.at(-1)).toMatchObject({ name: 'build', conclusion: null, os: 'linux', runId: 2 })
    expect(asked).toEqual([
      `${REPOSITORY}/actions/runs`,
      `${REPOSITORY}/actions/runs/1/jobs`,
      `${REPOSITORY}/actions/runs/1/jobs?page=2`,
      `${REPOSITORY}/actions/runs/2/jobs`,
    ])
  })

  test('of none are none', async () => {
    const none: GitHubHandler = () => ({ body: { total_count: 0, workflow_runs: [] } })
    expect((await ask(none, (facts) => facts.jobsOf('abc'))).value).toEqual({ kind: 'answered', value: [] })
  })
})

test('check runs are those of other apps', async () => {
  const handle: GitHubHandler = (request) =>
    pageOf(
      [
        {
          name: 'build',
          status: 'completed',
          conclusion: 'success',
          html_url: 'https://example.org/1',
          app: { slug: 'other' },
        },
        { name: 'scan', status: 'queued', conclusion: null, html_url: null, app: null },
        {
          name: 'test',
          status: 'completed',
          conclusion: 'success',
          html_url: '',
          app: { slug: 'github-actions' },
        },
      ],
      request,
      (own, total) => ({ total_count: total, check_runs: own }),
    )
  expect((await ask(handle, (facts) => facts.checkRunsOf('abc'))).value).toEqual({
    kind: 'answered',
    value: [
      { name: 'build', conclusion: 'success', url: 'https://example.org/1' },
      { name: 'scan', conclusion: null, url: '' },
    ],
  })
})

test('issues are no pull requests', async () => {
  const handle: GitHubHandler = (request) => {
    expect([request.query.get('labels'), request.query.get('state')]).toEqual(['release blocker', 'open'])
    const issue = { number: 7, title: 'It burns', html_url: 'https://example.org/7' }
    return pageOf([issue, { ...issue, number: 8, pull_request: {} }], request)
  }
  expect((await ask(handle, (facts) => facts.openIssues('release blocker'))).value).toEqual({
    kind: 'answered',
    value: [{ number: 7, title: 'It burns', url: 'https://example.org/7' }],
  })
})

describe('what GitHub does not tell', () => {
  test.each([
    [401, 'GitHub does not know the token', 'github-token'],
    [
      403,
      'GitHub answers 403, which may mean that the token may not read this',
      'permissions: { actions: read }',
    ],
    [
      404,
      'GitHub answers 404, which may mean that the token may not read this',
      'permissions: { actions: read }',
    ],
  ])('at %d is no answer, and no "no"', async (status, reason, remedy) => {
    const { value } = await ask(
      () => ({ status, body: { message: 'no' } }),
      (facts) => facts.jobsOf('abc'),
    )
    expect(value).toEqual({ kind: 'refused', reason, remedy: expect.stringContaining(remedy) })
  })

  test('is asked for again after a limit, within reason', async () => {
    let limited = 1
    const handle: GitHubHandler = () => {
      if (limited-- > 0) {
        return {
          status: 403,
          headers: { 'retry-after': '1' },
          body: { message: 'You have exceeded a secondary rate limit' },
        }
      }
      return { body: { total_count: 0, workflow_runs: [] } }
    }
    expect((await ask(handle, (facts) => facts.jobsOf('abc'))).value.kind).toBe('answered')
    const forever: GitHubHandler = () => ({
      status: 403,
      headers: { 'retry-after': '3600' },
      body: { message: 'You have exceeded a secondary rate limit' },
    })
    expect((await ask(forever, (facts) => facts.jobsOf('abc'))).value.kind).toBe('refused')
  })

  test('in time is no answer', async () => {
    const never: GitHubHandler = () => new Promise(() => undefined)
    const { value } = await ask(never, (facts) => facts.openIssues('x'), 200)
    expect(value).toMatchObject({ kind: 'refused', reason: expect.stringContaining('could not be reached') })
  }, 30_000)
})
