import type { RunQuery, WorkflowRun, WorkflowRuns } from '@governance-gates/github'
import { describe, expect, test } from 'vitest'
import { type EventBranches, findRun, isTrusted } from './found-run.ts'
import type { RestoreSource } from './inputs.ts'

const run = (changes: Partial<WorkflowRun> = {}): WorkflowRun => ({
  id: 1,
  commit: 'c1',
  branch: 'main',
  event: 'push',
  conclusion: 'success',
  headRepository: 'o/r',
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
  ])('%s: %#', (_, changes, expected) => {
    expect(isTrusted(run(changes), 'o/r', 'main')).toBe(expected)
  })
})

const BRANCHES: EventBranches = { defaultBranch: 'main', base: undefined, head: undefined }
const PULL: EventBranches = {
  defaultBranch: 'main',
  base: { branch: 'release', sha: 'b'.repeat(40) },
  head: 'h'.repeat(40),
}

/** Runs as GitHub lists them, and what was asked. */
function runsOf(known: readonly WorkflowRun[], asked: RunQuery[] = []): WorkflowRuns {
  return {
    run: async (id) => {
      const value = known.find((each) => each.id === id)
      return value === undefined
        ? { kind: 'refused', reason: 'GitHub answers 404', remedy: 'write permissions' }
        : { kind: 'answered', value }
    },
    lastSuccess: async (query, accepts) => {
      asked.push(query)
      return { kind: 'answered', value: known.find(accepts) }
    },
    mergeBase: async () => ({ kind: 'answered', value: 'm'.repeat(40) }),
  }
}

async function find(source: RestoreSource, known: readonly WorkflowRun[], branches = BRANCHES, token = 't') {
  const asked: RunQuery[] = []
  const found = await findRun({ source, token }, 'o/r', { branches, open: async () => runsOf(known, asked) })
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
    expect(asked).toEqual([{ workflow: 'ci.yml', branch: 'main' }])
  })

  test('is on the base of a pull request, or at its merge base', async () => {
    const known = [run({ branch: 'release' })]
    expect((await find(LAST, known, PULL)).asked).toEqual([{ workflow: 'ci.yml', branch: 'release' }])
    const atBase = await find({ ...LAST, at: 'merge-base' }, known, PULL)
    expect(atBase.asked).toEqual([{ workflow: 'ci.yml', branch: 'release', commit: 'm'.repeat(40) }])
    expect((await find({ ...LAST, branch: 'main' }, [run()], PULL)).asked).toEqual([
      { workflow: 'ci.yml', branch: 'main' },
    ])
  })

  test.each<[string, RestoreSource, readonly WorkflowRun[], EventBranches, string, RegExp]>([
    ['no token', LAST, [run()], BRANCHES, '', /no token/],
    ['no success', LAST, [], BRANCHES, 't', /no successful run on main/],
    ['no branch', LAST, [run()], { ...BRANCHES, defaultBranch: '' }, 't', /give the input branch/],
    ['no pull request', { ...LAST, at: 'merge-base' }, [run()], BRANCHES, 't', /only a pull request/],
    ['no such run', { kind: 'run', runId: 77 }, [run()], BRANCHES, 't', /404: write permissions/],
  ])('is none where there is %s', async (_, source, known, branches, token, reason) => {
    expect((await find(source, known, branches, token)).found).toMatchObject({
      kind: 'none',
      reason: expect.stringMatching(reason),
    })
  })

  test('by its number is believed only if it is one of the branch', async () => {
    const found = async (changes: Partial<WorkflowRun>) =>
      (await find({ kind: 'run', runId: 1 }, [run(changes)])).found
    expect(await found({})).toMatchObject({ trusted: true })
    expect(await found({ event: 'pull_request', headRepository: 'someone/r' })).toMatchObject({
      kind: 'run',
      trusted: false,
    })
  })
})
