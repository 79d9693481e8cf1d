import { type Finding, formatInstant, type Instant, parseInstant } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import type { CampaignRate } from './campaign-rate.ts'

/** Why it is not known that every failure of a campaign has an exception, or known that one has none. */
export interface FailureDoubt {
  readonly status: 'fail' | 'inconclusive'
  readonly finding: Finding
  readonly remedy: string
}

/**
 * Whether every failure in a campaign has an exception that has not expired. A verdict has the number of failures without those that
 * are excused, where the campaign counts them so: 0 proves it for the day of the verdict, as exceptions end with a day.
 */
export function failureDoubts(
  { campaign: subject, rate, failures }: CampaignRate,
  verdict: Verdict,
  now: Instant,
): readonly FailureDoubt[] {
  if (rate === undefined || rate === 100) return []
  if (failures === undefined) {
    const message = 'the verdict does not show whether each failing subject has an exception'
    return [{ status: 'inconclusive', finding: { message, subject }, remedy: COUNT }]
  }
  if (failures > 0) {
    const isExcluded = verdict.exceptions.applied.length === 0
    const fail = failures === 1 ? '1 subject fails' : `${failures} subjects fail`
    const message = isExcluded
      ? `${fail} without an exception`
      : `${fail}, and the verdict does not show that each has an exception`
    return [{ status: isExcluded ? 'fail' : 'inconclusive', finding: { message, subject }, remedy: COUNT }]
  }
  if (dayOf(parseInstant(verdict.evaluatedAt)) === dayOf(now)) return []
  const message = `was judged at ${verdict.evaluatedAt}, and an exception may have expired since`
  return [{ status: 'inconclusive', finding: { message, subject }, remedy: AGAIN }]
}

const COUNT =
  'write an exception for each failing subject, set exceptions: count-as-pass and max-failures in every campaign of conformance.campaigns, and run conformance-gate on this commit'
const AGAIN = 'run conformance-gate on this commit again, on the day of the release (UTC)'

/** Undefined only where there is no instant. */
function dayOf(instant: Instant | undefined): string | undefined {
  return instant && formatInstant(instant).slice(0, 10)
}
