import type { Decimal } from '../number/decimal.ts'
import { type CalendarDate, dayAfter, endOfDay, type Instant } from '../number/instant.ts'

/** How long before its last day a declared change may be written down: time to merge it, and no permission for ever. */
export const MAX_CHANGE_DAYS = 90

/** A gate that compares with a baseline or with the base, and what may be declared of its subjects. */
export const DECLARABLE = {
  'conformance-gate': ['renamed', 'removed'],
  'perf-budget': ['regressed', 'renamed', 'removed'],
  traceability: ['weakened'],
  'suite-classification': ['weakened'],
} as const

export type ComparingGate = keyof typeof DECLARABLE
export type ChangeKind = (typeof DECLARABLE)[ComparingGate][number]

/** What became of the subject. */
export type DeclaredChange =
  | { readonly kind: 'renamed'; readonly to: string }
  | { readonly kind: 'removed' }
  /** Worse, and at most by so many percent of the baseline. */
  | { readonly kind: 'regressed'; readonly atMost: Decimal }
  /** Checked for less than in the base: `what` is the one thing that is lost, as the finding says it. */
  | { readonly kind: 'weakened'; readonly what: string }

/** A change of one subject since the baseline that somebody wants. It permits nothing that an absolute limit forbids. */
export interface IntendedChange {
  readonly id: string
  readonly gate: ComparingGate
  /** Exact: a test, a metric with its parameters, a test file, a requirement. */
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
  switch (change.kind) {
    case 'renamed':
      return `renamed to ${change.to}`
    case 'weakened':
      return `weakened: ${change.what}`
    case 'removed':
    case 'regressed':
      return change.kind
  }
}
