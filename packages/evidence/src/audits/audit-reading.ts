import type { Instant } from '@governance-gates/core'

/** What a report says, or why it does not say it. */
export type Known<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * Where a package comes from, in one spelling whatever the tool calls it: `cargo`, `npm`, `python`, `go`; of others, the
 * type that a package URL has for them (`maven`, `nuget`, `gem`…).
 */
export type AuditEcosystem = string

/** One version of one package, in the spelling of the report. Compare by `packageKey`, never by the fields. */
export interface AuditedPackage {
  readonly ecosystem: AuditEcosystem
  readonly name: string
  readonly version: string
}

/** The packages that a tool looked at. Absence from its findings means something only for these. */
export type Universe =
  | { readonly kind: 'listed'; readonly packages: readonly AuditedPackage[] }
  | { readonly kind: 'counted'; readonly ecosystem: AuditEcosystem; readonly count: number }
  | { readonly kind: 'unknown'; readonly why: string }

export type Severity = 'low' | 'medium' | 'high' | 'critical' | 'unknown'

/** An advisory that is not about a flaw. */
export type Informational = 'unmaintained' | 'unsound' | 'yanked' | 'notice'

/** npm names no version: only the range that an advisory is about. */
export type AffectedVersions =
  | { readonly kind: 'version'; readonly version: string }
  | { readonly kind: 'range'; readonly range: string }

export interface Vulnerability {
  readonly package: {
    readonly ecosystem: AuditEcosystem
    readonly name: string
    readonly versions: AffectedVersions
  }
  /** The advisory's id first, then its aliases; empty for a yanked package, which has no advisory. */
  readonly ids: readonly string[]
  readonly severity: Severity
  /** Undefined for a flaw. */
  readonly informational: Informational | undefined
  /** Versions, or ranges of them, without the flaw; empty where none is known. */
  readonly fixed: readonly string[]
  readonly url: string | undefined
}

/** Something that the tool's settings kept out of the report. */
export interface Ignored {
  /** The advisories; empty where a setting silences more than some ids. */
  readonly ids: readonly string[]
  /** Undefined where the report does not say: then it may be any package. */
  readonly package: AuditedPackage | undefined
  /** The setting, as people know it: `settings.ignore`. */
  readonly by: string
}

/**
 * What was not looked at: one package, the whole run (then nothing in it proves that a package is clean), or a part of
 * the checks, which says nothing about the packages that were looked at.
 */
export type NotMeasured =
  | { readonly kind: 'package'; readonly package: PackageName; readonly why: string }
  | { readonly kind: 'run'; readonly why: string }
  | { readonly kind: 'part'; readonly what: string; readonly why: string }

/** A tool that skips a package may not know its version. */
export type PackageName = Omit<AuditedPackage, 'version'> & { readonly version: string | undefined }

/** How many items contain unsafe code, summed over functions, expressions, impls, traits and methods. */
export type UnsafeCounts = Readonly<
  Record<'functions' | 'exprs' | 'item_impls' | 'item_traits' | 'methods', number>
>

export interface UnsafeUse {
  readonly package: AuditedPackage
  readonly forbidsUnsafe: boolean
  /** `used` is compiled for this platform and these features; `unused` is the rest of the source. */
  readonly counts: Known<{ readonly used: UnsafeCounts; readonly unused: UnsafeCounts }>
}

export interface StatedLicence {
  readonly package: AuditedPackage
  /** The expression as the report has it; unknown where there is none, with the text in its place. */
  readonly expression: Known<string>
}

/** What a format tells of a package. */
export type AuditTopic = 'advisories' | 'unsafe' | 'licences'

/** What one audit report says, whatever the tool. */
export interface AuditReading {
  readonly tool: string
  readonly format: AuditFormat
  readonly topics: readonly AuditTopic[]
  readonly generated: Known<Instant>
  readonly database: {
    /** When the advisories were last changed. */
    readonly date: Known<Instant>
    /** Where they were read. */
    readonly source: Known<string>
  }
  readonly universe: Universe
  readonly vulnerabilities: readonly Vulnerability[]
  readonly ignored: readonly Ignored[]
  readonly notMeasured: readonly NotMeasured[]
  readonly unsafe: readonly UnsafeUse[]
  readonly licences: readonly StatedLicence[]
  /** Files, in any folder, by which a change can silence this tool: `osv-scanner.toml`, `.cargo/audit.toml`. */
  readonly settingsFiles: readonly string[]
}

export type AuditFormat =
  | 'cargo-audit'
  | 'cargo-deny'
  | 'cargo-geiger'
  | 'npm-audit-2'
  | 'pip-audit'
  | 'osv-scanner'
  | 'govulncheck'
  | 'github-dependency-compare'
  | 'cyclonedx-1'
  | 'spdx-2.3'

/** A report, and what is known of the run that wrote it beside its text. */
export interface AuditRun {
  readonly text: string
  readonly exitCode?: number | undefined
  /** What the tool wrote to standard error. */
  readonly log?: string | undefined
  /** Of an answer of an API: its status and headers, with lower-case names. */
  readonly status?: number | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
}

export interface AuditReader {
  readonly format: AuditFormat
  readonly tool: string
  readonly docs: string
  /** @throws EvidenceError where the report is not whole, or not of this format. */
  read(run: AuditRun): AuditReading
}

/** What a report says. */
export function known<Value>(value: Value): Known<Value> {
  return { kind: 'known', value }
}

/** What it does not say, and why. */
export function unknown(why: string): { readonly kind: 'unknown'; readonly why: string } {
  return { kind: 'unknown', why }
}

type Stated = Pick<AuditReading, 'universe'> & Partial<Omit<AuditReading, 'tool' | 'format' | 'topics'>>

/** A reading of which only what the report states has to be named. */
export function auditReading(
  about: Pick<AuditReader, 'tool' | 'format'> & { readonly topics: readonly AuditTopic[] },
  stated: Stated,
): AuditReading {
  const { tool, format, topics } = about
  return {
    generated: unknown(`a report of ${tool} has no date`),
    database: {
      date: unknown(`a report of ${tool} does not say how old its advisories are`),
      source: unknown(`a report of ${tool} does not say where its advisories come from`),
    },
    vulnerabilities: [],
    ignored: [],
    notMeasured: [],
    unsafe: [],
    licences: [],
    settingsFiles: [],
    ...stated,
    tool,
    format,
    topics,
  }
}
