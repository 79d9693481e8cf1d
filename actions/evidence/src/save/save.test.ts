import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type ArtifactManifest, MANIFEST_FILE, parseManifest } from '@governance-gates/evidence-artifact'
import type { ArtifactStore } from '@governance-gates/github/artifacts'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { stepIn } from '../fixtures/step-runner.ts'
import { runSave } from './save.ts'

type Texts = Readonly<Record<string, string>>
type Upload = Parameters<ArtifactStore['upload']>[0]

interface Given {
  readonly inputs?: Texts
  readonly env?: Texts
  /** Why the service refuses the artifact. */
  readonly refused?: string
  /** The names of artifacts that are there already; undefined where the service does not list them. */
  readonly listed?: readonly string[] | undefined
}

async function save(files: Files, given: Given = {}) {
  const { inputs = {}, env = {}, refused } = given
  const listed = 'listed' in given ? given.listed : []
  using folder = createFolder({ 'x.txt': '', ...files })
  const step = stepIn(folder.path, inputs, env)
  const uploads: Upload[] = []
  let manifest: ArtifactManifest | undefined
  let texts: Texts = {}
  const store: ArtifactStore = {
    list: async () =>
      listed === undefined
        ? { kind: 'refused', reason: 'no', remedy: 'yes' }
        : { kind: 'answered', value: listed.map((name, id) => ({ id, name, bytes: 1, digest: undefined })) },
    upload: async (upload) => {
      uploads.push(upload)
      manifest = parseManifest(readFileSync(join(upload.root, MANIFEST_FILE), 'utf8'))
      texts = Object.fromEntries(
        upload.files.map((file) => [relative(upload.root, file), readFileSync(file, 'utf8')]),
      )
      return refused === undefined
        ? { kind: 'answered', value: { id: 5, bytes: 9, digest: 'sha256:d' } }
        : { kind: 'refused', reason: refused, remedy: 'try again' }
    },
    download: () => {
      throw new Error('is not used')
    },
  }
  await runSave(step.runner, async () => store)
  const [upload] = uploads
  return { ...step, exitCode: step.exitCodes.at(-1), upload, uploads: uploads.length, manifest, texts }
}

const FILES = { 'temp/governance/perf-budget.verdict.json': '{"gate":"perf-budget"}', 'r/a.xml': '<a/>' }
const WHOLE: Texts = {
  evidence: 'unit=r/*.xml',
  gates: 'perf-budget',
  outcome: 'unit=failure',
  cell: '1',
  cells: '2',
}

describe('what is saved', () => {
  test('is a copy of the files, with a manifest that describes them', async () => {
    const saved = await save(FILES, { inputs: { ...WHOLE, 'retention-days': '7', 'compression-level': '9' } })
    expect(saved.exitCode).toBe(0)
    expect(saved.outputs).toEqual({
      files: '2',
      'artifact-name': 'governance.test.2-of-2.1',
      'artifact-id': '5',
      digest: 'sha256:d',
      saved: 'true',
    })
    expect(saved.upload).toMatchObject({
      name: 'governance.test.2-of-2.1',
      retentionDays: 7,
      compressionLevel: 9,
    })
    expect(Object.keys(saved.texts)).toEqual([
      MANIFEST_FILE,
      'verdict/perf-budget.verdict.json',
      'evidence/r/a.xml',
    ])
    expect(saved.texts['evidence/r/a.xml']).toBe('<a/>')
    expect(saved.manifest).toMatchObject({
      name: 'governance',
      createdAt: '2026-03-01T12:00:00Z',
      producer: {
        ...{ repository: 'o/r', commit: 'abc', ref: 'refs/heads/main', event: 'push', workflow: 'CI' },
        ...{ runId: 7, runAttempt: 1, job: 'test', os: 'Linux' },
      },
      cell: { index: 1, total: 2 },
      files: [
        { path: 'verdict/perf-budget.verdict.json', gate: 'perf-budget', bytes: 22 },
        { path: 'evidence/r/a.xml', campaign: 'unit', bytes: 4 },
      ],
      asked: { evidence: [{ glob: 'r/*.xml', campaign: 'unit', files: 1 }], gates: ['perf-budget'] },
      steps: [{ name: 'unit', outcome: 'failure' }],
    })
    expect(saved.manifest).not.toHaveProperty('jobRun')
    expect(saved.annotations).toEqual([])
    expect(saved.logged).toEqual(['governance.test.2-of-2.1: 2 files, 9 bytes'])
    expect(existsSync(saved.upload?.root ?? '')).toBe(false)
  })

  test('says of its job what is known', async () => {
    const { manifest } = await save(FILES, { inputs: { 'job-status': 'failure' } })
    expect(manifest).toMatchObject({ jobRun: { status: 'failure' } })
    expect(manifest).not.toHaveProperty('steps')
  })

  test.each<[Texts, number, number]>([
    [{}, 7, 1],
    [{ GITHUB_RUN_ID: '', GITHUB_RUN_ATTEMPT: '' }, 0, 1],
    [{ GITHUB_RUN_ID: 'x', GITHUB_RUN_ATTEMPT: '3' }, 0, 3],
  ])('is of a run with %j', async (env, runId, runAttempt) => {
    const { manifest } = await save(FILES, { env })
    expect(manifest?.producer).toMatchObject({ runId, runAttempt })
  })

  test('is only what was asked for where there is no file', async () => {
    const saved = await save({}, { inputs: { evidence: 'unit=r/*.xml' } })
    expect([saved.exitCode, saved.outputs['files'], saved.outputs['saved']]).toEqual([0, '0', 'true'])
    expect(saved.annotations).toEqual([
      'warning: There is no file to save: run a gate before this step, or name verdicts and evidence. The artifact only lists what was asked for.',
    ])
    expect(saved.manifest).toMatchObject({ files: [], asked: { evidence: [{ files: 0 }] } })
  })

  test('is without a name that is not valid everywhere, which is said', async () => {
    const saved = await save({ ...FILES, 'temp/governance/a:b.json': '' })
    expect(saved.outputs['files']).toBe('1')
    expect(saved.annotations).toEqual([
      'warning: report/a:b.json was left out: its name is not valid on every operating system',
    ])
  })
})

describe('what cannot be saved', () => {
  test('is a warning, and fails nothing', async () => {
    const saved = await save(FILES, { refused: 'quota' })
    expect([saved.exitCode, saved.outputs['saved']]).toEqual([0, 'false'])
    expect(saved.outputs).not.toHaveProperty('artifact-id')
    expect(saved.annotations).toEqual([
      'warning: governance.test.1-of-1.1 could not be saved: quota. To do: try again.',
    ])
    expect(existsSync(saved.upload?.root ?? '')).toBe(false)
  })

  test('fails where an earlier attempt would be mistaken for this one', async () => {
    const saved = await save(FILES, { refused: 'quota', env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect([saved.exitCode, saved.outputs['saved']]).toEqual([1, 'false'])
    expect(saved.annotations).toEqual([
      'error: governance.test.1-of-1.2 could not be saved: quota. To do: try again. What an earlier attempt saved would be mistaken for the result of this one.',
    ])
  })

  test.each(['an artifact with this name already exists', 'GitHub answers 409', 'Already Exists'])(
    'fails under a name that is taken: %s',
    async (refused) => {
      const saved = await save(FILES, { refused })
      expect(saved.exitCode).toBe(1)
      expect(saved.annotations[0]).toContain(
        'input name: governance.test.1-of-1.1 already exists: another call of the workflow, or another use of evidence/save, has already saved under the name "governance" for the job "test" in this attempt.',
      )
    },
  )

  test('is not taken for a taken name where a number only looks like it', async () => {
    expect((await save(FILES, { refused: 'code 4091' })).exitCode).toBe(0)
  })

  test.each<[readonly string[] | undefined, number]>([
    [[], 0],
    [undefined, 0],
    [['governance.test.1-of-2.1', 'other.test.1-of-3.1', 'governance.unit.1-of-3.1'], 0],
    [['governance.test.1-of-3.1'], 1],
  ])('fails beside a matrix of another size: %j', async (listed, exitCode) => {
    const saved = await save(FILES, { inputs: { cells: '2' }, listed })
    expect([saved.exitCode, saved.uploads]).toEqual([exitCode, 1 - exitCode])
    if (exitCode === 1) {
      expect(saved.annotations[0]).toContain(
        'governance.test.1-of-3.1 already exists, from a matrix with a different number of cells',
      )
    }
  })

  test('fails with a wrong input, before anything is uploaded', async () => {
    const saved = await save(FILES, { inputs: { cells: '0' } })
    expect([saved.exitCode, saved.uploads]).toEqual([1, 0])
    expect(saved.outputs['failed-checks']).toBe('["configuration"]')
  })
})
