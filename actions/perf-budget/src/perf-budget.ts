import { type Gate, type GateContext, type Judged, readStepOutcomes } from '@governance-gates/action-kit'
import type { Environment } from '@governance-gates/core'
import type { PerformancePolicy } from '@governance-gates/policy'
import { judgePerformance } from './gate.ts'
import { readBaseline } from './gather/baseline.ts'
import { judgedPolicy } from './gather/baseline-policy.ts'
import { type GatheredEvidence, gatherEvidence } from './gather/evidence.ts'
import { measureSizes } from './gather/file-sizes.ts'
import { readHistory } from './gather/history.ts'
import { thisMachine } from './gather/machine.ts'
import { attachmentsOf } from './report/attachments.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const perfBudget: Gate<'performance'> = {
  name: 'perf-budget',
  section: {
    name: 'performance',
    example: '{ budgets: { download: { file: "dist/app.js", max: 2MiB } } }',
  },
  rules: RULES,
  judge: (context, policy) => judgeContext(context, judgedPolicy(context, policy)),
  holding: 'Performance holds',
}

async function judgeContext(context: GateContext, policy: PerformancePolicy): Promise<Judged> {
  const { evidence: override, now } = context.inputs
  const patterns = override.length > 0 ? override : (policy.evidence ?? [])
  const outcomes = readStepOutcomes(context.runner, { noun: 'evidence', known: patterns })
  const evidence = await gatherEvidence(context, patterns, policy['made-by'])
  const sizes = await measureSizes(context, policy)
  const history = readHistory(context, policy)
  const environment = environmentOf(evidence)
  const decision = judgePerformance({
    policy,
    evidence,
    sizes,
    baseline: await readBaseline(context, policy),
    history: history?.reading,
    environment,
    commit: context.commit,
    outcomes,
    now,
  })
  return {
    checks: decision.checks,
    notes: decision.notes,
    exceptions: decision.exceptionUse,
    blocks: summaryBlocks(decision, history?.reading.kind === 'read' ? history.reading.rows : []),
    outputs: outputsOf(decision),
    attachments: attachmentsOf(context, decision, { environment, history }),
  }
}

/** Most tools say little about the machine, and most gates run where the benchmarks ran. */
function environmentOf({ environment }: GatheredEvidence): Environment {
  return Object.keys(environment).some((fact) => fact !== 'toolchain')
    ? environment
    : { ...thisMachine(process.platform), ...environment }
}
