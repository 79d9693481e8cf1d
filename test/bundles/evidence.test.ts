import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ActionRun,
  type AddedRun,
  type ArtifactService,
  createFolder,
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
      // Whoever runs in this run has made it: it is no baseline.
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

  test('of which nothing was saved is told, and no error', async () => {
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
  test('is a warning: nothing, or twice the same name', async () => {
    const nothing = await saveCell(110, 0, 1, { files: { 'x.txt': 'x' }, inputs: { evidence: '' } })
    expect([nothing.exitCode, nothing.outputs['saved']]).toEqual([0, 'false'])
    await saveCell(110, 0, 1)
    const twice = await saveCell(110, 0, 1)
    expect([twice.exitCode, twice.outputs['saved']]).toEqual([0, 'false'])
    expect(told(twice)).toMatchObject([
      { name: 'warning', message: expect.stringContaining('give each use a name') },
    ])
    const other = await saveCell(110, 0, 1, { inputs: { name: 'second' } })
    expect(other.outputs['artifact-name']).toBe('second.test.1-of-1.1')
  })

  test.each([
    [{ cell: '3', cells: '3' }, 'input cell'],
    [{ cells: 'many' }, 'input cells'],
    [{ 'compression-level': '10' }, 'input compression-level'],
    [{ evidence: '../**' }, 'no path inside the workspace'],
  ])('for the inputs %j is a mistake of the workflow', async (inputs, message) => {
    const done = await saveCell(111, 0, 1, { inputs })
    expect(done.exitCode).toBe(1)
    expect(done.stdout).toContain(message)
  })

  test('for want of a service is a warning', async () => {
    const done = await saveCell(112, 0, 1, { env: { ACTIONS_RUNTIME_TOKEN: '' } })
    expect([done.exitCode, done.outputs['saved']]).toEqual([0, 'false'])
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

  test.each([
    [204, 'a fork'],
    [205, 'a pull request'],
    [203, 'a failed run'],
  ])('is none of run %d, of %s', async (id) => {
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
      { name: 'warning', message: expect.stringContaining('governance.test.2-of-2.1 is not restored') },
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
