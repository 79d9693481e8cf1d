import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import type { Check, Instant } from '@governance-gates/core'
import { createFolder, createRepository, type Files, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { perfBudget } from './perf-budget.ts'

/** How the steps ended that measured, whether they wrote the evidence, and whether it is all there. */
const POLICY = '.github/governance.yml'

type Inputs = Readonly<Record<string, string>>

const policy = (...lines: readonly string[]) =>
  ['version: 1', 'platform: Orbit', 'thresholds: test.v1', 'performance:']
    .concat(lines.map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

const BUDGET = 'budgets: { all: { metric: "*", max: 5ms } }'
const bench = (name: string) => [{ name, unit: 'ms', value: 1 }]

interface Done {
  readonly status: string | undefined
  readonly exit: number | undefined
  readonly candidate: boolean
  readonly error: string
  readonly checks: ReadonlyMap<string, Check>
}

async function judge(folder: Folder, inputs: Inputs): Promise<Done> {
  const outputs: Record<string, string> = {}
  let exit: number | undefined
  let error = ''
  const runner: Runner = {
    env: { GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: join(folder.path, 'temp') },
    os: 'Linux',
    input: (name) => inputs[name] ?? '',
    now: () => Date.UTC(2026, 2, 1, 12) as Instant,
    setOutput: (name, value) => {
      outputs[name] = value
    },
    writeSummary: () => undefined,
    annotate: ({ message }) => {
      error ||= message
    },
    log: () => undefined,
    setExitCode: (code) => {
      exit = code
    },
  }
  await runGate(perfBudget, runner)
  const path = outputs['verdict'] ?? ''
  const verdict: { readonly checks: readonly Check[] } = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { checks: [] }
  const checks = new Map(verdict.checks.map((check) => [check.id, check]))
  return { status: outputs['status'], exit, candidate: 'baseline-candidate' in outputs, error, checks }
}

async function judged(files: Files, inputs: Inputs = {}): Promise<Done> {
  using folder = createFolder(files)
  return await judge(folder, inputs)
}

describe('the outcome of the step that measured', () => {
  const rules = policy('evidence: [a.json, b.json]', BUDGET)
  const good = { [POLICY]: rules, 'a.json': bench('a'), 'b.json': bench('b') }
  /** https://github.com/sharkdp/hyperfine: with --ignore-failure it goes on, and writes the exit codes. */
  const crashed = {
    results: [
      {
        command: 'b',
        ...{ mean: 0.001, median: 0.001, min: 0.001, max: 0.001 },
        times: [0.001, 0.001],
        exit_codes: [0, 1],
      },
    ],
  }

  test.each([
    ['', 'pass'],
    ['success', 'pass'],
    ['failure', 'inconclusive'],
    ['cancelled', 'inconclusive'],
    ['skipped', 'inconclusive'],
    ['a.json=success\nb.json=success', 'pass'],
    ['a.json=success\nb.json=failure', 'inconclusive'],
    ['a.json=success\na.json=cancelled', 'inconclusive'],
  ])('%j: %s', async (outcome, status) => {
    const done = await judged(good, { outcome })
    expect([done.status, done.exit, done.candidate]).toEqual([
      status,
      status === 'pass' ? 0 : 1,
      status === 'pass',
    ])
    expect((await judged(good, { outcome, mode: 'rollback' })).exit).toBe(done.exit)
  })

  test('is explained by a benchmark that crashed, where the file shows it', async () => {
    const files = { ...good, 'b.json': crashed }
    expect((await judged(files, { outcome: 'failure' })).checks.get('perf-budget/outcome')?.status).toBe(
      'pass',
    )
    expect((await judged(files, { outcome: 'cancelled' })).checks.get('perf-budget/outcome')?.status).toBe(
      'inconclusive',
    )
  })

  test('is that of the build too, where the sizes of files are judged', async () => {
    const sizes = policy('budgets: { app: { file: app.js, max: 1kB } }')
    const files = { [POLICY]: sizes, 'app.js': 'x' }
    expect((await judged(files, { outcome: 'success' })).status).toBe('pass')
    expect((await judged(files, { outcome: 'failure' })).status).toBe('inconclusive')
    expect((await judged(files, { outcome: 'skipped' })).status).toBe('inconclusive')
  })

  test('of an unknown file is a mistake of the workflow', async () => {
    const done = await judged(good, { outcome: 'c.json=success' })
    expect([done.exit, done.error]).toEqual([1, expect.stringContaining('no evidence is named "c.json"')])
  })
})

describe('committed evidence', () => {
  test.each([
    ['', {}, 'pass'],
    ['made-by: this-run', {}, 'inconclusive'],
    ['', { 'made-by': 'this-run' }, 'inconclusive'],
    ['made-by: anywhere', { 'made-by': 'this-run' }, 'pass'],
    ['made-by: anywhere', { outcome: 'skipped' }, 'pass'],
  ])('with %j in the policy and %j: %s', async (line, inputs, status) => {
    const rules = policy('evidence: a.json', BUDGET, ...(line === '' ? [] : [line]))
    using made = createRepository({ [POLICY]: rules, 'a.json': bench('a') })
    expect((await judge(made, inputs)).status).toBe(status)
    made.write({ 'a.json': bench('b') })
    expect((await judge(made, { ...inputs, outcome: '' })).status).toBe('pass')
  })
})

describe('a file that the policy or the input names', () => {
  const rules = (...lines: readonly string[]) => policy('evidence: [a.json, b.json]', BUDGET, ...lines)
  test.each([
    ['is there', rules(), { 'b.json': bench('b') }, {}, 'pass'],
    ['is missing', rules(), {}, {}, 'inconclusive'],
    ['is missing, and may be', rules('if-missing: warn'), {}, {}, 'pass'],
    ['is empty', rules('if-missing: warn'), { 'b.json': '' }, {}, 'inconclusive'],
    ['lists nothing', rules('if-missing: warn'), { 'b.json': [] }, {}, 'inconclusive'],
    [
      'is missing from the input',
      rules(),
      { 'b.json': bench('b') },
      { evidence: 'a.json\nc.json' },
      'inconclusive',
    ],
    ['is missing, and a pattern', policy('evidence: [a.json, "c/*.json"]', BUDGET), {}, {}, 'pass'],
  ])('%s', async (_, text, files, inputs, status) => {
    expect((await judged({ [POLICY]: text, 'a.json': bench('a'), ...files }, inputs)).status).toBe(status)
  })

  test('is named with the way out that works', async () => {
    const files = { [POLICY]: rules(), 'a.json': bench('a') }
    const { remedy, findings } = (await judged(files)).checks.get('perf-budget/evidence') ?? {}
    expect(findings).toEqual([{ message: 'b.json does not exist' }])
    expect(remedy).toContain(
      'write `if-missing: warn` in the policy, both beside `evidence` and in each budget whose metrics are only in that file',
    )
  })

  test.each([
    ['', '', ['perf-budget/budget:b', 'perf-budget/evidence']],
    ['', 'if-missing: warn', ['perf-budget/budget:b']],
    [', if-missing: warn', '', ['perf-budget/evidence']],
    [', if-missing: warn', 'if-missing: warn', []],
  ])('may be missing with %j in its budget and %j beside evidence: %j', async (own, line, open) => {
    const budgets = `budgets: { a: { metric: a, max: 5ms }, b: { metric: b, max: 5ms${own} } }`
    const text = policy('evidence: [a.json, b.json]', budgets, ...(line === '' ? [] : [line]))
    const { checks } = await judged({ [POLICY]: text, 'a.json': bench('a') })
    const blocking = [...checks.values()].filter(({ status }) => status === 'inconclusive')
    expect(blocking.map(({ id }) => id).sort()).toEqual(open)
  })

  test.each([
    ['a baseline', 'regression: { baseline: old.json, max-worsening: 10% }', 'old.json'],
    ['a history', 'history: { path: old.jsonl, drift: { max-worsening: 10% } }', 'old.jsonl'],
    ['a restored history', 'history: { path: other.jsonl, drift: { max-worsening: 10% } }', 'old.jsonl'],
  ])('%s that is missing or empty is never a pass', async (name, line, path) => {
    const text = policy('evidence: a.json', BUDGET, line)
    const inputs: Inputs = name === 'a restored history' ? { history: path } : {}
    for (const files of [{}, { [path]: '' }, { [path]: ' \n' }]) {
      const done = await judged({ [POLICY]: text, 'a.json': bench('a'), ...files }, inputs)
      expect(done.status).toBe('inconclusive')
    }
  })
})
