import type { GateContext } from '@governance-gates/action-kit'
import type { Instant } from '@governance-gates/core'
import {
  executePlan,
  type IssuePlan,
  type PlanLimits,
  planText,
  type TrackedIssue,
} from '@governance-gates/issue-plan'
import { plain } from '@governance-gates/report'
import { gitHubOptions } from '../gather/ask-github.ts'

const LIMITS: PlanLimits = { opensPerRun: 3, opensPerDay: 6, writesPerRun: 30 }

export interface PlannedRun {
  readonly plan: IssuePlan
  readonly tracked: readonly TrackedIssue[]
  readonly now: Instant
  /** A branch of its own may have other duties: nothing is written about those. */
  readonly place: 'default-branch' | 'elsewhere'
}

/** The plan as lines, for a run that writes nothing. */
export function plannedLines({ plan, tracked, now }: Omit<PlannedRun, 'place'>): readonly string[] {
  return planText({ plan, limits: LIMITS, tracked, now })
}

/** Carries a plan out; what GitHub refused is a line for people and changes no verdict. */
export async function writeIssues(
  runner: GateContext['runner'],
  { plan, now }: Pick<PlannedRun, 'plan' | 'now'>,
): Promise<{ readonly lines: readonly string[]; readonly refused: readonly string[] }> {
  const { openIssueTracker } = await import('@governance-gates/github')
  const tracker = openIssueTracker(gitHubOptions(runner))
  const { done, notDone } = await executePlan(plan, { tracker, limits: LIMITS, now })
  const lines = done
    .filter(({ change }) => change === 'written')
    .map(({ action, number, notes }) =>
      plain(`#${number}: ${action.because}${notes.map((note) => `; ${note}`).join('')}`),
    )
  return {
    lines,
    refused: notDone.map(({ action, reason, remedy }) =>
      plain(`not done (${action.because}): ${reason}: ${remedy}`),
    ),
  }
}
