import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_FILE, MANIFEST_SCHEMA } from '@governance-gates/evidence-artifact/wire-names'
import { createFolder, createRepository, zipArchive } from '@governance-gates/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EvidenceRunner, GATE, REPOSITORY, run, TARGET, told } from './evidence-run.ts'

let runner: EvidenceRunner
beforeAll(async () => {
  runner = await EvidenceRunner.start()
})
afterAll(async () => {
  expect(runner.github.violations).toEqual([])
  await runner[Symbol.asyncDispose]()
})

test('evidence that was committed, and that no step has written, is recognised across jobs', async () => {
  const report = '<testsuites><testsuite name="s"><testcase name="t"/></testsuite></testsuites>'
  using repository = createRepository({ 'reports/old.xml': report, 'reports/rewritten.xml': report })
  repository.write({ 'reports/rewritten.xml': `${report}\n`, 'reports/new.xml': report })
  await runner.save(repository, { runId: 95, inputs: { evidence: 'corpus=reports/*.xml' } })
  using folder = createFolder()
  const restored = await runner.restore(folder, { runId: 95 })
  expect(restored.outputs['committed-evidence']).toBe(
    'governance-evidence/governance.test.1-of-1.1/evidence/reports/old.xml',
  )
})

describe('a run', () => {
  test('restores what all cells of a matrix have saved, ready for the gates', async () => {
    for (const cell of [0, 1, 2]) {
      const saved = await runner.saveCell(101, [cell, 3])
      expect(saved.outputs, saved.stdout).toMatchObject({
        saved: 'true',
        'artifact-name': `governance.test.${cell + 1}-of-3.1`,
        files: '8',
      })
    }
    using folder = createFolder()
    const done = await runner.restore(folder, { runId: 101 })
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
    await runner.saveCell(102, [0, 3])
    await runner.saveCell(102, [2, 3])
    const files = { ...GATE, 'reports/a.xml': '<again/>' }
    const again = await runner.saveCell(102, [0, 3], { env: { GITHUB_RUN_ATTEMPT: '2' }, files })
    expect(again.outputs['artifact-name']).toBe('governance.test.1-of-3.2')
    using folder = createFolder()
    const done = await runner.restore(folder, { runId: 102, inputs: { 'expected-cells': '3' } })
    expect(readdirSync(join(folder.path, TARGET)).sort()).toEqual([
      'governance.test.1-of-3.2',
      'governance.test.3-of-3.1',
    ])
    expect(JSON.parse(done.outputs['absent-cells'] ?? '')).toEqual([{ job: 'test', index: 1, total: 3 }])
    expect(told(done)).toMatchObject([{ name: 'warning', message: expect.stringContaining('2 of 3 cells') }])
  })

  test('carries 20 MB, digest by digest, to another run', async () => {
    const bytes = Buffer.alloc(20_000_000, 'governance')
    await runner.saveCell(103, [0, 1], {
      files: { 'big.bin': bytes, 'temp/governance/a.verdict.json': '{}' },
      inputs: { evidence: 'big.bin', 'compression-level': '0' },
    })
    runner.github.addRun(run(103))
    using folder = createFolder()
    const done = await runner.restore(folder, {
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
    const done = await runner.restore(folder, { runId: 104 })
    expect([done.exitCode, done.outputs['found'], done.outputs['cells']]).toEqual([0, 'false', '[]'])
    expect(told(done)).toMatchObject([
      { name: 'notice', message: expect.stringContaining('no artifact of governance') },
    ])
    expect(existsSync(join(folder.path, TARGET))).toBe(false)
  })
})

describe('what cannot be saved', () => {
  test('is nothing: what was asked for is saved, with a warning', async () => {
    const nothing = await runner.saveCell(109, [0, 1], { files: { 'x.txt': 'x' }, inputs: { evidence: '' } })
    expect([nothing.exitCode, nothing.outputs['files'], nothing.outputs['saved']]).toEqual([0, '0', 'true'])
    expect(told(nothing)).toMatchObject([
      { name: 'warning', message: expect.stringContaining('There is no file to save') },
    ])
  })

  test('under a name that is taken is an error that says which input to set', async () => {
    await runner.saveCell(110, [0, 1])
    const twice = await runner.saveCell(110, [0, 1])
    expect([twice.exitCode, twice.outputs['saved']]).toEqual([1, undefined])
    expect(told(twice)).toMatchObject([{ name: 'error', message: expect.stringContaining('input name') }])
    const resized = await runner.saveCell(110, [0, 2])
    expect(resized.exitCode).toBe(1)
    expect(told(resized)).toMatchObject([
      { name: 'error', message: expect.stringContaining('a different number of cells') },
    ])
    const other = await runner.saveCell(110, [0, 1], { inputs: { name: 'second' } })
    expect(other.outputs['artifact-name']).toBe('second.test.1-of-1.1')
    const again = await runner.saveCell(110, [0, 1], { env: { GITHUB_RUN_ATTEMPT: '2' } })
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
    const done = await runner.saveCell(111, [0, 1], { inputs })
    expect(done.exitCode).toBe(1)
    expect(done.stdout).toContain(message)
  })

  test('for want of a service is a warning, and an error where an earlier attempt would be mistaken for this one', async () => {
    const done = await runner.saveCell(112, [0, 1], { env: { ACTIONS_RUNTIME_TOKEN: '' } })
    expect([done.exitCode, done.outputs['saved']]).toEqual([0, 'false'])
    const env = { ACTIONS_RUNTIME_TOKEN: '', GITHUB_RUN_ATTEMPT: '2' }
    const again = await runner.saveCell(112, [0, 1], { env })
    expect([again.exitCode, again.outputs['saved']]).toEqual([1, 'false'])
    expect(told(again)).toMatchObject([
      { name: 'error', message: expect.stringContaining('earlier attempt') },
    ])
  })

  test('names of a matrix have no effect', async () => {
    const matrix = JSON.stringify({ os: '::error::x\n../../etc', 'a/b': '<b>' })
    const done = await runner.saveCell(113, [0, 1], { inputs: { matrix, job: '../x::y', name: 'a/../b' } })
    expect(done.outputs['artifact-name']).toBe('a-b.-x-y.1-of-1.1')
    expect(done.commands.filter(({ name }) => name === 'error')).toEqual([])
  })
})

describe('what strangers have uploaded', () => {
  const manifest = (files: readonly object[]) => ({
    name: MANIFEST_FILE,
    content: JSON.stringify({
      schema: MANIFEST_SCHEMA,
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
    await runner.saveCell(runId, [0, 2])
    await runner.artifacts.put({ runId, name: 'governance.test.2-of-2.1', archive })
    using folder = createFolder()
    const done = await runner.restore(folder, { runId, inputs: { 'max-bytes': '1000000' } })
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
    await runner.artifacts.put({ runId: 340, name: 'governance', archive: zipArchive([manifest([])]) })
    await runner.artifacts.put({
      runId: 340,
      name: 'other.test.1-of-1.1',
      archive: zipArchive([manifest([])]),
    })
    using folder = createFolder()
    expect((await runner.restore(folder, { runId: 340 })).outputs['found']).toBe('false')
    using another = createFolder()
    expect((await runner.restore(another, { runId: 340, inputs: { name: 'o*' } })).outputs['found']).toBe(
      'true',
    )
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
  const done = await runner.restore(folder, { runId: 400, inputs })
  expect(done.exitCode).toBe(1)
  expect(done.stdout).toContain(message)
})
