import type { EvidenceOrigin, Finding, StepOutcomes } from '@governance-gates/core'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type {
  DeclaredTotal,
  ExtensionEntry,
  ListDifference,
} from '@governance-gates/project-files/extensions'
import type { Skeleton } from './vetting/identity.ts'

/** Where the rules are written down. */
export interface PolicyPlace {
  readonly file: string
  lineOf(keys: readonly (string | number)[]): number
}

/** The list as the change has it. */
export type ListStanding =
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'read'
      /** For reports. */
      readonly path: string
      readonly entries: readonly ExtensionEntry[]
      readonly problems: readonly Finding[]
      readonly unnamed: readonly Finding[]
      readonly declared: readonly DeclaredTotal[]
    }

/** The list where the change left its base. */
export type ListBefore =
  /** No change is judged. */
  | { readonly kind: 'none' }
  /** The run is of a change, and its base cannot be had. */
  | { readonly kind: 'no-base' }
  | { readonly kind: 'absent'; readonly commit: string }
  | { readonly kind: 'unreadable'; readonly commit: string; readonly reason: string }
  | { readonly kind: 'read'; readonly commit: string; readonly entries: readonly ExtensionEntry[] }

/** What a report says of one extension. */
export interface ExtensionReport {
  readonly id: string
  readonly pins: readonly string[]
  /** As written; undefined where it is not there. */
  readonly verdict: string | undefined
  readonly truncated: string | undefined
  readonly tool: string | undefined
  readonly detected: string | undefined
  readonly registry: string | undefined
  /** Errors that it counts itself. */
  readonly errors: number | undefined
  readonly file: string
  readonly line: number
}

/** Reports that were found. */
export interface ReportReading {
  readonly files: number
  readonly reports: ReadonlyMap<string, readonly ExtensionReport[]>
  /** Files that cannot be read, and what is not a report in others. */
  readonly problems: readonly Finding[]
}

/** Preflight reports, and how they were made. */
export interface PreflightReading extends ReportReading {
  readonly patterns: readonly string[]
  readonly origin: EvidenceOrigin
  readonly outcomes: StepOutcomes
}

/** How many tests of an extension were executed, and passed. */
export interface ConformanceCount {
  readonly executed: number
  readonly passed: number
}

export interface ConformanceReading {
  readonly files: number
  readonly counts: ReadonlyMap<string, ConformanceCount>
  readonly problems: readonly Finding[]
}

/** A written review of one extension. */
export type ReviewReading =
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string }
  | {
      readonly kind: 'read'
      readonly path: string
      readonly extension: string
      readonly pins: readonly string[]
      readonly by: string
      readonly outcome: string
      readonly accepts: readonly string[]
    }

/** An extension that was removed. */
export interface RetiredExtension {
  readonly id: string
  readonly reason: string | undefined
  readonly link: string | undefined
  readonly renamedTo: string | undefined
  readonly line: number
}

export type RetiredReading =
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly finding: Finding }
  | { readonly kind: 'read'; readonly path: string; readonly entries: readonly RetiredExtension[] }

/** What the change log says of the next release. */
export type UnreleasedReading =
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly reason: string }
  /** What it says now and did not say before. */
  | { readonly kind: 'read'; readonly path: string; readonly items: readonly string[]; readonly line: number }

/** How many extensions a tier has, as the policy of the change says: both change together. */
export interface DeclaredCount {
  readonly count: number | undefined
  readonly minimum: number | undefined
}

/** The copy of an extension in this repository. */
export type VendoredCopy =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Each of these is the SHA-256 of the copy: of its one file, and of the list of all. */
  | { readonly kind: 'read'; readonly checksums: readonly string[] }

/** Everything that the decision depends on. Paths of files are relative to the working directory, with slashes. */
export interface VettingInput {
  readonly policy: ExtensionsPolicy
  readonly place: PolicyPlace
  readonly list: ListStanding
  readonly before: ListBefore
  /** Of the list that was read; of an unreadable one nothing is known. */
  readonly difference: ListDifference | undefined
  readonly counts: ReadonlyMap<string, DeclaredCount>
  /** Of every id. */
  readonly skeleton: Skeleton
  /** Files of the repository. */
  readonly files: readonly string[]
  /** Files that the change adds, changes or takes away; none where nothing is compared. */
  readonly touched: ReadonlySet<string>
  /** Files that changed together with the list, and should not. */
  readonly apart: readonly string[]
  /** Each is undefined where the policy does not ask for it. */
  readonly preflight: PreflightReading | undefined
  readonly licences: ReportReading | undefined
  readonly conformance: ConformanceReading | undefined
  /** By id, of the entries that may need one. */
  readonly reviews: ReadonlyMap<string, ReviewReading>
  readonly retired: RetiredReading | undefined
  readonly retiredBefore: RetiredReading | undefined
  readonly unreleased: UnreleasedReading | undefined
  /** By id. */
  readonly vendored: ReadonlyMap<string, VendoredCopy>
}
