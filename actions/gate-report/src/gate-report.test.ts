import { describe, expect, test } from 'vitest'
import { type Given, report, type Texts } from './fixtures/report-run.ts'
import { artifact, COMMIT, checkBy, manifestOf, REPOSITORY, verdictFile } from './fixtures/saved-run.ts'

const PASSING = verdictFile('temp/governance', 'perf-budget')
const FAILING = verdictFile('temp/governance', 'perf-budget', {
  status: 'fail',
  blocking: true,
  checks: [
    checkBy('perf-budget', 'rule', 'fail'),
    checkBy('perf-budget', 'other', 'inconclusive'),
    checkBy('perf-budget', 'fine'),
  ],
})

describe('a report', () => {
  test('of gates that pass does not block', async () => {
    const { exitCode, outputs, written, files, annotations, logged } = await report(PASSING)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      status: 'pass',
      blocking: 'false',
      'failed-checks': '[]',
      comment: 'none',
      check: 'none',
    })
    expect(written).toMatchObject({
      status: 'pass',
      reportedAt: '2026-03-01T12:00:00Z',
      subject: { repository: REPOSITORY, commit: COMMIT, ref: 'refs/heads/main' },
      gates: [{ gate: 'perf-budget' }],
    })
    expect(Object.values(files)).toEqual([true, true, true, true, true, true])
    expect(annotations).toEqual([])
    expect(logged).toEqual([expect.stringMatching(/^Governance pass: /), `report: ${outputs['report']}`])
  })

  test('of a gate that fails blocks, and says so', async () => {
    const { exitCode, outputs, summary, annotations } = await report(FAILING)
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      status: 'fail',
      blocking: 'true',
      'failed-checks': '["perf-budget/rule","perf-budget/other"]',
    })
    expect(summary).toContain('Governance')
    expect(annotations).toEqual([`error: ${outputs['headline']}`])
  })

  test('of a run that lacks something blocks', async () => {
    const { exitCode, outputs } = await report(PASSING, { inputs: { 'required-gates': 'release-check' } })
    expect([exitCode, outputs['failed-checks']]).toEqual([1, '["gate-report/run-gates"]'])
  })

  test.each<[string, Texts, boolean]>([
    ['this run', {}, true],
    ['another run', { GITHUB_RUN_ID: '8' }, false],
    ['an earlier attempt of this run', { GITHUB_RUN_ATTEMPT: '2' }, true],
    ['another commit', { GITHUB_SHA: 'c'.repeat(40) }, false],
    ['another repository', { GITHUB_REPOSITORY: 'x/y' }, false],
    ['a run without a number', { GITHUB_RUN_ID: '' }, true],
  ])('takes what was restored of %s', async (_, env, isTaken) => {
    const files = artifact('governance-evidence/a', manifestOf(0, 1), 'perf-budget')
    expect((await report(files, { env })).exitCode).toBe(isTaken ? 0 : 1)
  })

  test('takes nothing of an attempt that has not run yet', async () => {
    const files = artifact(
      'governance-evidence/a',
      manifestOf(0, 1, { by: { runAttempt: 2 } }),
      'perf-budget',
    )
    expect((await report(files)).exitCode).toBe(1)
    expect((await report(files, { env: { GITHUB_RUN_ATTEMPT: '' } })).exitCode).toBe(0)
  })

  test('is compared with a base where there is one', async () => {
    const base = verdictFile('base', 'perf-budget')
    const inputs = { 'base-verdicts': 'base/*.verdict.json' }
    expect((await report({ ...FAILING, ...base }, { inputs })).written.changes).toHaveLength(1)
    expect((await report(FAILING, { inputs })).written).not.toHaveProperty('changes')
    expect((await report({ ...FAILING, ...base })).written).not.toHaveProperty('changes')
  })

  test.each<[Texts, string | undefined]>([
    [{}, `https://github.com/${REPOSITORY}/actions/runs/7`],
    [
      { GITHUB_SERVER_URL: 'https://ghe.example.org' },
      `https://ghe.example.org/${REPOSITORY}/actions/runs/7`,
    ],
    [{ GITHUB_SERVER_URL: 'javascript:x' }, undefined],
    [{ GITHUB_RUN_ID: '' }, undefined],
    [{ GITHUB_REPOSITORY: 'x' }, undefined],
  ])('links to its run with %j', async (env, url) => {
    const { summary } = await report(FAILING, { env })
    expect(summary.includes('/actions/runs/')).toBe(url !== undefined)
    if (url !== undefined) expect(summary).toContain(url)
  })
})

describe('a second stage', () => {
  const payload = (conclusion: string) => ({
    workflow_run: {
      id: 7,
      event: 'push',
      head_branch: 'x',
      head_sha: 'd'.repeat(40),
      head_repository: { full_name: REPOSITORY },
      conclusion,
    },
  })
  const env = { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_RUN_ID: '99', GITHUB_SHA: 'e'.repeat(40) }
  const files = artifact('governance-evidence/a', manifestOf(0, 1, { by: { runAttempt: 3 } }), 'perf-budget')

  test('reports the other run, of which it knows only the number', async () => {
    const { exitCode, written } = await report(files, { env, payload: payload('success') })
    expect(exitCode).toBe(0)
    expect(written.subject).toEqual({
      repository: REPOSITORY,
      commit: 'd'.repeat(40),
      ref: 'refs/heads/main',
    })
  })

  test.each(['failure', 'cancelled', ''])('blocks where that ended with %j', async (conclusion) => {
    expect((await report(files, { env, payload: payload(conclusion) })).exitCode).toBe(1)
  })

  test('takes no artifact of its own run', async () => {
    const own = artifact('governance-evidence/a', manifestOf(0, 1, { by: { runId: 99 } }), 'perf-budget')
    expect((await report(own, { env, payload: payload('success') })).exitCode).toBe(1)
  })
})

describe('what keeps a report from being posted', () => {
  const MISSING = 'There is no token to post with: set the input github-token.'
  const pullRequest = {
    payload: { pull_request: { number: 1, head: { sha: COMMIT } } },
    env: { GITHUB_EVENT_NAME: 'pull_request' },
  }

  test.each<[string, Given, boolean]>([
    ['a comment of a pull request', { ...pullRequest, inputs: { comment: 'auto' } }, true],
    ['a check', { inputs: { check: 'check-run' } }, true],
    ['a status', { inputs: { check: 'status' } }, true],
    ['a comment of a commit, which has none', { inputs: { comment: 'auto' } }, false],
    ['nothing', pullRequest, false],
  ])('is a notice and changes nothing: %s', async (_, given, isNoticed) => {
    const { exitCode, annotations, summary } = await report(PASSING, given)
    expect(exitCode).toBe(0)
    expect(annotations).toEqual(isNoticed ? [`notice: ${MISSING}`] : [])
    expect(summary.includes('There is no token')).toBe(isNoticed)
  })
})

describe('a report that cannot be made', () => {
  test('because of the user’s mistake blocks', async () => {
    const { exitCode, outputs } = await report(PASSING, { inputs: { check: 'on' } })
    expect([exitCode, outputs['failed-checks']]).toEqual([1, '["configuration"]'])
    expect(outputs['headline']).toContain('input check: "on"')
  })

  test.each(['writeSummary', 'setOutput'] as const)('because of %s blocks', async (failingSink) => {
    expect((await report(PASSING, { failingSink })).exitCode).toBe(1)
  })
})
