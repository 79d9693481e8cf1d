import {
  ConfigurationError,
  type Gate,
  type GateContext,
  type Judged,
  readStepOutcomes,
} from '@governance-gates/action-kit'
import type { EvidenceFile } from '@governance-gates/core'
import type { ConformancePolicy } from '@governance-gates/policy'
import { judgeConformance } from './gate.ts'
import { gatherCampaigns } from './gather/campaigns.ts'
import { readExceptions } from './gather/exceptions.ts'
import { readRecordedBaseline } from './gather/recorded-baseline.ts'
import type { GatheredCampaign } from './gathered-campaign.ts'
import { readEvidenceOverrides } from './inputs.ts'
import { baselineCandidate } from './report/baseline-candidate.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** The action's shell: reads what the policy names, decides, explains. */
export const conformanceGate: Gate = {
  name: 'conformance-gate',
  rules: RULES,
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
    baseline: readRecordedBaseline(context, policy),
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
    `${policy.path}: the section conformance is missing: declare at least one campaign, or remove conformance-gate from the workflow`,
    { file: policy.path, line: 1 },
  )
}

/** Several campaigns may read one file: it is listed once. */
function evidenceFiles(campaigns: readonly GatheredCampaign[]): readonly EvidenceFile[] {
  const files = campaigns.flatMap(({ evidence }) => evidence.files)
  return [...new Map(files.map((file) => [file.path, file])).values()]
}
