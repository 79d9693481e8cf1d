import { type Check, checkOf, exactly, measured } from '@governance-gates/core'
import type { MaintenanceInput } from '../maintenance-input.ts'
import { thresholds } from '../rules.ts'
import { type Proposal, type Proposals, proposeTighter } from '../thresholds/proposal.ts'

const NONE: Proposals = { proposals: [], declined: [] }

/** Proposals, where a duty asks for them. */
export function proposalsOf({ duties, history, policy, evidence, now }: MaintenanceInput): Proposals {
  if (!duties.some(({ proposesTighter }) => proposesTighter)) return NONE
  const { defaultBranch } = evidence
  return proposeTighter(history, { now, thresholds: policy.thresholds, defaultBranch })
}

/** What could be tighter. A proposal blocks nothing: people decide. */
export function checkThresholds(
  { duties }: MaintenanceInput,
  { proposals, declined }: Proposals,
): readonly Check[] {
  const asking = duties.find(({ proposesTighter }) => proposesTighter)
  if (asking === undefined) return []
  const outcome = {
    actual: measured(proposals.length, 'proposals'),
    expected: exactly(0, 'proposals'),
    findings: proposals.map((each) => ({ message: proposalText(each), subject: each.check })),
  }
  const scope = { duty: asking.name }
  if (proposals.length > 0) return [checkOf(thresholds, scope, { ...outcome, status: 'warn' })]
  const [first] = declined
  const detail = first === undefined ? undefined : `nothing is proposed for ${first.check}: ${first.why}`
  return [
    checkOf(thresholds, scope, { ...outcome, status: 'pass', ...(detail === undefined ? {} : { detail }) }),
  ]
}

/** What was measured, and what it would be. */
export function proposalText({ path, direction, limit, worst, proposed, unit, samples }: Proposal): string {
  const amount = (value: number) => (unit === '%' ? `${value}%` : `${value} ${unit}`.trim())
  const than = direction === 'at-least' ? 'at least' : 'at most'
  return `${path.join('.')}: ${than} ${amount(limit)}, and the worst of ${samples} verdicts was ${amount(worst)}; ${amount(proposed)} would hold`
}
