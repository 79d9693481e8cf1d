import type { Gate, GateContext, Judged } from '@governance-gates/action-kit'
import type { MaintenancePolicy } from '@governance-gates/policy'
import { decide } from './gate.ts'
import { factsText } from './gather/facts-file.ts'
import type { GitHubFacts } from './gather/github-facts.ts'
import { gatherInput } from './gather/input.ts'
import type { PlannedRun } from './report/issue-run.ts'
import { outputsOf } from './report/outputs.ts'
import { detailBlocks, overviewBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** What is done about issues once the verdict is written. */
export type Follow = (planned: PlannedRun) => void

/** The action's shell: gathers evidence, decides, explains; the plan for issues is carried out by the runner. */
export function maintenanceCadence(follow: Follow): Gate<'maintenance'> {
  return {
    name: 'maintenance-cadence',
    section: {
      name: 'maintenance',
      example:
        '{ duties: { backlog: { every: week, owner: "@dana", verified-by: { attestation: backlog } } } }',
    },
    rules: RULES,
    judge: (context, policy) => judgeContext(context, policy, follow),
    holding: 'Maintenance is up to date',
  }
}

async function judgeContext(
  context: GateContext,
  policy: MaintenancePolicy,
  follow: Follow,
): Promise<Judged> {
  const { input, facts } = await gatherInput(context, policy)
  const decision = decide(input)
  const { plan } = decision
  if (plan !== undefined && input.issues.kind === 'given') {
    follow({ plan, tracked: input.issues.value, now: input.now, place: placeOf(context, facts) })
  }
  return {
    checks: decision.checks,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: detailBlocks(decision, input),
    overview: overviewBlocks(decision),
    outputs: outputsOf(decision),
    attachments: [{ output: 'facts', kind: 'facts', text: factsText(facts, input.now) }],
  }
}

function placeOf({ runner }: GateContext, { defaultBranch }: GitHubFacts): PlannedRun['place'] {
  const isDefault =
    defaultBranch.kind === 'given' && runner.env['GITHUB_REF'] === `refs/heads/${defaultBranch.value}`
  return isDefault ? 'default-branch' : 'elsewhere'
}
