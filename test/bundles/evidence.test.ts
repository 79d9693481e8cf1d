import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ActionRun,
  type AddedRun,
  type ArtifactService,
  createFolder,
  createRepository,
  type EmulatedGitHub,
  type Files,
  type Folder,
  runActionAsync,
  startArtifactService,
  startEmulatedGitHub,
  zipArchive,
} from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const SAVE = join(ROOT, 'actions/evidence/save')
const RESTORE = join(ROOT, 'actions/evidence/restore')
const REPOSITORY = 'orbit/platform'
const TARGET = 'governance-evidence'

let github: EmulatedGitHub
let artifacts: ArtifactService
beforeAll(async () => {
  github = await startEmulatedGitHub({ repository: REPOSITORY, tokens: { secret: ['repo'], narrow: [] } })
  artifacts = await startArtifactService({ github })
})
afterAll(async () => {
  expect(github.violations).toEqual([])
  await artifacts[Symbol.asyncDispose]()
  await github[Symbol.asyncDispose]()
})

interface Step {
  readonly runId: number
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
}

function save(folder: Folder, { runId, inputs = {}, env = {} }: Step): Promise<ActionRun> {
  return runActionAsync({
    action: SAVE,
    workspace: folder.path,
    inputs: { job: 'test', cell: '0', cells: '1', matrix: 'null', ...inputs },
    env: {
      ...artifacts.environment({ runId }),
      GITHUB_RUN_ID: String(runId),
      RUNNER_TEMP: join(folder.path, 'temp'),
      ...env,
    },
  })
}

function restore(folder: Folder, { runId, inputs = {}, env = {}, event }: Step): Promise<ActionRun> {
  return runActionAsync({
    action: RESTORE,
    workspace: folder.path,
    inputs: { 'github-token': '', ...inputs },
    env: {
      ...artifacts.environment({ runId }),
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(runId),
      ...env,
    },
    ...(event === undefined ? {} : { event }),
  })
}

/** What people see: the artifact client tells a debugger more, and hides its signatures. */
const told = ({ commands }: ActionRun) =>
  commands.filter(({ name }) => name !== 'debug' && name !== 'add-mask')

const GATE: Files = {
  'temp/governance/conformance-gate.verdict.json': { gate: 'conformance-gate' },
  'temp/governance/conformance-gate.baseline.json': { schema: 'governance.baseline/v1' },
  'temp/governance/perf-budget.baseline.json': {},
  'temp/governance/perf-budget.history.jsonl': '{}\n',
  'temp/governance/perf-budget.history-rows.jsonl': '{}\n',
  'reports/a.xml': '<testsuites/>',
  'reports/sub/b.xml': '<testsuites/>',
}

/** Saves one cell, as a job of a matrix does. */
async function saveCell(
  runId: number,
  cell: number,
  cells: number,
  changes: Partial<Step> & { readonly files?: Files } = {},
) {
  using folder = createFolder(changes.files ?? GATE)
  return await save(folder, {
    runId,
    env: changes.env ?? {},
    inputs: {
      evidence: 'corpus=reports/**/*.xml',
      cell: String(cell),
      cells: String(cells),
      matrix: JSON.stringify({ os: `system-${cell}` }),
      ...changes.inputs,
    },
  })
}

const run = (id: number, changes: Partial<AddedRun> = {}): AddedRun => ({
  id,
  workflow: '.github/workflows/ci.yml',
  event: 'push',
  headSha: 'a'.repeat(40),
  headBranch: 'main',
  conclusion: 'success',
  ...changes,
})

const pull = (number = 7) => ({
  name: 'pull_request',
  payload: {
    pull_request: { number, base: { ref: 'main', sha: 'b'.repeat(40) }, head: { sha: 'c'.repeat(40) } },
    repository: { default_branch: 'main' },
  },
})

test('evidence that was committed, and that no step has written, is recognised across jobs', async () => {
  const report = '<testsuites><testsuite name="s"><testcase name="t"/></testsuite></testsuites>'
  using repository = createRepository({ 'reports/old.xml': report, 'reports/rewritten.xml': report })
  repository.write({ 'reports/rewritten.xml': `${report}\n`, 'reports/new.xml': report })
  await save(repository, { runId: 95, inputs: { evidence: 'corpus=reports/*.xml' } })
  using folder = createFolder()
  const restored = await restore(folder, { runId: 95 })
  expect(restored.outputs['committed-evidence']).toBe(
    'governance-evidence/governance.test.1-of-1.1/evidence/reports/old.xml',
  )
})

describe('a run', () => {
  test('restores what all cells of a matrix have saved, ready for the gates', async () => {
    for (const cell of [0, 1, 2]) {
      const saved = await saveCell(101, cell, 3)
      expect(saved.outputs, saved.stdout).toMatchObject({
        saved: 'true',
        'artifact-name': `governance.test.${cell + 1}-of-3.1`,
        files: '7',
      })
    }
    using folder = createFolder()
    const done = await restore(folder, { runId: 101 })
    expect(done.exitCode, done.stdout).toBe(0)
    expect(done.outputs).toMatchObject({
      found: 'true',
      path: TARGET,
      verdicts: `${TARGET}/**/*.verdict.json`,
      evidence: `corpus=${TARGET}/*/evidence/reports/a.xml\ncorpus=${TARGET}/*/evidence/reports/sub/b.xml`,
      'absent-cells': '[]',
      // A job of this run made it: it is not a baseline.
      'conformance-baseline': '',
    })
    expect(JSON.parse(done.outputs['cells'] ?? '')).toMatchObject(
      [0, 1, 2].map((index) => ({ job: 'test', index, total: 3, label: `os=system-${index}` })),
    )
    const file = join(folder.path, TARGET, 'governance.test.2-of-3.1/evidence/reports/a.xml')
    expect(readFileSync(file, 'utf8')).toBe('<testsuites/>')
  })

  test('takes of a cell that ran again its latest attempt, and tells an absent one', async () => {
    await saveCell(102, 0, 3)
    await saveCell(102, 2, 3)
    const files = { ...GATE, 'reports/a.xml': '<again/>' }
    const again = await saveCell(102, 0, 3, { env: { GITHUB_RUN_ATTEMPT: '2' }, files })
    expect(again.outputs['artifact-name']).toBe('governance.test.1-of-3.2')
    using folder = createFolder()
    const done = await restore(folder, { runId: 102, inputs: { 'expected-cells': '3' } })
    expect(readdirSync(join(folder.path, TARGET)).sort()).toEqual([
      'governance.test.1-of-3.2',
      'governance.test.3-of-3.1',
    ])
    expect(JSON.parse(done.outputs['absent-cells'] ?? '')).toEqual([{ job: 'test', index: 1, total: 3 }])
    expect(told(done)).toMatchObject([{ name: 'warning', message: expect.stringContaining('2 of 3 cells') }])
  })

  test('carries 20 MB, digest by digest, to another run', async () => {
    const bytes = Buffer.alloc(20_000_000, 'governance')
    await saveCell(103, 0, 1, {
      files: { 'big.bin': bytes, 'temp/governance/a.verdict.json': '{}' },
      inputs: { evidence: 'big.bin', 'compression-level': '0' },
    })
    github.addRun(run(103))
    using folder = createFolder()
    const done = await restore(folder, {
      runId: 900,
      inputs: { from: 'run', 'run-id': '103', 'github-token': 'secret' },
    })
    expect(done.outputs, done.stdout).toMatchObject({
      found: 'true',
      'run-id': '103',
      commit: 'a'.repeat(40),
    })
    const restored = readFileSync(join(folder.path, TARGET, 'governance.test.1-of-1.1/evidence/big.bin'))
    const digest = (content: Buffer) => createHash('sha256').update(content).digest('hex')
    expect(digest(restored)).toBe(digest(bytes))
  })

  test('of which nothing was saved is a notice, and not an error', async () => {
    using folder = createFolder()
    const done = await restore(folder, { runId: 104 })
    expect([done.exitCode, done.outputs['found'], done.outputs['cells']]).toEqual([0, 'false', '[]'])
    expect(told(done)).toMatchObject([
      { name: 'notice', message: expect.stringContaining('no artifact of governance') },
    ])
    expect(existsSync(join(folder.path, TARGET))).toBe(false)
  })
})

describe('what cannot be saved', () => {
  test('is nothing: what was asked for is saved, with a warning', async () => {
    const nothing = await saveCell(109, 0, 1, { files: { 'x.txt': 'x' }, inputs: { evidence: '' } })
    expect([nothing.exitCode, nothing.outputs['files'], nothing.outputs['saved']]).toEqual([0, '0', 'true'])
    expect(told(nothing)).toMatchObject([
      { name: 'warning', message: expect.stringContaining('There is no file to save') },
    ])
  })

  test('under a name that is taken is an error that says which input to set', async () => {
    await saveCell(110, 0, 1)
    const twice = await saveCell(110, 0, 1)
    expect([twice.exitCode, twice.outputs['saved']]).toEqual([1, undefined])
    expect(told(twice)).toMatchObject([{ name: 'error', message: expect.stringContaining('input name') }])
    const resized = await saveCell(110, 0, 2)
    expect(resized.exitCode).toBe(1)
    expect(told(resized)).toMatchObject([
      { name: 'error', message: expect.stringContaining('a different number of cells') },
    ])
    const other = await saveCell(110, 0, 1, { inputs: { name: 'second' } })
    expect(other.outputs['artifact-name']).toBe('second.test.1-of-1.1')
    const again = await saveCell(110, 0, 1, { env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([again.exitCode, again.outputs['artifact-name']]).toEqual([0, 'governance.test.1-of-1.2'])
  })

  test.each([
    [{ cell: '3', cells: '3' }, 'input cell'],
    [{ cells: 'many' }, 'input cells'],
    [{ 'compression-level': '10' }, 'input compression-level'],
    [{ evidence: '../**' }, 'not a path inside the workspace'],
    [{ outcome: 'failed' }, 'input outcome'],
    [{ outcome: '=failure' }, 'input outcome'],
  ])('for the inputs %j is a mistake of the workflow', async (inputs, message) => {
    const done = await saveCell(111, 0, 1, { inputs })
    expect(done.exitCode).toBe(1)
    expect(done.stdout).toContain(message)
  })

  test('for want of a service is a warning, and an error where an earlier attempt would be mistaken for this one', async () => {
    const done = await saveCell(112, 0, 1, { env: { ACTIONS_RUNTIME_TOKEN: '' } })
    expect([done.exitCode, done.outputs['saved']]).toEqual([0, 'false'])
    const env = { ACTIONS_RUNTIME_TOKEN: '', GITHUB_RUN_ATTEMPT: '2' }
    const again = await saveCell(112, 0, 1, { env })
    expect([again.exitCode, again.outputs['saved']]).toEqual([1, 'false'])
    expect(told(again)).toMatchObject([
      { name: 'error', message: expect.stringContaining('earlier attempt') },
    ])
  })

  test('names of a matrix have no effect', async () => {
    const matrix = JSON.stringify({ os: '::error::x\n../../etc', 'a/b': '<b>' })
    const done = await saveCell(113, 0, 1, { inputs: { matrix, job: '../x::y', name: 'a/../b' } })
    expect(done.outputs['artifact-name']).toBe('a-b.-x-y.1-of-1.1')
    expect(done.commands.filter(({ name }) => name === 'error')).toEqual([])
  })
})

describe('a baseline', () => {
  beforeAll(async () => {
    for (const id of [201, 202, 203, 204, 205]) await saveCell(id, 0, 1)
    github.setBranch(
      'main',
      ['2', '1', '0'].map((digit) => digit.repeat(40)),
    )
    github.addRun(run(201, { headSha: '1'.repeat(40) }))
    github.addRun(run(202, { headSha: '2'.repeat(40) }))
    github.addRun(run(203, { conclusion: 'failure' }))
    github.addRun(run(204, { event: 'pull_request', headRepository: 'someone/platform', headBranch: 'main' }))
    github.addRun(run(205, { event: 'pull_request', headBranch: 'patch' }))
  })
  const last = { from: 'last-success', workflow: 'ci.yml', 'github-token': 'secret' }

  test('comes from the last success on the base branch, whatever forks and pull requests have left behind', async () => {
    using folder = createFolder()
    const done = await restore(folder, { runId: 901, inputs: last, event: pull() })
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
    github.setMergeBase('b'.repeat(40), 'c'.repeat(40), '1'.repeat(40))
    using folder = createFolder()
    const done = await restore(folder, { runId: 902, inputs: { ...last, at: 'merge-base' }, event: pull() })
    expect(done.outputs, done.stdout).toMatchObject({ found: 'true', 'run-id': '201' })
  })

  test('is not that of a tag with the name of the branch, wherever the tag is', async () => {
    const tag = { env: { GITHUB_REF: 'refs/tags/main' } }
    await saveCell(206, 0, 1)
    github.addRun(run(206, { headSha: 'e'.repeat(40) }))
    await saveCell(207, 0, 1, tag)
    github.addRun(run(207, { headSha: '0'.repeat(40) }))
    await saveCell(208, 0, 1)
    github.addRun(run(208, { headSha: '2'.repeat(40), workflowRef: 'refs/tags/main' }))
    using folder = createFolder()
    const done = await restore(folder, { runId: 905, inputs: last, event: pull() })
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
      const restored = await restore(another, { runId: 905, inputs, event: pull() })
      expect(restored.outputs, id).toMatchObject({ found: 'true', 'conformance-baseline': '' })
    }
  })

  test('is not that of a workflow other than the one that is named', async () => {
    const inputs = { from: 'run', 'run-id': '202', 'github-token': 'secret' }
    const baselineOf = async (workflow: string) => {
      using folder = createFolder()
      const done = await restore(folder, { runId: 906, inputs: { ...inputs, workflow }, event: pull() })
      return done.outputs['conformance-baseline']
    }
    expect(await baselineOf('ci.yml')).not.toBe('')
    expect(await baselineOf('other.yml')).toBe('')
  })

  test.each([
    [204, 'a fork'],
    [205, 'a pull request'],
    [203, 'a failed run'],
  ])('is not that of run %d, of %s', async (id) => {
    using folder = createFolder()
    const done = await restore(folder, {
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
      const done = await restore(folder, { runId: 904, inputs: { ...last, ...inputs }, event: pull() })
      expect(told(done).map(({ name }) => name)).toEqual(['notice'])
      return [done.exitCode, done.outputs['found']]
    }
    expect(await judged({ 'github-token': '' })).toEqual([0, 'false'])
    expect(await judged({ workflow: 'other.yml' })).toEqual([0, 'false'])
    expect(await judged({ branch: 'develop' })).toEqual([0, 'false'])
    github.refuse({
      path: /\/actions\/workflows\//,
      status: 403,
      body: { message: 'Resource not accessible by integration' },
      times: 1,
    })
    expect(await judged({})).toEqual([0, 'false'])
  })
})

describe('what a cell was asked for', () => {
  const BOTH = 'unit=reports/unit.xml\napi=reports/api.xml'
  const unit = { 'reports/unit.xml': '<testsuites/>' }
  const both = { ...unit, 'reports/api.xml': '<testsuites/>' }
  const shortfallsOf = ({ outputs }: ActionRun) => JSON.parse(outputs['shortfalls'] ?? '')

  async function restored(runId: number, changes: Partial<Step> = {}) {
    using folder = createFolder()
    return await restore(folder, { runId, ...changes })
  }

  test('and did not leave is reported, and the gates still get its glob', async () => {
    for (const [cell, files] of [both, unit, both].entries())
      await saveCell(120, cell, 3, { files, inputs: { evidence: BOTH } })
    const done = await restored(120)
    expect(shortfallsOf(done)).toMatchObject([
      { kind: 'evidence', job: 'test', index: 1, total: 3, campaigns: ['api'], glob: 'reports/api.xml' },
    ])
    expect(told(done)).toMatchObject([
      { name: 'warning', message: expect.stringContaining('left no file that matches api=reports/api.xml') },
    ])
  })

  test('and no cell left is given out: nothing else is looked for', async () => {
    for (const cell of [0, 1]) await saveCell(121, cell, 2, { files: unit, inputs: { evidence: BOTH } })
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
      await saveCell(123, cell, 2, { files: own, inputs: { evidence } })
    const done = await restored(123)
    expect([shortfallsOf(done), told(done)]).toEqual([[], []])
    // No other glob is of this campaign: whether it may be missing is for the policy to say.
    expect(done.outputs['evidence']).toContain(`api=${TARGET}/*/evidence/reports/api.xml`)
    expect(done.outputs['evidence']?.split('\n')).toHaveLength(3)
  })

  test('under two campaigns is evidence of both', async () => {
    await saveCell(124, 0, 1, {
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
    await saveCell(125, 0, 1, { files, inputs })
    expect(shortfallsOf(await restored(125))).toMatchObject([{ kind: 'gate', gate: 'perf-budget' }])
  })

  test('comes with how its steps ended', async () => {
    const outcome = async (runId: number, ...cells: readonly string[]) => {
      for (const [cell, each] of cells.entries())
        await saveCell(runId, cell, cells.length, { inputs: { outcome: each } })
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
    for (const cell of [0, 1, 2]) await saveCell(runId, cell, 3, status('success'))
  }

  async function lostOf(runId: number, inputs: Readonly<Record<string, string>>) {
    using folder = createFolder()
    const done = await restore(folder, { runId, inputs, env: again })
    const cells = readdirSync(join(folder.path, TARGET)).filter((name) =>
      existsSync(join(folder.path, TARGET, name, 'evidence')),
    )
    return { done, cells, absent: JSON.parse(done.outputs['absent-cells'] ?? '') }
  }

  test('is known by how its job ended, and what it left before does not count', async () => {
    await firstAttempt(130)
    for (const cell of [0, 2]) await saveCell(130, cell, 3, { env: again, ...status('success') })
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
    await saveCell(131, 1, 3, { env: again, files: { x: '' }, ...status('success') })
    const { done, absent } = await lostOf(131, { needs: failed.replace('failure', 'success') })
    expect(absent).toEqual([])
    expect(JSON.parse(done.outputs['shortfalls'] ?? '')).toMatchObject([{ kind: 'evidence', index: 1 }])
  })

  test('is distinguished from one that was left alone because it had succeeded', async () => {
    await saveCell(132, 0, 2, status('success'))
    await saveCell(132, 1, 2, status('failure'))
    await saveCell(132, 1, 2, { env: again, ...status('failure') })
    const { cells, absent } = await lostOf(132, { needs: failed })
    expect([absent, cells]).toEqual([[], ['governance.test.1-of-2.1', 'governance.test.2-of-2.2']])
  })

  test('is known by its newest artifact, where that cannot be restored', async () => {
    await firstAttempt(133)
    await artifacts.put({ runId: 133, name: 'governance.test.2-of-3.2', archive: Buffer.from('x') })
    const { absent, cells } = await lostOf(133, { needs: failed.replace('failure', 'success') })
    expect(absent).toEqual([{ job: 'test', index: 1, total: 3 }])
    expect(cells).toEqual(['governance.test.1-of-3.1', 'governance.test.3-of-3.1'])
  })

  test.each([
    ['success', []],
    ['failure', [{ job: 'test', index: 1, total: 2 }]],
  ])('is known by its job where GitHub may be asked: %s', async (conclusion, expected) => {
    const id = conclusion === 'success' ? 134 : 135
    github.addRun(
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
      await saveCell(id, cell, 2, { inputs: { 'job-status': 'success', 'check-run-id': String(job) } })
    }
    await saveCell(id, 0, 2, { env: again, ...status('failure') })
    const { absent, done } = await lostOf(id, { needs: failed, 'github-token': 'secret' })
    expect(absent, done.stdout).toEqual(expected)
  })

  async function jobIds(runId: number): Promise<readonly number[]> {
    const url = `${github.url}/repos/${REPOSITORY}/actions/runs/${runId}/jobs?filter=all`
    const answer = await fetch(url, { headers: { authorization: 'token secret' } })
    const { jobs }: { readonly jobs: readonly { readonly id: number }[] } = JSON.parse(await answer.text())
    return jobs.map(({ id }) => id)
  }

  test.each([
    ['{', 'input needs'],
    ['{"test":{}}', 'has no result'],
  ])('needs %j is a mistake of the workflow', async (needs, message) => {
    using folder = createFolder()
    const done = await restore(folder, { runId: 136, inputs: { needs } })
    expect([done.exitCode, done.stdout]).toEqual([1, expect.stringContaining(message)])
  })
})

describe('what strangers have uploaded', () => {
  const manifest = (files: readonly object[]) => ({
    name: 'governance-bundle.json',
    content: JSON.stringify({
      schema: 'governance.bundle/v1',
      name: 'governance',
      createdAt: '2026-03-01T12:00:00Z',
      producer: {
        repository: REPOSITORY,
        commit: '',
        ref: '',
        event: 'push',
        workflow: '',
        runId: 301,
        runAttempt: 1,
        job: 'test',
        os: '',
      },
      cell: { index: 0, total: 1, label: '' },
      files,
    }),
  })
  const bomb = Buffer.alloc(50_000_000)

  test.each<[string, Buffer]>([
    ['a path that leads out', zipArchive([{ name: '../../evil.txt', content: 'x' }, manifest([])])],
    [
      'a link',
      zipArchive([
        { name: 'evidence/x', content: '/etc/passwd', mode: 0o120777 },
        manifest([{ path: 'evidence/x', role: 'evidence', sha256: 'a'.repeat(64), bytes: 11 }]),
      ]),
    ],
    [
      'a bomb',
      zipArchive([
        { name: 'evidence/x', content: bomb, deflate: true },
        manifest([{ path: 'evidence/x', role: 'evidence', sha256: 'a'.repeat(64), bytes: bomb.length }]),
      ]),
    ],
    [
      'another digest',
      zipArchive([
        { name: 'evidence/x', content: 'x' },
        manifest([{ path: 'evidence/x', role: 'evidence', sha256: 'a'.repeat(64), bytes: 1 }]),
      ]),
    ],
    ['no manifest', zipArchive([{ name: 'evidence/x', content: 'x' }])],
    ['no archive', Buffer.from('hello')],
  ])('with %s is not restored, and the rest is', async (what, archive) => {
    const runId = 310 + what.length
    await saveCell(runId, 0, 2)
    await artifacts.put({ runId, name: 'governance.test.2-of-2.1', archive })
    using folder = createFolder()
    const done = await restore(folder, { runId, inputs: { 'max-bytes': '1000000' } })
    expect([done.exitCode, done.outputs['found']], done.stdout).toEqual([0, 'true'])
    expect(readdirSync(join(folder.path, TARGET))).toEqual(['governance.test.1-of-2.1'])
    expect(JSON.parse(done.outputs['absent-cells'] ?? '')).toEqual([{ job: 'test', index: 1, total: 2 }])
    expect(told(done)).toMatchObject([
      { name: 'warning', message: expect.stringContaining('governance.test.2-of-2.1 was not restored') },
      { name: 'warning', message: expect.stringContaining('cell 2 of 2 left no evidence') },
    ])
    expect(readdirSync(folder.path)).toEqual([TARGET])
  })

  test('under names that evidence/save does not give is left alone', async () => {
    await artifacts.put({ runId: 340, name: 'governance', archive: zipArchive([manifest([])]) })
    await artifacts.put({ runId: 340, name: 'other.test.1-of-1.1', archive: zipArchive([manifest([])]) })
    using folder = createFolder()
    expect((await restore(folder, { runId: 340 })).outputs['found']).toBe('false')
    using another = createFolder()
    expect((await restore(another, { runId: 340, inputs: { name: 'o*' } })).outputs['found']).toBe('true')
  })
})

test.each([
  [{ path: '../out' }, 'input path'],
  [{ path: '.' }, 'input path'],
  [{ path: 'checked-out' }, 'is not empty'],
  [{ from: 'somewhere' }, 'input from'],
  [{ from: 'run' }, 'input run-id'],
  [{ from: 'last-success' }, 'input workflow'],
  [{ 'max-files': '-1' }, 'input max-files'],
])('to restore with the inputs %j is a mistake of the workflow', async (inputs, message) => {
  using folder = createFolder({ 'checked-out/forged.verdict.json': '{}' })
  const done = await restore(folder, { runId: 400, inputs })
  expect(done.exitCode).toBe(1)
  expect(done.stdout).toContain(message)
})
