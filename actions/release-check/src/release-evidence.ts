import type { Duration, FileReading, Instant } from '@governance-gates/core'
import type { CellGates } from '@governance-gates/evidence-artifact'
import type { OperatingSystem } from '@governance-gates/policy'
import type { Changelog } from '@governance-gates/project-files/changelog'
import type { VerdictReading } from '@governance-gates/verdict'
import type { StrangeTag } from './tag-history.ts'
import type { Version } from './version.ts'

/** What is known about a release, as it is gathered and as it is judged. */

/** A version that has been released: a tag of the format, and the commit that it points to. */
export interface ReleasedVersion {
  readonly version: Version
  readonly tag: string
  readonly commit: string
  /** When that commit was made. */
  readonly at: Instant
  /** Whether the commit to be released has it in its history. */
  readonly precedes: boolean
  /** Whether it has the commit to be released in its history, and is another one. */
  readonly follows: boolean
}

/** A released version that breaks the rules, by what git shows. */
export interface RefusedVersion {
  readonly tag: string
  /** What is wrong with it, as words that follow `because`. */
  readonly faults: readonly string[]
}

/** Tags that are not released versions of the format. */
export interface OtherTags {
  /** Releases without a version of Semantic Versioning. */
  readonly unversioned: readonly string[]
  /** Tags that look like versions, in formats that the policy does not name. */
  readonly strange: readonly StrangeTag[]
  /** Versions whose tags are not releases. */
  readonly ignored: readonly Version[]
}

/** Where the commit of a release is, as far as branches are asked for. */
export interface BranchInput {
  /** The patterns of `release.branches`; undefined where the policy names none, and the default branch counts. */
  readonly named: readonly string[] | undefined
  /** Empty where it is not known. */
  readonly defaultBranch: string
  /** Whether each branch has the commit in its history; undefined where the checkout cannot show it. */
  readonly branches: readonly { readonly branch: string; readonly contains: boolean | undefined }[]
  /** Patterns that match no branch. */
  readonly unmatched: readonly string[]
  /** Why these may not be all the branches there are. */
  readonly incomplete?: string
  /** How to bring the branches into the checkout, if they are missing. */
  readonly fix: string
}

/** Why a file must have the version: the policy names it first, or besides, or it is the lock file of one of these. */
export type ManifestRole = 'manifest' | 'same-version' | 'lock-file'

/** One file that has a version: a manifest, or the lock file that belongs to it. */
export type ManifestReading =
  | (FileReading<{ readonly version: string; readonly line: number }> & { readonly role: ManifestRole })
  /** A go.mod has no version: the tag is all there is, and the module's name has to match it. */
  | {
      readonly kind: 'go-module'
      readonly path: string
      /** From the root of the repository; empty there. */
      readonly folder: string
      readonly module: string
      readonly line: number
    }

/** The change log as far as it could be read. */
export type ChangelogReading = FileReading<
  Changelog & {
    /** Files of changes that no release has collected; absent where there are none. */
    readonly fragments?: readonly string[]
  }
>

/** What GitHub could not be asked, or does not answer. */
export interface Unknown {
  readonly kind: 'unknown'
  readonly reason: string
  readonly remedy: string
}

/** What GitHub knows about the issues that stop a release. */
export type BlockerReading =
  | {
      readonly kind: 'read'
      readonly issues: readonly { readonly number: number; readonly title: string; readonly url: string }[]
    }
  | Unknown

/** A job of a workflow run for the commit, in its latest attempt. */
export interface CommitJob {
  readonly workflow: string
  /** The workflow's file. */
  readonly path: string
  /** What started the run. */
  readonly event: string
  readonly name: string
  readonly runId: number
  /** `owner/name` of where the run's code came from. */
  readonly headRepository: string
  /** As GitHub has it: `success`, `skipped`, …; null while it runs. */
  readonly conclusion: string | null
  /** By the labels of its runner; undefined where they name no system. */
  readonly os: OperatingSystem | undefined
  readonly url: string
}

/** A check run that another system reports. */
export interface ExternalCheckRun {
  readonly name: string
  readonly conclusion: string | null
  readonly url: string
}

/** What GitHub knows about the commit. */
export type CommitChecksReading =
  | {
      readonly kind: 'read'
      readonly jobs: readonly CommitJob[]
      readonly checkRuns: readonly ExternalCheckRun[]
    }
  | Unknown

export interface CiInput {
  readonly requiredOs: readonly OperatingSystem[]
  readonly requiredCheckRuns: readonly string[]
  /** Names of jobs, with `*`, that may be skipped. */
  readonly optionalJobs: readonly string[]
  readonly reading: CommitChecksReading
  /** `owner/name`; empty where it is not known. */
  readonly repository: string
  /** The run that this gate is part of: it cannot have succeeded yet. */
  readonly ownRunId: number | undefined
  /**
   * The file of its workflow: an earlier attempt to release says nothing about the commit. Undefined where it is not
   * known.
   */
  readonly ownWorkflow: string | undefined
}

/** The verdicts of the other gates, and what they are held against. */
export interface VerdictInput {
  /** Gates whose verdict must be a pass. */
  readonly required: readonly string[]
  readonly readings: readonly VerdictReading[]
  /** The cells of matrices that left something for the commit. */
  readonly cells: readonly CellGates[]
  /** What is released. */
  readonly commit: string
  readonly repository: string
  /** The policy that judges the release. */
  readonly policySha256: string
  /**
   * The policy of the commit, where it is on the branch whose policy judges and that one has changed since: the gates
   * judged by it when the commit was pushed.
   */
  readonly earlierPolicy: { readonly sha256: string; readonly branch: string } | undefined
  /** The branch whose policy judges; undefined where that is the commit's own. */
  readonly rulesBranch: string | undefined
  readonly maxAge: Duration | undefined
  readonly now: Instant
}
