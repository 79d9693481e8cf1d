import { bencherMetricFormatReader } from './bencher-metric-format.ts'
import { benchmarkDotnetReader } from './benchmark-dotnet.ts'
import { benchmarkJsReader } from './benchmark-js.ts'
import { cargoCriterionReader } from './cargo-criterion.ts'
import { catch2Reader } from './catch2.ts'
import { criterionReader } from './criterion.ts'
import { githubActionBenchmarkReader } from './github-action-benchmark.ts'
import { goBenchReader } from './go-bench.ts'
import { googleBenchmarkReader } from './google-benchmark.ts'
import { hyperfineReader } from './hyperfine.ts'
import { jmhReader } from './jmh.ts'
import { libtestBenchReader } from './libtest-bench.ts'
import { performanceBaselineReader } from './performance-baseline.ts'
import { piBenchBaselineReader } from './pi-bench-baseline.ts'
import { piBudgetEventsReader } from './pi-budget-events.ts'
import { piBudgetSummaryReader } from './pi-budget-summary.ts'
import { piPerfComparisonReader } from './pi-perf-comparison.ts'
import { piBinarySizeReader, piIdleMemoryReader } from './pi-release-evidence.ts'
import { piStressEventsReader, piStressTriageReader } from './pi-stress.ts'
import { piWorkloadReader } from './pi-workload.ts'
import { pytestBenchmarkReader } from './pytest-benchmark.ts'
import type { PerformanceReader } from './record.ts'
import { tinybenchReader } from './tinybench.ts'
import { vitestBench4Reader } from './vitest-bench-4.ts'
import { vitestBench5Reader } from './vitest-bench-5.ts'

/** Every format that is known. Their contents differ, so that at most one of them recognises a file. */
export const PERFORMANCE_READERS: readonly PerformanceReader[] = [
  performanceBaselineReader,
  vitestBench4Reader,
  vitestBench5Reader,
  tinybenchReader,
  benchmarkJsReader,
  githubActionBenchmarkReader,
  bencherMetricFormatReader,
  piBenchBaselineReader,
  piBudgetEventsReader,
  piBudgetSummaryReader,
  piPerfComparisonReader,
  piBinarySizeReader,
  piIdleMemoryReader,
  piStressEventsReader,
  piStressTriageReader,
  piWorkloadReader,
  benchmarkDotnetReader,
  goBenchReader,
  jmhReader,
  pytestBenchmarkReader,
  hyperfineReader,
  criterionReader,
  cargoCriterionReader,
  libtestBenchReader,
  googleBenchmarkReader,
  catch2Reader,
]
