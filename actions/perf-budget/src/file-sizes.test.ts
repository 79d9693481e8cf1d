import { decimalOf, type Environment, type Measurement, metricName } from '@governance-gates/core'
import type { BudgetPolicy, RegressionPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { budget, input, measured, quantity, stated } from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'
import type { BaselineReading, SizeReading } from './performance-input.ts'

const file = (path: string, changes: Partial<BudgetPolicy> = {}): BudgetPolicy => ({
  file: path,
  max: quantity('1GB'),
  'if-missing': 'fail',
  ...changes,
})
const reading = (files: Readonly<Record<string, number>>): SizeReading => ({
  files: Object.entries(files).map(([path, bytes]) => ({ path, bytes: decimalOf(bytes) })),
  problems: [],
})

interface Run {
  readonly budgets: Readonly<Record<string, BudgetPolicy>>
  readonly files: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly regression?: Partial<RegressionPolicy>
  readonly environment?: Environment
  readonly records?: Parameters<typeof input>[0]['records']
}

function judge(
  { budgets, files, regression, environment = {}, records = [] }: Run,
  baseline?: BaselineReading,
) {
  const sizes = new Map(Object.entries(files).map(([name, own]) => [name, reading(own)]))
  const policy = {
    budgets,
    ...(baseline === undefined
      ? {}
      : {
          regression: {
            baseline: 'b.json',
            'max-worsening': decimalOf(5),
            'when-noisy': 'warn',
            'when-vanished': 'fail',
            'if-missing': 'fail',
            metrics: [],
            ...regression,
          } as const,
        }),
  }
  return judgePerformance(input({ policy, records, input: { sizes, baseline, environment } }))
}

/** The run that the next one is compared with. */
function recordedBy(run: Run): BaselineReading {
  const measurements: readonly Measurement[] = judge(run).recorded.map(({ measurement }) => measurement)
  return { kind: 'read', path: 'b.json', environment: run.environment ?? {}, measurements }
}

const namesOf = (run: Run) => judge(run).recorded.map(({ name }) => name)
const statuses = (run: Run, baseline: BaselineReading) =>
  judge(run, baseline)
    .checks.filter(({ id }) => !id.startsWith('perf-budget/budget:') && id !== 'perf-budget/evidence')
    .map(({ id, status }) => `${id.replace('perf-budget/', '')}: ${status}`)
const findings = (run: Run, baseline: BaselineReading) =>
  judge(run, baseline).checks.flatMap(({ findings: own }) =>
    own.map(({ subject, message }) => `${subject}: ${message}`),
  )

describe('the size of a file is recorded', () => {
  test.each([
    ['by its path', file('dist/a.js'), { 'dist/a.js': 1 }, ['size of dist/a.js{compression=raw}']],
    [
      'in its compression',
      file('dist/a.js', { compression: 'brotli' }),
      { 'dist/a.js': 1 },
      ['size of dist/a.js{compression=brotli}'],
    ],
    [
      'for each file of a pattern',
      file('dist/*.js'),
      { 'dist/a.js': 1, 'dist/b.js': 2 },
      ['size of dist/a.js{compression=raw}', 'size of dist/b.js{compression=raw}'],
    ],
    [
      'for all together where the budget counts them so',
      file('dist/*.js', { 'size-of': 'total' }),
      { 'dist/a.js': 1, 'dist/b.js': 2 },
      ['total size of dist/*.js{compression=raw}'],
    ],
    [
      'without the hash in its name',
      file('dist/*.js'),
      { 'dist/app.3f2a1c.js': 1 },
      ['size of dist/app.*.js{compression=raw}'],
    ],
    [
      'with it where a path names the file',
      file('dist/app.3f2a1c.js'),
      { 'dist/app.3f2a1c.js': 1 },
      ['size of dist/app.3f2a1c.js{compression=raw}'],
    ],
    [
      'with it where two names would become equal',
      file('dist/*.js'),
      { 'dist/app.3f2a1c.js': 1, 'dist/app.4f2a1c.js': 2, 'dist/lib.5f2a1c.js': 3 },
      [
        'size of dist/app.3f2a1c.js{compression=raw}',
        'size of dist/app.4f2a1c.js{compression=raw}',
        'size of dist/lib.*.js{compression=raw}',
      ],
    ],
  ] as const)('%s', (_, own, files, names) => {
    expect(namesOf({ budgets: { a: own }, files: { a: files } })).toEqual(names)
  })

  test('once, where two budgets measure it', () => {
    const files = { 'dist/a.js': 1 }
    const budgets = {
      a: file('dist/a.js'),
      b: file('dist/*.js'),
      c: file('dist/a.js', { compression: 'gzip' }),
    }
    expect(namesOf({ budgets, files: { a: files, b: files, c: files } })).toEqual([
      'size of dist/a.js{compression=raw}',
      'size of dist/a.js{compression=gzip}',
    ])
  })

  test('in the history as well, with no more of its machine than the system', () => {
    const environment = { cpu: 'x', cores: 2, os: 'linux', toolchain: 'y' }
    const [row, ...others] = judge({ budgets: { a: file('a') }, files: { a: { a: 7 } }, environment }).rows
    expect(others).toEqual([])
    expect(row).toMatchObject({
      metric: 'size of a',
      unit: 'bytes',
      value: decimalOf(7),
      environment: { os: 'linux' },
    })
    expect(row?.environment).toEqual({ os: 'linux' })
  })

  test('not where some of the files cannot be read', () => {
    const sizes = new Map([
      ['a', { ...reading({ a: 1 }), problems: [{ message: 'does not exist', file: 'b' }] }],
    ])
    const decision = judgePerformance(input({ policy: { budgets: { a: file('*') } }, input: { sizes } }))
    expect(decision.recorded).toEqual([])
  })
})

describe('growth of a file', () => {
  const run = (bytes: number, changes: Partial<Run> = {}): Run => ({
    budgets: { a: file('dist/a.js') },
    files: { a: { 'dist/a.js': bytes } },
    ...changes,
  })

  test.each([
    [1000, 'regression: pass'],
    [1050, 'regression: pass'],
    [1051, 'regression: fail'],
    [9000, 'regression: fail'],
    [1, 'regression: pass'],
  ])('from 1000 to %d bytes with 5%% allowed: %s', (bytes, expected) => {
    expect(statuses(run(bytes), recordedBy(run(1000)))).toEqual([expected])
  })

  test('is said in one unit', () => {
    expect(findings(run(9000), recordedBy(run(999)))).toEqual([
      'size of dist/a.js{compression=raw}: 0.999 kB → 9 kB, 800.91% worse',
    ])
  })

  test('of a file with a hash in its name is found', () => {
    const hashed = (hash: string, bytes: number): Run => ({
      budgets: { a: file('dist/*.js') },
      files: { a: { [`dist/app.${hash}.js`]: bytes } },
    })
    expect(statuses(hashed('4f2a1c', 9000), recordedBy(hashed('3f2a1c', 1000)))).toEqual(['regression: fail'])
  })

  test('is exact, whatever statistic and direction the policy has for benchmarks', () => {
    const regression = { statistic: 'p95', metrics: [{ metric: '*', better: 'higher' }] } as const
    expect(statuses(run(9000, { regression }), recordedBy(run(1000)))).toEqual(['regression: fail'])
  })

  test('has its own limit and floor where its name is given', () => {
    const own = { metrics: [{ metric: 'size of dist/*', 'max-worsening': decimalOf(50) }] }
    expect(statuses(run(1400, { regression: own }), recordedBy(run(1000)))).toEqual(['regression: pass'])
    const floor = { 'ignore-below': quantity('1kB') }
    expect(statuses(run(1400, { regression: floor }), recordedBy(run(1000)))).toEqual(['regression: pass'])
  })

  test('counts on another processor, and only warns on another system', () => {
    const on = (environment: Environment) => (bytes: number) => run(bytes, { environment })
    const before = recordedBy(on({ cpu: 'a', os: 'linux' })(1000))
    expect(statuses(on({ cpu: 'b', os: 'linux' })(9000), before)).toEqual(['regression: fail'])
    expect(statuses(on({ cpu: 'a', os: 'macos' })(9000), before)).toEqual([
      'regression: warn',
      'environment: warn',
    ])
  })

  test('blocks beside a benchmark that another machine measured', () => {
    const records = (milliseconds: number) => [measured(stated(milliseconds, 'median'))]
    const on = (cpu: string, bytes: number, milliseconds: number) =>
      run(bytes, { environment: { cpu }, records: records(milliseconds) })
    const before = recordedBy(on('a', 1000, 100))
    expect(statuses(on('b', 1000, 200), before)).toEqual(['regression: warn', 'environment: warn'])
    expect(statuses(on('b', 9000, 200), before)).toEqual(['regression: fail', 'environment: warn'])
  })
})

describe('a file that is gone', () => {
  const files = (own: Readonly<Record<string, number>>, changes: Partial<BudgetPolicy> = {}): Run => ({
    budgets: { a: file('dist/*.js', changes) },
    files: { a: own },
  })
  const before = recordedBy(files({ 'dist/a.js': 1000, 'dist/core.js': 1000 }))

  test('is named', () => {
    expect(statuses(files({ 'dist/a.js': 1000 }), before)).toEqual([
      'regression: pass',
      'regression-metrics: fail',
    ])
    expect(findings(files({ 'dist/a.js': 1000 }), before)).toEqual([
      'size of dist/core.js{compression=raw}: only in the baseline',
    ])
    const lenient = { ...files({ 'dist/a.js': 1000 }), regression: { 'when-vanished': 'warn' } as const }
    expect(statuses(lenient, before)).toEqual(['regression: pass', 'regression-metrics: warn'])
  })

  test('is shown with the name that it may have now', () => {
    expect(findings(files({ 'dist/a.js': 1000, 'dist/cores.js': 9000 }), before)).toEqual([
      'size of dist/core.js{compression=raw}: only in the baseline; was it renamed to size of dist/cores.js{compression=raw}?',
      'size of dist/cores.js{compression=raw}: new: not in the baseline',
    ])
  })

  test('is not missed where the budget is gone, or counts otherwise', () => {
    const total = files({ 'dist/a.js': 1000 }, { 'size-of': 'total' })
    expect(statuses(total, before)).toEqual(['regression: inconclusive', 'regression-metrics: pass'])
    const gzip = files({ 'dist/a.js': 1000 }, { compression: 'gzip' })
    expect(statuses(gzip, before)).toEqual(['regression: inconclusive', 'regression-metrics: pass'])
    const other: Run = { budgets: { b: file('lib/b.js') }, files: { b: { 'lib/b.js': 1 } } }
    expect(statuses(other, before)).toEqual(['regression: inconclusive', 'regression-metrics: pass'])
  })
})

describe('sizes and metrics keep apart', () => {
  test('a budget of every metric does not judge files', () => {
    const budgets = { all: budget({ metric: '*', statistic: 'p95' }), a: file('a') }
    const decision = judge({ budgets, files: { a: { a: 10 } }, records: [measured(stated(100))] })
    expect(decision.checks.filter(({ status }) => status !== 'pass')).toEqual([])
    expect(decision.standings.map(({ values }) => values.values.length)).toEqual([1, 1])
  })

  test('a benchmark by the name of a size is a contradiction', () => {
    const forged: Measurement = {
      metric: 'size of a',
      parameters: { compression: 'raw' },
      unit: 'bytes',
      value: decimalOf(1),
      statistics: {},
      sampling: 'observation',
    }
    const decision = judge({
      budgets: { a: file('a') },
      files: { a: { a: 10 } },
      records: [measured(forged)],
    })
    expect(metricName(forged)).toBe('size of a{compression=raw}')
    expect(decision.recorded).toEqual([])
    expect(decision.checks.find(({ id }) => id === 'perf-budget/evidence')?.status).toBe('inconclusive')
  })
})
