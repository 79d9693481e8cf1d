import { type Gate, type GateContext, type Judged, loadPathMatcher } from '@governance-gates/action-kit'
import type { DecisionsPolicy } from '@governance-gates/policy'
import { checkCodeowners } from './checks/codeowners-check.ts'
import { checkPatterns } from './checks/unmatched-check.ts'
import { codeownersText, ownerLines } from './codeowners/codeowners-text.ts'
import { decide } from './gate.ts'
import { gatherCodeowners } from './gather/codeowners.ts'
import { gatherPatterns } from './gather/patterns.ts'
import { repositoryFiles } from './gather/repository-files.ts'
import { gatherSubject } from './gather/subject.ts'
import { outputsOf } from './report/outputs.ts'
import { metBlocks, overviewBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** The action's shell: finds out about the pull request, decides, explains. */
export const decisionAuthority: Gate<'decisions'> = {
  name: 'decision-authority',
  section: {
    name: 'decisions',
    example:
      '{ default: allow, api: { when: { paths: ["src/api/**"] }, require: { approvals: { from: "@dana" } } } }',
  },
  rules: RULES,
  judge: judgeContext,
  holding: 'Every decision is made',
}

async function judgeContext(context: GateContext, decisions: DecisionsPolicy): Promise<Judged> {
  const matcher = await loadPathMatcher()
  const subject = await gatherSubject(context, decisions, matcher)
  const decision = decide(subject)
  const files = repositoryFiles(context)
  const patterns = await gatherPatterns(context, subject, { matcher, files })
  const codeowners = await gatherCodeowners(context, { matcher, files })
  return {
    checks: [
      ...decision.checks,
      ...(codeowners === undefined ? [] : checkCodeowners(codeowners)),
      ...(patterns === undefined ? [] : checkPatterns(patterns)),
    ],
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
