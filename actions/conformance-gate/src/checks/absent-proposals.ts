import type { BaselineCampaign, ChangeProposal } from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { likelyRenames } from './likely-rename.ts'

/** The most entries that are proposed: a register is for changes that somebody looks at one by one. */
const MAX_PROPOSED = 50

/** What to declare of subjects that are gone, where somebody wants that. */
export function absentProposals(
  campaign: GatheredCampaign,
  before: BaselineCampaign,
  { absent, isOnly }: { readonly absent: readonly string[]; readonly isOnly: boolean },
): readonly ChangeProposal[] {
  if (absent.length === 0) return []
  const renames = likelyRenames(absent, newSubjects(campaign, before))
  return absent.slice(0, MAX_PROPOSED).map((subject): ChangeProposal => {
    const to = renames.get(subject)
    return {
      gate: 'conformance-gate',
      subject,
      ...(isOnly ? {} : { campaign: campaign.name }),
      change: to === undefined ? { kind: 'removed' } : { kind: 'renamed', to },
    }
  })
}

function newSubjects(
  { evidence: { naming } }: GatheredCampaign,
  before: BaselineCampaign,
): readonly string[] {
  if (naming.kind === 'counts') return []
  return [...naming.entries()].map(([subject]) => subject).filter((subject) => !before.subjects?.has(subject))
}
