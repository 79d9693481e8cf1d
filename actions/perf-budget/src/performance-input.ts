import type {
  Decimal,
  DeclaredChanges,
  Environment,
  EvidenceOrigin,
  FileReading,
  Finding,
  HistoryTable,
  Instant,
  Measurement,
  StepOutcomes,
} from '@governance-gates/core'
import type { PerformanceRecord } from '@governance-gates/evidence'
import type { PerformancePolicy } from '@governance-gates/policy'

/** Everything that the decision depends on. */
export interface PerformanceInput {
  readonly policy: PerformancePolicy
  readonly evidence: PerformanceEvidence
  /** By the name of the budget; budgets of metrics have none. */
  readonly sizes: ReadonlyMap<string, SizeReading>
  /** Undefined where the policy names none. */
  readonly baseline: BaselineReading | undefined
  readonly history: HistoryReading | undefined
  readonly changes: DeclaredChanges
  /** The machine that measured. */
  readonly environment: Environment
  readonly commit: string
  /** How the steps ended that measured, as far as the workflow says. */
  readonly outcomes: StepOutcomes
  readonly now: Instant
}

export interface PerformanceEvidence {
  readonly patterns: readonly string[]
  /** The files of each pattern, for reports. */
  readonly matches: ReadonlyMap<string, readonly string[]>
  /** Files that a pattern names in full, and that are not there. */
  readonly missing: readonly string[]
  /** Patterns without a file. */
  readonly unmatched: readonly string[]
  readonly origin: EvidenceOrigin
  readonly files: readonly PerformanceFileReading[]
  /** Files that cannot be used. */
  readonly problems: readonly Finding[]
  /** What the cells that the files were restored from left out; undefined if nothing is missing. */
  readonly cells?: { readonly findings: readonly Finding[]; readonly remedy: string } | undefined
}

export interface PerformanceFileReading {
  readonly path: string
  readonly generatedAt: Instant | undefined
  readonly records: readonly PerformanceRecord[]
}

/** The sizes of the files that a budget is about, in the compression that it asks for. */
export interface SizeReading {
  readonly files: readonly { readonly path: string; readonly bytes: Decimal }[]
  readonly problems: readonly Finding[]
}

export type BaselineReading = FileReading<{
  readonly environment: Environment
  readonly measurements: readonly Measurement[]
  /** Metrics whose unit is not known. */
  readonly unreadable?: readonly UnreadableMetric[]
}>

export type UnreadableMetric = Extract<PerformanceRecord, { readonly kind: 'unreadable' }>

export type HistoryReading = FileReading<{ readonly rows: HistoryTable }>

/** The history as it was found, with the bytes that new rows are appended to: none where it cannot be read. */
export interface HistoryFile {
  readonly reading: HistoryReading
  readonly bytes: Iterable<Uint8Array>
}
