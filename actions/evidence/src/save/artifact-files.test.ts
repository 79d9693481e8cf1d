import { createFolder, createRepository, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { evidenceGlob } from '../evidence-glob.ts'
import { filesToSave } from './artifact-files.ts'
import { readSaveInputs } from './inputs.ts'

interface Given {
  readonly verdicts?: string
  readonly evidence?: readonly string[]
}

async function saved(workspace: string, { verdicts = '', evidence = [] }: Given) {
  const inputs = readSaveInputs({
    input: (name) => (name === 'verdicts' ? verdicts : ''),
    env: { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: `${workspace}/temp` },
  })
  const { files, leftOut, asked } = await filesToSave({ ...inputs, evidence: evidence.map(evidenceGlob) })
  return { files: files.map(({ path, file }) => [path, file]), leftOut, asked }
}

async function filesOf(files: Files, given: Given = {}) {
  using folder = createFolder({ 'x.txt': '', ...files })
  return await saved(folder.path, given)
}

const G = 'temp/governance'

describe('what the gates wrote', () => {
  test('is saved by what it is for', async () => {
    const names = {
      'conformance-gate.verdict.json': ['verdict', 'conformance-gate'],
      'conformance-gate.baseline.json': ['baseline', 'conformance-gate'],
      'perf-budget.history.jsonl': ['history', 'perf-budget'],
      'perf-budget.history-rows.jsonl': ['report', 'perf-budget'],
      'governance.report.json': ['report', 'governance'],
      'Own.verdict.json': ['verdict', undefined],
    }
    const { files } = await filesOf(
      Object.fromEntries(Object.keys(names).map((name) => [`${G}/${name}`, ''])),
    )
    expect(Object.fromEntries(files as [string, object][])).toEqual(
      Object.fromEntries(
        Object.entries(names).map(([name, [role, gate]]) => [
          name,
          { path: `${role}/${name}`, role, ...(gate === undefined ? {} : { gate }) },
        ]),
      ),
    )
  })

  test('keeps its folders', async () => {
    const { files } = await filesOf({ [`${G}/deep/a.verdict.json`]: '' })
    expect(files).toEqual([
      ['deep/a.verdict.json', { path: 'verdict/deep/a.verdict.json', role: 'verdict', gate: 'a' }],
    ])
  })

  test('is nothing where no gate ran', async () => {
    expect(await filesOf({})).toEqual({ files: [], leftOut: [], asked: [] })
  })

  test('is elsewhere where an input says so, and no name is lost', async () => {
    const files = {
      'a/x.verdict.json': '',
      'a-x.verdict.json': '',
      'b/x.verdict.json': '',
      '.c/x.verdict.json': '',
      [`${G}/own.verdict.json`]: '',
    }
    const found = await filesOf(files, { verdicts: '*.verdict.json\n*/x.verdict.json' })
    expect(found.files.map(([, file]) => (file as { path: string }).path).sort()).toEqual([
      'verdict/2-a-x.verdict.json',
      'verdict/a-x.verdict.json',
      'verdict/b-x.verdict.json',
      'verdict/c-x.verdict.json',
    ])
  })

  test('of three equal names has three places', async () => {
    const files = { 'a/b/x.verdict.json': '', 'a-b/x.verdict.json': '', 'a-b-x.verdict.json': '' }
    const found = await filesOf(files, { verdicts: '**/*.verdict.json' })
    expect(found.files.map(([, file]) => (file as { path: string }).path).sort()).toEqual([
      'verdict/2-a-b-x.verdict.json',
      'verdict/3-a-b-x.verdict.json',
      'verdict/a-b-x.verdict.json',
    ])
  })

  test('is left out, and named, where its name is not valid everywhere', async () => {
    expect(await filesOf({ [`${G}/a:b.verdict.json`]: '', [`${G}/c.verdict.json`]: '' })).toMatchObject({
      files: [['c.verdict.json', {}]],
      leftOut: ['verdict/a:b.verdict.json'],
    })
  })
})

describe('evidence', () => {
  const files = { 'r/a.xml': '', 'r/b.xml': '', 'c.json': '' }

  test('is saved with the campaigns that it is of', async () => {
    const found = await filesOf(files, { evidence: ['unit=r/*.xml', 'api=r/b.xml', 'r/b.xml', 'c.json'] })
    expect(found).toEqual({
      files: [
        ['r/a.xml', { path: 'evidence/r/a.xml', role: 'evidence', campaign: 'unit' }],
        [
          'r/b.xml',
          { path: 'evidence/r/b.xml', role: 'evidence', campaign: 'unit', campaigns: ['unit', 'api', ''] },
        ],
        ['c.json', { path: 'evidence/c.json', role: 'evidence' }],
      ],
      leftOut: [],
      asked: [
        { glob: 'r/*.xml', campaign: 'unit', files: 2 },
        { glob: 'r/b.xml', campaign: 'api', files: 1 },
        { glob: 'r/b.xml', files: 1 },
        { glob: 'c.json', files: 1 },
      ],
    })
  })

  test('of no campaign and of one has both', async () => {
    const found = await filesOf(files, { evidence: ['c.json', 'unit=c.json'] })
    expect(found.files).toEqual([
      ['c.json', { path: 'evidence/c.json', role: 'evidence', campaigns: ['', 'unit'] }],
    ])
  })

  test('that is not there was asked for all the same', async () => {
    const found = await filesOf({}, { evidence: ['unit=r/*.xml', '?bench=b.json'] })
    expect(found).toEqual({
      files: [],
      leftOut: [],
      asked: [
        { glob: 'r/*.xml', campaign: 'unit', files: 0 },
        { glob: 'b.json', campaign: 'bench', optional: true, files: 0 },
      ],
    })
  })

  test('that no step of the job has made is marked, also where it is a single file', async () => {
    using repository = createRepository({ 'old.xml': 'old' })
    const { files: found } = await saved(repository.path, { evidence: ['old.xml'] })
    expect(found).toMatchObject([['old.xml', { committed: true }]])
  })

  test('that no step of the job has made is marked', async () => {
    using repository = createRepository({ 'r/old.xml': 'old', 'r/changed.xml': 'old' })
    repository.write({ 'r/changed.xml': 'new', 'r/new.xml': 'new' })
    const { files: found } = await saved(repository.path, { evidence: ['r/*.xml'] })
    const own = { role: 'evidence' }
    expect(found).toEqual([
      ['r/changed.xml', { path: 'evidence/r/changed.xml', ...own }],
      ['r/new.xml', { path: 'evidence/r/new.xml', ...own }],
      ['r/old.xml', { path: 'evidence/r/old.xml', ...own, committed: true }],
    ])
  })
})
