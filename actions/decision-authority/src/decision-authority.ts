import { type Gate, type GateContext, type Judged, loadPathMatcher } from '@governance-gates/action-kit'
import { decide } from './gate.ts'
import { gatherSubject } from './gather/subject.ts'
import { outputsOf } from './report/outputs.ts'
import { metBlocks, overviewBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** The action's shell: finds out about the pull request, decides, explains. */
export const decisionAuthority: Gate = {
  name: 'decision-authority',
  rules: RULES,
  judge: judgeContext,
  holding: 'Everybody who decides has decided',
}

async function judgeContext(context: GateContext): Promise<Judged> {
  const matcher = await loadPathMatcher()
  const subject = await gatherSubject(context, matcher)
  const decision = decide(subject)
  return {
    checks: decision.checks,
    evidence: [],
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: metBlocks(decision),
    overview: overviewBlocks(decision),
    outputs: outputsOf(decision),
    attachments: [],
  }
}
