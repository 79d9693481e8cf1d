import { startEmulatedGitHub } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { readOpenPullRequests } from './open-pull-requests.ts'

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
