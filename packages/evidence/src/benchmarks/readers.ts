import { performanceBaselineReader } from '../baseline/performance-baseline.ts'
import { piBenchBaselineReader } from '../pi/benchmarks/pi-bench-baseline.ts'
import { piBudgetEventsReader } from '../pi/benchmarks/pi-budget-events.ts'
import { piBudgetSummaryReader } from '../pi/benchmarks/pi-budget-summary.ts'
import { piPerfComparisonReader } from '../pi/benchmarks/pi-perf-comparison.ts'
import { piBinarySizeReader, piIdleMemoryReader } from '../pi/benchmarks/pi-release-evidence.ts'
import { piStressEventsReader, piStressTriageReader } from '../pi/benchmarks/pi-stress.ts'
import { piWorkloadReader } from '../pi/benchmarks/pi-workload.ts'
import { bencherMetricFormatReader } from './bencher/bencher-metric-format.ts'
import { benchmarkDotnetReader } from './benchmark-dotnet/benchmark-dotnet.ts'
import { benchmarkJsReader } from './benchmark-js/benchmark-js.ts'
import { cargoCriterionReader } from './cargo-criterion/cargo-criterion.ts'
import { catch2Reader } from './catch2/catch2.ts'
import { criterionReader } from './criterion/criterion.ts'
import { githubActionBenchmarkReader } from './github-action-benchmark/github-action-benchmark.ts'
import { goBenchReader } from './go-bench/go-bench.ts'
import { googleBenchmarkReader } from './google-benchmark/google-benchmark.ts'
import { hyperfineReader } from './hyperfine/hyperfine.ts'
import { jmhReader } from './jmh/jmh.ts'
import { libtestBenchReader } from './libtest/libtest-bench.ts'
import { pytestBenchmarkReader } from './pytest-benchmark/pytest-benchmark.ts'
import type { PerformanceReader } from './record.ts'
import { tinybenchReader } from './tinybench/tinybench.ts'
import { vitestBench4Reader } from './vitest-bench/vitest-bench-4.ts'
import { vitestBench5Reader } from './vitest-bench/vitest-bench-5.ts'

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
