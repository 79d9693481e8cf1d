import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { EvidenceReader, type GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import { decimalOf } from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder, type Files, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherEvidence } from './evidence.ts'
import { measureSizes } from './file-sizes.ts'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
const CHANGED = 'changed while the gate was reading it: let the step that writes it end before this one'

type Before = (path: string, folder: Folder) => void

/** A folder that does something before each file is opened, and tells what was opened. */
function folderWith(files: Files, before: Before = () => undefined) {
  const folder = createFolder(files)
  const found = openWorkspace(folder.path, folder.path)
  const opened: string[] = []
  const open = (path: string) => {
    before(path, folder)
    opened.push(path)
    return found.open(path)
  }
  const workspace = { ...found, open }
  const evidence = new EvidenceReader(workspace)
  const inputs = { workspace: folder.path, directory: folder.path }
  const context = {
    workspace,
    evidence,
    inputs,
    runner: { input: () => '', env: {} },
  } as unknown as GateContext
  return { ...folder, context, evidence, opened, [Symbol.dispose]: () => folder[Symbol.dispose]() }
}

function policyWith(budgets: string) {
  const text = `version: 1\nplatform: Orbit\nthresholds: test.v1\nperformance: { budgets: ${budgets} }\n`
  const { performance } = loadPolicy(text, 'governance.yml').policy
  if (performance === undefined) throw new Error('the policy has no budgets')
  return performance
}

const criterion = (name: string) =>
  readFileSync(
    new URL(
      `../../../../packages/evidence/src/benchmarks/criterion/fixtures/parse/new/${name}.json`,
      import.meta.url,
    ),
    'utf8',
  )
const FOLDER = 'target/criterion/parse/new'
const NAMES = ['estimates', 'benchmark', 'sample']
const BENCHMARK = Object.fromEntries(NAMES.map((name) => [`${FOLDER}/${name}.json`, criterion(name)]))

describe('benchmarks', () => {
  test('and the files beside them are opened once each', async () => {
    using folder = folderWith(BENCHMARK)
    const { files } = await gatherEvidence(folder.context, [`${FOLDER}/estimates.json`], undefined)
    expect(files).toHaveLength(1)
    expect(folder.opened).toEqual(NAMES.map((name) => `${FOLDER}/${name}.json`))
    expect(folder.evidence.files.map(({ sha256: own }) => own)).toEqual(
      NAMES.map((name) => sha256(criterion(name))),
    )
  })

  test('that change after they were listed are judged and recorded as they are when they are read', async () => {
    const bench = (value: number) => JSON.stringify([{ name: 'load', unit: 'ms', value }])
    using folder = folderWith({ 'b.json': bench(1) }, (_, { write }) => write({ 'b.json': bench(2) }))
    const { files } = await gatherEvidence(folder.context, ['*.json'], undefined)
    expect(files[0]?.records).toMatchObject([{ measurement: { metric: 'load' } }])
    expect(folder.evidence.files).toMatchObject([{ path: 'b.json', sha256: sha256(bench(2)) }])
  })

  test('that are gone when they are read cannot be used', async () => {
    using folder = folderWith(BENCHMARK, (path, { path: root }) => rmSync(join(root, path), { force: true }))
    const { files, problems } = await gatherEvidence(folder.context, ['target/**/estimates.json'], undefined)
    expect(files).toEqual([])
    expect(problems).toEqual([{ message: 'does not exist', file: `${FOLDER}/estimates.json` }])
  })
})

describe('the size of a file', () => {
  const APP = Buffer.from('console.log(1)\n'.repeat(10_000))
  const BOTH = '{ raw: { file: app.js, max: 1MiB }, gzip: { file: app.js, compression: gzip, max: 1MiB } }'
  const sizes = [decimalOf(APP.length), decimalOf(gzipSync(APP, { level: 9 }).length)]

  test('is that of the bytes whose digest is recorded, in every compression', async () => {
    using folder = folderWith({ 'app.js': APP })
    const measured = await measureSizes(folder.context, policyWith(BOTH))
    expect([...measured.values()]).toEqual(
      sizes.map((bytes) => ({ files: [{ path: 'app.js', bytes }], problems: [] })),
    )
    expect(folder.opened).toEqual(['app.js', 'app.js'])
    expect(folder.evidence.files).toEqual([
      { path: 'app.js', bytes: APP.length, sha256: sha256(APP), format: 'file', records: 1 },
    ])
  })

  test('is not known where the file changes between two measurements', async () => {
    let opens = 0
    using folder = folderWith({ 'app.js': APP }, (_, { write }) => {
      if (opens++ === 1) write({ 'app.js': 'x' })
    })
    const measured = await measureSizes(folder.context, policyWith(BOTH))
    expect(measured.get('raw')).toEqual({ files: [{ path: 'app.js', bytes: sizes[0] }], problems: [] })
    expect(measured.get('gzip')).toEqual({ files: [], problems: [{ message: CHANGED, file: 'app.js' }] })
    expect(folder.evidence.files).toMatchObject([{ sha256: sha256(APP) }])
  })

  test('is not known where the file is gone when it is measured', async () => {
    using folder = folderWith({ 'app.js': APP }, (_, { path }) => rmSync(join(path, 'app.js')))
    const measured = await measureSizes(folder.context, policyWith('{ raw: { file: "*.js", max: 1MiB } }'))
    const problems = [{ message: 'does not exist', file: 'app.js' }]
    expect(measured.get('raw')).toEqual({ files: [], problems })
  })
})
