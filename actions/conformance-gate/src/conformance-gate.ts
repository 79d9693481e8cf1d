import {
  type Gate,
  type GateContext,
  type Judged,
  readDeclaredChanges,
  readStepOutcomes,
} from '@governance-gates/action-kit'
import type { DeclaredChanges } from '@governance-gates/core'
import type { ConformancePolicy } from '@governance-gates/policy'
import type { RegressionJudge } from './checks/regression-judgement.ts'
import { judgeConformance } from './gate.ts'
import { gatherCampaigns } from './gather/campaigns.ts'
import type { ExceptionRegister } from './gather/exceptions.ts'
import { readRecordedBaseline } from './gather/recorded-baseline.ts'
import { readEvidenceOverrides } from './inputs.ts'
import type { QuarantineRegister } from './quarantine-register.ts'
import { baselineCandidate } from './report/baseline-candidate.ts'
import { outputsOf } from './report/outputs.ts'
import { RULES } from './rules.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const conformanceGate: Gate<'conformance'> = {
  name: 'conformance-gate',
  section: {
    name: 'conformance',
    example: '{ campaigns: { tests: { evidence: "results/*.xml", min-pass-rate: 100% } } }',
  },
  rules: RULES,
  judge: judgeContext,
  holding: 'Conformance holds',
}

async function judgeContext(context: GateContext, policy: ConformancePolicy): Promise<Judged> {
  const names = Object.keys(policy.campaigns)
  const overrides = readEvidenceOverrides(context.inputs.evidence, names)
  const outcomes = readStepOutcomes(context.runner, { noun: 'campaign', known: names })
  const { entries: exceptions, proposed } = await exceptionsOf(context, policy)
  const quarantine = await quarantinesOf(context, policy)
  const campaigns = await gatherCampaigns(context, policy, { overrides, exceptions })
  const { now } = context.inputs
  const changes = await readDeclaredChanges(context, 'conformance-gate')
  const decision = judgeConformance({
    policy,
    campaigns,
    baseline: await readRecordedBaseline(context, policy),
    exceptions,
    changes,
    judgeRegressions: await regressionJudge(policy, changes),
    proposedExceptions: proposed,
    quarantine,
    outcomes,
    now,
  })
  // What is needed last is loaded last.
  const { summaryBlocks } = await import('./report/summary.ts')
  return {
    checks: decision.checks,
    notes: decision.notes,
    exceptions: decision.exceptionUse,
    blocks: summaryBlocks(decision, { exceptions, changes, now }),
    outputs: outputsOf(decision),
    attachments: baselineCandidate(context, decision),
  }
}

/** A new project has no baseline, and declares nothing. */
async function regressionJudge(
  { baseline }: ConformancePolicy,
  { settled, added }: DeclaredChanges,
): Promise<RegressionJudge | undefined> {
  if (baseline === undefined && settled.length === 0 && added.length === 0) return undefined
  const { judgeRegressions } = await import('./checks/regression-checks.ts')
  return judgeRegressions
}

const NO_ENTRIES = { entries: [], proposed: [] } as const

/** Registers are loaded where the policy names one: a new project has none. */
async function exceptionsOf(context: GateContext, policy: ConformancePolicy): Promise<ExceptionRegister> {
  if (policy.exceptions === undefined) return NO_ENTRIES
  const { readExceptions } = await import('./gather/exceptions.ts')
  return readExceptions(context, policy.exceptions)
}

async function quarantinesOf(context: GateContext, policy: ConformancePolicy): Promise<QuarantineRegister> {
  if (policy.quarantine === undefined) return NO_ENTRIES
  const { readQuarantines } = await import('./gather/quarantines.ts')
  return readQuarantines(context, policy.quarantine)
}
