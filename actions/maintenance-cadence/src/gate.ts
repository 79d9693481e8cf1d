import type { Check } from '@governance-gates/core'
import type { IssuePlan } from '@governance-gates/issue-plan'
import { periodAt } from './calendar/period.ts'
import { checkDuty } from './checks/duty-check.ts'
import { checkEpic, type JudgedEpic, judgeEpics } from './checks/epic-check.ts'
import { checkExpiring, expiringSoon, expiringText } from './checks/expiring-check.ts'
import { checkOwnRuns } from './checks/own-runs-check.ts'
import {
  checkInactivity,
  checkSchedules,
  type JudgedSchedule,
  judgeSchedules,
} from './checks/schedule-checks.ts'
import { checkThresholds, proposalsOf, proposalText } from './checks/thresholds-check.ts'
import { type JudgedDuty, judgeDuty } from './duties/duty-state.ts'
import { verify } from './duties/verify.ts'
import type { Extra } from './issue/issue-body.ts'
import { maintenancePlan } from './issue/maintenance-plan.ts'
import { type PeriodIssue, periodIssues, recordOf } from './issue/records.ts'
import type { Expiring, MaintenanceInput } from './maintenance-input.ts'
import type { Proposals } from './thresholds/proposal.ts'

/** The decision, what its summary shows, and what is to be done about issues. */
export interface MaintenanceDecision {
  readonly checks: readonly Check[]
  readonly duties: readonly JudgedDuty[]
  readonly schedules: readonly JudgedSchedule[]
  readonly expiring: readonly Expiring[]
  readonly proposals: Proposals
  readonly epics: readonly JudgedEpic[]
  /** Undefined where nobody knows which issues there are: nothing is opened beside one that cannot be seen. */
  readonly plan: IssuePlan | undefined
}

/** Decides what is due, what has stopped, and what to write about it. Pure: the same input, the same decision. */
export function decide(input: MaintenanceInput): MaintenanceDecision {
  const issues = input.issues.kind === 'given' ? periodIssues(input.issues.value) : []
  const duties = judgeDuties(input, issues)
  const schedules = judgeSchedules(input)
  const expiring = expiringSoon(input)
  const proposals = proposalsOf(input)
  const epics = judgeEpics(input)
  const checks = [
    ...duties.map(checkDuty),
    ...checkSchedules(schedules, input.schedules),
    ...checkInactivity(input),
    checkOwnRuns(input, issues),
    checkExpiring(input),
    ...checkThresholds(input, proposals),
    ...epics.map(checkEpic),
  ]
  const decision = { checks, duties, schedules, expiring, proposals, epics }
  return { ...decision, plan: planOf(input, decision) }
}

function judgeDuties(input: MaintenanceInput, issues: readonly PeriodIssue[]): readonly JudgedDuty[] {
  const { evidence, now, zone } = input
  return input.duties.map((duty) => {
    const { start } = periodAt(now, duty.every, zone)
    const proof = verify(duty, evidence, { now, start })
    const record = recordOf(duty, issues, { now, zone })
    return judgeDuty({ duty, proof, record, now, zone })
  })
}

function planOf(
  { issues, label, now, zone }: MaintenanceInput,
  decision: Omit<MaintenanceDecision, 'plan'>,
): IssuePlan | undefined {
  if (issues.kind === 'missing') return undefined
  const { duties: judged } = decision
  return maintenancePlan({ judged, tracked: issues.value, extras: extrasOf(decision, now), label, now, zone })
}

function extrasOf(
  { schedules, expiring, proposals }: Omit<MaintenanceDecision, 'plan'>,
  now: number,
): readonly Extra[] {
  const stopped = schedules.flatMap(({ workflow, state }) =>
    state.kind === 'stopped' ? [`${workflow.path}: ${state.why}`] : [],
  )
  return [
    { title: 'Schedules that stopped', items: stopped },
    {
      title: 'Expiring soon',
      items: expiring.map((each) => `${each.name}: ${expiringText(each, now)}`),
    },
    { title: 'Thresholds with room to spare', items: proposals.proposals.map(proposalText) },
  ]
}
