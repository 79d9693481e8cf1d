import { startEmulatedGitHub } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { readOpenPullRequests, readPullRequestsOfHead } from './open-pull-requests.ts'

const repository = 'orbit/platform'

test('open pull requests are those that go to a branch, from any repository, with their heads', async () => {
  await using github = await startEmulatedGitHub({ repository, tokens: { secret: ['pull-requests:read'] } })
  const pull = (number: number, branch: string, state: 'open' | 'closed' = 'open') =>
    github.addPullRequest({
      number,
      state,
      head: { repository: 'mona/platform', branch: `topic-${number}`, sha: String(number).repeat(40) },
      base: { branch, sha: 'a'.repeat(40) },
    })
  pull(1, 'main')
  pull(2, 'main', 'closed')
  pull(3, 'release/1')
  pull(4, 'main')
  const options = { token: 'secret', apiUrl: github.url, repository }
  expect(await readOpenPullRequests(options, 'main')).toEqual({
    kind: 'answered',
    value: [
      { number: 4, head: '4'.repeat(40) },
      { number: 1, head: '1'.repeat(40) },
    ],
  })
  expect(await readOpenPullRequests({ ...options, token: 'wrong' }, 'main')).toMatchObject({
    kind: 'refused',
    reason: 'GitHub rejected the token',
  })
  expect(github.violations).toEqual([])
})

test('those of a head go anywhere, and come from anywhere', async () => {
  await using github = await startEmulatedGitHub({ repository, tokens: { secret: ['pull-requests:read'] } })
  const [HEAD, BASE] = ['c'.repeat(40), 'a'.repeat(40)]
  const pull = (
    number: number,
    from: string,
    more: { branch?: string; sha?: string; state?: 'closed' } = {},
  ) =>
    github.addPullRequest({
      ...{ number, ...(more.state === undefined ? {} : { state: more.state }) },
      head: { repository: from, branch: `topic-${number}`, sha: more.sha ?? HEAD },
      base: { branch: more.branch ?? 'main', sha: BASE },
    })
  pull(1, repository)
  pull(2, 'mona/platform', { branch: 'release/1' })
  pull(3, 'mona/platform', { sha: 'd'.repeat(40) })
  pull(4, 'mona/platform', { state: 'closed' })
  const options = { token: 'secret', apiUrl: github.url, repository }
  expect(await readPullRequestsOfHead(options, HEAD)).toEqual({ kind: 'answered', value: [2, 1] })
  expect(await readPullRequestsOfHead(options, 'e'.repeat(40))).toEqual({ kind: 'answered', value: [] })
  expect(await readPullRequestsOfHead({ ...options, token: 'wrong' }, HEAD)).toMatchObject({
    kind: 'refused',
  })
  expect(github.violations).toEqual([])
})
