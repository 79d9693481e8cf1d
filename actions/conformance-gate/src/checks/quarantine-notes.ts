import {
  type Finding,
  type Instant,
  phaseOf,
  type Quarantine,
  quarantineDaysServed,
} from '@governance-gates/core'
import type { BaselineReading } from '../baseline-reading.ts'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { quarantineCovers, quarantinedIn } from '../quarantined-subject.ts'
import { placed } from './quarantine-checks.ts'

/** From how many days without a failure a quarantine is worth ending. */
const READY_AFTER_DAYS = 7

export interface QuarantineCircumstances {
  readonly campaigns: readonly GatheredCampaign[]
  readonly baseline: BaselineReading | undefined
  readonly now: Instant
}

/** What is worth knowing of entries that nothing fails for: those that match nothing, and those that may go. */
export function quarantineNotes(
  quarantines: readonly Quarantine[],
  circumstances: QuarantineCircumstances,
): readonly Finding[] {
  return quarantines.flatMap((entry) => {
    const message = messageOf(entry, circumstances)
    return message === undefined ? [] : [placed(entry, message)]
  })
}

function messageOf(entry: Quarantine, circumstances: QuarantineCircumstances): string | undefined {
  const { campaigns, now } = circumstances
  const phase = phaseOf(entry, now)
  if (phase === 'not-begun') return `begins on ${entry.since}: the subject is judged until then`
  if (phase === 'expired') return undefined
  if (matchesNothing(entry, campaigns)) {
    const where = entry.campaign === undefined ? 'no subject' : `no subject of campaign ${entry.campaign}`
    return `quarantined, and matches ${where}: remove the entry, or correct its name`
  }
  if (!isReady(entry, circumstances)) return undefined
  return `ready to leave the quarantine: it passes ${quarantineDaysServed(entry, now)} days after ${entry.since}; remove the entry if it has passed all the while`
}

/** Evidence that only counts, or cannot be read, cannot tell. */
function matchesNothing(entry: Quarantine, campaigns: readonly GatheredCampaign[]): boolean {
  return campaigns.every((campaign) => {
    const { naming, problems, subjectKinds } = campaign.evidence
    const isUnknown = naming.kind === 'counts' || problems.length > 0
    if (isUnknown)
      return entry.campaign !== undefined && entry.campaign !== campaign.name && subjectKinds.length > 0
    return !quarantineCovers(entry, campaign) || naming.find(entry.subject) === undefined
  })
}

/** It passes wherever it runs, without a rerun; it did so in the baseline, if that knows it; and that for some time. */
function isReady(entry: Quarantine, { campaigns, baseline, now }: QuarantineCircumstances): boolean {
  if (quarantineDaysServed(entry, now) < READY_AFTER_DAYS) return false
  const found = campaigns.flatMap((campaign) =>
    quarantinedIn(campaign, [entry], now).map(({ status }) => ({ status, campaign: campaign.name })),
  )
  return (
    found.length > 0 &&
    found.every(({ status, campaign }) => {
      const then = recordedStatus(baseline, campaign, entry.subject)
      return status === 'pass' && (then === undefined || then === 'pass')
    })
  )
}

function recordedStatus(baseline: BaselineReading | undefined, campaign: string, subject: string) {
  if (baseline?.kind !== 'read') return undefined
  const recorded = baseline.baseline.campaigns.get(campaign)
  const isFailing = recorded?.failing?.has(subject)
  return isFailing === true ? 'fail' : recorded?.subjects?.get(subject)?.status
}
