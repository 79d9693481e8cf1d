import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Runner, runGate } from '@governance-gates/action-kit'
import type { Instant } from '@governance-gates/core'
import { readPerformanceHistory } from '@governance-gates/evidence'
import { createFolder, createRepository, type Files, type Folder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { perfBudget } from './perf-budget.ts'

const POLICY = '.github/governance.yml'
const NOW = Date.UTC(2026, 2, 1, 12) as Instant

const policy = (...lines: readonly string[]) =>
  ['version: 1', 'platform: Orbit', 'thresholds: test.v1', 'performance:']
    .concat(lines.map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

const LOAD = 'budgets: { load: { metric: load, below: 200ms } }'
const bench = (milliseconds: number, name = 'load') => [{ name, unit: 'ms', value: milliseconds }]

interface Run {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly exitCode: number | undefined
  /** The text behind an output that is a path; undefined where there is none. */
  written(output: string): string | undefined
  check(id: string): unknown
  readonly evidence: readonly unknown[]
}

async function run(
  folder: Folder,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const outputs: Record<string, string> = {}
  let summary = ''
  let exitCode: number | undefined
  const runner: Runner = {
    env: {
      GITHUB_WORKSPACE: folder.path,
      RUNNER_TEMP: join(folder.path, 'temp'),
      GITHUB_SHA: 'abc',
      ...env,
    },
    os: 'Linux',
    input: (name) => ({ policy: POLICY, 'working-directory': '.', ...inputs })[name] ?? '',
    now: () => NOW,
    setOutput: (name, value) => {
      outputs[name] = value
    },
    writeSummary: (markdown) => {
      summary += markdown
    },
    annotate: () => undefined,
    log: () => undefined,
    setExitCode: (code) => {
      exitCode = code
    },
  }
  await runGate(perfBudget, runner)
  const written = (output: string) => {
    const path = outputs[output]
    return path === undefined || !existsSync(path) ? undefined : readFileSync(path, 'utf8')
  }
  const verdict = JSON.parse(written('verdict') ?? '{"checks":[],"evidence":[]}')
  return {
    outputs,
    summary,
    exitCode,
    written,
    check: (id) => verdict.checks.find((each: { readonly id: string }) => each.id === id),
    evidence: verdict.evidence,
  }
}

async function judge(files: Files, inputs: Readonly<Record<string, string>> = {}): Promise<Run> {
  using folder = createFolder(files)
  const done = await run(folder, inputs)
  const kept = new Map(Object.keys(done.outputs).map((name) => [name, done.written(name)]))
  return { ...done, written: (name) => kept.get(name) }
}

describe('a run that is only a baseline', () => {
  const compared = [
    'regression: { baseline: baseline.json, max-worsening: 20%, if-missing: warn }',
    'history: { path: history.jsonl, if-missing: warn }',
  ]
  const statuses = (verdict: string | undefined) =>
    JSON.parse(verdict ?? '').checks.map(
      ({ id, status }: { readonly id: string; readonly status: string }) => [
        id.replace('perf-budget/', ''),
        status,
      ],
    )

  test.each([
    ['auto', 'warn'],
    ['none', undefined],
  ])('compare %s: what it would be compared with is %s', async (value, status) => {
    const files = { [POLICY]: policy('evidence: bench.json', LOAD, ...compared), 'bench.json': bench(100) }
    const { outputs, written } = await judge(files, { compare: value })
    const found = new Map(statuses(written('verdict')))
    expect([found.get('regression'), found.get('history'), found.get('budget:load')]).toEqual([
      status,
      status,
      'pass',
    ])
    expect(outputs['status']).toBe('pass')
    expect(JSON.parse(written('baseline-candidate') ?? '').measurements).toHaveLength(1)
  })

  test('is asked for by auto or none', async () => {
    const files = { [POLICY]: policy('evidence: bench.json', LOAD), 'bench.json': bench(100) }
    const { exitCode, outputs } = await judge(files, { compare: 'no' })
    expect([exitCode, outputs['status']]).toEqual([1, 'inconclusive'])
  })
})

describe('the history', () => {
  const rules = policy('evidence: bench.json', LOAD, 'history: { path: history.jsonl, if-missing: warn }')

  test('is what was there, byte for byte, and the rows of this run', async () => {
    const first = await judge({ [POLICY]: rules, 'bench.json': bench(100) })
    const before = (first.written('history') ?? '').replace('2026-03-01', '2026-02-28')
    const second = await judge({ [POLICY]: rules, 'bench.json': bench(110), 'history.jsonl': before })
    expect(second.written('history')).toBe(`${before}${second.written('history-rows')}`)
    expect(readPerformanceHistory([Buffer.from(second.written('history') ?? '')])).toHaveLength(2)
  })

  test('of nothing but white space begins with this run', async () => {
    const done = await judge({ [POLICY]: rules, 'bench.json': bench(100), 'history.jsonl': ' \n' })
    expect(done.outputs['status']).toBe('pass')
    expect(done.written('history')).toBe(done.written('history-rows'))
  })

  test('is that of the base commit, whatever the pull request makes of it', async () => {
    const wanted = policy('evidence: bench.json', LOAD, 'history: { path: history.jsonl, met-on-days: 2 }')
    const yesterday = (await judge({ [POLICY]: rules, 'bench.json': bench(300) }))
      .written('history')
      ?.replace('2026-03-01', '2026-02-28')
    using repository = createRepository({ [POLICY]: wanted, 'history.jsonl': yesterday })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({ 'history.jsonl': yesterday?.replace('"300000000"', '"100000000"') })
    using event = createFolder({ 'event.json': { pull_request: { base: { sha: base } } } })
    repository.write({ 'bench.json': bench(100) })
    const pullRequest = {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: join(event.path, 'event.json'),
    }
    const met = 'perf-budget/history-met-on-days:load'
    expect((await run(repository, {}, pullRequest)).check(met)).toMatchObject({ status: 'fail' })
    expect((await run(repository)).check(met)).toMatchObject({ status: 'pass' })
  })

  test('that is broken is not replaced by one that has forgotten the past', async () => {
    const broken = await judge({ [POLICY]: rules, 'bench.json': bench(100), 'history.jsonl': '{"schema":' })
    expect(broken.check('perf-budget/history')).toMatchObject({ status: 'inconclusive' })
    expect(broken.outputs['history']).toBeUndefined()
    expect(readPerformanceHistory([Buffer.from(broken.written('history-rows') ?? '')])).toHaveLength(1)
  })

  test('does not get a run a second time when it is judged again', async () => {
    const first = await judge({ [POLICY]: rules, 'bench.json': bench(100) })
    const history = first.written('history') ?? ''
    const again = await judge({ [POLICY]: rules, 'bench.json': bench(100), 'history.jsonl': history })
    expect(again.outputs['status']).toBe('pass')
    expect(again.written('history')).toBe(history)
    expect(again.written('history-rows')).toBe('')
  })

  test('gets nothing of evidence that cannot be used', async () => {
    const done = await judge({ [POLICY]: rules, 'bench.json': '[{' })
    expect(done.exitCode).toBe(1)
    expect(Object.keys(done.outputs)).not.toContain('history-rows')
    expect(Object.keys(done.outputs)).not.toContain('baseline-candidate')
  })
})

describe('the size of files', () => {
  const sized = (compression: string, files: Files) =>
    judge({
      [POLICY]: policy(
        `budgets: { app: { file: "dist/*.js", compression: ${compression}, size-of: total, max: 1kB } }`,
      ),
      ...files,
    })

  test.each(['raw', 'gzip', 'brotli'])('is unknown as %s where every file is empty', async (compression) => {
    const done = await sized(compression, { 'dist/a.js': '', 'dist/b.js': '' })
    expect(done.check('perf-budget/budget:app')).toMatchObject({
      status: 'inconclusive',
      findings: [
        { message: 'is empty', file: 'dist/a.js' },
        { message: 'is empty', file: 'dist/b.js' },
      ],
    })
    expect((await sized(compression, { 'dist/a.js': '', 'dist/b.js': 'x' })).outputs['status']).toBe('pass')
  })
})

describe('the size of a large file', () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `line ${index ** 2}`).join('\n')

  test.each([
    ['gzip', gzipSync(text, { level: 9 }).length],
    ['brotli', brotliCompressSync(text).length],
  ])('is exact as %s', async (compression, bytes) => {
    const rules = policy(`budgets: { app: { file: a.js, compression: ${compression}, max: ${bytes}B } }`)
    const done = await judge({ [POLICY]: rules, 'a.js': text })
    expect(done.check('perf-budget/budget:app')).toMatchObject({ status: 'pass' })
    expect(done.outputs['worst-headroom']).toBe('0')
  })
})

describe('the evidence', () => {
  const google = (date: string, cores = 4) => ({
    context: { date, num_cpus: cores, library_build_type: 'release' },
    benchmarks: [
      {
        name: 'load',
        run_name: 'load',
        run_type: 'iteration',
        iterations: 10,
        real_time: 100,
        cpu_time: 100,
        time_unit: 'ms',
      },
    ],
  })

  test('is that of the input where there is one', async () => {
    const files = {
      [POLICY]: policy('evidence: bench.json', LOAD),
      'bench.json': bench(900),
      'a.json': bench(100),
      'b.json': bench(100, 'save'),
    }
    expect((await judge(files)).outputs['status']).toBe('fail')
    const done = await judge(files, { evidence: 'a.json\nb.json' })
    expect(done.outputs['status']).toBe('pass')
    expect(done.evidence).toMatchObject([{ path: 'a.json', records: 1 }, { path: 'b.json' }])
  })

  test('that is also measured as a file is listed as evidence', async () => {
    const budgets =
      'budgets: { load: { metric: load, below: 200ms }, report: { file: bench.json, max: 1kB } }'
    const done = await judge({ [POLICY]: policy('evidence: bench.json', budgets), 'bench.json': bench(100) })
    expect(done.evidence).toHaveLength(1)
    expect(done.evidence).toMatchObject([
      { path: 'bench.json', format: 'github-action-benchmark custom JSON' },
    ])
  })

  test('of another day is recorded on that day', async () => {
    const rules = policy(
      'evidence: bench.json',
      'budgets: { all: { metric: "load*", statistic: mean, below: 200ms } }',
      'history: { path: history.jsonl, met-on-days: 1, if-missing: fail }',
    )
    const first = policy('evidence: bench.json', LOAD, 'history: { path: history.jsonl, if-missing: warn }')
    const history = (await judge({ [POLICY]: first, 'bench.json': bench(1, 'load2') }))
      .written('history')
      ?.replace('2026-03-01', '2026-01-01')
    const judged = (date: string) =>
      judge({ [POLICY]: rules, 'bench.json': google(date), 'history.jsonl': history })
    const fresh = await judged('2026-03-01T11:00:00+00:00')
    expect(fresh.check('perf-budget/history-met-on-days:all')).toMatchObject({ status: 'pass' })
    const stale = await judged('2026-02-20T11:00:00+00:00')
    expect(stale.check('perf-budget/history-met-on-days:all')).toMatchObject({
      status: 'inconclusive',
      actual: { value: 0, unit: 'days' },
    })
    expect(stale.written('history-rows')).toContain('"at":"2026-02-20T11:00:00')
  })

  test('of one machine by two tools may have two names for it', async () => {
    const go =
      'goos: linux\ngoarch: amd64\npkg: x\ncpu: AMD EPYC\nBenchmarkA-2 100 5 ns/op\nPASS\nok  \tx\t0.1s\n'
    const machine = { system: 'Linux', machine: 'x86_64', cpu: { brand_raw: 'AMD EPYC 7763', count: 2 } }
    const stats = { rounds: 1, iterations: 1, min: 1, max: 1, mean: 1, median: 1, data: [1] }
    const done = await judge({
      [POLICY]: policy('evidence: [a.txt, b.json]', 'budgets: { app: { file: a.txt, max: 1MB } }'),
      'a.txt': go,
      'b.json': { machine_info: machine, benchmarks: [{ fullname: 'b', params: null, stats }] },
    })
    expect(done.check('perf-budget/evidence')).toMatchObject({ status: 'pass' })
  })

  test('of two machines is of none', async () => {
    const judged = (cores: number) =>
      judge({
        [POLICY]: policy('evidence: [a.json, b.json]', 'budgets: { app: { file: a.json, max: 1MB } }'),
        'a.json': google('2026-03-01T11:00:00+00:00'),
        'b.json': JSON.stringify(google('2026-03-01T11:00:00+00:00', cores)).replaceAll('"load"', '"save"'),
      })
    expect((await judged(4)).check('perf-budget/evidence')).toMatchObject({ status: 'pass' })
    expect((await judged(8)).check('perf-budget/evidence')).toMatchObject({
      status: 'inconclusive',
      findings: [{ message: expect.stringContaining('(cores: 8, not 4)'), file: 'b.json' }],
    })
  })

  test('that does not say what measured it was measured here', async () => {
    const baselineOf = async (evidence: unknown) => {
      const done = await judge({ [POLICY]: policy('evidence: bench.json', LOAD), 'bench.json': evidence })
      return JSON.parse(done.written('baseline-candidate') ?? '{}').environment
    }
    expect(await baselineOf(bench(100))).toMatchObject({ os: process.platform })
    expect(await baselineOf(google('2026-03-01T11:00:00+00:00'))).toEqual({
      cores: 4,
      toolchain: 'Google Benchmark, release',
    })
  })

  test('may be the baseline itself', async () => {
    const done = await judge({
      [POLICY]: policy(
        'evidence: bench.json',
        LOAD,
        'regression: { baseline: bench.json, max-worsening: 20% }',
      ),
      'bench.json': bench(100),
    })
    expect(done.check('perf-budget/regression')).toMatchObject({
      status: 'pass',
      detail: expect.stringContaining('1 metric compared'),
    })
  })
})

test('a policy without the section is an error of the policy, with its place', async () => {
  const done = await judge({ [POLICY]: 'version: 1\nplatform: Orbit\nthresholds: x\n' })
  expect(done.exitCode).toBe(1)
  expect(done.outputs['verdict']).toBeUndefined()
})
