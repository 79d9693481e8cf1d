import type {
  AddedPackage,
  AuditedAddition,
  AuditReading,
  Known,
  UnsafeOutcome,
} from '@governance-gates/evidence/audits'
import type { LicenceVerdict } from '@governance-gates/licence'
import type { Requirement } from '@governance-gates/policy'
import type { Reason } from './logic/answer.ts'

/** A requirement that is met by what tools report. */
export type ReportedRequirement = Extract<Requirement, { kind: 'audit' | 'unsafe' | 'licences' }>

/** A report that could be read, in whatever format it is. */
export interface ReadReport {
  /** For people. */
  readonly file: string
  readonly reading: AuditReading
}

/** What reports state of a licence, and what an allow list says of that; undefined where none of them has the package. */
export type StatedLicence =
  | { readonly expression: Known<string>; readonly verdict: LicenceVerdict }
  | undefined

/** The reports of one requirement, joined with packages by their identity. */
export interface AuditReports {
  readonly read: readonly ReadReport[]
  /** What keeps the reports from proving anything: a file that cannot be read, a step that broke off. */
  readonly faults: readonly Reason[]
  advisoriesOf(added: readonly AddedPackage[]): readonly AuditedAddition[]
  unsafeOf(added: AddedPackage): UnsafeOutcome
  licenceOf(added: AddedPackage, allow: readonly string[]): StatedLicence
}

/** What audit tools say. It is read only where a change adds packages. */
export interface AuditEvidence {
  reportsOf(requirement: ReportedRequirement): AuditReports
}
