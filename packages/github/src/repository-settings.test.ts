import { startEmulatedGitHub } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { readRepositorySettings } from './repository-settings.ts'

test('a repository says whether it is public, and what its default branch is', async () => {
  await using github = await startEmulatedGitHub({ repository: 'orbit/platform', tokens: { t: ['repo'] } })
  const options = { token: 't', apiUrl: github.url, repository: github.repository, second: 1 }
  const settings = await readRepositorySettings(options)
  expect(settings).toMatchObject({ kind: 'answered', value: { defaultBranch: 'main', isPublic: true } })
  expect(settings.kind === 'answered' && settings.value.pushedAt > 0).toBe(true)
  const refused = await readRepositorySettings({ ...options, token: 'other' })
  expect(refused).toMatchObject({ kind: 'refused', reason: 'GitHub rejected the token' })
  expect(github.violations).toEqual([])
})
