import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EvidenceRunner, GATE, pull, run, TARGET, told, verdictOf } from './evidence-run.ts'

let runner: EvidenceRunner
beforeAll(async () => {
  runner = await EvidenceRunner.start()
})
afterAll(async () => {
  expect(runner.github.violations).toEqual([])
  await runner[Symbol.asyncDispose]()
})

describe('a baseline', () => {
  beforeAll(async () => {
    for (const id of [201, 202, 203, 204, 205]) await runner.saveCell(id, [0, 1])
    runner.github.setBranch(
      'main',
      ['2', '1', '0'].map((digit) => digit.repeat(40)),
    )
    runner.github.addRun(run(201, { headSha: '1'.repeat(40) }))
    runner.github.addRun(run(202, { headSha: '2'.repeat(40) }))
    runner.github.addRun(run(203, { conclusion: 'failure' }))
    runner.github.addRun(
      run(204, { event: 'pull_request', headRepository: 'someone/platform', headBranch: 'main' }),
    )
    runner.github.addRun(run(205, { event: 'pull_request', headBranch: 'patch' }))
  })
  const last = { from: 'last-success', workflow: 'ci.yml', 'github-token': 'secret' }

  test('comes from the last success on the base branch, whatever forks and pull requests have left behind', async () => {
    using folder = createFolder()
    const done = await runner.restore(folder, { runId: 901, inputs: last, event: pull() })
    const place = `${TARGET}/governance.test.1-of-1.1`
    expect(done.outputs, done.stdout).toMatchObject({
      found: 'true',
      'run-id': '202',
      'conformance-baseline': `${place}/baseline/conformance-gate.baseline.json`,
      'performance-baseline': `${place}/baseline/perf-budget.baseline.json`,
      'performance-history': `${place}/history/perf-budget.history.jsonl`,
    })
    expect(existsSync(join(folder.path, done.outputs['conformance-baseline'] ?? ''))).toBe(true)
  })

  test('comes from the merge base where that is asked for', async () => {
    runner.github.setMergeBase('b'.repeat(40), 'c'.repeat(40), '1'.repeat(40))
    using folder = createFolder()
    const done = await runner.restore(folder, {
      runId: 902,
      inputs: { ...last, at: 'merge-base' },
      event: pull(),
    })
    expect(done.outputs, done.stdout).toMatchObject({ found: 'true', 'run-id': '201' })
  })

  test('is not that of a tag with the name of the branch, wherever the tag is', async () => {
    const tag = { env: { GITHUB_REF: 'refs/tags/main' } }
    await runner.saveCell(206, [0, 1])
    runner.github.addRun(run(206, { headSha: 'e'.repeat(40) }))
    await runner.saveCell(207, [0, 1], tag)
    runner.github.addRun(run(207, { headSha: '0'.repeat(40) }))
    await runner.saveCell(208, [0, 1])
    runner.github.addRun(run(208, { headSha: '2'.repeat(40), workflowRef: 'refs/tags/main' }))
    using folder = createFolder()
    const done = await runner.restore(folder, { runId: 905, inputs: last, event: pull() })
    expect(done.outputs, done.stdout).toMatchObject({ found: 'true', 'run-id': '202' })
    expect(told(done)).toMatchObject([
      {
        name: 'notice',
        message: expect.stringContaining(
          'Run 207 was started for a tag or another ref named main, not for the branch',
        ),
      },
    ])
    for (const id of ['206', '207', '208']) {
      using another = createFolder()
      const inputs = { from: 'run', 'run-id': id, 'github-token': 'secret' }
      const restored = await runner.restore(another, { runId: 905, inputs, event: pull() })
      expect(restored.outputs, id).toMatchObject({ found: 'true', 'conformance-baseline': '' })
    }
  })

  test('is not that of a workflow other than the one that is named', async () => {
    const inputs = { from: 'run', 'run-id': '202', 'github-token': 'secret' }
    const baselineOf = async (workflow: string) => {
      using folder = createFolder()
      const done = await runner.restore(folder, {
        runId: 906,
        inputs: { ...inputs, workflow },
        event: pull(),
      })
      return done.outputs['conformance-baseline']
    }
    expect(await baselineOf('ci.yml')).not.toBe('')
    expect(await baselineOf('other.yml')).toBe('')
  })

  test.each([
    [
      'a failing verdict',
      211,
      { 'temp/governance/conformance-gate.verdict.json': verdictOf('conformance-gate', 'fail') },
    ],
    ['a verdict that nobody can read', 212, { 'temp/governance/conformance-gate.verdict.json': '{}' }],
  ])('is not that of %s, whatever the run says; the others of that run are', async (_what, id, changes) => {
    await runner.saveCell(id, [0, 1], { files: { ...GATE, ...changes } })
    runner.github.addRun(run(id, { headSha: '2'.repeat(40), workflow: `.github/workflows/${id}.yml` }))
    using folder = createFolder()
    const inputs = { ...last, workflow: `${id}.yml` }
    const done = await runner.restore(folder, { runId: 907, inputs, event: pull() })
    const place = `${TARGET}/governance.test.1-of-1.1`
    expect(done.outputs, done.stdout).toMatchObject({
      found: 'true',
      'conformance-baseline': '',
      'performance-baseline': `${place}/baseline/perf-budget.baseline.json`,
      'performance-history': `${place}/history/perf-budget.history.jsonl`,
    })
    expect(told(done)).toMatchObject([
      {
        name: 'notice',
        message: `The verdict of conformance-gate in run ${id} is not a pass: its baseline is not used.`,
      },
    ])
  })

  test.each([
    [204, 'a fork'],
    [205, 'a pull request'],
    [203, 'a failed run'],
  ])('is not that of run %d, of %s', async (id) => {
    using folder = createFolder()
    const done = await runner.restore(folder, {
      runId: 903,
      inputs: { from: 'run', 'run-id': String(id), 'github-token': 'secret' },
      event: pull(),
    })
    expect(done.outputs, done.stdout).toMatchObject({
      found: 'true',
      'conformance-baseline': '',
      'performance-history': '',
    })
  })

  test('is not there without a token, without a success, or where the token may not read', async () => {
    const judged = async (inputs: Readonly<Record<string, string>>) => {
      using folder = createFolder()
      const done = await runner.restore(folder, { runId: 904, inputs: { ...last, ...inputs }, event: pull() })
      expect(told(done).map(({ name }) => name)).toEqual(['notice'])
      return [done.exitCode, done.outputs['found']]
    }
    expect(await judged({ 'github-token': '' })).toEqual([0, 'false'])
    expect(await judged({ workflow: 'other.yml' })).toEqual([0, 'false'])
    expect(await judged({ branch: 'develop' })).toEqual([0, 'false'])
    runner.github.refuse({
      path: /\/actions\/workflows\//,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      times: 1,
    })
    expect(await judged({})).toEqual([0, 'false'])
  })
})
