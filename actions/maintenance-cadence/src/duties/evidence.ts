import type { Instant } from '@governance-gates/core'
import type { Answer } from '../answer.ts'

/** A verdict of a gate, as some run left it. */
export interface SeenVerdict {
  readonly gate: string
  readonly status: 'pass' | 'fail' | 'inconclusive'
  /** Its moment; of a commit that others had replaced by then, when they did. */
  readonly at: Instant
  /** `refs/heads/main`; empty on a laptop. */
  readonly ref: string
  readonly commit: string
  readonly path: string
}

/** A run of a workflow on the default branch. */
export interface SeenRun {
  readonly id: number
  readonly event: string
  /** Of its first attempt: a re-run of an old run stays old. */
  readonly createdAt: Instant
  readonly conclusion: string | undefined
  readonly url: string
  /** Whether the default branch has its commit. Asked only where it could prove something. */
  readonly isOnDefaultBranch: Answer<boolean>
  readonly jobs: Answer<readonly SeenJob[]>
}

export interface SeenJob {
  readonly name: string
  /** Undefined while it runs. */
  readonly conclusion: string | undefined
}

/** A commit that changed a file in more than its layout. */
export interface FileChange {
  readonly at: Instant
  readonly commit: string
  readonly path: string
}

/** What a commit of an attestation is worth. */
export interface AttestedCommit {
  readonly isOnDefaultBranch: boolean
  /** When a later commit replaced it as the newest of the branch; undefined where it is the newest. */
  readonly replacedAt: Instant | undefined
}

export interface SeenAttestation {
  readonly name: string
  readonly by: string
  /** The start of the day, in the time zone of the policy. */
  readonly at: Instant
  readonly commit: string | undefined
  readonly link: string
  readonly file: string
  readonly line: number
  readonly attested: Answer<AttestedCommit> | undefined
}

export interface SeenIncident {
  readonly number: number
  readonly title: string
  readonly isTriaged: boolean
  readonly url: string
}

/** What one audit report says, as far as the duty depends on it. */
export interface SeenAudit {
  readonly path: string
  readonly tool: string
  /** Of its advisories; `live` where the tool asks a service about them as it runs. */
  readonly databaseDate: Answer<Instant | 'live'>
  /** Advisories from the severity of the policy on. */
  readonly advisories: readonly string[]
  /** How to get a report that proves something. */
  readonly again: string
  /** Why the report proves nothing. */
  readonly faults: readonly string[]
}

export interface SeenOutdated {
  readonly path: string
  readonly tool: string
  /** Dependencies that are a major version behind: `zod 3.25.0, latest 4.1.0`. */
  readonly majors: readonly string[]
}

/** A file that was read, or why it was not. */
export type Report<Content> =
  | { readonly kind: 'read'; readonly content: Content }
  | { readonly kind: 'unread'; readonly path: string; readonly why: string; readonly remedy: string }

export interface SeenClosing {
  readonly title: string
  readonly isOpen: boolean
  readonly closedAt: Instant | undefined
  /** Why its closing proves nothing: `was closed as not planned`, `is a pull request`. */
  readonly unfit: string | undefined
  readonly url: string
}

/** Everything that duties are verified by. */
export interface DutyEvidence {
  readonly verdicts: readonly SeenVerdict[]
  /** Files that should be verdicts, and cannot be read. */
  readonly unreadVerdicts: readonly string[]
  /** The branch that counts; undefined where nothing names it. */
  readonly defaultBranch: string | undefined
  /** By the workflow's path; the latest run first. */
  readonly runs: ReadonlyMap<string, Answer<readonly SeenRun[]>>
  /** By the path or pattern: the latest change first; at most one where only the last is asked for. */
  readonly changes: ReadonlyMap<string, Answer<readonly FileChange[]>>
  readonly attestations: Answer<readonly SeenAttestation[]>
  /** Who is a member of a team, by its name in lower case. */
  readonly teams: ReadonlyMap<string, Answer<readonly string[]>>
  readonly incidents: Answer<readonly SeenIncident[]>
  /** By the patterns, joined with line breaks. */
  readonly audits: ReadonlyMap<string, readonly Report<SeenAudit>[]>
  readonly outdated: ReadonlyMap<string, readonly Report<SeenOutdated>[]>
  readonly issues: ReadonlyMap<number, Answer<SeenClosing>>
  readonly milestones: Answer<readonly SeenClosing[]>
  /** How many issues with a label are open. */
  readonly openIssues: ReadonlyMap<string, Answer<number>>
}
