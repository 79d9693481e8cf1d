import {
  type AddedJob,
  type AddedRun,
  type EmulatedGitHub,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openReleaseFacts } from './open-release-facts.ts'

const COMMIT = 'abc'.padEnd(40, '0')
const REPOSITORY = '/repos/orbit/platform'

const run = (id: number, changes: Partial<AddedRun> = {}): AddedRun => ({
  id,
  workflow: '.github/workflows/ci.yml',
  event: 'push',
  headSha: COMMIT,
  headBranch: 'main',
  conclusion: 'success',
  ...changes,
})

interface Question {
  readonly token?: string
  readonly repository?: string
  /** Milliseconds. */
  readonly timeout?: number
  readonly visibility?: 'public' | 'private'
}

/** Asks a GitHub that has this. */
async function ask<Value>(
  prepare: (github: EmulatedGitHub) => void,
  question: (facts: ReturnType<typeof openReleaseFacts>) => Promise<Value>,
  { token = 'secret', repository = 'orbit/platform', timeout = 20_000, visibility = 'public' }: Question = {},
): Promise<{ readonly value: Value; readonly asked: readonly string[] }> {
  const tokens = { secret: ['repo'], narrow: [] }
  await using github = await startEmulatedGitHub({ repository: 'orbit/platform', tokens, visibility })
  prepare(github)
  const value = await question(
    openReleaseFacts({ token, apiUrl: github.url, repository, timeout, second: 10 }),
  )
  expect(github.violations).toEqual([])
  return { value, asked: github.requests.map(({ path, query }) => `${path}?${query}`) }
}

const nothing = () => undefined

describe('jobs of a commit', () => {
  test('are those of every run, over all pages', async () => {
    const jobs = Array.from({ length: 130 }, (_, index) => ({
      name: `test (${index})`,
      labels: ['windows-2025'],
      url: 'https://example.org/job',
    }))
    const { value, asked } = await ask(
      (github) => {
        github.addRun(run(2, { conclusion: null, jobs: [{ name: 'build', conclusion: null }] }))
        github.addRun(run(1, { jobs }))
        github.addRun(run(3, { headSha: '0'.repeat(40), jobs: [{ name: 'of another commit' }] }))
      },
      (facts) => facts.jobsOf(COMMIT),
    )
    if (value.kind !== 'answered') throw new Error(value.reason)
    expect(value.value).toHaveLength(131)
    expect(value.value[0]).toEqual({
      workflow: 'CI',
      path: '.github/workflows/ci.yml',
      headRepository: 'orbit/platform',
      event: 'push',
      name: 'test (0)',
      runId: 1,
      conclusion: 'success',
      os: 'windows',
      url: 'https://example.org/job',
    })
    expect(value.value.at(-1)).toMatchObject({ name: 'build', conclusion: null, os: 'linux', runId: 2 })
    expect(asked).toEqual([
      `${REPOSITORY}/actions/runs?head_sha=${COMMIT}&per_page=100`,
      `${REPOSITORY}/actions/runs/1/jobs?filter=latest&per_page=100`,
      `${REPOSITORY}/actions/runs/1/jobs?filter=latest&per_page=100&page=2`,
      `${REPOSITORY}/actions/runs/2/jobs?filter=latest&per_page=100`,
    ])
  })

  test('of none are empty', async () => {
    expect((await ask(nothing, (facts) => facts.jobsOf(COMMIT))).value).toEqual({
      kind: 'answered',
      value: [],
    })
  })

  test('are found past the hundredth run', async () => {
    const prepare = (github: EmulatedGitHub) => {
      for (let id = 1; id <= 101; id++) github.addRun(run(id, { jobs: [{ name: `job ${id}` }] }))
    }
    const { value } = await ask(prepare, (facts) => facts.jobsOf(COMMIT))
    expect(value).toMatchObject({ kind: 'answered', value: expect.any(Array) })
    expect(value.kind === 'answered' && value.value.map(({ name }) => name)).toContain('job 1')
    expect(value.kind === 'answered' && value.value.length).toBe(101)
  })

  test.each<[string, Partial<AddedRun>, AddedJob, object]>([
    [
      'skipped before it became a matrix',
      {},
      { name: 'test', conclusion: 'skipped', labels: [] },
      { conclusion: 'skipped', os: undefined },
    ],
    [
      'cancelled',
      { conclusion: 'cancelled' },
      { name: 'test', conclusion: 'cancelled' },
      { conclusion: 'cancelled' },
    ],
    [
      'on a machine of its own',
      {},
      { name: 'test', labels: ['self-hosted', 'macOS', 'ARM64'] },
      { conclusion: 'success', os: 'macos' },
    ],
    [
      'on a machine that does not say its system',
      {},
      { name: 'test (windows)', labels: ['self-hosted'] },
      { os: undefined },
    ],
    [
      'waiting',
      { conclusion: null },
      { name: 'test', conclusion: null, status: 'queued' },
      { conclusion: null },
    ],
  ])('one that is %s', async (_, changes, job, expected) => {
    const { value } = await ask(
      (github) => github.addRun(run(1, { ...changes, jobs: [job] })),
      (facts) => facts.jobsOf(COMMIT),
    )
    expect(value).toEqual({
      kind: 'answered',
      value: [expect.objectContaining({ name: job.name, ...expected })],
    })
  })

  test('are those of the latest attempt only', async () => {
    const jobs: readonly AddedJob[] = [
      { name: 'flaky', conclusion: 'failure', attempt: 1 },
      { name: 'steady', conclusion: 'success', attempt: 1 },
      { name: 'flaky', conclusion: 'success', attempt: 2 },
      { name: 'steady', conclusion: 'success', attempt: 2 },
    ]
    const { value } = await ask(
      (github) => github.addRun(run(1, { attempt: 2, jobs })),
      (facts) => facts.jobsOf(COMMIT),
    )
    expect(
      value.kind === 'answered' && value.value.map(({ name, conclusion }) => [name, conclusion]),
    ).toEqual([
      ['flaky', 'success'],
      ['steady', 'success'],
    ])
  })

  test('of two workflows tell which is theirs', async () => {
    const { value } = await ask(
      (github) => {
        github.addRun(run(1, { jobs: [{ name: 'test' }] }))
        github.addRun(
          run(2, { workflow: '.github/workflows/docs.yml', name: 'Docs', jobs: [{ name: 'test' }] }),
        )
      },
      (facts) => facts.jobsOf(COMMIT),
    )
    expect(value.kind === 'answered' && value.value.map(({ workflow, name }) => [workflow, name])).toEqual([
      ['Docs', 'test'],
      ['CI', 'test'],
    ])
  })
})

describe('check runs', () => {
  test('are those of other apps', async () => {
    const { value } = await ask(
      (github) => {
        github.addRun(run(1, { jobs: [{ name: 'test' }] }))
        const added = { headSha: COMMIT, conclusion: 'success' }
        github.addCheckRun({ ...added, name: 'scan', app: null, conclusion: null, url: null })
        github.addCheckRun({ ...added, name: 'test', app: 'github-actions', url: '' })
        github.addCheckRun({ ...added, name: 'build', app: 'other', url: 'https://example.org/1' })
      },
      (facts) => facts.checkRunsOf(COMMIT),
    )
    expect(value).toEqual({
      kind: 'answered',
      value: [
        { name: 'build', conclusion: 'success', url: 'https://example.org/1' },
        { name: 'scan', conclusion: null, url: '' },
      ],
    })
  })

  test('are found past the hundredth', async () => {
    const prepare = (github: EmulatedGitHub) => {
      for (let index = 1; index <= 101; index++) {
        github.addCheckRun({ name: `scan ${index}`, app: 'other', headSha: COMMIT, conclusion: 'success' })
      }
    }
    const { value } = await ask(prepare, (facts) => facts.checkRunsOf(COMMIT))
    expect(value.kind === 'answered' && value.value.length).toBe(101)
  })
})

test('issues are not pull requests', async () => {
  const { value, asked } = await ask(
    (github) => {
      github.addIssue({ number: 6, title: 'It burnt', labels: ['release blocker'], state: 'closed' })
      github.addIssue({ number: 7, title: 'It burns', labels: ['release blocker'] })
      github.addIssue({ number: 8, title: 'It smokes', labels: ['other'] })
      github.addPullRequest({
        number: 9,
        labels: ['release blocker'],
        head: { repository: 'orbit/platform', branch: 'topic', sha: COMMIT },
        base: { branch: 'main', sha: '0'.repeat(40) },
      })
    },
    (facts) => facts.openIssues('release blocker'),
  )
  expect(value).toEqual({
    kind: 'answered',
    value: [{ number: 7, title: 'It burns', url: expect.stringMatching(/\/orbit\/platform\/issues\/7$/) }],
  })
  expect(asked).toEqual([`${REPOSITORY}/issues?labels=release+blocker&state=open&per_page=100`])
})

describe('a label that does not exist', () => {
  const missing = {
    kind: 'refused',
    reason: 'the repository has no label "bloker", so nothing can have it',
    remedy: 'create the label "bloker" on GitHub, or correct its name in the policy',
  }

  test('answers nothing about open issues', async () => {
    const { value, asked } = await ask(
      (github) => github.addIssue({ title: 'It burns', labels: ['blocker'] }),
      (facts) => facts.openIssues('bloker'),
    )
    expect(value).toEqual(missing)
    expect(asked.at(-1)).toBe(`${REPOSITORY}/labels/bloker?`)
  })

  test('answers nothing about merged pull requests', async () => {
    const { value } = await ask(nothing, (facts) => facts.mergedPullRequests('bloker', undefined))
    expect(value).toEqual(missing)
  })

  test.each(['blocker', 'Blocker', 'release blocker'])(
    'differs from one without open issues: %s',
    async (label) => {
      const { value } = await ask(
        (github) => {
          github.addIssue({ title: 'It burnt', labels: ['blocker'], state: 'closed' })
          github.createLabel('release blocker')
        },
        (facts) => facts.openIssues(label),
      )
      expect(value).toEqual({ kind: 'answered', value: [] })
    },
  )

  test('is not known where GitHub does not tell', async () => {
    const { value } = await ask(
      (github) => github.refuse({ path: /\/labels\//, status: 403 }),
      (facts) => facts.openIssues('blocker'),
    )
    expect(value).toMatchObject({ kind: 'refused', remedy: 'give the job permissions: { issues: read }' })
  })
})

describe('what GitHub does not tell', () => {
  test.each<[number, string, string, Question]>([
    [401, 'GitHub rejected the token', 'github-token', { token: 'unknown' }],
    [
      403,
      'GitHub answered 403: the token may lack a permission',
      'permissions: { actions: read }',
      { token: 'narrow', visibility: 'private' },
    ],
    [
      404,
      'GitHub answered 404: the token may lack a permission',
      'permissions: { actions: read }',
      { repository: 'orbit/other' },
    ],
  ])('at %d is not an answer, and not a "no"', async (_, reason, remedy, question) => {
    const { value } = await ask(nothing, (facts) => facts.jobsOf(COMMIT), question)
    expect(value).toEqual({ kind: 'refused', reason, remedy: expect.stringContaining(remedy) })
  })

  test('is asked for again after a limit, within reason', async () => {
    const limit = (github: EmulatedGitHub, after: string, times: object) =>
      github.refuse({
        path: /\/actions\/runs$/,
        status: 403,
        headers: { 'retry-after': after },
        body: { message: 'You have exceeded a secondary rate limit' },
        ...times,
      })
    const once = await ask(
      (github) => limit(github, '1', { times: 1 }),
      (facts) => facts.jobsOf(COMMIT),
    )
    expect(once.value.kind).toBe('answered')
    const forever = await ask(
      (github) => limit(github, '3600', {}),
      (facts) => facts.jobsOf(COMMIT),
    )
    expect(forever.value.kind).toBe('refused')
  })

  test('is asked for again in an incident, and not for ever', async () => {
    const incident = (times: object) => (github: EmulatedGitHub) => {
      github.createLabel('x')
      github.refuse({ path: /\/issues$/, status: 502, ...times })
    }
    const short = await ask(incident({ times: 1 }), (facts) => facts.openIssues('x'))
    expect(short.value).toEqual({ kind: 'answered', value: [] })
    const long = await ask(incident({}), (facts) => facts.openIssues('x'))
    expect(long.value).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('GitHub answered 502'),
    })
    expect(long.asked).toHaveLength(3)
  }, 30_000)

  test('in time is not an answer', async () => {
    const { value } = await ask(
      (github) => github.ignore({ path: /\/issues$/ }),
      (facts) => facts.openIssues('x'),
      { timeout: 200 },
    )
    expect(value).toMatchObject({ kind: 'refused', reason: expect.stringContaining('could not be reached') })
  }, 30_000)
})
