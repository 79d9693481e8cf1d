import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MANIFEST_FILE, manifestJson } from '@governance-gates/evidence-artifact'
import type { ArtifactStore } from '@governance-gates/github/artifacts'
import { createFolder, zipArchive } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { fileAt, type ManifestChanges, manifestOf } from '../fixtures/manifest.ts'
import { stepIn } from '../fixtures/step-runner.ts'
import { runRestore } from './restore.ts'

type Texts = Readonly<Record<string, string>>
const PATH = 'evidence/r/a.xml'

/** The archive of a cell with one file of evidence. */
function cell(index: number, total: number, changes: ManifestChanges = {}): Buffer {
  const sha256 = createHash('sha256').update('<a/>').digest('hex')
  const files = [fileAt(PATH, { sha256, bytes: 4, campaign: 'unit' })]
  const manifest = manifestOf(index, total, { files, ...changes })
  return zipArchive([
    { name: MANIFEST_FILE, content: manifestJson(manifest) },
    ...manifest.files.map(({ path }) => ({ name: path, content: '<a/>' })),
  ])
}

/** Artifacts by name; undefined where the service does not list them. */
type Artifacts = Readonly<Record<string, Buffer>> | undefined

async function restore(artifacts: Artifacts, inputs: Texts = {}, env: Texts = {}) {
  using folder = createFolder({ 'x.txt': '' })
  const step = stepIn(folder.path, inputs, env)
  const names = Object.keys(artifacts ?? {})
  const store: ArtifactStore = {
    list: async () =>
      artifacts === undefined
        ? { kind: 'refused', reason: 'no', remedy: 'yes' }
        : { kind: 'answered', value: names.map((name, id) => ({ id, name, bytes: 1, digest: undefined })) },
    upload: () => {
      throw new Error('is not used')
    },
    download: async ({ name }, place) => {
      mkdirSync(place)
      writeFileSync(join(place, 'a.zip'), artifacts?.[name] ?? '')
      return { kind: 'answered', value: join(place, 'a.zip') }
    },
  }
  await runRestore(step.runner, async () => store)
  const there = names.filter((name) => existsSync(join(folder.path, 'governance-evidence', name, PATH)))
  return { ...step, exitCode: step.exitCodes.at(-1), there }
}

const [ONE, TWO] = ['governance.test.1-of-2.1', 'governance.test.2-of-2.1']
const BOTH = { [ONE]: cell(0, 2), [TWO]: cell(1, 2) }

describe('the artifacts of this run', () => {
  test('are restored by their name', async () => {
    const { exitCode, there, outputs, annotations, logged } = await restore({
      ...BOTH,
      'other.test.1-of-1.1': cell(0, 1),
      'governance.zip': cell(0, 1),
    })
    expect([exitCode, there]).toEqual([0, [ONE, TWO]])
    expect(outputs).toMatchObject({
      found: 'true',
      path: 'governance-evidence',
      evidence: 'unit=governance-evidence/*/evidence/r/a.xml',
      'run-id': '7',
      commit: 'abc',
      'absent-cells': '[]',
      'conformance-baseline': '',
    })
    expect(annotations).toEqual([])
    expect(logged).toEqual([`${ONE}: 1 files, 4 bytes`, `${TWO}: 1 files, 4 bytes`])
  })

  test('are seen from the folder of the gates', async () => {
    const artifacts = { 'governance.test.1-of-1.1': cell(0, 1) }
    const { outputs } = await restore(artifacts, { path: 'sub/evidence', 'working-directory': 'sub' })
    // The folder of the gates need not exist yet.
    expect([outputs['path'], outputs['evidence']]).toEqual([
      'sub/sub/evidence',
      'unit=sub/evidence/*/evidence/r/a.xml',
    ])
  })

  test.each<[Artifacts, string]>([
    [undefined, 'notice: Nothing was restored: no. To do: yes.'],
    [{}, 'notice: Nothing was restored: the run has no artifact of governance.'],
    [
      { 'other.test.1-of-1.1': cell(0, 1) },
      'notice: Nothing was restored: the run has no artifact of governance.',
    ],
  ])('may not be there, which fails nothing', async (artifacts, annotation) => {
    const { exitCode, annotations, outputs } = await restore(artifacts)
    expect([exitCode, annotations, outputs['found']]).toEqual([0, [annotation], 'false'])
  })

  test('may be broken, which is said', async () => {
    const { exitCode, there, annotations } = await restore({ ...BOTH, [TWO]: Buffer.from('no') })
    expect([exitCode, there]).toEqual([0, [ONE]])
    expect(annotations[0]).toMatch(/^warning: governance\.test\.2-of-2\.1 was not restored: /)
  })

  test('are those of the latest attempt', async () => {
    const again = cell(0, 2, { by: { runAttempt: 2 } })
    const { there } = await restore(
      { ...BOTH, 'governance.test.1-of-2.2': again },
      {},
      { GITHUB_RUN_ATTEMPT: '2' },
    )
    expect(there).toEqual([TWO, 'governance.test.1-of-2.2'])
  })

  test('do not count where their job ran again and left nothing', async () => {
    const needs = '{"test":{"result":"cancelled"}}'
    const { there, annotations } = await restore(BOTH, { needs }, { GITHUB_RUN_ATTEMPT: '2' })
    expect(there).toEqual([])
    expect(annotations[0]).toMatch(/^warning: test: .*ended with cancelled/)
    expect((await restore(BOTH, { needs })).there).toEqual([ONE, TWO])
  })
})

describe('the cells of this run', () => {
  test('that are absent are one warning, with what to do', async () => {
    const { annotations } = await restore({ [ONE]: cell(0, 2) })
    expect(annotations).toEqual([expect.stringMatching(/^warning: test: cell 2 of 2 .*\. To do: .*\.$/)])
  })

  test.each([
    ['1', undefined],
    ['2', undefined],
    ['3', 'warning: 2 of 3 cells are there: find out why the others saved nothing.'],
  ])('may be fewer than %s, which is said', async (expected, annotation) => {
    const { annotations } = await restore(BOTH, { 'expected-cells': expected })
    expect(annotations).toEqual(annotation === undefined ? [] : [annotation])
  })

  test.each([
    [6, 0],
    [7, 1],
  ])('of which one of %i is there are named up to five, and %i more', async (total, more) => {
    const { annotations } = await restore({ [`governance.test.1-of-${total}.1`]: cell(0, total) })
    const [text = ''] = annotations
    expect(annotations).toHaveLength(1)
    expect(text.match(/test: cell/g)).toHaveLength(5)
    expect(text.includes(`And ${more} more: see the output shortfalls.`)).toBe(more > 0)
  })
})

test('a wrong input is the workflow’s mistake', async () => {
  const { exitCode, outputs } = await restore(BOTH, { from: 'anywhere' })
  expect([exitCode, outputs['failed-checks']]).toEqual([1, '["configuration"]'])
})
