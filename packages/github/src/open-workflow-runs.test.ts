import { type AddedRun, type EmulatedGitHub, startEmulatedGitHub } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkflowRuns } from './open-workflow-runs.ts'

const REPOSITORY = 'orbit/platform'
const [HEAD, OLD, STRAY] = ['a', 'b', 'e'].map((digit) => digit.repeat(40)) as [string, string, string]
const CI = { workflow: 'ci.yml', branch: 'main', status: 'success' } as const

let github: EmulatedGitHub
beforeAll(async () => {
  const tokens = { secret: ['repo'], narrow: ['actions:read'] }
  github = await startEmulatedGitHub({ repository: REPOSITORY, tokens, visibility: 'private' })
  github.setBranch('main', [HEAD, OLD])
  github.addRun(run(1, { headSha: OLD }))
  github.addRun(run(2, { headSha: STRAY }))
  github.addRun(run(3, { headSha: HEAD, conclusion: 'failure', workflowRef: 'main', attempt: 3 }))
})
afterAll(async () => {
  expect(github.violations).toEqual([])
  await github[Symbol.asyncDispose]()
})

function run(id: number, changes: Partial<AddedRun>): AddedRun {
  const common = { workflow: '.github/workflows/ci.yml', event: 'push', headBranch: 'main' }
  const jobs = [
    { name: 'test (1)', attempt: 1, conclusion: 'failure' },
    { name: 'test (1)', conclusion: null },
  ]
  return { id, ...common, headSha: HEAD, conclusion: 'success', jobs, ...changes }
}

const open = (token = 'secret') => openWorkflowRuns({ token, apiUrl: github.url, repository: REPOSITORY })

test('a run tells its workflow, whose it is, and its attempt', async () => {
  expect(await open().run(3)).toMatchObject({
    value: {
      workflow: '.github/workflows/ci.yml',
      workflowRef: 'main',
      headRepository: REPOSITORY,
      attempt: 3,
      conclusion: 'failure',
    },
  })
})

describe('a commit is on a branch', () => {
  test.each([
    [HEAD, 'main', true],
    [OLD, 'main', true],
    [STRAY, 'main', false],
    [HEAD, 'develop', false],
  ])('%s on %s: %s', async (commit, branch, expected) => {
    expect(await open().isOnBranch(commit, branch)).toEqual({ kind: 'answered', value: expected })
  })

  test('which is asked with the full name of the branch: a tag may have the short one', async () => {
    await open().isOnBranch(OLD, 'main')
    expect(decodeURIComponent(github.requests.at(-1)?.path ?? '')).toContain(
      `/compare/refs/heads/main...${OLD}`,
    )
  })

  test('and without permission to see that, says what to grant', async () => {
    expect(await open('narrow').isOnBranch(HEAD, 'main')).toMatchObject({
      kind: 'refused',
      remedy: expect.stringContaining('contents: read'),
    })
  })
})

test('the last success is the newest that is accepted and on the branch', async () => {
  const any = await open().newest(CI, () => true)
  expect(any).toMatchObject({ value: { id: 1, commit: OLD } })
  expect(await open().newest(CI, ({ id }) => id !== 1)).toEqual({ kind: 'answered', value: undefined })
  expect(await open('narrow').newest(CI, () => true)).toMatchObject({
    kind: 'refused',
    remedy: expect.stringContaining('contents: read'),
  })
})

test('jobs are those of every attempt, and those of the latest', async () => {
  const told = await open().jobs(3)
  expect(told).toMatchObject({
    value: { all: [{ conclusion: 'failure' }, { conclusion: null }], latest: [{ conclusion: null }] },
  })
})
