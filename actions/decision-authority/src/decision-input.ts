import type { Instant } from '@governance-gates/core'
import type { Known, PullRequestFacts } from '@governance-gates/github'
import type { DecisionsPolicy, OwnershipPolicy, PackageWaiver } from '@governance-gates/policy'
import type { KeyChange } from '@governance-gates/policy/changes'
import type { Ecosystem } from '@governance-gates/project-files'
import type { AuditEvidence } from './audit-evidence.ts'
import type { UpdateMerges } from './update-merges.ts'

/** A package in a manifest or lock file of one of the two commits, and not of the other. */
export interface DependencyDifference {
  readonly change: 'added' | 'removed'
  readonly ecosystem: Ecosystem
  readonly name: string
  /** Exact, of a lock file. */
  readonly version: string | undefined
  /** Where a lock file has it from. */
  readonly source: string | undefined
  readonly file: string
  readonly line: number
}

/** An extension that the change adds to the list, or moves to another tier. */
export interface ExtensionDifference {
  readonly change: 'added' | 'moved'
  readonly id: string
  readonly tier: string
}

/** What another gate said of this commit. */
export interface GateVerdict {
  readonly gate: string
  readonly status: 'pass' | 'fail' | 'inconclusive'
  readonly path: string
  /** Why it does not count; undefined where it does. */
  readonly fault: string | undefined
}

/** What the two commits of the change differ in. */
export interface Differences {
  readonly policyKeys: Known<readonly KeyChange[]>
  readonly dependencies: Known<readonly DependencyDifference[]>
  readonly extensions: Known<readonly ExtensionDifference[]>
  /** New items among what is not released yet, by the path of the change log. */
  readonly changelogs: ReadonlyMap<string, Known<readonly string[]>>
}

/** Tells which paths a pattern names. */
export type Matcher = (pattern: string) => (path: string) => boolean

/** Everything that the decisions about one pull request depend on. */
export interface DecisionInput {
  readonly facts: PullRequestFacts
  readonly updates: UpdateMerges
  readonly decisions: DecisionsPolicy
  readonly ownership: OwnershipPolicy | undefined
  /** Labels that declare a breaking change. */
  readonly breakingLabels: readonly string[]
  readonly differences: Differences
  readonly verdicts: readonly GateVerdict[]
  readonly audit: AuditEvidence
  /** Of packages, by the path of their register; of the base, where a change is judged. */
  readonly waivers: ReadonlyMap<string, readonly PackageWaiver[]>
  readonly matcher: Matcher
  readonly now: Instant
}
