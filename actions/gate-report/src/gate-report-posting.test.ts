import type { Asked, CommitResult, GitHubOptions, ReportChannels } from '@governance-gates/github'
import { describe, expect, test } from 'vitest'
import { type Given, report, type Texts } from './fixtures/report-run.ts'
import { artifact, COMMIT, checkBy, manifestOf, REPOSITORY, verdictFile } from './fixtures/saved-run.ts'

const HEAD = 'b'.repeat(40)
const RUN_URL = `https://github.com/${REPOSITORY}/actions/runs/7`
const REFUSED = { kind: 'refused', reason: 'GitHub answers 403', remedy: 'grant it' } as const

/** GitHub in memory: what was asked of it, and what was written. */
interface Memory {
  readonly opened: GitHubOptions[]
  readonly comments: { readonly number: number; readonly body: string }[]
  readonly checks: { readonly kind: 'check-run' | 'status'; readonly result: CommitResult }[]
  readonly searched: string[]
}

const answered = <Value>(value: Value): Asked<Value> => ({ kind: 'answered', value })

function channelsTo(memory: Memory, found: Asked<number | undefined>): ReportChannels {
  const keep = (kind: 'check-run' | 'status') => async (result: CommitResult) => {
    memory.checks.push({ kind, result })
    return answered(undefined)
  }
  return {
    comments: async (number) =>
      answered(
        memory.comments.flatMap((each, id) =>
          each.number === number ? [{ id, author: 'github-actions[bot]', body: each.body }] : [],
        ),
      ),
    createComment: async (number, body) => {
      memory.comments.push({ number, body })
      return answered(memory.comments.length - 1)
    },
    deleteComment: async (id) => {
      memory.comments.splice(id, 1)
      return answered(undefined)
    },
    headOf: async () => answered(HEAD),
    updateComment: async (id, body) => {
      memory.comments[id] = { number: memory.comments[id]?.number ?? 0, body }
      return answered(undefined)
    },
    writeCheckRun: keep('check-run'),
    writeStatus: keep('status'),
    findPullRequest: async ({ repository, branch, sha }) => {
      memory.searched.push(`${repository} ${branch} ${sha}`)
      return found
    },
  }
}

const PASSING = verdictFile('temp/governance', 'perf-budget')
const failing = (mode: 'strict' | 'rollback') =>
  verdictFile('temp/governance', 'perf-budget', {
    ...{ status: 'fail', mode, blocking: mode === 'strict' },
    checks: [checkBy('perf-budget', 'rule', 'fail')],
  })

async function post(
  files: typeof PASSING,
  given: Given = {},
  found: Asked<number | undefined> = answered(8),
  memory: Memory = { opened: [], comments: [], checks: [], searched: [] },
) {
  const inputs = { 'github-token': 'secret', comment: 'auto', check: 'check-run', ...given.inputs }
  const channels = async (options: GitHubOptions) => {
    memory.opened.push(options)
    return channelsTo(memory, found)
  }
  const done = await report(files, { ...given, inputs, channels })
  return { ...done, ...memory, posted: [done.outputs['comment'], done.outputs['check']] }
}

const PULL: Given = {
  env: { GITHUB_EVENT_NAME: 'pull_request' },
  payload: { pull_request: { number: 7, head: { sha: HEAD } } },
}
const asking = (inputs: Texts, given: Given = PULL): Given => ({ ...given, inputs })

describe('a pull request', () => {
  test.each<[typeof PASSING, string, number]>([
    [PASSING, 'success', 0],
    [failing('strict'), 'failure', 1],
    [failing('rollback'), 'neutral', 0],
  ])('gets a comment, and a check of its head: %#', async (files, conclusion, code) => {
    const { posted, comments, checks, annotations, exitCode, outputs } = await post(files, PULL)
    expect([posted, exitCode]).toEqual([['created', 'written'], code])
    expect(comments).toEqual([{ number: 7, body: expect.stringMatching(/\n## \S+ Governance: /u) }])
    expect(checks).toMatchObject([
      {
        kind: 'check-run',
        result: { sha: HEAD, name: 'governance', conclusion, title: outputs['headline'], url: RUN_URL },
      },
    ])
    expect(annotations.filter((each) => each.startsWith('notice'))).toEqual([])
  })

  test('gets a new comment only where it says something new', async () => {
    const memory: Memory = { opened: [], comments: [], checks: [], searched: [] }
    const posted = async (files: typeof PASSING) => (await post(files, PULL, undefined, memory)).posted[0]
    expect([await posted(PASSING), await posted(PASSING), await posted(failing('strict'))]).toEqual([
      'created',
      'unchanged',
      'updated',
    ])
    expect(memory.comments).toHaveLength(1)
  })

  test('gets only what is asked for', async () => {
    const one = await post(PASSING, asking({ check: 'off' }))
    expect([one.posted, one.checks, one.comments.length]).toEqual([['created', 'none'], [], 1])
    const other = await post(PASSING, asking({ comment: 'off' }))
    expect([other.posted, other.comments, other.checks.length]).toEqual([['none', 'written'], [], 1])
    const status = await post(failing('strict'), asking({ check: 'status', 'check-name': 'own' }))
    expect(status.checks).toMatchObject([{ kind: 'status', result: { name: 'own', conclusion: 'failure' } }])
    const nothing = await post(PASSING, asking({ comment: 'off', check: 'off' }))
    expect([nothing.posted, nothing.opened]).toEqual([['none', 'none'], []])
  })

  test('of which the event says nothing gets only a check of the commit', async () => {
    const { posted, checks } = await post(PASSING, { env: { GITHUB_EVENT_NAME: 'pull_request' } })
    expect([posted, checks[0]?.result.sha]).toEqual([['none', 'written'], COMMIT])
  })
})

test.each<[Texts, string]>([
  [{}, 'https://api.github.com'],
  [{ GITHUB_API_URL: 'https://ghe.example.org/api/v3' }, 'https://ghe.example.org/api/v3'],
])('a push gets a check of its commit, and no comment, with %j', async (env, apiUrl) => {
  const { posted, checks, comments, opened } = await post(PASSING, { env })
  expect([posted, comments]).toEqual([['none', 'written'], []])
  expect(checks).toMatchObject([{ result: { sha: COMMIT, conclusion: 'success' } }])
  expect(opened).toEqual([{ token: 'secret', apiUrl, repository: REPOSITORY }])
})

describe('a second stage', () => {
  const files = artifact('governance-evidence/a', manifestOf(0, 1), 'perf-budget')
  const run = (changes: object = {}): Given => ({
    env: { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_RUN_ID: '99' },
    payload: {
      workflow_run: {
        ...{ id: 7, event: 'pull_request', head_branch: 'fork', head_sha: HEAD, conclusion: 'success' },
        head_repository: { full_name: 'someone/platform' },
        ...changes,
      },
    },
  })

  test('comments on the pull request of the run, and writes no check', async () => {
    const { exitCode, posted, comments, checks, searched } = await post(files, run())
    expect([exitCode, posted, checks]).toEqual([0, ['created', 'none'], []])
    expect(comments).toEqual([{ number: 8, body: expect.stringContaining(RUN_URL) }])
    expect(searched).toEqual([`someone/platform fork ${HEAD}`])
  })

  test.each<[string, Given, number]>([
    ['of a push', run({ event: 'push' }), 0],
    ['that is not to comment', asking({ comment: 'off' }, run()), 0],
  ])('%s looks for no pull request', async (_, given, count) => {
    const { posted, comments, searched } = await post(files, given)
    expect([posted, comments, searched.length]).toEqual([['none', 'none'], [], count])
  })

  test('of a head that has moved on has none', async () => {
    const { posted, comments, annotations } = await post(files, run(), answered(undefined))
    expect([posted, comments, annotations]).toEqual([['none', 'none'], [], []])
  })

  test('says why it may not look for one', async () => {
    const { exitCode, posted, annotations, summary } = await post(files, run(), REFUSED)
    expect([exitCode, posted]).toEqual([0, ['refused', 'none']])
    expect(annotations).toEqual(['notice: GitHub answers 403: grant it.'])
    expect(summary).toContain('> GitHub answers 403')
  })
})

test('what goes wrong while a report is posted changes no verdict', async () => {
  const inputs = { 'github-token': 'secret', comment: 'auto', check: 'check-run' }
  const channels = () => Promise.reject(new Error('socket hang up'))
  const { exitCode, annotations } = await report(PASSING, { inputs, channels })
  expect([exitCode, annotations]).toEqual([0, ['notice: Posting the report failed: socket hang up']])
})
