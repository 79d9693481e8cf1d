import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'
import type { PerformanceRecord } from './record.ts'

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const recordsOf = async (text: string) => {
  const bytes = [new TextEncoder().encode(text)]
  return (await readPerformance({ path: 'bench', bytes, sibling: () => undefined })).records
}
const numbersIn = (records: readonly PerformanceRecord[]) =>
  records.filter(({ kind }) => kind !== 'note' && kind !== 'environment' && kind !== 'generated-at')
const notesIn = (records: readonly PerformanceRecord[]) =>
  records.flatMap((record) => (record.kind === 'note' ? [record.message] : []))

/** Files with a fact that no number depends on. */
const FACTS: readonly (readonly [string, RegExp])[] = [
  ['benchmark-dotnet/fixtures/full.json', /(?<="ProcessorName": ?)"[^"]*"/],
  ['benchmark-dotnet/fixtures/full.json', /(?<="LogicalCoreCount": ?)\d+/],
  ['benchmark-dotnet/fixtures/full.json', /(?<="OsVersion": ?)"[^"]*"/],
  ['benchmark-dotnet/fixtures/full.json', /(?<="RuntimeVersion": ?)"[^"]*"/],
  ['google-benchmark/fixtures/single.json', /(?<="date": ?)"[^"]*"/],
  ['google-benchmark/fixtures/single.json', /(?<="num_cpus": ?)\d+/],
  ['google-benchmark/fixtures/single.json', /(?<="library_build_type": ?)"[^"]*"/],
  ['jmh/fixtures/modes.json', /(?<="jdkVersion" ?: ?)"[^"]*"/],
  ['jmh/fixtures/modes.json', /(?<="vmName" ?: ?)"[^"]*"/],
  ['../pi/benchmarks/fixtures/ext_bench_baseline.json', /(?<="cpu_cores": ?)\d+/],
  ['../pi/benchmarks/fixtures/ext_bench_baseline.json', /(?<="cpu": ?)"[^"]*"/],
  ['../pi/benchmarks/fixtures/ext_bench_baseline.json', /(?<="generated_at": ?)"[^"]*"/],
  ['../pi/benchmarks/fixtures/idle_memory_rss.json', /(?<="os": ?)"[^"]*"/],
  ['../pi/benchmarks/fixtures/stress_events.jsonl', /(?<="ts": ?)"[^"]*"(?=[^\n]*\n$)/],
]

describe.each(FACTS)('%s, without %s', (path, fact) => {
  const text = fixture(path)

  test.each(['{"Value": []}', '[1]', 'true', '-3.5'])(
    'as %s: the numbers stay, and a note says so',
    async (shape) => {
      const changed = text.replace(fact, shape)
      expect(changed).not.toBe(text)
      const records = await recordsOf(changed)
      expect(numbersIn(records)).toEqual(numbersIn(await recordsOf(text)))
      expect(notesIn(records)).toEqual([expect.stringMatching(/: expected .*, which is left out$/)])
    },
  )

  test.each(['null', '""'])('as %s: the numbers stay, and nothing is said', async (shape) => {
    const records = await recordsOf(text.replace(fact, shape))
    expect(numbersIn(records)).toEqual(numbersIn(await recordsOf(text)))
    expect(notesIn(records)).toEqual([])
  })
})

test.each(['null', '[]', '"a machine"', '3'])('BenchmarkDotNet may describe its host as %s', async (host) => {
  const { Benchmarks } = JSON.parse(fixture('benchmark-dotnet/fixtures/full.json'))
  const text = `{"HostEnvironmentInfo": ${host}, "Benchmarks": ${JSON.stringify(Benchmarks)}}`
  expect(numbersIn(await recordsOf(text)).length).toBeGreaterThan(0)
})

test.each([
  ['benchmark-dotnet/fixtures/full.json', 'HostEnvironmentInfo'],
  ['google-benchmark/fixtures/single.json', 'context'],
  ['pytest-benchmark/fixtures/saved-data.json', 'machine_info'],
])('%s is read without %s, and with it in any shape', async (path, key) => {
  const { [key]: _, ...others } = JSON.parse(fixture(path))
  const withoutLines = (records: readonly PerformanceRecord[]) =>
    records.flatMap((record) => (record.kind === 'measurement' ? [{ ...record.measurement, line: 0 }] : []))
  const wanted = withoutLines(await recordsOf(fixture(path)))
  for (const shape of [undefined, null, [], 'x', 3]) {
    const text = JSON.stringify({ ...others, [key]: shape })
    expect(withoutLines(await recordsOf(text))).toEqual(wanted)
  }
})

test('old versions of BenchmarkDotNet write the processor as an object', async () => {
  const lazy = '{"IsValueCreated": true, "Value": "Some CPU"}'
  const text = fixture('benchmark-dotnet/fixtures/full.json').replace(/(?<="ProcessorName": ?)"[^"]*"/, lazy)
  const records = await recordsOf(text)
  expect(records.find(({ kind }) => kind === 'environment')).toMatchObject({
    environment: { cpu: 'Some CPU' },
  })
  expect(notesIn(records)).toEqual([])
})

test('a time that is not one is an unknown age', async () => {
  const stats = { min: 1, max: 1, mean: 1, median: 1, rounds: 1, iterations: 1 }
  const text = JSON.stringify({ machine_info: 7, datetime: 'now', benchmarks: [{ fullname: 'a', stats }] })
  const records = await recordsOf(text)
  expect(records.map(({ kind }) => kind)).toEqual(['note', 'measurement'])
  expect(notesIn(records)).toEqual(['datetime: expected an instant, found "now", which is left out'])
})
