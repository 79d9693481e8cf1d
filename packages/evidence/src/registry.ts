import { performanceBaselineFormat } from './baseline/performance-baseline.ts'
import { bencherFormat } from './benchmarks/bencher/bencher-metric-format.ts'
import { benchmarkDotnetFormat } from './benchmarks/benchmark-dotnet/benchmark-dotnet.ts'
import type { BenchmarkFormat } from './benchmarks/benchmark-format.ts'
import { benchmarkJsFormat } from './benchmarks/benchmark-js/benchmark-js.ts'
import { cargoCriterionFormat } from './benchmarks/cargo-criterion/cargo-criterion.ts'
import { catch2Format } from './benchmarks/catch2/catch2.ts'
import { criterionFormat } from './benchmarks/criterion/criterion.ts'
import { githubActionBenchmarkFormat } from './benchmarks/github-action-benchmark/github-action-benchmark.ts'
import { goBenchFormat } from './benchmarks/go-bench/go-bench.ts'
import { googleBenchmarkFormat } from './benchmarks/google-benchmark/google-benchmark.ts'
import { hyperfineFormat } from './benchmarks/hyperfine/hyperfine.ts'
import { jmhFormat } from './benchmarks/jmh/jmh.ts'
import { libtestFormat } from './benchmarks/libtest/libtest-bench.ts'
import { pytestBenchmarkFormat } from './benchmarks/pytest-benchmark/pytest-benchmark.ts'
import { tinybenchFormat } from './benchmarks/tinybench/tinybench.ts'
import { vitestBench4Format } from './benchmarks/vitest-bench/vitest-bench-4.ts'
import { vitestBench5Format } from './benchmarks/vitest-bench/vitest-bench-5.ts'
import type { InventoryFormat } from './inventory/inventory-format.ts'
import { PI_BENCHMARKS } from './pi/pi-benchmark-formats.ts'
import { piInclusionListFormat } from './pi/pi-inclusion-list.ts'
import { PI_RESULTS } from './pi/pi-results-formats.ts'
import { ctrfFormat } from './results/ctrf/ctrf-format.ts'
import { jestFormat } from './results/jest/jest-format.ts'
import { jsonLinesFormat } from './results/json-lines/json-lines-format.ts'
import { junitFormat } from './results/junit/junit-format.ts'
import type { ResultsFormat } from './results/results-format.ts'
import { cargoListFormat } from './test-lists/cargo/cargo-list-format.ts'
import { goJsonListFormat, goListFormat } from './test-lists/go/go-list-format.ts'
import { nextestListFormat } from './test-lists/nextest/nextest-list-format.ts'
import { pytestListFormat } from './test-lists/pytest/pytest-list-format.ts'
import type { TestListFormat } from './test-lists/test-list-format.ts'
import { vitestListFormat } from './test-lists/vitest/vitest-list-format.ts'

/*
 * Every format that can be read: a new one is a folder and a line here.
 *
 * These are functions so that a bundle carries only the kinds of formats that its gate reads.
 */

/** Test results. JSON Lines come last: with the columns that a policy names they can look like anything. */
export function resultsFormats(): readonly ResultsFormat[] {
  return [junitFormat, ctrfFormat, jestFormat, ...PI_RESULTS, jsonLinesFormat]
}

/** Measurements. Their contents differ, so that at most one of them recognises a file. */
export function benchmarkFormats(): readonly BenchmarkFormat[] {
  return [
    hyperfineFormat,
    criterionFormat,
    cargoCriterionFormat,
    libtestFormat,
    googleBenchmarkFormat,
    catch2Format,
    goBenchFormat,
    pytestBenchmarkFormat,
    jmhFormat,
    benchmarkDotnetFormat,
    vitestBench4Format,
    vitestBench5Format,
    tinybenchFormat,
    benchmarkJsFormat,
    githubActionBenchmarkFormat,
    bencherFormat,
    ...PI_BENCHMARKS,
    performanceBaselineFormat,
  ]
}

/** The tests that a runner would run. */
export function testListFormats(): readonly TestListFormat[] {
  return [
    cargoListFormat,
    nextestListFormat,
    vitestListFormat,
    pytestListFormat,
    goListFormat,
    goJsonListFormat,
  ]
}

/** The lists of subjects that have a schema. */
export function inventoryFormats(): readonly InventoryFormat[] {
  return [piInclusionListFormat]
}
