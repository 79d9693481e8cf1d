import { type Runner, runGate } from '@governance-gates/action-kit'
import { executePlan, type PlanOutcome } from '@governance-gates/issue-plan'
import { plain } from '@governance-gates/report'
import { gitHubOptions } from './gather/github-options.ts'
import { incidentResponse, type PendingPlan } from './incident-response.ts'
import { readIncidentInputs } from './inputs.ts'

/**
 * Runs the gate as one action step, and then carries out its plan. The verdict is complete before anything is written: what could
 * not be written is a warning, and the next run catches up.
 */
export async function runIncidentResponse(runner: Runner): Promise<void> {
  let pending: PendingPlan | undefined
  await runGate(
    incidentResponse((plan) => {
      pending = plan
    }),
    runner,
  )
  if (pending === undefined) return
  await carryOut(runner, pending)
}

async function carryOut(runner: Runner, pending: PendingPlan): Promise<void> {
  const { actions } = pending.plan
  if (readIncidentInputs(runner).dryRun) {
    runner.log(
      `dry run: nothing was written; the plan has ${actions.length === 1 ? '1 action' : `${actions.length} actions`}`,
    )
    return
  }
  if (runner.input('github-token') === '') {
    if (actions.length > 0) warn(runner, 'Nothing was written: set the input github-token to github.token')
    return
  }
  try {
    tell(runner, await execute(runner, pending))
  } catch (error) {
    warn(runner, `Writing the issues failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function execute(runner: Runner, { plan, limits, now }: PendingPlan): Promise<PlanOutcome> {
  const { openIssueTracker } = await import('@governance-gates/github')
  const tracker = openIssueTracker(gitHubOptions(runner))
  return await executePlan(plan, { tracker, limits, now })
}

const MAX_NAMED = 5

/** One message: a step may have ten of a kind. */
function tell(runner: Runner, { done, notDone, writes, retryAfter }: PlanOutcome): void {
  for (const { action, number, change } of done) {
    if (change === 'written') runner.log(plain(`#${number}: ${action.kind}, ${action.because}`))
  }
  runner.setOutput('written', String(writes))
  runner.setOutput('not-written', String(notDone.length))
  const notes = done.flatMap((each) => each.notes)
  if (notes.length > 0) warn(runner, [...new Set(notes)].slice(0, MAX_NAMED).join('; '))
  if (notDone.length === 0) return
  const named = notDone
    .slice(0, MAX_NAMED)
    .map(({ action, reason, remedy }) => `${action.because}: ${reason} (${remedy})`)
  const more = notDone.length > MAX_NAMED ? [`and ${notDone.length - MAX_NAMED} more`] : []
  const wait = retryAfter === undefined ? [] : [`GitHub asks to wait ${retryAfter} seconds`]
  warn(runner, `Not written: ${[...named, ...more, ...wait].join('; ')}`)
}

function warn(runner: Runner, message: string): void {
  runner.annotate({ level: 'warning', title: 'Incidents', message: plain(message) })
}
