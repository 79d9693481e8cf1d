import { startEmulatedGitHub } from '@governance-gates/testing'
import { expect, it } from 'vitest'
import { writeCommitStatus } from './commit-status.ts'

const SHA = 'a'.repeat(40)

it('writes a status that GitHub takes, and says where it may not', async () => {
  await using github = await startEmulatedGitHub({
    repository: 'orbit/platform',
    tokens: { own: ['repo'], fork: [] },
  })
  const options = { apiUrl: github.url, repository: 'orbit/platform', second: 1 }
  const status = { sha: SHA, context: 'decisions', url: undefined }
  const write = (token: string, state: 'pending' | 'success', description: string) =>
    writeCommitStatus({ ...options, token }, { ...status, state, description })
  expect(await write('own', 'pending', 'Evaluating')).toEqual({ kind: 'answered', value: undefined })
  expect((await write('own', 'success', '🙂'.repeat(150))).kind).toBe('answered')
  expect(github.statuses(SHA).map(({ state, context }) => `${context} ${state}`)).toEqual([
    'decisions success',
    'decisions pending',
  ])
  expect(await write('fork', 'success', 'x')).toMatchObject({
    kind: 'refused',
    remedy: 'give the job permissions: { statuses: write }',
  })
})
