export { readPastRuns, type StoredCandidate } from './baseline/past-runs.ts'
export {
  type PerformanceBaselineContent,
  writePerformanceBaseline,
} from './baseline/performance-baseline.ts'
export { readPerformanceHistory, writeHistoryRows } from './baseline/performance-history.ts'
export { readRunRecords, writeRunRecords } from './baseline/run-history.ts'
export { type BaselineContent, writeBaseline } from './baseline/write-baseline.ts'
export {
  type PerformanceReading,
  type PerformanceSource,
  readPerformance,
} from './benchmarks/read-performance.ts'
export type { PerformanceRecord } from './benchmarks/record.ts'
export type { InventoryEntry } from './inventory/inventory-entry.ts'
export { readInventory } from './inventory/read-inventory.ts'
export { DeclaredFormatError } from './results/detect.ts'
export type { Columns } from './results/json-lines/columns.ts'
export {
  type ConformanceReading,
  readConformance,
  readConformanceInBulk,
} from './results/read-conformance.ts'
export { type BulkRecord, type ConformanceReader, type ConformanceRecord, PART } from './results/record.ts'
export type { ConformanceOptions } from './results/results-format.ts'
export type { StableName } from './results/stable-names.ts'
export { readTestList } from './test-lists/read-test-list.ts'
export type { ListedTest, TestList, TestRunner } from './test-lists/test-list.ts'
export { ZeroResultsError } from './zero-results.ts'
