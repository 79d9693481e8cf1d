import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionRun, createFolder } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EvidenceRunner, REPOSITORY, run, type Step, TARGET, told } from './evidence-run.ts'

let runner: EvidenceRunner
beforeAll(async () => {
  runner = await EvidenceRunner.start()
})
afterAll(async () => {
  expect(runner.github.violations).toEqual([])
  await runner[Symbol.asyncDispose]()
})

describe('what a cell was asked for', () => {
  const BOTH = 'unit=reports/unit.xml\napi=reports/api.xml'
  const unit = { 'reports/unit.xml': '<testsuites/>' }
  const both = { ...unit, 'reports/api.xml': '<testsuites/>' }
  const shortfallsOf = ({ outputs }: ActionRun) => JSON.parse(outputs['shortfalls'] ?? '')

  async function restored(runId: number, changes: Partial<Step> = {}) {
    using folder = createFolder()
    return await runner.restore(folder, { runId, ...changes })
  }

  test('and did not leave is reported, and the gates still get its glob', async () => {
    for (const [cell, files] of [both, unit, both].entries())
      await runner.saveCell(120, [cell, 3], { files, inputs: { evidence: BOTH } })
    const done = await restored(120)
    expect(shortfallsOf(done)).toMatchObject([
      { kind: 'evidence', job: 'test', index: 1, total: 3, campaigns: ['api'], glob: 'reports/api.xml' },
    ])
    expect(told(done)).toMatchObject([
      { name: 'warning', message: expect.stringContaining('left no file that matches api=reports/api.xml') },
    ])
  })

  test('and no cell left is given out: nothing else is looked for', async () => {
    for (const cell of [0, 1])
      await runner.saveCell(121, [cell, 2], { files: unit, inputs: { evidence: BOTH } })
    const done = await restored(121)
    expect(shortfallsOf(done)).toEqual([])
    expect(done.outputs['evidence']).toBe(
      `unit=${TARGET}/*/evidence/reports/unit.xml\napi=${TARGET}/*/evidence/reports/api.xml`,
    )
    const nothing = await restored(122, { inputs: { evidence: 'corpus=reports/*.xml' } })
    expect(nothing.outputs['evidence']).toBe(`corpus=${TARGET}/*/evidence/reports/*.xml`)
  })

  test('and may not leave is not a shortfall', async () => {
    const evidence = 'unit=reports/unit.xml\n?unit=reports/rerun.xml\n? api=reports/api.xml'
    const files = [{ ...unit, 'reports/rerun.xml': '<testsuites/>' }, unit]
    for (const [cell, own] of files.entries())
      await runner.saveCell(123, [cell, 2], { files: own, inputs: { evidence } })
    const done = await restored(123)
    expect([shortfallsOf(done), told(done)]).toEqual([[], []])
    // No other glob is of this campaign: whether it may be missing is for the policy to say.
    expect(done.outputs['evidence']).toContain(`api=${TARGET}/*/evidence/reports/api.xml`)
    expect(done.outputs['evidence']?.split('\n')).toHaveLength(3)
  })

  test('under two campaigns is evidence of both', async () => {
    await runner.saveCell(124, [0, 1], {
      files: unit,
      inputs: { evidence: 'unit=reports/unit.xml\nall=reports/*.xml' },
    })
    expect((await restored(124)).outputs['evidence']).toBe(
      ['unit', 'all'].map((name) => `${name}=${TARGET}/*/evidence/reports/unit.xml`).join('\n'),
    )
  })

  test('to run as a gate is reported where there is no verdict, whatever the file is called', async () => {
    const files = { 'out/first.verdict.json': { gate: 'conformance-gate' } }
    const inputs = { verdicts: 'out/*.json', evidence: '', gates: 'conformance-gate\nperf-budget' }
    await runner.saveCell(125, [0, 1], { files, inputs })
    expect(shortfallsOf(await restored(125))).toMatchObject([{ kind: 'gate', gate: 'perf-budget' }])
  })

  test('comes with how its steps ended', async () => {
    const outcome = async (runId: number, ...cells: readonly string[]) => {
      for (const [cell, each] of cells.entries())
        await runner.saveCell(runId, [cell, cells.length], { inputs: { outcome: each } })
      return (await restored(runId)).outputs['outcome']
    }
    expect(await outcome(126, '', '')).toBe('')
    expect(await outcome(127, 'success', 'corpus=success\n\nother=success')).toBe('success')
    expect(await outcome(128, 'success', 'failure')).toBe('success\nfailure')
    expect(await outcome(129, 'corpus=success', 'corpus=cancelled')).toBe('corpus=success\ncorpus=cancelled')
  })
})

describe('a cell that ran again and left nothing', () => {
  const again = { GITHUB_RUN_ATTEMPT: '2' }
  const failed = JSON.stringify({ test: { result: 'failure' }, plan: { result: 'success' } })
  const status = (word: string) => ({ inputs: { 'job-status': word } })

  async function firstAttempt(runId: number) {
    for (const cell of [0, 1, 2]) await runner.saveCell(runId, [cell, 3], status('success'))
  }

  async function lostOf(runId: number, inputs: Readonly<Record<string, string>>) {
    using folder = createFolder()
    const done = await runner.restore(folder, { runId, inputs, env: again })
    const cells = readdirSync(join(folder.path, TARGET)).filter((name) =>
      existsSync(join(folder.path, TARGET, name, 'evidence')),
    )
    return { done, cells, absent: JSON.parse(done.outputs['absent-cells'] ?? '') }
  }

  test('is known by how its job ended, and what it left before does not count', async () => {
    await firstAttempt(130)
    for (const cell of [0, 2]) await runner.saveCell(130, [cell, 3], { env: again, ...status('success') })
    const { done, cells, absent } = await lostOf(130, { needs: failed })
    expect(absent, done.stdout).toEqual([{ job: 'test', index: 1, total: 3 }])
    expect(cells).toEqual(['governance.test.1-of-3.2', 'governance.test.3-of-3.2'])
    expect(told(done)).toMatchObject([
      {
        name: 'warning',
        message: expect.stringContaining('cell 2 of 3 (os=system-1) left nothing in attempt 2'),
      },
    ])
  })

  test('is known by what it saved: that it left nothing', async () => {
    await firstAttempt(131)
    await runner.saveCell(131, [1, 3], { env: again, files: { x: '' }, ...status('success') })
    const { done, absent } = await lostOf(131, { needs: failed.replace('failure', 'success') })
    expect(absent).toEqual([])
    expect(JSON.parse(done.outputs['shortfalls'] ?? '')).toMatchObject([{ kind: 'evidence', index: 1 }])
  })

  test('is distinguished from one that was left alone because it had succeeded', async () => {
    await runner.saveCell(132, [0, 2], status('success'))
    await runner.saveCell(132, [1, 2], status('failure'))
    await runner.saveCell(132, [1, 2], { env: again, ...status('failure') })
    const { cells, absent } = await lostOf(132, { needs: failed })
    expect([absent, cells]).toEqual([[], ['governance.test.1-of-2.1', 'governance.test.2-of-2.2']])
  })

  test('is known by its newest artifact, where that cannot be restored', async () => {
    await firstAttempt(133)
    await runner.artifacts.put({ runId: 133, name: 'governance.test.2-of-3.2', archive: Buffer.from('x') })
    const { absent, cells } = await lostOf(133, { needs: failed.replace('failure', 'success') })
    expect(absent).toEqual([{ job: 'test', index: 1, total: 3 }])
    expect(cells).toEqual(['governance.test.1-of-3.1', 'governance.test.3-of-3.1'])
  })

  test.each([
    ['success', []],
    ['failure', [{ job: 'test', index: 1, total: 2 }]],
  ])('is known by its job where GitHub may be asked: %s', async (conclusion, expected) => {
    const id = conclusion === 'success' ? 134 : 135
    runner.github.addRun(
      run(id, {
        conclusion: null,
        attempt: 2,
        jobs: [
          { name: 'test (0)', attempt: 1 },
          { name: 'test (1)', attempt: 1 },
          { name: 'test (0)', conclusion: 'failure' },
          { name: 'test (1)', conclusion },
        ],
      }),
    )
    const [first, second] = await jobIds(id)
    for (const [cell, job] of [first, second].entries()) {
      await runner.saveCell(id, [cell, 2], {
        inputs: { 'job-status': 'success', 'check-run-id': String(job) },
      })
    }
    await runner.saveCell(id, [0, 2], { env: again, ...status('failure') })
    const { absent, done } = await lostOf(id, { needs: failed, 'github-token': 'secret' })
    expect(absent, done.stdout).toEqual(expected)
  })

  async function jobIds(runId: number): Promise<readonly number[]> {
    const url = `${runner.github.url}/repos/${REPOSITORY}/actions/runs/${runId}/jobs?filter=all`
    const answer = await fetch(url, { headers: { authorization: 'token secret' } })
    const { jobs }: { readonly jobs: readonly { readonly id: number }[] } = JSON.parse(await answer.text())
    return jobs.map(({ id }) => id)
  }

  test.each([
    ['{', 'input needs'],
    ['{"test":{}}', 'has no result'],
  ])('needs %j is a mistake of the workflow', async (needs, message) => {
    using folder = createFolder()
    const done = await runner.restore(folder, { runId: 136, inputs: { needs } })
    expect([done.exitCode, done.stdout]).toEqual([1, expect.stringContaining(message)])
  })
})
