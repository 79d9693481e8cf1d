import { createHash } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { EvidenceReader, type GateContext } from '@governance-gates/action-kit'
import { openWorkspace } from '@governance-gates/action-kit/verdict-files'
import type { Instant } from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherInput } from './input.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const CHANGED = 'changed while the gate was reading it: let the step that writes it end before this one'
const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
suites: { classification: suites.toml, tests: "*.test.ts" }
traceability: { matrix: matrix.json, results: "*.xml" }
`
const matrix = (id: string) =>
  JSON.stringify({
    requirements: [
      { id, title: 'A', acceptance_criteria: 'B', unit_tests: [{ path: 'a.test.ts', justification: 'C' }] },
    ],
  })
const JUNIT = '<testsuite tests="1"><testcase name="a" classname="a.test.ts"/></testsuite>'
const FILES = {
  'matrix.json': matrix('R-1'),
  'suites.toml': '[suite.unit]\nfiles = ["a.test.ts"]\n',
  'a.test.ts': '',
  'r.xml': JUNIT,
}

async function gather(
  before: (path: string, folder: Folder) => void,
  policyText = POLICY,
  links: Readonly<Record<string, string>> = {},
) {
  using folder = createFolder(FILES)
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder.path, path))
  const found = openWorkspace(folder.path, folder.path)
  const opened: string[] = []
  const open = (path: string) => {
    before(path, folder)
    opened.push(path)
    return found.open(path)
  }
  const readText = (path: string) => {
    opened.push(path)
    return found.readText(path)
  }
  const workspace = { ...found, open, readText }
  const evidence = new EvidenceReader(workspace)
  const policy = loadPolicy(policyText, 'governance.yml')
  const { traceability } = policy.policy
  if (traceability === undefined) throw new Error('the policy has no matrix')
  const inputs = { workspace: folder.path, directory: folder.path, evidence: [], now: 0 as Instant }
  const runner = { input: () => '', env: {} }
  const governance = { base: undefined }
  const context = { workspace, evidence, inputs, policy, runner, governance } as unknown as GateContext
  const { input } = await gatherInput(context, traceability)
  return { input, listed: evidence.files, opened }
}

describe('the evidence of traceability', () => {
  test('is opened once each', async () => {
    const { opened, listed } = await gather(() => undefined)
    expect(opened).toEqual(['matrix.json', 'suites.toml', 'r.xml'])
    expect(listed.map(({ path, sha256: own }) => [path, own])).toEqual(
      (['matrix.json', 'suites.toml', 'r.xml'] as const).map((path) => [path, sha256(FILES[path])]),
    )
  })

  test('is judged and recorded as it is when it is read', async () => {
    const { input, listed } = await gather((path, folder) => {
      if (path === 'matrix.json') folder.write({ 'matrix.json': matrix('R-2') })
    })
    expect(input.matrix).toMatchObject({ kind: 'read', matrix: { requirements: [{ id: 'R-2' }] } })
    expect(listed[0]).toMatchObject({ path: 'matrix.json', sha256: sha256(matrix('R-2')) })
  })

  test('has no test that is a link to nothing', async () => {
    const linked = await gather(() => undefined, POLICY, { 'b.test.ts': 'gone.ts', 'c.test.ts': 'a.test.ts' })
    expect(linked.input.tests).toMatchObject({ onDisk: new Set(['a.test.ts', 'c.test.ts']) })
  })

  test('is not known where it changes between two readings', async () => {
    let opens = 0
    const policy = POLICY.replace('results: "*.xml"', 'results: ["r.xml", "./r.xml", "suites.toml"]')
    const { input } = await gather((path, folder) => {
      if (path === 'suites.toml' && opens++ === 1) folder.write({ 'suites.toml': JUNIT })
    }, policy)
    expect(input.tests).toMatchObject({ kind: 'read' })
    expect(input.results?.problems).toEqual([{ message: CHANGED, file: 'suites.toml' }])
  })
})
