import type { Gate, GateContext, Judged } from '@governance-gates/action-kit'
import { judgeVetting } from './gate.ts'
import { gatherInput } from './gather/input.ts'
import { extensionsPolicy } from './inputs.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const extensionVetting: Gate = {
  name: 'extension-vetting',
  rules: RULES,
  judge: judgeContext,
  holding: 'The list of extensions is in order',
}

async function judgeContext(context: GateContext): Promise<Judged> {
  const policy = extensionsPolicy(context)
  const { input, matcher, evidence } = await gatherInput(context, policy)
  const decision = judgeVetting(input, matcher)
  return {
    checks: decision.checks,
    evidence,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: summaryBlocks(decision, input),
    outputs: outputsOf(decision, input),
    attachments: [],
  }
}
