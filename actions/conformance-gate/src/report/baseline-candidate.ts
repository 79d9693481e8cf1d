import type { GateContext, Judged } from '@governance-gates/action-kit'
import { withoutVerdictOn } from '@governance-gates/core'
import { writeBaseline } from '@governance-gates/evidence'
import type { ConformanceDecision } from '../gate.ts'
import { subjectsOf } from '../quarantined-subject.ts'

/** What a good run would be recorded as: campaigns whose evidence can be judged; nothing where none can. */
export function baselineCandidate(
  { inputs, policy, commit }: GateContext,
  { standings }: ConformanceDecision,
): Judged['attachments'] {
  const usable = standings.filter(({ isUsable }) => isUsable)
  if (usable.length === 0) return []
  const text = writeBaseline({
    generatedAt: inputs.now,
    commit,
    thresholdsVersion: policy.policy.thresholds,
    campaigns: new Map(
      usable.map(({ campaign, quarantined }) => [
        campaign.name,
        withoutVerdictOn(campaign.evidence, subjectsOf(quarantined)),
      ]),
    ),
  })
  return [{ output: 'baseline-candidate', kind: 'baseline', text }]
}
