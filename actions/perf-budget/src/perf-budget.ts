import {
  ConfigurationError,
  type Gate,
  type GateContext,
  type Judged,
  readDeclaredChanges,
  readStepOutcomes,
} from '@governance-gates/action-kit'
import { type DeclaredChanges, type Environment, HistoryTable } from '@governance-gates/core'
import type { PerformancePolicy } from '@governance-gates/policy'
import type { RegressionJudge } from './checks/regression-judgement.ts'
import { judgePerformance } from './gate.ts'
import { readBaseline } from './gather/baseline.ts'
import { type GatheredEvidence, gatherEvidence } from './gather/evidence.ts'
import { measureSizes } from './gather/file-sizes.ts'
import { readHistory } from './gather/history.ts'
import { thisMachine } from './gather/machine.ts'
import { attachmentsOf } from './report/attachments.ts'
import { outputsOf } from './report/outputs.ts'
import { RULES } from './rules.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const perfBudget: Gate<'performance'> = {
  name: 'perf-budget',
  section: {
    name: 'performance',
    example: '{ budgets: { download: { file: "dist/app.js", max: 2MiB } } }',
  },
  rules: RULES,
  judge: judgeContext,
  holding: 'Performance holds',
}

async function judgeContext(context: GateContext, written: PerformancePolicy): Promise<Judged> {
  const policy = comparedBy(context, written)
  const { evidence: override, now } = context.inputs
  const patterns = override.length > 0 ? override : (policy.evidence ?? [])
  const outcomes = readStepOutcomes(context.runner, { noun: 'evidence', known: patterns })
  const evidence = await gatherEvidence(context, patterns, policy['made-by'])
  const sizes = await measureSizes(context, policy)
  const history = readHistory(context, policy)
  const environment = environmentOf(evidence)
  const changes = await readDeclaredChanges(context, 'perf-budget')
  const decision = judgePerformance({
    policy,
    evidence,
    sizes,
    baseline: await readBaseline(context, policy),
    history: history?.reading,
    changes,
    judgeRegressions: await regressionJudge(policy, changes),
    environment,
    commit: context.commit,
    outcomes,
    now,
  })
  // What is needed last is loaded last.
  const { summaryBlocks } = await import('./report/summary.ts')
  const { intendedChangeBlocks, proposalBlocks } = await import('@governance-gates/report')
  return {
    checks: decision.checks,
    notes: decision.notes,
    exceptions: decision.exceptionUse,
    blocks: [
      ...summaryBlocks(
        decision,
        history?.reading.kind === 'read' ? history.reading.rows : new HistoryTable(),
      ),
      ...proposalBlocks(decision.regressions.proposals, { ...changes, now }),
      ...intendedChangeBlocks(decision.regressions.covering, changes),
    ],
    outputs: outputsOf(decision),
    attachments: attachmentsOf(context, decision, { environment, history }),
  }
}

/** The policy as this run is to apply it: one that only makes a baseline has nothing to be compared with. */
function comparedBy({ runner }: GateContext, policy: PerformancePolicy): PerformancePolicy {
  const compare = runner.input('compare')
  if (compare === '' || compare === 'auto') return policy
  if (compare !== 'none') {
    throw new ConfigurationError(`input compare: ${JSON.stringify(compare)} is not auto or none: write one`)
  }
  const { regression: _, history: __, ...rest } = policy
  return rest
}

/** A new project has no baseline, and declares nothing. */
async function regressionJudge(
  { regression }: PerformancePolicy,
  { settled, added }: DeclaredChanges,
): Promise<RegressionJudge | undefined> {
  if (regression === undefined && settled.length === 0 && added.length === 0) return undefined
  const { judgeRegressions } = await import('./checks/regressions.ts')
  return judgeRegressions
}

/** Most tools say little about the machine, and most gates run where the benchmarks ran. */
function environmentOf({ environment }: GatheredEvidence): Environment {
  return Object.keys(environment).some((fact) => fact !== 'toolchain')
    ? environment
    : { ...thisMachine(process.platform), ...environment }
}
