import type { BenchmarkFormat } from '../benchmarks/benchmark-format.ts'
import { piBenchBaselineFormat } from './benchmarks/pi-bench-baseline.ts'
import { piBudgetEventsFormat } from './benchmarks/pi-budget-events.ts'
import { piBudgetSummaryFormat } from './benchmarks/pi-budget-summary.ts'
import { piPerfComparisonFormat } from './benchmarks/pi-perf-comparison.ts'
import { piBinarySizeFormat, piIdleMemoryFormat } from './benchmarks/pi-release-evidence.ts'
import { piStressEventsFormat, piStressTriageFormat } from './benchmarks/pi-stress.ts'
import { piWorkloadFormat } from './benchmarks/pi-workload.ts'

/** The measurements of the Pi platform. */
export const PI_BENCHMARKS: readonly BenchmarkFormat[] = [
  piBudgetEventsFormat,
  piBudgetSummaryFormat,
  piBenchBaselineFormat,
  piPerfComparisonFormat,
  piWorkloadFormat,
  piStressEventsFormat,
  piStressTriageFormat,
  piBinarySizeFormat,
  piIdleMemoryFormat,
]
