import type { Instant } from '@governance-gates/core'
import { type Period, periodAt, periodBefore } from '../calendar/period.ts'
import type { Duty } from './duty.ts'
import type { Deed, Proof } from './proof.ts'

/** How far a duty is in its period. */
export type DutyState =
  | { readonly kind: 'verified'; readonly deed: Deed; readonly source: 'evidence' | 'record' }
  /** Not done yet in this period; `late` where the period before went by without it. */
  | {
      readonly kind: 'due' | 'overdue'
      readonly why: string
      readonly todo: string
      readonly since: string
      readonly last: Deed | undefined
    }
  | {
      readonly kind: 'cannot-tell'
      readonly why: string
      readonly remedy: string
      readonly last: Deed | undefined
    }
  | { readonly kind: 'not-applicable'; readonly why: string }

/** A duty in the period that it is judged in. */
export interface JudgedDuty {
  readonly duty: Duty
  readonly period: Period
  readonly state: DutyState
  /** When something changes without anybody doing anything: the duty is due again, or becomes overdue. */
  readonly next: Instant
}

/** What an earlier run wrote into an issue of ours. A maintainer can edit it: it is believed within bounds. */
export interface DutyRecord {
  /** Proofs that may have expired since. */
  readonly deed: Deed | undefined
  /** The period before ended without the duty, as its own issue says. */
  readonly missed: boolean
}

export interface DutyQuestion {
  readonly duty: Duty
  readonly proof: Proof
  readonly record: DutyRecord
  readonly now: Instant
  readonly zone: string
}

/** Judges one duty at a moment. */
export function judgeDuty(question: DutyQuestion): JudgedDuty {
  const { duty, proof, now, zone } = question
  const period = periodAt(now, duty.every, zone)
  const before = periodBefore(period, zone)
  if (duty.since !== undefined && duty.since >= period.end) {
    const why = `it counts from ${periodAt(duty.since, duty.every, zone).key} on`
    return { duty, period, state: { kind: 'not-applicable', why }, next: duty.since }
  }
  if (proof.kind === 'not-applicable') {
    return { duty, period, state: { kind: 'not-applicable', why: proof.why }, next: period.end }
  }
  const found = notInTheFuture(proof.kind === 'done' ? proof.deed : proof.last, now)
  const recorded = believable(question, before)
  const last = laterOf(found, recorded)
  if (last !== undefined && last.at >= period.start) {
    const source = last === recorded ? 'record' : 'evidence'
    return { duty, period, state: { kind: 'verified', deed: last, source }, next: period.end }
  }
  if (proof.kind === 'unknown') {
    const { why, remedy } = proof
    return { duty, period, state: { kind: 'cannot-tell', why, remedy, last }, next: period.end }
  }
  return { duty, period, ...openState({ ...question, last, period, before }) }
}

interface Open extends DutyQuestion {
  readonly last: Deed | undefined
  readonly period: Period
  readonly before: Period
}

function openState({
  duty,
  proof,
  record,
  now,
  last,
  period,
  before,
}: Open): Pick<JudgedDuty, 'state' | 'next'> {
  const wasAsked = duty.since !== undefined && duty.since <= before.start && isShown(duty, before, now)
  const isMissed = (last === undefined || last.at < before.start) && (record.missed || wasAsked)
  const { why, todo } = proof.kind === 'open' ? proof : { why: whyNot(proof, now), todo: DO_IT }
  const limit = isMissed ? ((period.start + duty.grace) as Instant) : period.end
  const kind = isMissed && now >= limit ? 'overdue' : 'due'
  const since = isMissed ? before.key : period.key
  return { state: { kind, why, todo, since, last }, next: kind === 'overdue' ? period.end : limit }
}

function whyNot(proof: Proof, now: Instant): string {
  const isEarly = proof.kind === 'done' && proof.deed.at > now
  return isEarly ? `${proof.deed.what} is dated in the future` : 'the last proof is of an earlier period'
}

const DO_IT = 'do it again in this period'

/**
 * A record counts only for proofs that expire or are looked at again in each run. Of what history keeps, history tells.
 * It never reaches into the future, nor further back than the period before.
 */
function believable({ duty, record, now }: DutyQuestion, before: Period): Deed | undefined {
  const { deed } = record
  if (deed === undefined || KEPT_BY_HISTORY.has(duty.verification.kind)) return undefined
  return deed.at >= before.start && deed.at <= now ? deed : undefined
}

/** GitHub keeps runs for so long at least. */
const KEPT = 90 * 86_400_000

/**
 * Whether the evidence of today would show that the duty was done in the period before. A report shows today only, and a run
 * may have expired: what left no proof may have been done all the same.
 */
function isShown({ verification: { kind } }: Duty, before: Period, now: Instant): boolean {
  return KEPT_BY_HISTORY.has(kind) || (kind === 'workflow' && now - before.start <= KEPT)
}

const KEPT_BY_HISTORY: ReadonlySet<string> = new Set(['file', 'attestation', 'issue', 'milestone'])

/** A report may be dated by a clock that is wrong, or by somebody. */
function notInTheFuture(deed: Deed | undefined, now: Instant): Deed | undefined {
  return deed !== undefined && deed.at > now ? undefined : deed
}

function laterOf(left: Deed | undefined, right: Deed | undefined): Deed | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return right.at > left.at ? right : left
}
