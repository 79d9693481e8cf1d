import { readFileSync } from 'node:fs'
import { estimate, metricName } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { goBenchFormat } from './go-bench.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'bench.txt', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const measurementsOf = async (text: string) =>
  (await readText(text)).records.flatMap((record) =>
    record.kind === 'measurement' ? [record.measurement] : [],
  )
const shownOf = async (text: string) =>
  (await measurementsOf(text)).map((each) =>
    [`${metricName(each)}: ${each.samples} ${each.unit}`, each.better].filter(Boolean).join(', '),
  )
/** What did not end, or was not run. */
const lostOf = async (text: string) =>
  (await readText(text)).records.flatMap((record) => {
    if (record.kind === 'crash') return [`${record.line}: ${metricName(record)} crashed: ${record.message}`]
    return record.kind === 'no-data'
      ? [`${record.line}: ${metricName(record)} has none: ${record.reason}`]
      : []
  })

const count = fixtureOf('count.txt')
/** A whole file with these lines in it. */
const withLines = (...lines: readonly string[]) =>
  ['goos: linux', 'pkg: p', ...lines, 'PASS', 'ok  \tp\t0.1s', ''].join('\n')
const ENC = 'example.org/demo/enc'

describe('what go test -bench wrote is read in whole', () => {
  test('every pair of a number and a unit is a metric, every repeated line a sample', async () => {
    expect((await readText(count)).format).toBe(goBenchFormat.title)
    expect(await shownOf(count)).toEqual([
      `${ENC}.BenchmarkEncode{procs=2}: ${samplesOf('Encode', 'ns/op')} ns`,
      `${ENC}.BenchmarkEncode B/op{procs=2}: 31,31,31,31,31 bytes`,
      `${ENC}.BenchmarkEncode allocs/op{procs=2}: 2,2,2,2,2 count, lower`,
      ...['10', '1000'].flatMap((size) => [
        `${ENC}.BenchmarkSort/size=${size}{procs=2}: ${samplesOf(`Sort/size=${size}-`, 'ns/op')} ns`,
        `${ENC}.BenchmarkSort/size=${size} MB/s{procs=2}: ${samplesOf(`Sort/size=${size}-`, 'MB/s')} count, higher`,
        `${ENC}.BenchmarkSort/size=${size} items/op{procs=2}: ${Array(5).fill(size)} count`,
        `${ENC}.BenchmarkSort/size=${size} B/op{procs=2}: ${samplesOf(`Sort/size=${size}-`, 'B/op')} bytes`,
        `${ENC}.BenchmarkSort/size=${size} allocs/op{procs=2}: 0,0,0,0,0 count, lower`,
      ]),
    ])
    expect((await measurementsOf(count)).map(({ line }) => line)).toEqual([
      5,
      5,
      5,
      ...Array(5).fill(10),
      ...Array(5).fill(15),
    ])
  })

  test('the machine is read', async () => {
    expect((await readText(count)).records[0]).toEqual({
      kind: 'environment',
      environment: { cpu: 'AMD EPYC', os: 'linux/amd64' },
    })
  })

  test('means of several executions tell a mean and no percentile', async () => {
    const [first] = await measurementsOf(count)
    expect(first?.sampling).toBe('batch-mean')
    expect(first && [estimate(first, 'median').kind, estimate(first, 'p95').kind]).toEqual([
      'known',
      'unknown',
    ])
  })

  test('lines of a single execution are observations', async () => {
    const found = await measurementsOf(fixtureOf('once.txt'))
    expect(found).toHaveLength(9)
    expect(new Set(found.map(({ sampling }) => sampling))).toEqual(new Set(['observation']))
    const mixed = await measurementsOf(withLines('BenchmarkX 1 5 ns/op', 'BenchmarkX 2 5 ns/op'))
    expect(mixed[0]?.sampling).toBe('batch-mean')
  })

  test('one processor is written as none', async () => {
    const found = await measurementsOf(fixtureOf('cpu.txt'))
    expect(found.filter(({ unit }) => unit === 'ns').map(metricName)).toEqual([
      `${ENC}.BenchmarkEncode`,
      `${ENC}.BenchmarkEncode{procs=2}`,
    ])
  })

  test('the output of several packages, of which some do not build or panic', async () => {
    const text = fixtureOf('packages.txt')
    expect((await shownOf(text)).filter((line) => !line.includes('/enc.'))).toEqual([
      expect.stringMatching(/^example.org\/demo\/panics.BenchmarkFine\{procs=2}: 0\.\d+ ns$/),
      expect.stringMatching(/^example.org\/demo\/plain.BenchmarkLoop\{procs=2}: 1\d{6} ns$/),
      expect.stringMatching(/^example.org\/demo\/plain.BenchmarkPrints\{procs=2}: 0\.\d+ ns$/),
      'example.org/demo/plain.BenchmarkLatency p99-ns{procs=2}: 12.5 ns',
      'example.org/demo/plain.BenchmarkLatency rows/s{procs=2}: 2500000 per-second',
    ])
    expect(await lostOf(text)).toEqual([
      // What a panic leaves of its result: `0  NaN ns/op`.
      '20: example.org/demo/panics.BenchmarkPanics{procs=2} crashed: it was not executed once',
      '3: example.org/demo/bad.Benchmark* crashed: the package failed: build failed',
      '4: example.org/demo/brokenbuild.Benchmark* crashed: the package failed: build failed',
      '33: example.org/demo/panics.Benchmark* crashed: the package failed: panic: out of cheese',
    ])
  })

  const BAD = 'example.org/demo/bad.Benchmark'
  test('benchmarks that fail, at once or in the middle of their line', async () => {
    const text = fixtureOf('failures.txt')
    expect((await measurementsOf(text)).map(metricName)).toEqual([
      `${BAD}Fine{procs=2}`,
      `${BAD}Logs{procs=2}`,
      `${BAD}Group/mode=fast{procs=2}`,
    ])
    expect(await lostOf(text)).toEqual([
      `6: ${BAD}Fails crashed: it failed`,
      `15: ${BAD}FailsLate{procs=2} crashed: it failed`,
      `18: ${BAD}Group/mode=slow{procs=2} crashed: it failed`,
      `20: ${BAD}Group crashed: it failed`,
      `23: ${BAD}* crashed: the package failed: exit status 1`,
    ])
  })

  test('the same with -v, where names are on their own lines and skipped benchmarks are listed', async () => {
    const text = fixtureOf('verbose.txt')
    expect((await measurementsOf(text)).filter(({ unit }) => unit === 'ns').map(({ line }) => line)).toEqual([
      6, 9, 11, 19, 32, 38, 51,
    ])
    expect(await lostOf(text)).toEqual([
      `25: ${BAD}Skipped has none: it was skipped`,
      `22: ${BAD}Fails crashed: it failed`,
      `35: ${BAD}FailsLate{procs=2} crashed: it failed`,
      `41: ${BAD}Group/mode=slow{procs=2} crashed: it failed`,
      `42: ${BAD}Group crashed: it failed`,
      '53: example.org/demo/panics.BenchmarkPanics{procs=2} crashed: panic: out of cheese',
      `45: ${BAD}* crashed: the package failed: exit status 1`,
      '65: example.org/demo/panics.Benchmark* crashed: the package failed: panic: out of cheese',
    ])
  })

  test('a program that was killed', async () => {
    expect(await lostOf(fixtureOf('killed.txt'))).toEqual([
      `5: ${ENC}.BenchmarkEncode{procs=2} crashed: signal: killed`,
      `6: ${ENC}.Benchmark* crashed: the package failed: signal: killed`,
    ])
  })

  test('the events of -json are put together again', async () => {
    const text = fixtureOf('test.jsonl')
    expect((await readText(text)).format).toBe(goBenchFormat.title)
    const found = await measurementsOf(text)
    expect(
      found.filter(({ unit }) => unit === 'ns').map((each) => `${each.line}: ${metricName(each)}`),
    ).toEqual([
      `22: ${ENC}.BenchmarkEncode{procs=2}`,
      `30: ${ENC}.BenchmarkSort/size=10{procs=2}`,
      `35: ${ENC}.BenchmarkSort/size=1000{procs=2}`,
      '48: example.org/demo/panics.BenchmarkFine{procs=2}',
    ])
    expect(await lostOf(text)).toEqual([
      '53: example.org/demo/panics.BenchmarkPanics{procs=2} crashed: panic: out of cheese',
      '5: example.org/demo/bad.Benchmark* crashed: the package failed: build failed',
      '8: example.org/demo/brokenbuild.Benchmark* crashed: the package failed: build failed',
      expect.stringContaining('panics.Benchmark* crashed: the package failed: panic: out of cheese'),
    ])
  })

  test('events of packages that take turns', async () => {
    const event = (name: string, output: string) =>
      JSON.stringify({ Action: 'output', Package: name, Output: output })
    const end = (name: string) => JSON.stringify({ Action: 'pass', Package: name })
    const lines = ['a', 'b'].map((name) => event(name, `pkg: ${name}\nBenchmarkX \t`))
    const ends = ['a', 'b'].map((name) => event(name, '  2\t 1.5 ns/op\nPASS\n'))
    expect(await shownOf([...lines, ...ends, end('a'), end('b')].join('\n'))).toEqual([
      'a.BenchmarkX: 1.5 ns',
      'b.BenchmarkX: 1.5 ns',
    ])
  })
})

/** The samples as the fixture has them. */
function samplesOf(name: string, unit: string): string {
  return count
    .split('\n')
    .filter((line) => line.startsWith(`Benchmark${name}`))
    .map((line) => Number(new RegExp(`([\\d.]+) ${unit}`).exec(line)?.[1]))
    .join()
}

describe('a unit', () => {
  test.each([
    ['5 ns/op', 'p.BenchmarkX: 5 ns'],
    ['0.5 ms/op', 'p.BenchmarkX ms/op: 500000 ns'],
    ['1.5 p99-us', 'p.BenchmarkX p99-us: 1500 ns'],
    ['1.5 p99-ns/op', 'p.BenchmarkX p99-ns/op: 1.5 ns'],
    ['2 sec', 'p.BenchmarkX sec: 2000000000 ns'],
    ['2 heap-bytes', 'p.BenchmarkX heap-bytes: 2 bytes'],
    ['2 peak-RSS-MiB', 'p.BenchmarkX peak-RSS-MiB: 2097152 bytes'],
    ['2 hit-%', 'p.BenchmarkX hit-%: 2 percent'],
    ['1e+06 rows/s', 'p.BenchmarkX rows/s: 1000000 per-second'],
    ['2.5 MB/s', 'p.BenchmarkX MB/s: 2.5 count, higher'],
    ['2.5 read-KiB/s', 'p.BenchmarkX read-KiB/s: 2.5 count, higher'],
    ['7 allocs/op', 'p.BenchmarkX allocs/op: 7 count, lower'],
    ['7 widgets', 'p.BenchmarkX widgets: 7 count'],
    ['7 KB', 'p.BenchmarkX KB: 7 count'],
    ['7 __proto__', 'p.BenchmarkX __proto__: 7 count'],
  ])('%s', async (pair, expected) => {
    expect(await shownOf(withLines(`BenchmarkX \t 10\t ${pair}`))).toEqual([expected])
  })
})

describe('a line that does not belong to a benchmark is ignored', () => {
  test.each([
    'Benchmarking 10 3 ns/op',
    'Benchmarking is fun 3 ns/op',
    'BenchmarkX',
    'BenchmarkX is 3 ns/op slow',
    '    x_test.go:3: 12 ns/op',
    '--- BENCH: BenchmarkX-2',
    '--- FAIL: TestX (0.00s)',
    '?   \tp/q\t[no test files]',
    '# p/q',
    'coverage: 3% of statements',
    '12\t 3 ns/op',
  ])('%s', async (line) => {
    const text = withLines('BenchmarkY 10 1 ns/op', line)
    expect([await shownOf(text), await lostOf(text)]).toEqual([['p.BenchmarkY: 1 ns'], []])
  })
})

describe('a benchmark that failed once has no measurement', () => {
  test.each([
    ['--- FAIL: BenchmarkX-2', ['p.BenchmarkY{procs=2}: 1 ns']],
    ['--- FAIL: BenchmarkX', ['p.BenchmarkY{procs=2}: 1 ns']],
    ['BenchmarkX-2 \t 0\t NaN ns/op', ['p.BenchmarkY{procs=2}: 1 ns']],
    ['BenchmarkX-2 \tsome text', ['p.BenchmarkY{procs=2}: 1 ns']],
    [
      '--- FAIL: BenchmarkX-4',
      ['p.BenchmarkX{procs=2}: 1 ns', 'p.BenchmarkX B/op{procs=2}: 3 bytes', 'p.BenchmarkY{procs=2}: 1 ns'],
    ],
  ])('%s', async (line, expected) => {
    const text = withLines('BenchmarkX-2 10 1 ns/op 3 B/op', line, 'BenchmarkY-2 10 1 ns/op')
    expect(await shownOf(text)).toEqual(expected)
    expect(await lostOf(text)).toEqual([
      expect.stringMatching(/^4: p.BenchmarkX(?:\{procs=[24]\})? crashed: /),
    ])
  })
})

describe('what failed without go test to say so', () => {
  test('tests that say FAIL, and no more', async () => {
    const text = 'pkg: p\nBenchmarkX 10 1 ns/op\nFAIL\n'
    expect(await lostOf(text)).toEqual(['3: p.Benchmark* crashed: the package failed'])
  })

  test('a package that fails after its tests have passed', async () => {
    const text = 'pkg: p\nBenchmarkX 10 1 ns/op\nPASS\nexit status 3\nFAIL\tp\t0.1s\nFAIL\n'
    expect(await lostOf(text)).toEqual(['5: p.Benchmark* crashed: the package failed: exit status 3'])
  })

  test('packages of which none builds', async () => {
    expect(await lostOf('FAIL\tp [build failed]\nFAIL\n')).toEqual([
      '1: p.Benchmark* crashed: the package failed: build failed',
    ])
  })

  test('a package that fails in events alone', async () => {
    expect(await lostOf('{"Action":"start","Package":"p"}\n{"Action":"fail","Package":"p"}\n')).toEqual([
      '2: p.Benchmark* crashed: the package failed',
    ])
  })
})

test('lines alone are read, with line breaks of Windows too', async () => {
  const rows = count.split('\n').filter((line) => line.startsWith('Benchmark'))
  expect((await measurementsOf(rows.join('\r\n')))[0]).toMatchObject({ metric: 'BenchmarkEncode', line: 1 })
})

test('a line of any length is read in linear time', async () => {
  const lines = [
    'Benchmark'.repeat(100_000),
    `BenchmarkX${' '.repeat(1_000_000)}x`,
    `FAIL\t${'['.repeat(1_000_000)}`,
  ]
  expect(await shownOf(withLines('BenchmarkY 1 1 ns/op', ...lines))).toEqual(['p.BenchmarkY: 1 ns'])
  const pairs = Array.from({ length: 50_000 }, (_, index) => `1 u${index}`).join(' ')
  expect(await shownOf(withLines(`BenchmarkX 1 ${pairs}`))).toHaveLength(50_000)
})
