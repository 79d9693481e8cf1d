import {
  ConfigurationError,
  type Gate,
  type GateContext,
  type Judged,
  loadPathMatcher,
} from '@governance-gates/action-kit'
import { checkCodeowners } from './checks/codeowners-check.ts'
import { codeownersText, ownerLines } from './codeowners/codeowners-text.ts'
import { decide } from './gate.ts'
import { gatherCodeowners } from './gather/codeowners.ts'
import { gatherSubject } from './gather/subject.ts'
import { outputsOf } from './report/outputs.ts'
import { metBlocks, overviewBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** The action's shell: finds out about the pull request, decides, explains. */
export const decisionAuthority: Gate = {
  name: 'decision-authority',
  rules: RULES,
  judge: judgeContext,
  holding: 'Every decision is made',
}

async function judgeContext(context: GateContext): Promise<Judged> {
  requireSections(context)
  const matcher = await loadPathMatcher()
  const { subject, evidence } = await gatherSubject(context, matcher)
  const decision = decide(subject)
  const codeowners = await gatherCodeowners(context, matcher)
  return {
    checks: [...decision.checks, ...(codeowners === undefined ? [] : checkCodeowners(codeowners))],
    evidence,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: metBlocks(decision),
    overview: overviewBlocks(decision),
    outputs: { ...outputsOf(decision), 'codeowners-file': '' },
    attachments:
      codeowners === undefined
        ? []
        : [
            {
              output: 'codeowners-file',
              kind: 'codeowners',
              extension: 'txt',
              text: codeownersText(ownerLines(codeowners.areas), codeowners.policyFile),
            },
          ],
  }
}

function requireSections({ policy }: GateContext): void {
  if (policy.policy.decisions !== undefined || policy.policy.ownership !== undefined) return
  throw new ConfigurationError(
    `${policy.path}: the sections ownership and decisions are missing: add one of them, or remove decision-authority from the workflow`,
    { file: policy.path, line: 1 },
  )
}
