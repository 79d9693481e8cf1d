import type { Instant } from '@governance-gates/core'
import type { Ecosystem } from '@governance-gates/project-files'

/** A package as audit tools and lock files both know it. */
export interface PackageIdentity {
  readonly ecosystem: Ecosystem
  readonly name: string
  /** Exact. */
  readonly version: string
}

export interface Advisory {
  readonly id: string
  /** `unknown` where the tool says nothing: that is not the mildest. */
  readonly severity: 'low' | 'medium' | 'high' | 'critical' | 'unknown'
  readonly title: string
}

/** Uses of `unsafe`, summed over every kind of item. */
interface UnsafeUse {
  /** Compiled for this target and these features. */
  readonly used: number
  readonly unused: number
  readonly forbidsUnsafe: boolean
}

/** What one report says of one package. What it does not measure is undefined, and never zero. */
export interface AuditedPackage extends PackageIdentity {
  readonly advisories: readonly Advisory[] | undefined
  readonly unsafe: UnsafeUse | undefined
  /** An SPDX expression as it is written. */
  readonly licence: string | undefined
}

/** One report of an audit tool, in whatever format it is. */
export interface AuditReport {
  readonly file: string
  readonly tool: string
  /** The packages that it measured. One that is not here was not measured, however clean the report looks. */
  readonly packages: readonly AuditedPackage[]
  /** The day of the advisories; undefined where the report does not say. */
  readonly databaseAt: Instant | undefined
  /** Advisories that its settings leave out, and those of the base do not. */
  readonly ignored: readonly string[]
}

/** A report, or why a file is not one. */
export type AuditReading =
  | { readonly kind: 'read'; readonly report: AuditReport }
  | { readonly kind: 'unreadable'; readonly file: string; readonly why: string; readonly remedy: string }

/** What audit tools said. The readers of their formats fill it; the decision joins it by identity. */
export interface AuditEvidence {
  /** The reports that patterns of the policy name; none where no file matches. */
  reportsOf(patterns: readonly string[]): readonly AuditReading[]
}
