import { describe, expect, test } from 'vitest'
import { type EmulatedGitHub, startEmulatedGitHub } from './emulated-github.ts'

const SHA = 'a'.repeat(40)
const FORKED = 'b'.repeat(40)
const REPOSITORY = '/repos/orbit/platform'
const TOKENS = {
  secret: ['repo'],
  readonly: [],
  app: ['repo', 'members:read'],
  commenter: ['pull-requests:write'],
  person: { login: 'mona', scopes: ['repo'] },
}

const start = (visibility: 'public' | 'private' = 'public') =>
  startEmulatedGitHub({ repository: 'orbit/platform', tokens: TOKENS, visibility })

interface Asked {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire
  readonly body: any
  readonly headers: Headers
}

/** Sends a request: `GET /issues`. */
async function send(
  github: EmulatedGitHub,
  request: string,
  { body, token = 'secret' }: { readonly body?: unknown; readonly token?: string } = {},
): Promise<Asked> {
  const [method = '', path = ''] = request.split(' ')
  const response = await fetch(`${github.url}${path.startsWith('/orgs/') ? '' : REPOSITORY}${path}`, {
    method,
    headers: token === '' ? {} : { authorization: `token ${token}` },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: response.headers,
  }
}

/** A repository with one of everything. */
function fill(github: EmulatedGitHub): void {
  const workflow = '.github/workflows/ci.yml'
  github.addRun({
    id: 1,
    ...{ workflow, event: 'push', headSha: SHA, headBranch: 'main', conclusion: 'success' },
    jobs: [{ name: 'build' }, { name: 'matrix', conclusion: 'skipped', labels: [] }],
  })
  github.addRun({
    id: 2,
    ...{ workflow, event: 'pull_request', headSha: FORKED, headBranch: 'topic', conclusion: null },
    headRepository: 'mona/platform',
    jobs: [{ name: 'build', conclusion: null, url: null }],
  })
  github.addPullRequest({
    number: 7,
    head: { repository: 'mona/platform', branch: 'topic', sha: FORKED },
    base: { branch: 'main', sha: SHA },
  })
  github.addLabel(7, 'breaking')
  github.addLabel(7, 'draft', 'mona')
  github.removeLabel(7, 'draft', 'dana')
  github.codeowners.set({
    path: '.github/CODEOWNERS',
    errors: [{ line: 3, kind: 'Unknown owner', source: '/src/** @gone' }],
  })
  github.people.addTeam({ slug: 'security', members: ['dana'], invited: ['mona'] })
  github.people.setRole({ login: 'dana', permission: 'write', roleName: 'security-reviewers' })
  github.reviews.add({ pullRequest: 7, login: 'dana', state: 'APPROVED' })
  github.reviews.add({ pullRequest: 7, login: null, state: 'COMMENTED' })
  github.addIssue({ title: 'It burns', labels: ['release blocker'] })
  github.milestones.add({ title: '1.0', dueOn: '2026-12-31T00:00:00Z' })
  github.milestones.add({ title: '0.9', state: 'closed', closedAt: '2026-06-30T00:00:00Z' })
  github.issues.edit(8, { title: 'It burns a lot', assignees: ['dana'], state: 'closed' }, 'mona')
  github.issues.edit(8, { labels: [], assignees: [], state: 'open' }, 'mona')
  github.issues.lock(8, 'mona')
  const dismissed = { at: '2026-03-01T00:00:00Z', by: 'dana', reason: 'not_used', comment: 'Only in tests' }
  const alert = { package: 'left-pad', createdAt: '2026-02-02T00:00:00Z', ghsa: 'GHSA-aaaa-bbbb-cccc' }
  github.security.addAlert({ ...alert, severity: 'critical', fixedIn: '2.0.0' })
  github.security.addAlert({ ...alert, severity: 'low', state: 'dismissed', dismissed })
  github.security.addAdvisory({ ghsa: 'GHSA-dddd-eeee-ffff', summary: 'A flaw' })
  github.addWorkflow('.github/workflows/weekly.yml', 'disabled_inactivity')
  github.addComment({ issue: 7, login: 'mona', body: 'Look' })
  github.addCheckRun({ name: 'scan', app: 'scanner', headSha: SHA, conclusion: 'success' })
  github.addCheckRun({ name: 'scan', app: null, headSha: SHA, conclusion: null, url: null })
  github.setMergeBase('main', 'mona:topic', SHA)
  github.artifacts.add({
    ...{ runId: 1, name: 'governance', size: 3, digest: 'sha256:00' },
    blob: '1',
    location: () => 'https://blobs.example.org/1',
  })
}

describe('every operation', () => {
  test.each<[string, number, object?]>([
    ['GET ', 200],
    [`GET /actions/runs?head_sha=${SHA}&per_page=100`, 200],
    ['GET /actions/workflows/ci.yml/runs?branch=main&status=success&event=push', 200],
    ['GET /actions/workflows/1/runs', 200],
    ['GET /actions/workflows/other.yml/runs', 404],
    ['GET /actions/runs/2', 200],
    ['GET /actions/runs/3', 404],
    ['GET /actions/runs/1/jobs?filter=latest', 200],
    ['GET /actions/runs/2/jobs?filter=all', 200],
    ['GET /actions/runs/1/artifacts?name=governance', 200],
    ['GET /actions/artifacts/1', 200],
    ['GET /actions/artifacts/1/zip', 302],
    ['DELETE /actions/artifacts/1', 204],
    ['GET /pulls?head=mona:topic&state=open', 200],
    ['GET /pulls/7', 200],
    ['GET /pulls/6', 404],
    ['GET /pulls/7/commits?per_page=100', 200],
    ['GET /pulls/7/files?per_page=100', 200],
    ['GET /pulls/7/reviews?per_page=100', 200],
    ['GET /pulls/6/commits', 404],
    ['GET /pulls/6/files', 404],
    ['GET /pulls/6/reviews', 404],
    ['GET /issues?labels=release%20blocker&state=open', 200],
    ['GET /issues?creator=github-actions%5Bbot%5D&state=all&per_page=100', 200],
    ['GET /issues/7', 200],
    ['GET /issues/9', 404],
    [
      'PATCH /issues/8',
      200,
      { state: 'closed', state_reason: 'not_planned', labels: [], assignees: ['mona'] },
    ],
    ['PATCH /issues/9', 404, { title: 'x' }],
    ['GET /issues/8/events?per_page=100', 200],
    ['GET /milestones?state=all', 200],
    ['GET /actions/workflows?per_page=100', 200],
    ['GET /actions/workflows/ci.yml/runs?created=%3E%3D2026-01-01T00:00:00Z&event=schedule', 200],
    ['GET /dependabot/alerts?per_page=100', 200],
    ['GET /security-advisories?state=published', 200],
    ['POST /issues', 201, { title: 'Another' }],
    ['GET /issues/7/comments', 200],
    ['GET /issues/9/comments', 404],
    ['POST /issues/7/comments', 201, { body: 'Report' }],
    ['PATCH /issues/comments/1', 200, { body: 'Report' }],
    ['GET /issues/comments/1', 200],
    ['DELETE /issues/comments/1', 204],
    ['DELETE /issues/comments/9', 404],
    [
      `POST /check-runs`,
      201,
      { name: 'governance', head_sha: SHA, status: 'completed', conclusion: 'failure' },
    ],
    ['PATCH /check-runs/1', 200, { status: 'completed', conclusion: 'failure' }],
    ['GET /check-runs/1', 200],
    [`GET /commits/${SHA}/check-runs?filter=latest`, 200],
    [`POST /statuses/${SHA}`, 201, { state: 'success', context: 'governance', description: 'Passed' }],
    [`GET /commits/${SHA}/statuses`, 200],
    ['GET /compare/main...mona:topic', 200],
    ['GET /issues/7/events', 200],
    ['GET /codeowners/errors?ref=main', 200],
    ['GET /collaborators/dana/permission', 200],
    ['GET /collaborators/mona/permission', 200],
  ])('%s answers %d as GitHub describes it', async (request, status, body) => {
    await using github = await start()
    fill(github)
    expect((await send(github, request, { body })).status).toBe(status)
    expect(github.violations).toEqual([])
  })
})

describe('the contract refuses', () => {
  test.each<[string, string, object | undefined, string]>([
    [
      'a wrong enum',
      'POST /check-runs',
      { name: 'x', head_sha: SHA, status: 'complete' },
      '/requestBody/status',
    ],
    ['a missing title', 'POST /issues', { body: 'x' }, 'title'],
    ['a wrong type', 'POST /issues/7/comments', { body: 7 }, '/requestBody/body must be string'],
    ['an invalid number', 'GET /actions/runs?per_page=many', undefined, '/query/per_page must be integer'],
    ['a filter that GitHub has not', 'GET /actions/runs?sha=x', undefined, 'additional properties'],
    ['a filter that is not emulated', 'GET /actions/runs?actor=mona', undefined, 'additional properties'],
    [
      'an invalid instant',
      'POST /check-runs',
      { name: 'x', head_sha: SHA, started_at: 'today' },
      'date-time',
    ],
  ])('%s', async (_, request, body, violation) => {
    await using github = await start()
    fill(github)
    const { status, body: told } = await send(github, request, { body })
    expect([status, told.message]).toEqual([422, expect.stringContaining('Invalid request')])
    expect(github.violations).toEqual([expect.stringContaining(violation)])
  })

  test('an operation that it does not know', async () => {
    await using github = await start()
    expect((await send(github, 'GET /stargazers')).status).toBe(404)
    expect(github.violations).toEqual([expect.stringContaining('GET /repos/orbit/platform/stargazers')])
  })

  test('an answer that GitHub would not give', async () => {
    await using github = await start()
    github.addRun({
      ...{
        id: 1,
        workflow: 'ci.yml',
        event: 'push',
        headSha: SHA,
        headBranch: 'main',
        conclusion: 'failure',
      },
      jobs: [{ name: 'build', conclusion: 'broken' }],
    })
    await send(github, 'GET /actions/runs/1/jobs')
    expect(github.violations).toEqual([expect.stringContaining('/jobs/0/conclusion')])
  })
})

test('there is no search, which lags behind', async () => {
  await using github = await start()
  const response = await fetch(`${github.url}/search/issues?q=x`, {
    headers: { authorization: 'token secret' },
  })
  expect(response.status).toBe(404)
  expect(github.violations).toEqual(['GET /search/issues: no operation that the emulated GitHub knows'])
})

test.each<[string, string, number, string, 'public' | 'private']>([
  ['no token', '', 401, 'GET /issues', 'public'],
  ['an unknown token', 'other', 401, 'GET /issues', 'public'],
  ['a token that only reads', 'readonly', 200, 'GET /issues', 'public'],
  ['a token that only reads what is public', 'readonly', 403, 'GET /issues', 'private'],
  ['a token that may not write', 'readonly', 403, 'POST /issues/7/comments', 'public'],
  ['a token that may comment', 'commenter', 201, 'POST /issues/7/comments', 'private'],
  ['a token that may only comment', 'commenter', 403, 'GET /actions/runs', 'private'],
  ['a token without actions: read', 'commenter', 403, 'GET /actions/artifacts/1/zip', 'public'],
  ['a token without vulnerability-alerts: read', 'commenter', 403, 'GET /dependabot/alerts', 'public'],
  ['a token that may not write', 'readonly', 403, 'PATCH /issues/8', 'public'],
  ['the token of a person', 'person', 403, 'POST /check-runs', 'public'],
])('%s (%s) gets %d for %s where all is %s', async (_, token, status, request, visibility) => {
  await using github = await start(visibility)
  fill(github)
  const body = { 'POST /issues/7/comments': { body: 'x' }, 'POST /check-runs': { name: 'x', head_sha: SHA } }[
    request
  ]
  expect((await send(github, request, { token, body })).status).toBe(status)
  expect(github.violations).toEqual([])
})

describe('people', () => {
  test.each<[string, string, number, unknown]>([
    ['/security', 'app', 200, 'security'],
    ['/other', 'app', 404, undefined],
    // The token of a job may not see the organisation, whatever else it may.
    ['/security', 'secret', 404, undefined],
    ['/security/memberships/dana', 'app', 200, 'active'],
    ['/security/memberships/mona', 'app', 200, 'pending'],
    ['/security/memberships/kim', 'app', 404, undefined],
    ['/security/memberships/dana', 'secret', 404, undefined],
  ])('of a team: %s with the token %s: %i', async (path, token, status, told) => {
    await using github = await start()
    fill(github)
    const { status: answered, body } = await send(github, `GET /orgs/orbit/teams${path}`, { token })
    expect([answered, body.state ?? body.slug]).toEqual([status, told])
    expect(github.violations).toEqual([])
  })

  test('of a team are those who accepted', async () => {
    await using github = await start()
    fill(github)
    const { body } = await send(github, 'GET /orgs/orbit/teams/security/members?per_page=100', {
      token: 'app',
    })
    expect(body.map(({ login }: { readonly login: string }) => login)).toEqual(['dana'])
  })

  test.each([
    ['dana', 'write', 'security-reviewers'],
    ['mona', 'read', 'read'],
  ])('have a role: %s', async (login, permission, role) => {
    await using github = await start()
    fill(github)
    const { body } = await send(github, `GET /collaborators/${login}/permission`)
    expect([body.permission, body.role_name]).toEqual([permission, role])
  })

  test('set labels and remove them', async () => {
    await using github = await start()
    fill(github)
    const { body } = await send(github, 'GET /issues/7/events')
    const events = body.map((each: { event: string; label: { name: string }; actor: { login: string } }) => [
      each.event,
      each.label.name,
      each.actor.login,
    ])
    expect(events).toEqual([
      ['labeled', 'breaking', 'orbit'],
      ['labeled', 'draft', 'mona'],
      ['unlabeled', 'draft', 'dana'],
    ])
  })

  test('see a label on the pull request and on its issue alike', async () => {
    await using github = await start()
    fill(github)
    github.addLabel(7, 'breaking')
    await send(github, 'PATCH /issues/7', { body: { labels: ['breaking', 'api'] }, token: 'person' })
    const labels = async (request: string) =>
      (await send(github, request)).body.labels.map(({ name }: { name: string }) => name)
    expect(await labels('GET /pulls/7')).toEqual(['breaking', 'api'])
    expect(await labels('GET /issues/7')).toEqual(['breaking', 'api'])
    const { body: events } = await send(github, 'GET /issues/7/events')
    expect(events).toHaveLength(4)
    expect(events[3]).toMatchObject({ event: 'labeled', label: { name: 'api' }, actor: { login: 'mona' } })
    expect(github.violations).toEqual([])
  })
})

test('CODEOWNERS that is not there has no errors to tell', async () => {
  await using github = await start()
  expect((await send(github, 'GET /codeowners/errors')).status).toBe(404)
})
