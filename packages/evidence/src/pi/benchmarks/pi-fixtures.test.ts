import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../../benchmarks/read-performance.ts'

const FIXTURES = resolve(import.meta.dirname, 'fixtures')
const textOf = (file: string) => readFileSync(resolve(FIXTURES, file), 'utf8')

const reading = (text: string) =>
  readPerformance({ path: 'x', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })

/** Whether a text is refused as evidence; any other error is a defect. */
async function isRefused(text: string): Promise<boolean> {
  try {
    await reading(text)
    return false
  } catch (error) {
    expect(error).toMatchObject({ name: 'EvidenceError' })
    return true
  }
}

interface Fixture {
  readonly file: string
  readonly format: string
  readonly counts: Readonly<Record<string, number>>
  /** The keys of numbers that may be anything: nothing is concluded from them, or any number says something. */
  readonly free: readonly string[]
}

const EVENTS = { measurement: 6, 'no-data': 2, claim: 8 }
const DATED = { 'generated-at': 1 }
const fixtures: readonly Fixture[] = [
  { file: 'budget_events.jsonl', format: 'pi budget events', counts: EVENTS, free: [] },
  {
    file: 'budget_summary_v1.json',
    format: 'pi.perf.budget_summary.v1|v2',
    counts: { ...DATED, claim: 3 },
    free: ['ci_fail', 'ci_no_data', 'ci_with_data'],
  },
  {
    file: 'budget_summary_v2.json',
    format: 'pi.perf.budget_summary.v1|v2',
    counts: { ...DATED, measurement: 2, claim: 2 },
    free: ['ci_fail', 'ci_no_data', 'ci_with_data'],
  },
  {
    file: 'ext_bench_baseline.json',
    format: 'pi.bench.baseline.v1',
    counts: { ...DATED, environment: 1, measurement: 18, claim: 3, 'no-data': 1, crash: 2 },
    free: ['cpu_cores', 'max_extensions', 'event_dispatch_count'],
  },
  { file: 'pijs_workload.jsonl', format: 'pi workload', counts: { measurement: 4 }, free: [] },
  {
    file: 'binary_size.json',
    format: 'pi.perf.binary_size.v1',
    counts: { ...DATED, measurement: 1, claim: 1 },
    free: ['build_exit_code'],
  },
  {
    file: 'idle_memory_rss.json',
    format: 'pi.perf.idle_memory_rss.v1',
    counts: { ...DATED, environment: 1, measurement: 1 },
    free: ['pid', 'settle_ms'],
  },
  {
    file: 'stress_events.jsonl',
    format: 'pi.ext.stress_rss.v1',
    counts: { ...DATED, measurement: 4, claim: 1 },
    free: ['t_s', 'duration_secs', 'extensions_loaded', 'p99_first_us', 'p99_last_us'],
  },
  {
    file: 'stress_triage.json',
    format: 'pi.ext.stress_triage.v1',
    counts: { ...DATED, measurement: 3, claim: 1 },
    free: [
      'duration_secs',
      'events_per_sec',
      'rss_interval_secs',
      'extensions_loaded',
      'p99_first_us',
      'p99_last_us',
    ],
  },
  {
    file: 'perf_comparison.json',
    format: 'pi.ext.perf_comparison.v1',
    counts: { ...DATED, claim: 6 },
    free: [],
  },
  {
    file: 'perf_comparison_events.jsonl',
    format: 'pi.ext.perf_comparison.v1',
    counts: { ...DATED, claim: 6 },
    free: [],
  },
]

/** Every text that differs in one number from the one given, with the key of the number. */
function* withOneNumberReplaced(text: string, replacement: string): Generator<readonly [string, string]> {
  for (const found of text.matchAll(/"(\w+)": ?(-?\d[\d.]*)/g)) {
    const [whole, key = '', number = ''] = found
    const start = found.index + whole.length - number.length
    yield [key, text.slice(0, start) + replacement + text.slice(start + number.length)]
  }
}

describe.each(fixtures)('the made-up $file', ({ file, format, counts, free }) => {
  const text = textOf(file)

  test('is read as what it is', async () => {
    const found = await reading(text)
    expect(found.format).toBe(format)
    const kinds = Map.groupBy(found.records, ({ kind }) => kind)
    expect(Object.fromEntries([...kinds].map(([kind, own]) => [kind, own.length]))).toEqual(counts)
  })

  test('is read by the other prefix of the family as well', async () => {
    expect((await reading(text.replaceAll('"pi.', '"ra.'))).records).toEqual((await reading(text)).records)
  })

  test.each(['"7"', '-1', 'true', 'null', '1e999'])('has no number that %s could replace', async (other) => {
    const accepted = new Set<string>()
    for (const [key, changed] of withOneNumberReplaced(text, other)) {
      if (!(await isRefused(changed))) accepted.add(key)
    }
    expect([...accepted].filter((key) => !free.includes(key))).toEqual([])
  })

  test('is refused wherever it was cut off in the middle of a line', async () => {
    const isWhole = (beginning: string) => file.endsWith('.jsonl') && /\}\n?$/.test(beginning)
    const accepted: number[] = []
    for (let end = 1; end < text.trimEnd().length; end += 7) {
      const beginning = text.slice(0, end)
      if (!isWhole(beginning) && !(await isRefused(beginning))) accepted.push(end)
    }
    expect(accepted).toEqual([])
  })
})

test.each(['stress_events.jsonl', 'perf_comparison_events.jsonl'])(
  'the made-up %s is refused without its last line',
  async (file) => {
    const lines = textOf(file).trimEnd().split('\n')
    expect(await isRefused(`${lines.slice(0, -1).join('\n')}\n`)).toBe(true)
  },
)

test('a registry of schemas is refused as what it is', async () => {
  await expect(reading(textOf('bench_schema_registry.json'))).rejects.toMatchObject({
    name: 'EvidenceError',
    message: expect.stringContaining(
      'this is pi.bench.schema_registry.v1, a list of schemas without measurements',
    ),
    line: 8,
  })
})
