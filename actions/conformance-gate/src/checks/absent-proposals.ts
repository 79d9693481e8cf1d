import type { BaselineCampaign, CampaignEvidence, ChangeProposal } from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { likelyNames } from './likely-names.ts'

/** One campaign as it is compared: without what is not judged, and after what is declared. */
export interface ComparedCampaign {
  readonly now: CampaignEvidence
  readonly before: BaselineCampaign
}

/** The most entries that are proposed: a register is for changes that somebody looks at one by one. */
const MAX_PROPOSED = 50

interface Absent {
  readonly subjects: readonly string[]
  /** New names that are declared for others. */
  readonly taken: ReadonlySet<string>
  /** Whether the policy has no other campaign. */
  readonly isOnly: boolean
}

/** What to declare of subjects that are gone, where somebody wants that. */
export function absentProposals(
  { name: campaign }: GatheredCampaign,
  { now, before }: ComparedCampaign,
  { subjects, taken, isOnly }: Absent,
): readonly ChangeProposal[] {
  if (subjects.length === 0) return []
  const names = likelyNames(subjects, now, before)
  return subjects.slice(0, MAX_PROPOSED).map((subject): ChangeProposal => {
    const to = names.get(subject)
    return {
      gate: 'conformance-gate',
      subject,
      ...(isOnly ? {} : { campaign }),
      change: to === undefined || taken.has(to) ? { kind: 'removed' } : { kind: 'renamed', to },
    }
  })
}
