import { isFailure, type Permissions, withoutSubjects, withSubjectsPassing } from '@governance-gates/core'
import type { GatheredCampaign } from './gathered-campaign.ts'

/** The failing subjects that an active exception names, and permits to fail wherever they do. */
export function excusedIn(
  { evidence: { naming } }: GatheredCampaign,
  permissions: Permissions,
): ReadonlySet<string> {
  if (naming.kind === 'counts') return new Set()
  const excused = [...permissions.subjects()].filter((subject) => {
    const state = naming.find(subject)
    if (state === undefined || !isFailure(state.status)) return false
    return permissions.unpermitted(subject, naming.standings(subject)).length === 0
  })
  return new Set(excused)
}

/** Whether an exception changes what a campaign's own limits count. */
export function exceptionsCount({ policy: { exceptions } }: Pick<GatheredCampaign, 'policy'>): boolean {
  return exceptions === 'leave-out' || exceptions === 'count-as-pass'
}

/** A campaign as its pass rate and its failures are counted: with its excused subjects as its policy says. */
export function withExcused(campaign: GatheredCampaign, permissions: Permissions): GatheredCampaign {
  const { policy, evidence, rawTally = evidence.tally } = campaign
  if (!exceptionsCount(campaign)) return campaign
  const excused = excusedIn(campaign, permissions)
  if (excused.size === 0) return campaign
  const restated = policy.exceptions === 'leave-out' ? withoutSubjects : withSubjectsPassing
  return { ...campaign, evidence: restated(evidence, excused), rawTally, excused: excused.size }
}
