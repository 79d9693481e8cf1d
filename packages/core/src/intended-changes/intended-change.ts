import type { Decimal } from '../number/decimal.ts'
import { type CalendarDate, dayAfter, endOfDay, type Instant } from '../number/instant.ts'

/** How long before its last day a declared change may be written down: time to merge it, and no permission for ever. */
export const MAX_CHANGE_DAYS = 90

/** A gate that compares with a baseline, and what may be declared of its subjects. */
export const DECLARABLE = {
  'conformance-gate': ['renamed', 'removed'],
  'perf-budget': ['regressed', 'renamed', 'removed'],
} as const

export type ComparingGate = keyof typeof DECLARABLE
export type ChangeKind = (typeof DECLARABLE)[ComparingGate][number]

/** What became of the subject. */
export type DeclaredChange =
  | { readonly kind: 'renamed'; readonly to: string }
  | { readonly kind: 'removed' }
  /** Worse, and at most by so many percent of the baseline. */
  | { readonly kind: 'regressed'; readonly atMost: Decimal }

/** A change of one subject since the baseline that somebody wants. It permits nothing that an absolute limit forbids. */
export interface IntendedChange {
  readonly id: string
  readonly gate: ComparingGate
  /** Exact: a test, or a metric with its parameters. */
  readonly subject: string
  /** The campaign that it is for; every one where absent. */
  readonly campaign?: string
  readonly change: DeclaredChange
  readonly reason: string
  readonly owner: string
  /** Its last day (UTC). */
  readonly until: CalendarDate
  /** Where it is written down. */
  readonly file: string
  /** 1-based. */
  readonly line: number
}

/** Where an entry is in its time. `too-long`: its last day is more than 90 days ahead, so that it does not count yet. */
export type ChangePhase = 'open' | 'expired' | 'too-long'

export function changePhase({ until }: IntendedChange, now: Instant): ChangePhase {
  if (now >= endOfDay(until)) return 'expired'
  return until > dayAfter(now, MAX_CHANGE_DAYS) ? 'too-long' : 'open'
}

/** Whether an entry is for this campaign. */
export function isForCampaign({ campaign }: IntendedChange, name: string): boolean {
  return campaign === undefined || campaign === name
}

/** What an entry declares, in words: `renamed to a > b`. */
export function changeWords({ change }: IntendedChange): string {
  return change.kind === 'renamed' ? `renamed to ${change.to}` : change.kind
}
