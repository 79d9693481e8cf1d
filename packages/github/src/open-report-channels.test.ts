import { type EmulatedGitHub, startEmulatedGitHub } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openReportChannels } from './open-report-channels.ts'
import type { CommitResult, ReportChannels } from './report-channels.ts'

const REPOSITORY = 'orbit/platform'
const SHA = 'a'.repeat(40)

let github: EmulatedGitHub
beforeAll(async () => {
  github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'], fork: [] } })
  const base = { branch: 'main', sha: SHA }
  github.addPullRequest({
    number: 7,
    head: { repository: 'someone/platform', branch: 'patch', sha: 'b'.repeat(40) },
    base,
  })
  github.addPullRequest({
    number: 8,
    head: { repository: 'someone/platform', branch: 'patch', sha: 'c'.repeat(40) },
    base,
    state: 'closed',
  })
  github.addPullRequest({
    number: 9,
    head: { repository: 'other/platform', branch: 'patch', sha: 'b'.repeat(40) },
    base,
  })
})
afterAll(async () => {
  expect(github.violations).toEqual([])
  await github[Symbol.asyncDispose]()
})

function channels(token = 'secret'): ReportChannels {
  return openReportChannels({ token, apiUrl: github.url, repository: REPOSITORY })
}

const result = (changes: Partial<CommitResult> = {}): CommitResult => ({
  sha: SHA,
  name: 'governance',
  conclusion: 'success',
  title: '4 gates passed.',
  summary: '## ok',
  url: 'https://github.com/orbit/platform/actions/runs/1',
  annotations: [],
  ...changes,
})

describe('comments', () => {
  test('are found over all pages, with who wrote them', async () => {
    for (let index = 0; index < 130; index++)
      github.addComment({ issue: 7, login: 'someone', body: `${index}` })
    expect(await channels().createComment(7, 'report')).toEqual({ kind: 'answered', value: 131 })
    const found = await channels().comments(7)
    if (found.kind !== 'answered') throw new Error(found.reason)
    expect(found.value).toHaveLength(131)
    const own = found.value.find(({ author }) => author === 'github-actions[bot]')
    expect(own?.body).toBe('report')
    await channels().updateComment(own?.id ?? 0, 'changed')
    expect((await github.comments(7)).filter(({ body }) => body === 'changed')).toHaveLength(1)
  })

  test('of a token that may not write say what to grant', async () => {
    expect(await channels('fork').createComment(7, 'x')).toEqual({
      kind: 'refused',
      reason: 'GitHub answered 403: the token may lack a permission',
      remedy: 'give the job permissions: { pull-requests: write }',
    })
  })
})

describe('a check run', () => {
  test('has one name on a commit, and is written again on a rerun', async () => {
    github.addCheckRun({ name: 'governance', headSha: SHA, conclusion: 'failure', app: 'someone-elses' })
    await channels().writeCheckRun(result({ conclusion: 'failure' }))
    await channels().writeCheckRun(result())
    expect((await github.checkRuns(SHA)).map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['governance', 'success'],
      ['governance', 'failure'],
    ])
    expect(
      github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/check-runs')),
    ).toHaveLength(1)
  })

  test('is not that of a job which has its name', async () => {
    github.addCheckRun({ name: 'checks', headSha: SHA, conclusion: 'failure', app: 'github-actions' })
    await channels().writeCheckRun(result({ name: 'checks' }))
    await channels().writeCheckRun(result({ name: 'checks' }))
    const runs = (await github.checkRuns(SHA)).filter(({ name }) => name === 'checks')
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
  })
})

test('a status has its description cut to what GitHub takes', async () => {
  const written = await channels().writeStatus(result({ conclusion: 'neutral', title: 'x'.repeat(300) }))
  expect(written.kind).toBe('answered')
  expect(github.statuses(SHA)).toMatchObject([
    { context: 'governance', state: 'success', description: 'x'.repeat(140) },
  ])
})

describe('the pull request of a branch', () => {
  test.each([
    [{ repository: 'someone/platform', branch: 'patch', sha: 'b'.repeat(40) }, 7],
    [{ repository: 'other/platform', branch: 'patch', sha: 'b'.repeat(40) }, 9],
    [{ repository: 'someone/platform', branch: 'patch', sha: 'c'.repeat(40) }, undefined],
    [{ repository: 'someone/renamed', branch: 'patch', sha: 'b'.repeat(40) }, undefined],
    [{ repository: 'someone/platform', branch: 'main', sha: 'b'.repeat(40) }, undefined],
  ])('%j is %s', async (head, number) => {
    expect(await channels().findPullRequest(head)).toEqual({ kind: 'answered', value: number })
  })
})
