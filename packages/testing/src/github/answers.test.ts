import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EmulatedGitHub, startEmulatedGitHub } from './emulated-github.ts'
import type { AddedRun } from './workflow-run.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

let github: EmulatedGitHub

beforeAll(async () => {
  github = await startEmulatedGitHub({ repository: 'orbit/platform', tokens: { secret: ['repo'] } })
})

afterAll(async () => {
  await github[Symbol.asyncDispose]()
})

interface Told {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire
  readonly body: any
  readonly link: string | null
}

async function send(method: string, path: string, body?: object): Promise<Told> {
  const response = await fetch(`${github.url}/repos/orbit/platform${path}`, {
    method,
    headers: { authorization: 'Bearer secret' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: await response.json(), link: response.headers.get('link') }
}

describe('runs', () => {
  const run = (id: number, changes: Partial<AddedRun>): AddedRun => ({
    ...{ id, workflow: '.github/workflows/ci.yml', event: 'push', headSha: SHA, headBranch: 'main' },
    conclusion: 'success',
    ...changes,
  })

  beforeAll(() => {
    github.addRun(run(1, {}))
    github.addRun(run(2, { conclusion: 'failure', headSha: OTHER }))
    github.addRun(run(3, { event: 'pull_request', headRepository: 'mona/platform', attempt: 2 }))
    github.addRun(run(4, { workflow: '.github/workflows/docs.yml', conclusion: null, headBranch: 'topic' }))
    github.addRun(run(5, { createdAt: '2020-01-01T00:00:00Z' }))
    github.addWorkflow('.github/workflows/idle.yml')
  })

  test.each<[string, readonly number[]]>([
    ['/actions/runs', [4, 3, 2, 1, 5]],
    [`/actions/runs?head_sha=${OTHER}`, [2]],
    ['/actions/runs?branch=topic', [4]],
    // The branch of a fork has the name that its owner gave it.
    ['/actions/runs?branch=main&status=success', [3, 1, 5]],
    ['/actions/runs?branch=main&event=push&status=success', [1, 5]],
    ['/actions/runs?status=in_progress', [4]],
    ['/actions/workflows/ci.yml/runs', [3, 2, 1, 5]],
    ['/actions/workflows/2/runs', [4]],
    ['/actions/workflows/idle.yml/runs', []],
  ])('of %s are %j', async (path, ids) => {
    const { body } = await send('GET', path)
    expect(body.workflow_runs.map(({ id }: { readonly id: number }) => id)).toEqual(ids)
    expect(body.total_count).toBe(ids.length)
  })

  test('name the repository of their head', async () => {
    const { body } = await send('GET', '/actions/runs/3')
    expect(body).toMatchObject({
      run_attempt: 2,
      repository: { full_name: 'orbit/platform', fork: false },
      head_repository: { full_name: 'mona/platform', fork: true, owner: { login: 'mona' } },
    })
  })

  test('come in pages that lead to each other', async () => {
    const first = await send('GET', '/actions/runs?per_page=2')
    expect(first.link).toContain(
      `<${github.url}/repos/orbit/platform/actions/runs?per_page=2&page=2>; rel="next"`,
    )
    const last = await send('GET', '/actions/runs?per_page=2&page=3')
    expect([last.body.workflow_runs.length, last.link?.includes('rel="next"')]).toEqual([1, false])
  })
})

describe('pull requests', () => {
  beforeAll(() => {
    const base = { branch: 'main', sha: SHA }
    github.addPullRequest({
      number: 3,
      base,
      head: { repository: 'mona/platform', branch: 'topic', sha: OTHER },
    })
    github.addPullRequest({
      number: 5,
      base,
      head: { repository: 'orbit/platform', branch: 'topic', sha: SHA },
    })
    github.addPullRequest({
      ...{ number: 6, base, state: 'closed' as const },
      head: { repository: 'mona/platform', branch: 'topic', sha: SHA },
    })
  })

  test.each<[string, readonly number[]]>([
    ['/pulls', [5, 3]],
    ['/pulls?head=mona:topic', [3]],
    ['/pulls?head=mona:topic&state=all', [6, 3]],
    ['/pulls?head=orbit:topic', [5]],
    ['/pulls?head=mona:other', []],
    ['/pulls?head=topic', [5, 3]],
    ['/pulls?base=other', []],
  ])('of %s are %j', async (path, numbers) => {
    const { body } = await send('GET', path)
    expect(body.map(({ number }: { readonly number: number }) => number)).toEqual(numbers)
  })

  test('get new heads', async () => {
    github.push(3, 'c'.repeat(40))
    expect((await send('GET', '/pulls/3')).body.head.sha).toBe('c'.repeat(40))
  })

  test('are issues with comments by who wrote them', async () => {
    github.addComment({ issue: 3, login: 'mona', body: 'Look' })
    const { body: created } = await send('POST', '/issues/3/comments', { body: 'Report' })
    expect(created.html_url).toMatch(/\/pull\/3#issuecomment-\d+$/)
    const { body: shown } = await send('GET', '/issues/3/comments')
    const authors = shown.map((each: { readonly user: object; readonly body: string }) => each)
    expect(authors).toMatchObject([
      { body: 'Look', user: { login: 'mona', type: 'User' } },
      { body: 'Report', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ])
    await send('PATCH', `/issues/comments/${created.id}`, { body: 'Newer' })
    expect((await github.comments(3)).map(({ login, body }) => [login, body])).toEqual([
      ['mona', 'Look'],
      ['github-actions[bot]', 'Newer'],
    ])
    expect((await send('GET', '/issues/3')).body.pull_request).toBeDefined()
  })
})

describe('check runs', () => {
  test('are the jobs of workflows too', async () => {
    const headSha = 'd'.repeat(40)
    github.addRun({
      ...{ id: 20, workflow: 'ci.yml', event: 'push', headSha, headBranch: 'main', conclusion: 'success' },
      jobs: [{ name: 'governance' }],
    })
    const checkRun = { name: 'governance', head_sha: headSha, status: 'completed' }
    const first = await send('POST', '/check-runs', { ...checkRun, conclusion: 'failure' })
    await send('POST', '/check-runs', { ...checkRun, conclusion: 'success' })
    const runs = async (query: string) =>
      (await send('GET', `/commits/${headSha}/check-runs?${query}`)).body.check_runs.map(
        ({ conclusion, id }: { readonly conclusion: string; readonly id: number }) => [id < 1e9, conclusion],
      )
    expect(await runs('filter=latest')).toEqual([
      [true, 'success'],
      [false, 'success'],
    ])
    expect(await runs('filter=all&check_name=governance')).toHaveLength(3)
    await send('PATCH', `/check-runs/${first.body.id}`, { conclusion: 'neutral', status: 'completed' })
    expect((await github.checkRuns(headSha)).map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'neutral',
    ])
  })
})

const output = (summary: string) => ({ name: 'x', head_sha: SHA, output: { title: 'x', summary } })

test.each<[string, string, object, number, string]>([
  ['a comment of 65,536 characters', '/issues/3/comments', { body: 'é'.repeat(65_536) }, 201, ''],
  ['a longer one', '/issues/3/comments', { body: 'é'.repeat(65_537) }, 422, 'body is too long'],
  [
    'a status of 140 characters',
    `/statuses/${SHA}`,
    { state: 'success', description: 'x'.repeat(140) },
    201,
    '',
  ],
  [
    'a longer status',
    `/statuses/${SHA}`,
    { state: 'success', description: 'x'.repeat(141) },
    422,
    'too long',
  ],
  ['a status of no commit', '/statuses/main', { state: 'success' }, 422, 'No commit found'],
  ['a summary of 65,534 bytes', '/check-runs', output('é'.repeat(32_767)), 201, ''],
  ['a summary of 65,536 bytes', '/check-runs', output('é'.repeat(32_768)), 422, 'bytes'],
  ['a check run of no commit', '/check-runs', { name: 'x', head_sha: 'main' }, 422, 'No commit found'],
])('%s at %s is answered as GitHub limits it', async (_, path, body, status, message) => {
  const told = await send('POST', path, body)
  expect([told.status, told.body.message ?? '']).toEqual([status, expect.stringContaining(message)])
})

test.each([
  [SHA, OTHER, SHA, 'ahead'],
  [SHA, OTHER, OTHER, 'behind'],
  [SHA, OTHER, 'e'.repeat(40), 'diverged'],
  [SHA, SHA, SHA, 'identical'],
])('comparing %s with %s from %s tells %s', async (base, head, mergeBase, status) => {
  github.setMergeBase(base, head, mergeBase)
  const { body } = await send('GET', `/compare/${base}...${head}`)
  expect([body.merge_base_commit.sha, body.status]).toEqual([mergeBase, status])
})

test.each([
  ['refs/heads/main', 'a', 'a', 'identical'],
  ['refs/heads/main', 'b', 'b', 'behind'],
  ['main', 'b', 'b', 'behind'],
  ['heads/main', 'e', 'b', 'diverged'],
])('comparing the branch %s with %s tells %s: %s', async (branch, head, mergeBase, status) => {
  const sha = (digit: string) => digit.repeat(40)
  github.setBranch('main', [sha('a'), sha('b')])
  const { body } = await send('GET', `/compare/${encodeURIComponent(`${branch}...${sha(head)}`)}`)
  expect([body.merge_base_commit.sha, body.status]).toEqual([sha(mergeBase), status])
  expect((await send('GET', `/compare/refs%2Ftags%2Fmain...${sha(head)}`)).status).toBe(404)
})

test('a fault lasts as long as it should, and is noted', async () => {
  github.refuse({ path: /\/pulls$/, method: 'GET', status: 429, headers: { 'retry-after': '1' }, times: 2 })
  const statuses = [(await send('GET', '/pulls')).status, (await send('GET', '/pulls/3')).status]
  expect([...statuses, (await send('GET', '/pulls')).status, (await send('GET', '/pulls')).status]).toEqual([
    429, 200, 429, 200,
  ])
  expect(github.requests.at(-1)).toEqual({
    ...{ method: 'GET', path: '/repos/orbit/platform/pulls', query: '', status: 200 },
  })
})

test('what a test adds wrongly is an error', async () => {
  await using other = await startEmulatedGitHub({
    repository: 'orbit/platform',
    tokens: { secret: ['repo'] },
  })
  expect(() => other.addComment({ issue: 99, login: 'mona', body: 'x' })).toThrow('there is no issue 99')
  other.addIssue({ title: 'First' })
  const taken = 'the issue or pull request 1 is there already'
  expect(() => other.addIssue({ number: 1, title: 'Again' })).toThrow(taken)
})

test('nothing of this breaks the contract', () => {
  expect(github.violations).toEqual([])
})
