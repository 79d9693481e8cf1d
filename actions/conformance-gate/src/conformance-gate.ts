import {
  ConfigurationError,
  type Gate,
  type GateContext,
  type Judged,
  readRestored,
  readStepOutcomes,
} from '@governance-gates/action-kit'
import type { EvidenceFile, Exception } from '@governance-gates/core'
import { findingOf, readBaseline, writeBaseline } from '@governance-gates/evidence'
import { type ConformancePolicy, readExceptionRegister } from '@governance-gates/policy'
import type { BaselineReading } from './checks/regression-checks.ts'
import { type ConformanceDecision, judgeConformance } from './gate.ts'
import { gatherCampaigns } from './gather/campaigns.ts'
import type { GatheredCampaign } from './gathered-campaign.ts'
import { readEvidenceOverrides } from './inputs.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const conformanceGate: Gate = {
  name: 'conformance-gate',
  judge: judgeContext,
  holding: 'Conformance holds',
}

async function judgeContext(context: GateContext): Promise<Judged> {
  const policy = conformancePolicy(context)
  const names = Object.keys(policy.campaigns)
  const overrides = readEvidenceOverrides(context.inputs.evidence, names)
  const outcomes = readStepOutcomes(context.runner, { noun: 'campaign', known: names })
  const exceptions = readExceptions(context, policy)
  const campaigns = await gatherCampaigns(context, { overrides, exceptions })
  const { now } = context.inputs
  const decision = judgeConformance({
    policy,
    campaigns,
    baseline: readBaselineOf(context, policy),
    exceptions,
    outcomes,
    now,
  })
  return {
    checks: decision.checks,
    evidence: evidenceFiles(campaigns),
    exceptions: decision.exceptionUse,
    blocks: summaryBlocks(decision, exceptions, now),
    outputs: outputsOf(decision),
    attachments: baselineCandidate(context, decision),
  }
}

function conformancePolicy({ policy }: GateContext): ConformancePolicy {
  const { conformance } = policy.policy
  if (conformance !== undefined) return conformance
  throw new ConfigurationError(
    `${policy.path}: conformance: is missing: declare at least one campaign, or take conformance-gate out of the workflow`,
    { file: policy.path, line: 1 },
  )
}

function readExceptions(
  { governance, policy }: GateContext,
  { exceptions }: ConformancePolicy,
): readonly Exception[] {
  if (exceptions === undefined) return []
  const register = governance.read('exceptions', exceptions.path)
  if (register !== undefined) return readExceptionRegister(register.text, register.path, exceptions)
  throw new ConfigurationError(
    `${policy.path}: conformance.exceptions.path: there is no file ${exceptions.path}: write it, with an empty list if there are none`,
    { file: policy.path, line: policy.lineOf('conformance.exceptions.path') },
  )
}

/** What was restored before this step counts before what is committed. */
function readBaselineOf(context: GateContext, { baseline }: ConformancePolicy): BaselineReading | undefined {
  const restored = readRestored(context, 'baseline', { key: 'conformance.baseline', value: baseline })
  if (baseline === undefined) return undefined
  const file = restored ?? context.governance.read('baseline', baseline.path)
  const path = restored?.path ?? baseline.path
  if (file?.text === undefined) return { kind: 'missing', path }
  try {
    return { kind: 'read', path, baseline: readBaseline(file.text) }
  } catch (error) {
    return { kind: 'unreadable', path, finding: findingOf(error, file.path) }
  }
}

/** Several campaigns may read one file: it is listed once. */
function evidenceFiles(campaigns: readonly GatheredCampaign[]): readonly EvidenceFile[] {
  const files = campaigns.flatMap(({ evidence }) => evidence.files)
  return [...new Map(files.map((file) => [file.path, file])).values()]
}

/** What a good run would be recorded as: campaigns whose evidence can be judged; nothing where none can. */
function baselineCandidate(
  { inputs, policy, commit }: GateContext,
  { standings }: ConformanceDecision,
): Judged['attachments'] {
  const usable = standings.filter(({ isUsable }) => isUsable)
  if (usable.length === 0) return []
  const text = writeBaseline({
    generatedAt: inputs.now,
    commit,
    thresholdsVersion: policy.policy.thresholds,
    campaigns: new Map(usable.map(({ campaign }) => [campaign.name, campaign.evidence])),
  })
  return [{ output: 'baseline-candidate', kind: 'baseline', text }]
}
