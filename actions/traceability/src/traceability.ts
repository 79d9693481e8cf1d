import { ConfigurationError, type Gate, type GateContext, type Judged } from '@governance-gates/action-kit'
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
export const traceabilityGate: Gate = {
  name: 'traceability',
  rules: RULES,
  judge: judgeContext,
  holding: 'Requirements are traced',
}

async function judgeContext(context: GateContext): Promise<Judged> {
  const { input, evidence, fingerprints } = await gatherInput(context, traceabilityPolicy(context))
  const decision = judgeTraceability(input)
  // What is needed last is loaded last.
  const { attachmentsOf } = await import('./report/attachments.ts')
  return {
    checks: decision.checks,
    evidence,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: summaryBlocks(decision, input.documents, input.now),
    outputs: outputsOf(decision),
    attachments: attachmentsOf(reportOf(context, input, decision), fingerprints),
  }
}

function traceabilityPolicy({ policy }: GateContext): TraceabilityPolicy {
  const { traceability } = policy.policy
  if (traceability !== undefined) return traceability
  throw new ConfigurationError(
    `${policy.path}: the section traceability is missing: add it with the path of the matrix, or remove the traceability step from the workflow`,
    { file: policy.path, line: 1 },
  )
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
