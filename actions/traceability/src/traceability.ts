import type { Gate, GateContext, Judged } from '@governance-gates/action-kit'
import { formatInstant } from '@governance-gates/core'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import { judgeTraceability, type TraceabilityDecision } from './gate.ts'
import { gatherInput } from './gather/input.ts'
import type { MatrixReport } from './report/matrix-report.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'
import type { Tag, TraceabilityInput } from './traceability-input.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const traceabilityGate: Gate<'traceability'> = {
  name: 'traceability',
  section: {
    name: 'traceability',
    example: '{ matrix: docs/traceability.json }',
  },
  rules: RULES,
  judge: judgeContext,
  holding: 'Requirements are traced',
}

async function judgeContext(context: GateContext, policy: TraceabilityPolicy): Promise<Judged> {
  const { input, fingerprints } = await gatherInput(context, policy)
  const decision = judgeTraceability(input)
  // What is needed last is loaded last.
  const { attachmentsOf } = await import('./report/attachments.ts')
  return {
    checks: decision.checks,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: summaryBlocks(decision, input.documents, input.now),
    outputs: outputsOf(decision),
    attachments: attachmentsOf(reportOf(context, input, decision), fingerprints),
  }
}

function reportOf(
  { policy, commit, inputs }: GateContext,
  { tags }: TraceabilityInput,
  { categories, standings, coverage, untraced }: TraceabilityDecision,
): MatrixReport {
  const known = new Set(standings.map(({ requirement }) => requirement.id))
  const isOrphaned = ({ id }: Tag) => !known.has(id)
  return {
    platform: policy.policy.platform,
    commit,
    evaluatedAt: formatInstant(inputs.now),
    categories,
    standings,
    coverage,
    untraced: untraced.map(({ name }) => name),
    orphaned: (tags?.tags ?? []).filter(isOrphaned),
  }
}
