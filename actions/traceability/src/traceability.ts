import { type Gate, type GateContext, type Judged, openWeakenings } from '@governance-gates/action-kit'
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
  const gathered = await gatherInput(context, policy)
  const { fingerprints } = gathered
  const input = {
    ...gathered.input,
    ...(await openWeakenings(context, 'traceability', gathered.input.before)),
  }
  const decision = judgeTraceability(input)
  // What is needed last is loaded last.
  const { attachmentsOf } = await import('./report/attachments.ts')
  return {
    checks: decision.checks,
    notes: decision.declared.notes(),
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: summaryBlocks(decision, input),
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
