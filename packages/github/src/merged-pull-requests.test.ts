import { startEmulatedGitHub } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { openReleaseFacts } from './open-release-facts.ts'

test('merged pull requests are those with the label that were merged, with what they became', async () => {
  const repository = 'orbit/platform'
  await using github = await startEmulatedGitHub({ repository, tokens: { secret: ['repo'] } })
  const head = { repository: 'someone/platform', branch: 'x', sha: 'e'.repeat(40) }
  const pull = { head, base: { branch: 'main', sha: 'a'.repeat(40) }, labels: ['breaking'] }
  github.addPullRequest({ ...pull, number: 1, title: 'Drop the old loader', mergeCommit: 'f'.repeat(40) })
  github.addPullRequest({ ...pull, number: 2, state: 'closed' })
  github.addPullRequest({ ...pull, number: 3, mergeCommit: '1'.repeat(40), labels: ['feature'] })
  github.addPullRequest({ ...pull, number: 4 })
  github.addIssue({ title: 'No pull request', labels: ['breaking'], state: 'closed' })
  const facts = openReleaseFacts({ token: 'secret', apiUrl: github.url, repository })
  const since = Date.UTC(2026, 0, 1)
  expect(await facts.mergedPullRequests('breaking', since)).toEqual({
    kind: 'answered',
    value: [
      {
        number: 1,
        title: 'Drop the old loader',
        url: expect.stringMatching(/\/orbit\/platform\/pull\/1$/),
        commit: 'f'.repeat(40),
      },
    ],
  })
  expect(github.violations).toEqual([])
})
