import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import {
  type ActionRun,
  createFolder,
  createRepository,
  type Files,
  runAction,
} from '@governance-gates/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/perf-budget')
const POLICY = '.github/governance.yml'
const AS_OF = { 'as-of': '2026-03-01T12:00:00Z' }

const policy = (...lines: readonly string[]) =>
  ['version: 1', 'platform: Orbit', 'thresholds: test.v1', 'performance:']
    .concat(lines.map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

const LOAD = 'budgets: { load: { metric: load, below: 200ms } }'
const EVIDENCE = 'evidence: bench.json'
const value = (name: string, milliseconds: unknown, unit = 'ms') => ({ name, unit, value: milliseconds })
const bench = (...rows: readonly object[]) => JSON.stringify(rows, null, 2)

function run(files: Files, inputs: Readonly<Record<string, string>> = {}): ActionRun {
  using folder = createFolder(files)
  return runAction({ action: ACTION, workspace: folder.path, inputs: { ...AS_OF, ...inputs } })
}

const judged = (...rows: readonly object[]) =>
  run({ [POLICY]: policy(EVIDENCE, LOAD), 'bench.json': bench(...rows) })

describe('what every run leaves behind', () => {
  const done = judged(value('load', 250), value('other', 1))

  test('a verdict that its published schema accepts', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'packages/verdict/verdict.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(validate(done.verdict), JSON.stringify(validate.errors)).toBe(true)
    expect(done.verdict).toMatchObject({ gate: 'perf-budget', status: 'fail', blocking: true })
  })

  test('outputs, an annotation on the budget, and a table', () => {
    expect(done.exitCode).toBe(1)
    expect(done.outputs).toMatchObject({
      'failed-checks': '["perf-budget/budget:load"]',
      budgets: '1',
      'over-budget': '1',
      'worst-headroom': '-25',
    })
    expect(done.commands.filter(({ name }) => name === 'error')).toEqual([
      expect.objectContaining({
        properties: { title: 'Budget (load)' },
        message: expect.stringContaining(`\nSet in ${POLICY}:6\n`),
      }),
    ])
    expect(done.summary).toContain(
      '| ❌ fail | load | 250 ms | &#60; 200 ms | <code>██████████</code> 25% over |',
    )
  })
})

/** What a run wrote beside its verdict. */
const WRITTEN = { ...AS_OF, 'verdict-path': 'out/gate.verdict.json' }

test('its own baseline and history judge the next run, and draw it', () => {
  const rules = (ifMissing: string) =>
    policy(
      EVIDENCE,
      LOAD,
      `regression: { baseline: baseline.json, max-worsening: 20%, if-missing: ${ifMissing} }`,
      'history: { path: history.jsonl, if-missing: warn }',
    )
  using folder = createFolder({ [POLICY]: rules('warn') })
  const judge = (day: number, milliseconds: number) => {
    folder.write({ 'bench.json': bench(value('load', milliseconds)) })
    const inputs = { ...WRITTEN, 'as-of': `2026-03-0${day}T12:00:00Z` }
    const done = runAction({ action: ACTION, workspace: folder.path, inputs })
    const read = (name: string) => readFileSync(join(folder.path, 'out', name), 'utf8')
    expect(read('gate.history-rows.jsonl').split('\n')).toHaveLength(2)
    folder.write({ 'baseline.json': read('gate.baseline.json'), 'history.jsonl': read('gate.history.jsonl') })
    return done
  }
  const [first, second, third] = [judge(1, 100), judge(2, 104), judge(3, 102)]
  expect([first, second, third].map(({ outputs }) => outputs['status'])).toEqual(['pass', 'pass', 'pass'])
  expect([second.summary, third.summary].map((summary) => summary.includes('xychart-beta'))).toEqual([
    false,
    true,
  ])
  folder.write({ [POLICY]: rules('fail') })
  const fourth = judge(4, 150)
  expect(fourth.outputs).toMatchObject({
    status: 'fail',
    regressions: '1',
    'failed-checks': '["perf-budget/regression"]',
  })
  expect(readFileSync(join(folder.path, 'history.jsonl'), 'utf8').trim().split('\n')).toHaveLength(4)
})

test('a baseline and a history that an earlier step restored count in place of those that the policy names', () => {
  const rules = policy(
    EVIDENCE,
    LOAD,
    'regression: { baseline: none.json, max-worsening: 20% }',
    'history: { path: none.jsonl, met-on-days: 2 }',
  )
  using folder = createFolder({
    [POLICY]: policy(EVIDENCE, LOAD, 'history: { path: none.jsonl, if-missing: warn }'),
    'bench.json': bench(value('load', 100)),
  })
  const before = runAction({
    action: ACTION,
    workspace: folder.path,
    inputs: { ...WRITTEN, 'as-of': '2026-02-28T12:00:00Z' },
  })
  expect(before.outputs['status']).toBe('pass')
  const restored = { baseline: 'out/gate.baseline.json', history: 'out/gate.history.jsonl' }
  folder.write({ [POLICY]: rules, 'bench.json': bench(value('load', 150)) })
  const judge = (inputs: Readonly<Record<string, string>>) =>
    runAction({ action: ACTION, workspace: folder.path, inputs: { ...AS_OF, ...inputs } }).outputs
  expect(judge(restored)).toMatchObject({ 'failed-checks': '["perf-budget/regression"]', regressions: '1' })
  const missing = JSON.parse(judge({})['failed-checks'] ?? '')
  expect(missing).toEqual(expect.arrayContaining(['perf-budget/regression', 'perf-budget/history']))
  folder.write({ [POLICY]: policy(EVIDENCE, LOAD) })
  expect(judge(restored)['failed-checks']).toBe('["configuration"]')
})

test.each([
  ['baseline', 'performance.regression: add it, and set what may get worse'],
  ['history', 'performance.history: add it, and set what the history must show'],
])('a restored %s without a rule in the policy is an error', (input, message) => {
  const files = {
    [POLICY]: policy(EVIDENCE, LOAD),
    'bench.json': bench(value('load', 100)),
    'restored.json': '[]',
  }
  const done = run(files, { [input]: 'restored.json' })
  expect(done.exitCode).toBe(1)
  expect(done.outputs['failed-checks']).toBe('["configuration"]')
  expect(done.commands.filter(({ name }) => name === 'error')).toEqual([
    expect.objectContaining({
      message: expect.stringContaining(`input ${input}: ${POLICY} has no ${message}`),
    }),
  ])
})

describe('a run that only makes a baseline', () => {
  const files = {
    [POLICY]: policy(
      EVIDENCE,
      LOAD,
      'regression: { baseline: b.json, max-worsening: 20%, if-missing: warn }',
      'history: { path: h.jsonl, if-missing: warn }',
    ),
    'bench.json': bench(value('load', 80)),
  }

  test('is compared with nothing, and says nothing of that', () => {
    const { exitCode, outputs, stdout } = run(files, { compare: 'none' })
    expect(exitCode, stdout).toBe(0)
    expect(outputs['baseline-candidate']).toBeTruthy()
    expect(stdout).not.toContain('::warning')
    expect(run(files, { compare: 'auto' }).stdout).toContain('::warning')
  })

  test('is asked for in one of two words', () => {
    expect(run(files, { compare: 'no' }).stdout).toContain(
      'input compare: "no" is not auto or none: write one',
    )
  })
})

describe('the size of files', () => {
  const text = Array.from({ length: 40_000 }, (_, index) => `line ${index ** 2}`).join('\n')
  test.each([
    ['raw', text.length],
    ['gzip', gzipSync(text, { level: 9 }).length],
    ['brotli', brotliCompressSync(text).length],
  ])('is exact as %s', (compression, bytes) => {
    const at = (max: number) =>
      run({
        [POLICY]: policy(
          `budgets: { app: { file: "dist/*.js", compression: ${compression}, max: ${max}B } }`,
        ),
        'dist/a.js': text,
      })
    expect([at(bytes).outputs['status'], at(bytes - 1).outputs['status']]).toEqual(['pass', 'fail'])
  })

  test('is compared with the run before, long before it reaches its limit', () => {
    const limit = 'budgets: { app: { file: "dist/*.js", max: 10kB } }'
    using folder = createFolder({ [POLICY]: policy(limit), 'dist/app.3f2a1c.js': 'x'.repeat(1000) })
    const first = runAction({ action: ACTION, workspace: folder.path, inputs: WRITTEN })
    const candidate = readFileSync(first.outputs['baseline-candidate'] ?? '', 'utf8')
    expect(candidate).toContain('size of dist/app.*.js')
    using next = createFolder({
      [POLICY]: policy(limit, 'regression: { baseline: base.json, max-worsening: 5% }'),
      'base.json': candidate,
      'dist/app.4f2a1c.js': 'x'.repeat(9000),
    })
    const done = runAction({ action: ACTION, workspace: next.path, inputs: AS_OF })
    expect(done.outputs).toMatchObject({
      status: 'fail',
      'failed-checks': '["perf-budget/regression"]',
      regressions: '1',
    })
    expect(done.stdout).toContain('1 kB → 9 kB, 800% worse')
  })

  test('a byte over its limit is said in one unit everywhere', () => {
    const done = run({ [POLICY]: policy('budgets: { app: { file: a, max: 20KiB } }'), a: 'x'.repeat(20_481) })
    expect(done.stdout).toContain('20,481 B')
    expect(done.stdout).toContain('20,480 B')
    expect(done.stdout).toContain('1 B over the limit')
    expect(done.summary).toContain('20,481 B')
    expect([done.stdout, done.summary].join('\n')).not.toMatch(/20\.\d+ k?B|20(?:\.\d+)? KiB/)
  })

  test('of a file behind a link that leads out is not measured', () => {
    using outside = createFolder({ big: 'x' })
    using folder = createFolder({ [POLICY]: policy('budgets: { app: { file: dist/a.js, max: 1kB } }') })
    mkdirSync(join(folder.path, 'dist'))
    symlinkSync(join(outside.path, 'big'), join(folder.path, 'dist/a.js'))
    const done = runAction({ action: ACTION, workspace: folder.path, inputs: AS_OF })
    expect(done.exitCode).toBe(1)
    expect(done.stdout).toContain('points outside the workspace')
  })
})

describe('evidence with a defect that hides nothing', () => {
  const all = policy(EVIDENCE, LOAD)

  test('passes with a metric in an unknown unit that nothing asks for, and names it', () => {
    const done = run({ [POLICY]: all, 'bench.json': bench(value('load', 100), value('odd', 3, 'cycles')) })
    expect(done.outputs['status']).toBe('pass')
    expect(done.stdout).toContain('odd: the unit "cycles" is not known')
  })

  test('passes whatever describes the machine, with a note', () => {
    const row = { name: 'load', real_time: 100, cpu_time: 1, time_unit: 'ms', repetitions: 0 }
    const text = JSON.stringify({ context: { num_cpus: 'two' }, benchmarks: [row] })
    const done = run({
      [POLICY]: policy(EVIDENCE, 'budgets: { load: { metric: load, statistic: mean, below: 200ms } }'),
      'bench.json': text,
    })
    expect(done.outputs['status']).toBe('pass')
    expect(done.verdict).toMatchObject({
      notes: [
        {
          message: 'context.num_cpus: expected a whole number, found "two", which is left out',
          file: 'bench.json',
        },
      ],
    })
  })
})

describe('evidence that proves nothing', () => {
  test.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['white space', ' \n'],
    ['a truncated file', bench(value('load', 100)).slice(0, -8)],
    ['an empty list', '[]'],
    ['a value that is text', bench(value('load', '100'))],
    ['a value that is null', bench(value('load', null))],
    ['a negative value', bench(value('load', -1))],
    ['a value beyond all bounds', '[{"name":"load","unit":"ms","value":1e999}]'],
    ['no unit', bench({ name: 'load', value: 100 })],
    ['an empty unit', bench(value('load', 100, ''))],
    ['an ambiguous unit', bench(value('load', 100, 'KB'))],
    ['another unit', bench(value('load', 100, 'MB'))],
    ['a metric twice', bench(value('load', 100), value('load', 100))],
    ['another metric', bench(value('loads', 100))],
    ['a key twice', '[{"name":"load","unit":"ms","value":900,"value":1}]'],
    ['binary data', '\u0000\u0001'],
    ['a benchmark cut within its line', 'load x 1,000 ops/sec ±1.00% (9 runs sampled)\nsl'],
    ['another format', '<html></html>'],
  ])('is %s', (_, text) => {
    const done = run({
      [POLICY]: policy(EVIDENCE, LOAD),
      ...(text === undefined ? {} : { 'bench.json': text }),
    })
    expect(done.exitCode).toBe(1)
    expect(done.outputs['status']).toBe('inconclusive')
    expect(
      run({ [POLICY]: policy(EVIDENCE, LOAD, 'x: 1'), 'bench.json': bench(value('load', 1)) }).exitCode,
    ).toBe(1)
  })

  test('is the same in rollback mode', () => {
    const done = run({ [POLICY]: policy(EVIDENCE, LOAD), 'bench.json': '' }, { mode: 'rollback' })
    expect(done.exitCode).toBe(1)
  })

  test('is a metric in two files', () => {
    const one = bench(value('load', 100))
    const done = run({ [POLICY]: policy('evidence: ["*.json"]', LOAD), 'a.json': one, 'b.json': one })
    expect(done.outputs['status']).toBe('inconclusive')
  })
})

test('hostile names have no effect on the summary, the log and the chart', () => {
  const hostile = 'load`</code>\n::error::x\u001b[31m|<img src=x onerror=alert(1)>]\n```mermaid'
  const done = run({
    [POLICY]: policy(
      EVIDENCE,
      'budgets: { all: { metric: "load*", below: 1ms } }',
      'history: { path: h.jsonl, if-missing: warn }',
    ),
    'bench.json': bench(value(hostile, 250)),
  })
  expect(done.outputs['status']).toBe('fail')
  expect(done.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
  expect(done.summary).not.toContain('<img')
  expect(done.stdout).not.toContain('\u001b[31m')
})

describe('on a pull request', () => {
  const regression = 'regression: { baseline: baseline.json, max-worsening: 20% }'

  test('neither the budget, the baseline nor the history of the change counts', () => {
    using before = createFolder({ [POLICY]: policy(EVIDENCE, LOAD), 'bench.json': bench(value('load', 100)) })
    runAction({ action: ACTION, workspace: before.path, inputs: WRITTEN })
    const baseline = readFileSync(join(before.path, 'out/gate.baseline.json'), 'utf8')
    using repository = createRepository({
      [POLICY]: policy(EVIDENCE, LOAD, regression),
      'baseline.json': baseline,
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.commit({
      [POLICY]: policy(EVIDENCE, LOAD.replace('200ms', '900ms'), regression),
      'baseline.json': baseline.replace('"100000000"', '"150000000"'),
      'bench.json': bench(value('load', 150)),
    })
    const done = runAction({
      action: ACTION,
      workspace: repository.path,
      inputs: AS_OF,
      event: { name: 'pull_request', payload: { pull_request: { base: { sha: base } } } },
    })
    expect(done.outputs).toMatchObject({ status: 'fail', 'failed-checks': '["perf-budget/regression"]' })
    expect(done.stdout).toContain('is changed and takes effect when it is merged')
  })
})
