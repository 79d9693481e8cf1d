import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { artifact, COMMIT, inputsIn, manifestOf, REPOSITORY, verdictFile } from '../fixtures/saved-run.ts'
import { type ExpectedRun, gatherBase, gatherCells } from './cells.ts'

const ANY: ExpectedRun = { repository: undefined, commit: undefined, runId: undefined, runAttempt: undefined }

async function gather(
  files: Files,
  given: Readonly<Record<string, string>> = {},
  expected: Partial<ExpectedRun> = {},
) {
  using folder = createFolder(files)
  const found = await gatherCells(inputsIn(folder.path, given), { ...ANY, ...expected })
  return {
    cells: found.cells.map(({ label, path, verdict }) => `${label} ${verdict.gate} ${path}`),
    readings: found.readings.map(({ kind, path }) => `${kind} ${path}`),
    cellsOfRun: found.manifests.map(({ cell }) => cell.index),
    gates: found.gatesOfCells.map(({ manifest, gates }) => [manifest.cell.index, ...gates]),
    outdated: found.outdated.map(({ folder: place }) => place),
    problems: found.manifestProblems.map(({ message, file }) => `${file}: ${message}`),
  }
}

const E = 'governance-evidence'
const OWN = verdictFile('temp/governance', 'perf-budget')

describe('the verdicts of a run', () => {
  test('are those of this job’s gates, and those that were restored', async () => {
    const files = {
      ...OWN,
      ...artifact(`${E}/one`, manifestOf(0, 1), 'conformance-gate'),
      ...verdictFile('x', 'release-check'),
    }
    expect(await gather(files)).toEqual({
      cells: [
        'Linux perf-budget perf-budget.verdict.json',
        `Linux conformance-gate ${E}/one/verdict/conformance-gate.verdict.json`,
      ],
      readings: ['read perf-budget.verdict.json', `read ${E}/one/verdict/conformance-gate.verdict.json`],
      cellsOfRun: [0],
      gates: [[0, 'conformance-gate']],
      outdated: [],
      problems: [],
    })
  })

  test('are only those that an input names', async () => {
    const files = {
      ...OWN,
      ...artifact(`${E}/one`, manifestOf(0, 1), 'conformance-gate'),
      ...verdictFile('x', 'release-check'),
    }
    expect(await gather(files, { verdicts: 'x/*.verdict.json' })).toMatchObject({
      cells: ['Linux release-check x/release-check.verdict.json'],
      gates: [],
    })
  })

  test('are an empty list where no gate ran', async () => {
    expect(await gather({ 'a.txt': '' })).toMatchObject({ cells: [], readings: [], problems: [] })
  })

  test('that cannot be read are kept: one may hide a failure', async () => {
    const files = { 'temp/governance/a.verdict.json': '{', [`${E}/b.verdict.json`]: '[]' }
    expect(await gather(files)).toMatchObject({
      cells: [],
      readings: ['unreadable a.verdict.json', `unreadable ${E}/b.verdict.json`],
    })
  })

  test('are those of the latest attempt of each cell', async () => {
    const files = {
      ...artifact(`${E}/first`, manifestOf(0, 2), 'perf-budget', 'release-check'),
      ...artifact(`${E}/again`, manifestOf(0, 2, { by: { runAttempt: 2 } }), 'perf-budget'),
      ...artifact(`${E}/other`, manifestOf(1, 2), 'perf-budget'),
    }
    const found = await gather(files)
    expect(found).toMatchObject({ outdated: [`${E}/first`] })
    expect(found.cells).toHaveLength(2)
    expect(found.gates.sort()).toEqual([
      [0, 'perf-budget'],
      [1, 'perf-budget'],
    ])
  })
})

describe('a cell is called', () => {
  const labelled = (label: string) =>
    manifestOf(0, 1, { cell: { index: 0, total: 1, label }, by: { os: 'Windows' } })

  test.each([
    ['by its system', artifact(`${E}/a`, labelled(''), 'perf-budget'), 'Windows'],
    [
      'by its place in the matrix',
      artifact(`${E}/a`, labelled('os=w, shard=2'), 'perf-budget'),
      'os=w, shard=2',
    ],
    ['by the system of its verdict', verdictFile(E, 'perf-budget'), 'Linux'],
    [
      'by that also where the manifest is broken',
      { ...verdictFile(`${E}/a`, 'perf-budget'), [`${E}/a/governance-bundle.json`]: '{' },
      'Linux',
    ],
  ])('%s', async (_, files, label) => {
    expect((await gather(files)).cells).toEqual([expect.stringMatching(new RegExp(`^${label} perf-budget `))])
  })

  test('by its job too, where there are several', async () => {
    const files = {
      ...artifact(`${E}/a`, manifestOf(0, 1, { by: { job: 'unit' } }), 'perf-budget'),
      ...artifact(
        `${E}/b`,
        manifestOf(0, 1, { by: { job: 'e2e' }, cell: { index: 0, total: 1, label: 'x' } }),
        'perf-budget',
      ),
    }
    expect((await gather(files)).cells.map((each) => each.split(' perf-budget')[0])).toEqual([
      'unit: Linux',
      'e2e: x',
    ])
  })
})

describe('an artifact', () => {
  const FILE = `${E}/a/governance-bundle.json`
  const RUN = { repository: REPOSITORY, commit: COMMIT, runId: 7, runAttempt: 2 }

  test.each<[string, Parameters<typeof manifestOf>[2], Partial<ExpectedRun>, readonly string[]]>([
    ['of this run', {}, RUN, []],
    ['of this attempt', { by: { runAttempt: 2 } }, RUN, []],
    ['of anything, where nothing is known of the run', { by: { repository: 'x/y', runId: 1 } }, {}, []],
    ['of another repository', { by: { repository: 'x/y' } }, RUN, ['repository x/y']],
    ['of no repository', { by: { repository: '' } }, RUN, ['repository (none)']],
    ['of another commit', { by: { commit: 'abc' } }, RUN, ['commit abc']],
    ['of no commit', { by: { commit: '' } }, RUN, ['commit (none)']],
    ['of another run', { by: { runId: 8 } }, RUN, ['run 8']],
    ['of an attempt to come', { by: { runAttempt: 3 } }, RUN, ['attempt 3, which has not run yet']],
    ['of something else altogether', { by: { commit: 'abc', runId: 8 } }, RUN, ['commit abc', 'run 8']],
  ])('%s', async (_, changes, expected, strange) => {
    const { problems } = await gather(
      artifact(`${E}/a`, manifestOf(0, 1, changes), 'perf-budget'),
      {},
      expected,
    )
    expect(problems).toEqual(strange.map((each) => `${FILE}: this artifact is from ${each}`))
  })

  test('that cannot be read is a problem', async () => {
    const { problems } = await gather({ [FILE]: '{', ...verdictFile(`${E}/a`, 'perf-budget') }, {}, RUN)
    expect(problems).toEqual([`${FILE}: the manifest: is not valid JSON`])
  })
})

test('the verdicts of a base may be of any run', async () => {
  using folder = createFolder({
    ...artifact('base/a', manifestOf(0, 1, { by: { repository: 'x/y' } }), 'perf-budget'),
    ...OWN,
  })
  const cells = await gatherBase(folder.path, ['base/**/*.verdict.json'])
  expect(cells.map(({ path, verdict }) => [path, verdict.gate])).toEqual([
    ['base/a/verdict/perf-budget.verdict.json', 'perf-budget'],
  ])
})
