import { type EmulatedGitHub, type Refusal, startEmulatedGitHub } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReleaseFacts } from './commit-checks.ts'
import { openReleaseFacts } from './open-release-facts.ts'

const REPOSITORY = 'orbit/platform'
const SHA = 'a'.repeat(40)

let github: EmulatedGitHub
beforeAll(async () => {
  github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'] } })
})
afterAll(async () => {
  // What was asked, and what was answered, is as GitHub describes it.
  expect(github.violations).toEqual([])
  await github[Symbol.asyncDispose]()
})

function factsOf({ url }: Pick<EmulatedGitHub, 'url'>, timeout = 2_000, token = 'secret'): ReleaseFacts {
  return openReleaseFacts({ token, apiUrl: url, repository: REPOSITORY, timeout })
}

const base = {
  workflow: '.github/workflows/ci.yml',
  event: 'push',
  headBranch: 'main',
  conclusion: 'success',
}
const job = (name: string, label: string, conclusion: string | null = 'success') => ({
  name,
  labels: [label],
  conclusion,
})

describe('jobs of a commit', () => {
  test('are those of every run of it, over all pages', async () => {
    const many = Array.from({ length: 130 }, (_, index) => job(`test (${index})`, 'windows-2025'))
    github.addRun({ ...base, id: 1, headSha: SHA, jobs: many })
    github.addRun({
      ...base,
      id: 2,
      headSha: SHA,
      conclusion: null,
      jobs: [job('build', 'ubuntu-latest', null)],
    })
    github.addRun({ ...base, id: 3, headSha: 'b'.repeat(40), jobs: [job('other', 'ubuntu-latest')] })
    const before = github.requests.length
    const found = await factsOf(github).jobsOf(SHA)
    if (found.kind !== 'answered') throw new Error(found.reason)
    expect(found.value).toHaveLength(131)
    // The latest run first.
    expect(found.value[0]).toMatchObject({ name: 'build', conclusion: null, os: 'linux', runId: 2 })
    expect(found.value[1]).toEqual({
      workflow: 'CI',
      name: 'test (0)',
      runId: 1,
      conclusion: 'success',
      os: 'windows',
      url: expect.stringMatching(/\/orbit\/platform\/actions\/runs\/1\/job\/\d+$/),
    })
    expect(github.requests.slice(before).map(({ path }) => path)).toEqual([
      '/repos/orbit/platform/actions/runs',
      '/repos/orbit/platform/actions/runs/2/jobs',
      '/repos/orbit/platform/actions/runs/1/jobs',
      '/repos/orbit/platform/actions/runs/1/jobs',
    ])
  })

  test('are those of the latest attempt', async () => {
    const sha = 'c'.repeat(40)
    const jobs = [
      { ...job('test', 'macos-15', 'failure'), attempt: 1 },
      { ...job('test', 'macos-15'), attempt: 2 },
    ]
    github.addRun({ ...base, id: 4, headSha: sha, attempt: 2, jobs })
    const found = await factsOf(github).jobsOf(sha)
    expect(found).toMatchObject({ kind: 'answered', value: [{ conclusion: 'success', os: 'macos' }] })
  })

  test('of none are none', async () => {
    expect(await factsOf(github).jobsOf('d'.repeat(40))).toEqual({ kind: 'answered', value: [] })
  })
})

test('check runs are those of other apps', async () => {
  const run = (name: string, conclusion: string | null, app: string) => ({
    name,
    headSha: SHA,
    conclusion,
    app,
  })
  github.addCheckRun(run('build', 'success', 'macstadium'))
  github.addCheckRun(run('scan', null, 'scanner'))
  github.addCheckRun(run('test', 'success', 'github-actions'))
  expect(await factsOf(github).checkRunsOf(SHA)).toMatchObject({
    kind: 'answered',
    value: [
      { name: 'scan', conclusion: null },
      { name: 'build', conclusion: 'success' },
    ],
  })
})

test('issues are open ones with the label, and no pull requests', async () => {
  github.addIssue({ title: 'It burns', labels: ['release blocker'] })
  github.addIssue({ title: 'Nice to have', labels: ['later'] })
  const found = await factsOf(github).openIssues('release blocker')
  expect(found).toMatchObject({ kind: 'answered', value: [{ title: 'It burns' }] })
})

test('merged pull requests are those with the label that were merged, with what they became', async () => {
  const head = { repository: 'someone/platform', branch: 'x', sha: 'e'.repeat(40) }
  const pull = { head, base: { branch: 'main', sha: SHA }, labels: ['breaking'] }
  github.addPullRequest({ ...pull, number: 101, title: 'Drop the old loader', mergeCommit: 'f'.repeat(40) })
  github.addPullRequest({ ...pull, number: 102, state: 'closed' })
  github.addPullRequest({ ...pull, number: 103, mergeCommit: '1'.repeat(40), labels: ['feature'] })
  expect(await factsOf(github).mergedPullRequests('breaking', Date.UTC(2026, 0, 1))).toEqual({
    kind: 'answered',
    value: [
      {
        number: 101,
        title: 'Drop the old loader',
        url: expect.stringMatching(/\/orbit\/platform\/pull\/101$/),
        commit: 'f'.repeat(40),
      },
    ],
  })
  const asked = github.requests.filter(({ path }) => path.endsWith('/issues')).at(-1)
  expect(asked?.query).toContain('since=2026-01-01')
})

describe('what GitHub does not tell', () => {
  const LIMITED = { message: 'You have exceeded a secondary rate limit' }

  async function askedWith(refusal: Omit<Refusal, 'path'> | 'never', timeout?: number) {
    await using limited = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'] } })
    if (refusal === 'never') limited.ignore({ path: /./ })
    else limited.refuse({ path: /./, ...refusal })
    return await factsOf(limited, timeout).jobsOf(SHA)
  }

  test.each([
    [
      403,
      'GitHub answers 403, which may mean that the token may not do this',
      'permissions: { actions: read }',
    ],
    [
      404,
      'GitHub answers 404, which may mean that the token may not do this',
      'permissions: { actions: read }',
    ],
  ])('at %d is no answer, and no "no"', async (status, reason, remedy) => {
    expect(await askedWith({ status, body: { message: 'no' } })).toEqual({
      kind: 'refused',
      reason,
      remedy: expect.stringContaining(remedy),
    })
  })

  test('to a token that it does not know is no answer', async () => {
    expect(await factsOf(github, 2_000, 'stolen').jobsOf(SHA)).toEqual({
      kind: 'refused',
      reason: 'GitHub does not know the token',
      remedy: expect.stringContaining('github-token'),
    })
  })

  test('is asked for again after a limit, within reason', async () => {
    const once = { status: 403, headers: { 'retry-after': '1' }, body: LIMITED, times: 1 }
    expect((await askedWith(once)).kind).toBe('answered')
    const forever = { status: 403, headers: { 'retry-after': '3600' }, body: LIMITED }
    expect((await askedWith(forever)).kind).toBe('refused')
  })

  test('because it is broken for a moment is asked for again', async () => {
    expect((await askedWith({ status: 502, body: { message: 'Bad gateway' }, times: 1 })).kind).toBe(
      'answered',
    )
  })

  test('in time is no answer', async () => {
    expect(await askedWith('never', 200)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('could not be reached'),
    })
  }, 30_000)
})
