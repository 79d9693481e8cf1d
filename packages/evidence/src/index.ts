export { readBaseline } from './baseline/read-baseline.ts'
export { type BaselineContent, writeBaseline } from './baseline/write-baseline.ts'
export type { ConformanceFormat, ConformanceOptions } from './conformance/detect.ts'
export type { Columns } from './conformance/json-lines.ts'
export { type ConformanceReader, type ConformanceRecord, PART } from './conformance/record.ts'
export {
  type Dependency,
  type DependencyList,
  type DependencySection,
  type Ecosystem,
  type Elsewhere,
  normaliseDependency,
  sameDependency,
} from './dependencies/dependency.ts'
export { readDependencies } from './dependencies/read-dependencies.ts'
export { EvidenceError, findingOf } from './evidence-error.ts'
export { type InventoryEntry, readInventory } from './inventory.ts'
export { type GoModule, readGoModule } from './manifests/go-module.ts'
export { LOCK_FILES, readLockedVersion } from './manifests/locked-version.ts'
export { readManifestVersion } from './manifests/read-manifest-version.ts'
export {
  type PerformanceBaselineContent,
  writePerformanceBaseline,
} from './performance/performance-baseline.ts'
export { readPerformanceHistory, writeHistoryRows } from './performance/performance-history.ts'
export {
  type PerformanceReading,
  type PerformanceSource,
  readPerformance,
} from './performance/read-performance.ts'
export type { PerformanceRecord } from './performance/record.ts'
export { type ConformanceReading, type EvidenceSource, readConformance } from './read-conformance.ts'
export type {
  Classification,
  Permission,
  Quarantine,
  Suite,
  SuiteEntry,
  UnreadKey,
  Waiver,
} from './suites/classification.ts'
export { readClassification } from './suites/read-classification.ts'
export { readTestList } from './test-lists/read-test-list.ts'
export type { ListedTest, TestList, TestRunner } from './test-lists/test-list.ts'
export type {
  Matrix,
  MatrixCategory,
  MatrixEntry,
  MatrixProblem,
  MatrixRules,
  Requirement,
} from './traceability/matrix.ts'
export { type MatrixOptions, type ReadMatrix, readMatrix } from './traceability/read-matrix.ts'
export {
  type LockedFingerprint,
  readTraceabilityLock,
  type TraceabilityLock,
  writeTraceabilityLock,
} from './traceability/traceability-lock.ts'
