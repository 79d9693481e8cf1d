import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import type { Check, Instant } from '@governance-gates/core'
import { createFolder, createRepository, type Files, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { traceabilityGate } from '../traceability.ts'

/** How the steps ended that ran the tests, whether they wrote the results, and whether these are all there. */
type Inputs = Readonly<Record<string, string>>

const filesOf = (results: string, more = ''): Files => ({
  '.github/governance.yml': `version: 1
platform: Orbit
thresholds: test.v1
suites: { classification: suites.toml, tests: "tests/*.ts" }
traceability:
  matrix: matrix.json
  results: ${results}
${more}`,
  'suites.toml': '[suite.unit]\nfiles = ["tests/a.ts"]\n',
  'tests/a.ts': '',
  'matrix.json': {
    requirements: [
      { id: 'R-1', title: 'It adds', acceptance_criteria: 'It does.', unit_tests: [{ path: 'tests/a.ts' }] },
    ],
  },
})

const junit = (...cases: readonly string[]) =>
  `<testsuite name="s">${cases.map((each) => `<testcase classname="tests/a.ts" ${each}</testcase>`).join('')}</testsuite>`
const GREEN = junit('name="adds">')
const RED = junit('name="adds">', 'name="fails"><failure message="x"/>')
const OTHER =
  '<testsuite name="o"><testcase classname="elsewhere" name="fails"><failure/></testcase></testsuite>'

interface Done {
  readonly status: string | undefined
  readonly checks: ReadonlyMap<string, Check>
}

async function judge(folder: Folder, inputs: Inputs): Promise<Done> {
  const outputs: Record<string, string> = {}
  const runner: Runner = {
    env: { GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: join(folder.path, 'temp') },
    os: 'Linux',
    input: (name) => inputs[name] ?? '',
    now: () => Date.UTC(2026, 2, 1) as Instant,
    setOutput: (name, value) => {
      outputs[name] = value
    },
    writeSummary: () => undefined,
    annotate: () => undefined,
    log: () => undefined,
    setExitCode: () => undefined,
  }
  await runGate(traceabilityGate, runner)
  const path = outputs['verdict'] ?? ''
  const verdict: { readonly checks: readonly Check[] } = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { checks: [] }
  return { status: outputs['status'], checks: new Map(verdict.checks.map((check) => [check.id, check])) }
}

async function judged(files: Files, inputs: Inputs = {}): Promise<Done> {
  using folder = createFolder(files)
  return await judge(folder, inputs)
}

describe('the outcome of the step that ran the tests', () => {
  test.each([
    ['', GREEN, 'pass'],
    ['success', GREEN, 'pass'],
    ['failure', GREEN, 'inconclusive'],
    ['failure', OTHER, 'pass'],
    ['cancelled', OTHER, 'inconclusive'],
    ['skipped', GREEN, 'inconclusive'],
    ['r.xml=failure', GREEN, 'inconclusive'],
    ['more.xml=failure', OTHER, 'pass'],
    ['failure', RED, 'fail'],
  ])('%j with %s: %s', async (outcome, more, status) => {
    const files = { ...filesOf('[r.xml, more.xml]'), 'r.xml': GREEN, 'more.xml': more }
    expect((await judged(files, { outcome })).status).toBe(status)
  })

  test('decides nothing where no results are asked for', async () => {
    const files = filesOf('r.xml')
    const policy = String(files['.github/governance.yml']).replace('  results: r.xml\n', '')
    const inputs = { outcome: 'failure', 'made-by': 'this-run' }
    expect((await judged({ ...files, '.github/governance.yml': policy }, inputs)).status).toBe('pass')
  })
})

test.each([
  ['', {}, 'pass'],
  ['', { 'made-by': 'this-run' }, 'inconclusive'],
  ['  made-by: this-run\n', {}, 'inconclusive'],
  ['  made-by: anywhere\n', { 'made-by': 'this-run' }, 'pass'],
])('committed results with %j in the policy and %j: %s', async (more, inputs, status) => {
  using made = createRepository({ ...filesOf('r.xml', more), 'r.xml': GREEN })
  expect((await judge(made, inputs)).status).toBe(status)
  made.write({ 'r.xml': `${GREEN}\n` })
  expect((await judge(made, inputs)).status).toBe('pass')
})

test.each([
  ['[tests/a.ts]', 'pass'],
  ['[./tests/a.ts]', 'pass'],
  ['[tests/a.ts, tests/b.ts]', 'inconclusive'],
  ['[tests/a.ts, "more/*.ts"]', 'pass'],
])('tests that are searched for tags, named as %s: %s', async (files, status) => {
  const done = await judged({ ...filesOf('r.xml', `  tags: { files: ${files} }\n`), 'r.xml': GREEN })
  expect(done.checks.get('traceability/tags-files')?.status).toBe(status)
})

test.each([
  ['is there', '[r.xml, more.xml]', { 'more.xml': GREEN }, {}, 'pass', 'pass'],
  ['is missing', '[r.xml, more.xml]', {}, {}, 'inconclusive', 'inconclusive'],
  ['is empty', '[r.xml, more.xml]', { 'more.xml': '' }, {}, 'inconclusive', 'inconclusive'],
  ['is missing from the input', 'r.xml', {}, { evidence: 'r.xml\nmore.xml' }, 'inconclusive', 'inconclusive'],
  ['is a pattern without a file', '[r.xml, "more/*.xml"]', {}, {}, 'warn', 'pass'],
])('a file of results that %s', async (_, results, more, inputs, evidence, status) => {
  const done = await judged({ ...filesOf(results), 'r.xml': GREEN, ...more }, inputs)
  expect([done.checks.get('traceability/results-evidence')?.status, done.status]).toEqual([evidence, status])
})
