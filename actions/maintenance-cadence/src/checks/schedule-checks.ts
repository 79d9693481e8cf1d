import { type Check, checkOf, exactly, formatInstant, measured, type Outcome } from '@governance-gates/core'
import type { MaintenanceInput, Schedules } from '../maintenance-input.ts'
import { inactivity as inactivityRule, schedule } from '../rules.ts'
import { type Inactivity, inactivityAt } from '../schedules/inactivity.ts'
import { type ScheduleState, scheduleState } from '../schedules/schedule-state.ts'
import type { GoneWorkflow, WatchedWorkflow } from '../schedules/watched-workflow.ts'

/** A workflow and how its schedule is doing. */
export interface JudgedSchedule {
  readonly workflow: WatchedWorkflow
  readonly state: ScheduleState
}

/** Every scheduled workflow of the default branch. */
export function judgeSchedules({ schedules, now }: MaintenanceInput): readonly JudgedSchedule[] {
  if (schedules === undefined) return []
  const { workflows, lateAfter, readCron } = schedules
  return workflows.map((workflow) => ({
    workflow,
    state: scheduleState(workflow, { now, lateAfter, readCron }),
  }))
}

/** One check for each workflow file; what is gone, and what cannot be read, is one too. */
export function checkSchedules(
  judged: readonly JudgedSchedule[],
  schedules: Schedules | undefined,
): readonly Check[] {
  if (schedules === undefined) return []
  return [
    ...judged.map((each) => checkOf(schedule, { file: each.workflow.path }, outcomeOf(each))),
    ...schedules.gone.map(checkGone),
    ...schedules.unread.map(({ path, why }) =>
      checkOf(schedule, { file: path }, unreadable({ why, path, line: undefined })),
    ),
  ]
}

const EXPECTED = exactly('on time')

function outcomeOf({ workflow, state }: JudgedSchedule): Outcome {
  switch (state.kind) {
    case 'on-time': {
      const last =
        state.last === undefined ? 'it has not run yet' : `last run ${formatInstant(state.last.createdAt)}`
      const next = state.next === undefined ? '' : `, next ${formatInstant(state.next)}`
      return { status: 'pass', actual: measured('on time'), expected: EXPECTED, detail: `${last}${next}` }
    }
    case 'late':
      return {
        status: 'warn',
        actual: measured('late'),
        expected: EXPECTED,
        detail: `the run of ${formatInstant(state.missed)} has not come`,
        remedy: 'wait for the next run, and move the schedule away from the full hour',
      }
    case 'stopped':
      return stopped(workflow, state)
    case 'failing':
      return {
        status: 'fail',
        actual: measured('failing'),
        expected: EXPECTED,
        detail: `each of the last ${state.count} runs failed, the last one ${formatInstant(state.last.createdAt)} (${state.last.url})`,
        remedy: 'fix what the runs report, or remove the schedule',
      }
    case 'unreadable':
      return unreadable({ why: state.why, path: workflow.path, line: state.line })
    case 'unknown':
      return {
        status: 'inconclusive',
        actual: null,
        expected: EXPECTED,
        detail: state.why,
        remedy: state.remedy,
      }
  }
}

/** All triggers of a disabled file stop, those of its pull requests too. */
function stopped(
  { path, otherTriggers, state: listed }: WatchedWorkflow,
  state: Extract<ScheduleState, { kind: 'stopped' }>,
): Outcome {
  const since = state.since === undefined ? '' : `; nothing came at ${formatInstant(state.since)} and after`
  const last = state.last === undefined ? '' : `; its last run was ${formatInstant(state.last.createdAt)}`
  const isOff = listed.kind === 'given' && listed.value !== undefined && listed.value !== 'active'
  const findings = isOff
    ? otherTriggers.map((trigger) => ({
        message: `the trigger ${trigger} of this file stopped with it`,
        subject: trigger,
        file: path,
      }))
    : []
  return {
    status: 'fail',
    actual: measured('stopped'),
    expected: EXPECTED,
    detail: `${state.why}${since}${last}`,
    remedy: state.remedy,
    findings,
  }
}

function unreadable({
  why,
  path,
  line,
}: {
  readonly why: string
  readonly path: string
  readonly line: number | undefined
}): Outcome {
  const place = line === undefined ? {} : { line }
  return {
    status: 'fail',
    actual: measured('unreadable'),
    expected: EXPECTED,
    detail: why,
    remedy: `correct ${path}: GitHub starts nothing by it`,
    findings: [{ message: why, file: path, ...place }],
  }
}

function checkGone({ path, lastRun }: GoneWorkflow): Check {
  return checkOf(
    schedule,
    { file: path },
    {
      status: 'warn',
      actual: measured('removed'),
      expected: EXPECTED,
      detail: `its scheduled runs ended on ${formatInstant(lastRun.createdAt)}: the default branch does not have the file any more`,
      remedy: 'check that another workflow does its work, as after a new name',
    },
  )
}

/** How close the repository is to the day on which GitHub disables its schedules. */
export function checkInactivity({ schedules, now }: MaintenanceInput): readonly Check[] {
  if (schedules === undefined || schedules.workflows.length === 0) return []
  return [checkOf(inactivityRule, {}, inactive(inactivityAt(schedules.activity, now)))]
}

function inactive(found: Inactivity): Outcome {
  const expected = { operator: 'below', limit: 45, unit: 'days' } as const
  switch (found.kind) {
    case 'active':
      return { status: 'pass', actual: measured(found.days, 'days'), expected }
    case 'exempt': {
      const detail = 'GitHub disables schedules in public repositories only'
      return { status: 'skipped', actual: null, expected, detail }
    }
    case 'warning': {
      const stopsAt = formatInstant(found.stopsAt).slice(0, 10)
      const detail = `GitHub disables every schedule on ${stopsAt}, after 60 days without activity`
      return { status: 'warn', actual: measured(found.days, 'days'), expected, detail }
    }
    case 'unknown':
      return { status: 'inconclusive', actual: null, expected, detail: found.why, remedy: found.remedy }
  }
}
