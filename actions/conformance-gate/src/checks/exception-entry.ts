import { dayAfter, type Instant } from '@governance-gates/core'
import type { ConformancePolicy } from '@governance-gates/policy'

/** Until when a proposed entry holds: long enough to repair a test, short enough to be remembered. */
const PROPOSED_DAYS = 30

/** Proposes an entry for the register of exceptions. */
export type EntryProposal = (subject: string, campaign: string) => string

/** The entries that messages ask for, ready to paste, with the file that they belong in. */
export function entryProposal({ exceptions }: ConformancePolicy, now: Instant): EntryProposal {
  const where =
    exceptions === undefined
      ? 'in exceptions.yml below exceptions:, which conformance.exceptions of the policy has to name ({ path: exceptions.yml })'
      : `in ${exceptions.path} below exceptions:`
  const lastDay = dayAfter(now, PROPOSED_DAYS)
  return (subject, campaign) =>
    `${where}, as in - { subject: ${JSON.stringify(subject)}, campaign: ${JSON.stringify(campaign)}, owner: "@you", reason: "why it fails, and what is done about it", review-by: ${lastDay} }`
}
