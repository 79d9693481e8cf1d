import {
  type Instant,
  isFailure,
  phaseOf,
  type Quarantine,
  type ResultStatus,
  withoutSubjects,
} from '@governance-gates/core'
import type { GatheredCampaign } from './gathered-campaign.ts'

/** A subject of a campaign that is not judged today, with what became of it. */
export interface QuarantinedSubject {
  readonly entry: Quarantine
  readonly status: ResultStatus
  readonly tier: string | undefined
}

/** The subjects of a campaign that are quarantined now, in the order of the register. One that is missing is not hidden. */
export function quarantinedIn(
  campaign: GatheredCampaign,
  quarantines: readonly Quarantine[],
  now: Instant,
): readonly QuarantinedSubject[] {
  const { naming } = campaign.evidence
  if (naming.kind === 'counts') return []
  return quarantines.flatMap((entry) => {
    if (phaseOf(entry, now) !== 'active' || !quarantineCovers(entry, campaign)) return []
    const state = naming.find(entry.subject)
    return state === undefined ? [] : [{ entry, ...state }]
  })
}

/** Whether a quarantine is for a campaign. */
export function quarantineCovers({ campaign }: Quarantine, { name, evidence }: GatheredCampaign): boolean {
  return campaign === undefined || campaign === name || evidence.subjectKinds.includes(campaign)
}

/** The names of quarantined subjects. */
export function subjectsOf(quarantined: readonly QuarantinedSubject[]): ReadonlySet<string> {
  return new Set(quarantined.map(({ entry }) => entry.subject))
}

/** A campaign as it is judged: without its quarantined subjects. */
export function withoutQuarantined(
  campaign: GatheredCampaign,
  quarantined: readonly QuarantinedSubject[],
): GatheredCampaign {
  if (quarantined.length === 0) return campaign
  const { evidence } = campaign
  return {
    ...campaign,
    evidence: withoutSubjects(evidence, subjectsOf(quarantined)),
    rawTally: evidence.tally,
  }
}

/** What a quarantined subject does, in words. */
export function nowOf(status: QuarantinedSubject['status']): string {
  if (isFailure(status)) return 'fails now'
  if (status === 'flaky') return 'passes on a rerun now'
  return status === 'pass' ? 'passes now' : 'is not executed now'
}
