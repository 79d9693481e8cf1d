import type { Instant, Quarantine, RunRecord } from '@governance-gates/core'
import type { DependabotAlert, PublishedAdvisory } from '@governance-gates/github'
import type { AreaPolicy, IncidentsPolicy } from '@governance-gates/policy'
import type { HistoryRow } from './history/history-row.ts'
import type { Entitlement, FoundIssues } from './incident/found-issue.ts'
import type { Release } from './incident/release.ts'
import type { DuplicateTarget } from './incident/standing.ts'

/** A fact that may be impossible to find out. */
export type Answer<Value> =
  | { readonly kind: 'known'; readonly value: Value }
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string }

/** Public flaws, as GitHub knows them. */
export interface PublicFlaws {
  readonly alerts: readonly DependabotAlert[]
  readonly advisories: readonly PublishedAdvisory[]
}

/** What became of the history of earlier verdicts. */
export type HistoryState =
  | { readonly kind: 'restored'; readonly rows: number }
  /** There is none: the clocks begin with the issues. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly why: string }

/** Everything that the plan depends on. */
export interface IncidentInput {
  readonly policy: IncidentsPolicy
  readonly areas: Readonly<Record<string, AreaPolicy>>
  /** Earlier verdicts and those of this run. */
  readonly rows: readonly HistoryRow[]
  /** What became of the subjects in earlier runs and in this one. */
  readonly records: readonly RunRecord[]
  /** The register of what is quarantined already. */
  readonly quarantine: readonly Quarantine[]
  readonly history: HistoryState
  /** The gates that gave a verdict in this run, and why those are not used that are not. */
  readonly verdicts: {
    readonly gates: ReadonlySet<string>
    readonly unusable: readonly string[]
    /** Gates that gave one too, and that no stream names. */
    readonly others: readonly string[]
  }
  /** Undefined where the policy asks for none. */
  readonly flaws: Answer<PublicFlaws> | undefined
  readonly issues: FoundIssues
  readonly entitled: Entitlement
  readonly targets: ReadonlyMap<number, DuplicateTarget>
  readonly releases: Answer<readonly Release[]>
  /** The steps of each playbook, by its path. */
  readonly playbooks: ReadonlyMap<string, readonly string[]>
  /** The address of a run; undefined outside of GitHub. */
  readonly runUrl: (run: string) => string | undefined
  readonly now: Instant
}
