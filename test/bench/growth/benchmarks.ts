import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readPerformance } from '@governance-gates/evidence'
import { type GrownFixture, grownFixture } from './grown-fixture.ts'
import { type GrowthGroup, joined, repeated } from './growth.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const EVIDENCE = 'packages/evidence/src/benchmarks'
const PI = 'packages/evidence/src/pi/benchmarks/fixtures'

function lineOf(path: string, line = 0): string {
  return readFileSync(resolve(ROOT, path), 'utf8').split('\n')[line] ?? ''
}

function ofFixture(path: string, list: string, ...names: readonly string[]): (units: number) => string {
  return grownFixture({ path, list, names } satisfies GrownFixture)
}

/** A file of lines, of which one is repeated with another name. */
function ofLine(path: string, name: string): (units: number) => string {
  const line = lineOf(path)
  return (units) => repeated(units, (index) => `${line.replaceAll(name, `${name}-${index}`)}\n`)
}

/** By the id of the format. */
export const BENCHMARKS: Readonly<Record<string, (units: number) => string>> = {
  hyperfine: ofFixture(`${EVIDENCE}/hyperfine/fixtures/plain.json`, 'results', 'command'),
  'cargo-criterion': (units) => {
    const all = ofLine(`${EVIDENCE}/cargo-criterion/fixtures/all.jsonl`, 'slow/once')(units)
    const ids = Array.from({ length: units }, (_, index) => `slow/once-${index}`)
    return `${all}${JSON.stringify({ reason: 'group-complete', group_name: 'slow', benchmarks: ids, report_directory: '/r' })}\n`
  },
  libtest: (units) =>
    `\nrunning ${units} tests\n${repeated(units, (index) => `test case_${index} ... bench:          15.58 ns/iter (+/- 0.54)\n`)}\ntest result: ok. 0 passed; 0 failed; 0 ignored; ${units} measured; 0 filtered out; finished in 6.40s\n\n`,
  'google-benchmark': ofFixture(
    `${EVIDENCE}/google-benchmark/fixtures/single.json`,
    'benchmarks',
    'name',
    'run_name',
  ),
  catch2: (units) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<Catch2TestRun name="ok" rng-seed="1" xml-format-version="3" catch2-version="3.7.1">\n<TestCase name="sort" tags="[!benchmark]" filename="b.cpp" line="11">\n${repeated(units, (index) => `<BenchmarkResults name="b ${index}" samples="20" resamples="1000" iterations="18" clockResolution="36.9" estimatedDuration="761040"><mean value="479.1" lowerBound="460.025" upperBound="555.017" ci="0.95"/><standardDeviation value="82.5" lowerBound="0.5" upperBound="164.0" ci="0.95"/><outliers variance="0.6" lowMild="0" lowSevere="0" highMild="0" highSevere="3"/></BenchmarkResults>\n`)}<OverallResult success="true" skips="0"/>\n</TestCase>\n<OverallResults successes="1" failures="0" expectedFailures="0" skips="0"/>\n<OverallResultsCases successes="1" failures="0" expectedFailures="0" skips="0"/>\n</Catch2TestRun>\n`,
  'go-bench': (units) =>
    `goos: linux\ngoarch: amd64\npkg: example.org/demo\n${repeated(units, (index) => `BenchmarkEncode${index}-2 \t 100 \t 21012 ns/op\n`)}PASS\nok  \texample.org/demo\t0.1s\n`,
  'pytest-benchmark': ofFixture(
    `${EVIDENCE}/pytest-benchmark/fixtures/saved.json`,
    'benchmarks',
    'fullname',
    'name',
  ),
  jmh: ofFixture(`${EVIDENCE}/jmh/fixtures/modes.json`, '', 'benchmark'),
  'benchmark-dotnet': ofFixture(
    `${EVIDENCE}/benchmark-dotnet/fixtures/full.json`,
    'Benchmarks',
    'Parameters',
    'FullName',
  ),
  'vitest-bench-4': ofFixture(
    `${EVIDENCE}/vitest-bench/fixtures/vitest-3.json`,
    'files.0.groups.0.benchmarks',
    'id',
    'name',
  ),
  'vitest-bench-5': grownFixture({
    path: `${EVIDENCE}/vitest-bench/fixtures/vitest-5.json`,
    list: 'testResults.0.assertionResults',
    names: ['title', 'fullName', 'benchmarks.0.name'],
    totals: ['numTotalTests', 'numPassedTests'],
    set: { numPendingTests: 0, numTodoTests: 0 },
  }),
  tinybench: ofFixture(`${EVIDENCE}/tinybench/fixtures/tinybench-6-named.json`, '', 'name'),
  'benchmark-js': (units) =>
    repeated(units, (index) => `case ${index} x 32,017,647 ops/sec ±2.45% (25 runs sampled)\n`),
  'github-action-benchmark': (units) =>
    `[${joined(units, (index) => `{"name":"case ${index}","unit":"ms","value":${index + 1}}`)}]`,
  bencher: (units) => `{${joined(units, (index) => `"case ${index}":{"latency":{"value":${index + 1}}}`)}}`,
  'pi-budget-events': ofLine(`${PI}/budget_events.jsonl`, 'start_p95'),
  'pi.ext.perf_comparison.v1': (units) =>
    repeated(
      units,
      (index) =>
        `{"category":"Load ${index}","metric":"p50","rust_value":"20.1ms","legacy_value":"20.0ms","delta":"-","delta_pct":"-","verdict":"COMPARABLE"}\n`,
    ) +
    `{"comparable":${units},"faster":0,"generated_at":"2026-02-01T01:00:00Z","overall_verdict":"mixed","schema":"pi.ext.perf_comparison_summary.v1","slower":0}\n`,
  'pi-workload': (units) =>
    repeated(
      units,
      (index) =>
        `{"tool":"pijs_workload","scenario":"call ${index}","iterations":2000,"tool_calls_per_iteration":1,"total_calls":2000,"elapsed_ms":82,"per_call_us":41,"calls_per_sec":24390}
`,
    ),
  'pi.ext.stress_rss.v1': (units) =>
    repeated(
      units,
      (index) =>
        `{"rss_kb":40960,"schema":"pi.ext.stress_rss.v1","t_s":${index},"ts":"2026-02-06T01:00:00.000Z"}
`,
    ) +
    `{"duration_secs":${units - 1},"error_count":0,"event_count":300,"extensions_loaded":3,"initial_rss_kb":40960,"latency_ok":true,"latency_summary":{"count":300,"max":900,"mean":210,"min":90,"p50":200,"p95":400,"p99":800},"max_rss_kb":40960,"p99_first_us":700,"p99_last_us":800,"rss_growth_pct":0,"rss_ok":true,"schema":"pi.ext.stress_summary.v1","ts":"2026-02-06T01:00:10.000Z"}
`,
  'governance.performance-baseline/v1': ofFixture(
    'examples/platform/performance-baseline.json',
    'measurements',
    'metric',
  ),
}

export const benchmarks: GrowthGroup = {
  name: 'benchmarks',
  growths: Object.entries(BENCHMARKS).map(([id, text]) => ({
    name: `measurements in ${id}`,
    text,
    read: async (read: string) => {
      const source = { path: 'x', bytes: [Buffer.from(read)], sibling: () => undefined }
      return [...(await readPerformance(source)).records]
    },
  })),
}
