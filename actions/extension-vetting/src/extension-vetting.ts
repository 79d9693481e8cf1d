import type { Gate, GateContext, Judged } from '@governance-gates/action-kit'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import { judgeVetting } from './gate.ts'
import { gatherInput } from './gather/input.ts'
import { checkExtensions } from './inputs.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const extensionVetting: Gate<'extensions'> = {
  name: 'extension-vetting',
  section: { name: 'extensions', example: '{ list: docs/extensions.yml }' },
  rules: RULES,
  judge: judgeContext,
  holding: 'The list of extensions is in order',
}

async function judgeContext(context: GateContext, policy: ExtensionsPolicy): Promise<Judged> {
  checkExtensions(policy, context)
  const { input, matcher } = await gatherInput(context, policy)
  const decision = judgeVetting(input, matcher)
  return {
    checks: decision.checks,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: summaryBlocks(decision, input),
    outputs: outputsOf(decision, input),
    attachments: [],
  }
}
