import type { Asked, RunQuery, WorkflowRun, WorkflowRuns } from '@governance-gates/github'
import { describe, expect, test } from 'vitest'
import { type EventBranches, findRun, isOfBranch, isTrusted } from './found-run.ts'
import type { RestoreSource } from './inputs.ts'

const run = (changes: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 1,
  commit: 'c1',
  branch: 'main',
  event: 'push',
  conclusion: 'success',
  headRepository: 'o/r',
  workflow: '.github/workflows/ci.yml',
  workflowRef: undefined,
  attempt: 1,
  ...changes,
})

describe('a baseline is believed of', () => {
  test.each<[string, Partial<WorkflowRun>, boolean]>([
    ['a push to the branch', {}, true],
    ['a schedule', { event: 'schedule' }, true],
    ['a start by hand', { event: 'workflow_dispatch' }, true],
    ['a pull request', { event: 'pull_request' }, false],
    ['a pull request with rights', { event: 'pull_request_target' }, false],
    ['another run', { event: 'workflow_run' }, false],
    ['a branch of the same name in a fork', { headRepository: 'someone/r' }, false],
    ['an unknown repository', { headRepository: '' }, false],
    ['another branch', { branch: 'patch' }, false],
    ['a failed run', { conclusion: 'failure' }, false],
    ['a run that goes on', { conclusion: null }, false],
    ['another workflow', { workflow: '.github/workflows/other.yml' }, false],
    ['a file of that name in another folder', { workflow: 'elsewhere/ci.yml' }, false],
    ['the workflow of the branch', { workflowRef: 'refs/heads/main' }, true],
    ['the workflow of the branch, in short', { workflowRef: 'main' }, true],
    ['the workflow of another branch', { workflowRef: 'patch' }, false],
    ['the workflow of a tag', { workflowRef: 'refs/tags/main' }, false],
  ])('%s: %#', (_, changes, expected) => {
    expect(isTrusted(run(changes), { repository: 'o/r', branch: 'main', workflow: 'ci.yml' })).toBe(expected)
  })
})

const BRANCHES: EventBranches = { defaultBranch: 'main', base: undefined, head: undefined }
const PULL: EventBranches = {
  defaultBranch: 'main',
  base: { branch: 'release', sha: 'b'.repeat(40) },
  head: 'h'.repeat(40),
}

/** Runs as GitHub lists them, and what was asked. */
function runsOf(
  known: readonly WorkflowRun[],
  asked: RunQuery[] = [],
  isOnBranch: Asked<boolean> = { kind: 'answered', value: true },
): WorkflowRuns {
  return {
    run: async (id) => {
      const value = known.find((each) => each.id === id)
      return value === undefined
        ? { kind: 'refused', reason: 'GitHub answers 404', remedy: 'write permissions' }
        : { kind: 'answered', value }
    },
    newest: async (query, accepts) => {
      asked.push(query)
      return { kind: 'answered', value: known.find(accepts) }
    },
    mergeBase: async () => ({ kind: 'answered', value: 'm'.repeat(40) }),
    isOnBranch: async () => isOnBranch,
    jobs: async () => ({ kind: 'answered', value: { all: [], latest: [] } }),
  }
}

async function find(source: RestoreSource, known: readonly WorkflowRun[], branches = BRANCHES, token = 't') {
  const asked: RunQuery[] = []
  const found = await findRun({ source, token }, 'o/r', {
    branches,
    passedOver: new Set(),
    open: async () => runsOf(known, asked),
  })
  return { found, asked }
}

const LAST: RestoreSource = { kind: 'last-success', workflow: 'ci.yml', branch: undefined, at: 'latest' }

describe('the run to restore from', () => {
  test('is this one, which no baseline is believed of, without asking anybody', async () => {
    const { found, asked } = await find({ kind: 'this-run' }, [], BRANCHES, '')
    expect([found, asked]).toEqual([{ kind: 'this-run', trusted: false }, []])
  })

  test('is the last success that may be trusted', async () => {
    const fork = run({ id: 9, headRepository: 'someone/r' })
    const { found, asked } = await find(LAST, [fork, run({ id: 3 })])
    expect(found).toMatchObject({ kind: 'run', trusted: true, run: { id: 3 } })
    expect(asked).toEqual([{ workflow: 'ci.yml', branch: 'main', status: 'success' }])
  })

  test('is the last one that ended, for a history only', async () => {
    const source: RestoreSource = { kind: 'last-run', workflow: 'ci.yml', branch: undefined }
    const known = [
      run({ conclusion: null }),
      run({ event: 'pull_request' }),
      run({ id: 3, conclusion: 'failure' }),
    ]
    const { found, asked } = await find(source, known)
    expect(found).toMatchObject({ kind: 'run', trusted: false, hasHistory: true, run: { id: 3 } })
    expect(asked).toEqual([{ workflow: 'ci.yml', branch: 'main', status: 'completed' }])
    expect((await find(source, [])).found).toMatchObject({ kind: 'none' })
  })

  test('is on the base of a pull request, or at its merge base', async () => {
    const known = [run({ branch: 'release' })]
    expect((await find(LAST, known, PULL)).asked).toEqual([
      { workflow: 'ci.yml', branch: 'release', status: 'success' },
    ])
    const atBase = await find({ ...LAST, at: 'merge-base' }, known, PULL)
    expect(atBase.asked).toEqual([
      { workflow: 'ci.yml', branch: 'release', status: 'success', commit: 'm'.repeat(40) },
    ])
    expect((await find({ ...LAST, branch: 'main' }, [run()], PULL)).asked).toEqual([
      { workflow: 'ci.yml', branch: 'main', status: 'success' },
    ])
  })

  test.each<[string, RestoreSource, readonly WorkflowRun[], EventBranches, string, RegExp]>([
    ['no token', LAST, [run()], BRANCHES, '', /needs a token/],
    ['no success', LAST, [], BRANCHES, 't', /no successful run on main/],
    ['no branch', LAST, [run()], { ...BRANCHES, defaultBranch: '' }, 't', /set the input branch/],
    ['no pull request', { ...LAST, at: 'merge-base' }, [run()], BRANCHES, 't', /only a pull request/],
    [
      'no such run',
      { kind: 'run', runId: 77, workflow: undefined },
      [run()],
      BRANCHES,
      't',
      /404: write permissions/,
    ],
  ])('does not exist with %s', async (_, source, known, branches, token, reason) => {
    expect((await find(source, known, branches, token)).found).toMatchObject({
      kind: 'none',
      reason: expect.stringMatching(reason),
    })
  })

  test('leaves out what has turned out to be another', async () => {
    const found = await findRun({ source: LAST, token: 't' }, 'o/r', {
      branches: BRANCHES,
      passedOver: new Set([9]),
      open: async () => runsOf([run({ id: 9 }), run({ id: 3 })]),
    })
    expect(found).toMatchObject({ kind: 'run', run: { id: 3 } })
  })

  test.each<[string, Partial<WorkflowRun>, string | undefined, Asked<boolean>, boolean]>([
    ['of the branch', {}, undefined, { kind: 'answered', value: true }, true],
    ['of the workflow that is named', {}, 'ci.yml', { kind: 'answered', value: true }, true],
    ['of another workflow', {}, 'other.yml', { kind: 'answered', value: true }, false],
    ['of a tag that is called like the branch', {}, undefined, { kind: 'answered', value: false }, false],
    ['of nobody knows where', {}, undefined, { kind: 'refused', reason: '403', remedy: 'x' }, false],
    [
      'of a fork',
      { event: 'pull_request', headRepository: 'someone/r' },
      undefined,
      { kind: 'answered', value: true },
      false,
    ],
  ])('by its number, %s, is believed: %#', async (_, changes, workflow, isOnBranch, trusted) => {
    const found = await findRun({ source: { kind: 'run', runId: 1, workflow }, token: 't' }, 'o/r', {
      branches: BRANCHES,
      passedOver: new Set(),
      open: async () => runsOf([run(changes)], [], isOnBranch),
    })
    expect(found).toMatchObject({ kind: 'run', trusted })
  })
})

test.each([
  ['refs/heads/main', true],
  ['refs/tags/main', false],
  ['refs/heads/other', false],
  ['', false],
])('an artifact of %j is of the branch main: %s', (ref, expected) => {
  expect(isOfBranch({ producer: { ref } }, 'main')).toBe(expected)
})
