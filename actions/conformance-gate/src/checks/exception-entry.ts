import { type Check, dayAfter, type Instant, isAtLeast, passRate } from '@governance-gates/core'
import type { ConformancePolicy } from '@governance-gates/policy'
import { exceptionsCount } from '../excused-subject.ts'
import type { GatheredCampaign } from '../gathered-campaign.ts'

/** Until when a proposed entry holds: long enough to repair a test, short enough to be remembered. */
const PROPOSED_DAYS = 30

/** Proposes an entry for the register of exceptions. */
export type EntryProposal = (subject: string, campaign: GatheredCampaign) => string

/** The entries that messages ask for, ready to paste, with the file that they belong in. */
export function entryProposal({ exceptions }: ConformancePolicy, now: Instant): EntryProposal {
  const where =
    exceptions === undefined
      ? 'in exceptions.yml below exceptions:, which conformance.exceptions of the policy has to name ({ path: exceptions.yml })'
      : `in ${exceptions.path} below exceptions:`
  const lastDay = dayAfter(now, PROPOSED_DAYS)
  return (subject, campaign) =>
    `${where}, as in - { subject: ${JSON.stringify(subject)}, campaign: ${JSON.stringify(campaign.name)}, owner: "@you", reason: "why it fails, and what is done about it", review-by: ${lastDay} }${forRate(campaign)}`
}

/** A failing check of the campaign's own limits with the entry to paste, where an exception would count there. */
export function withEntry<T extends Check | undefined>(
  check: T,
  campaign: GatheredCampaign,
  propose: EntryProposal,
): T {
  const subject = check?.findings[0]?.subject
  if (!exceptionsCount(campaign) || check?.status !== 'fail' || subject === undefined) return check
  const entry = `or record an exception for each with an owner and a review date ${propose(subject, campaign)}`
  return { ...check, remedy: `${check.remedy}, ${entry}` }
}

/** What the pass rate needs besides, so that nobody records an exception and is blocked again. */
function forRate({ name, policy, evidence }: GatheredCampaign): string {
  const minimum = policy['min-pass-rate']
  if (policy.exceptions !== 'report' || minimum === undefined) return ''
  if (isAtLeast(passRate(evidence.tally), minimum)) return ''
  return `; for min-pass-rate, write exceptions: count-as-pass in campaign ${name} of the policy as well`
}
