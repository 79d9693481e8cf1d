import type { Runner } from '@governance-gates/action-kit'
import { cellShortfalls } from '@governance-gates/evidence-artifact'
import type { ReportInputs } from '../inputs.ts'
import type { RunFacts } from '../run-facts.ts'
import type { GatheredCells } from './cells.ts'
import { gatherFailures } from './failures.ts'
import { otherPolicies, proposedPolicyCheck } from './policies.ts'
import type { ReportEvent } from './report-event.ts'

export interface ReportedRun {
  readonly env: Runner['env']
  readonly inputs: ReportInputs
  readonly event: ReportEvent
}

/** What must be true of a run besides its verdicts. */
export async function gatherRunFacts(
  { env, inputs, event }: ReportedRun,
  gathered: GatheredCells,
): Promise<RunFacts> {
  const isSecond = event.kind === 'second-stage'
  const stopped = await gatherFailures(inputs, gathered)
  const judged = {
    cells: gathered.cells,
    commit: env['GITHUB_SHA'] ?? '',
    event: env['GITHUB_EVENT_NAME'] ?? '',
  }
  return {
    readings: gathered.readings,
    requiredGates: inputs.requiredGates,
    gatesOfCells: gathered.gatesOfCells,
    needs: inputs.needs,
    blockedJobs: gathered.blockedJobs,
    isBlocked: gathered.cells.some(({ verdict }) => verdict.blocking),
    stopped,
    // A second stage checks out the default branch, whose policy is not that of the run.
    otherPolicies: isSecond ? [] : otherPolicies(inputs, judged),
    proposedPolicy: stopped.length > 0 ? undefined : await proposedPolicyCheck(inputs, judged),
    cells: gathered.manifests.length,
    expectedCells: inputs.expectedCells,
    shortfalls: cellShortfalls(gathered.manifests),
    manifestProblems: gathered.manifestProblems,
    conclusion: isSecond ? event.conclusion : undefined,
  }
}
