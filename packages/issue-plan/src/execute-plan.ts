import type { IssueTracker, TrackerRefusal } from '@governance-gates/github'
import { cappedPlan } from './capped-plan.ts'
import { countedTracker } from './counted-tracker.ts'
import { closeDuplicates, duplicatesAmong } from './duplicates.ts'
import type { IssueAction, IssuePlan, PlanLimits } from './issue-action.ts'
import { performOnIssue } from './perform-action.ts'
import { performOpen, performReopen } from './perform-open.ts'
import type { Performed } from './performed.ts'
import { readTrackedIssues } from './tracked-issue.ts'
import type { Writer } from './writer.ts'

/** Where a plan is carried out, and how far. */
export interface Execution {
  readonly tracker: IssueTracker
  readonly limits: PlanLimits
  /** Milliseconds since 1970. */
  readonly now: number
}

export interface DoneAction {
  readonly action: IssueAction
  /** The issue that it was about. */
  readonly number: number
  readonly change: 'written' | 'unchanged'
  /** What people should know: a login that cannot be assigned. */
  readonly notes: readonly string[]
}

export interface ActionNotDone {
  readonly action: IssueAction
  readonly reason: string
  readonly remedy: string
}

/** What came of a plan. The next run catches up with what was not done. */
export interface PlanOutcome {
  readonly done: readonly DoneAction[]
  readonly notDone: readonly ActionNotDone[]
  /** How often something was written. */
  readonly writes: number
  /** Seconds that GitHub asked to wait. */
  readonly retryAfter: number | undefined
}

/** Carries out a plan. Doing it twice changes nothing the second time; a refusal of GitHub's is part of the outcome. */
export async function executePlan(plan: IssuePlan, execution: Execution): Promise<PlanOutcome> {
  const { tracker, writes } = countedTracker(execution.tracker, execution.limits.writesPerRun)
  const listed = await readTrackedIssues(tracker)
  if (listed.kind === 'refused') return nothingDone(plan, listed)
  const { tracked } = listed.value
  await closeDuplicates(tracker, duplicatesAmong(tracked.value))
  const { limits, now } = execution
  const { actions, postponed } = cappedPlan({ plan, limits, tracked: tracked.value, now })
  const outcome = await performAll({ tracker, found: listed.value }, actions)
  const waiting = postponed.map((action) => ({
    action,
    reason: 'the limit of new issues is reached',
    remedy: 'wait for the next run, or raise the limit in the policy',
  }))
  return { ...outcome, notDone: [...outcome.notDone, ...waiting], writes: writes() }
}

async function performAll(
  writer: Writer,
  actions: readonly IssueAction[],
): Promise<Omit<PlanOutcome, 'writes'>> {
  const done: DoneAction[] = []
  const notDone: ActionNotDone[] = []
  for (const [index, action] of actions.entries()) {
    const performed = await perform(writer, action)
    if (performed.kind !== 'not-done') {
      done.push({ action, number: performed.number, change: performed.kind, notes: performed.notes })
      continue
    }
    const { reason, remedy, stops, retryAfter } = performed
    if (stops) {
      const rest = actions.slice(index).map((each) => ({ action: each, reason, remedy }))
      return { done, notDone: [...notDone, ...rest], retryAfter }
    }
    notDone.push({ action, reason, remedy })
  }
  return { done, notDone, retryAfter: undefined }
}

async function perform(writer: Writer, action: IssueAction): Promise<Performed> {
  switch (action.kind) {
    case 'open':
      return await performOpen(writer, action)
    case 'reopen':
      return await performReopen(writer, action)
    default:
      return await performOnIssue(writer, action)
  }
}

function nothingDone({ actions }: IssuePlan, { reason, remedy, retryAfter }: TrackerRefusal): PlanOutcome {
  const notDone = actions.map((action) => ({ action, reason, remedy }))
  return { done: [], notDone, writes: 0, retryAfter }
}
