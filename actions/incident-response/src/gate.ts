import type { Check } from '@governance-gates/core'
import type { IssuePlan } from '@governance-gates/issue-plan'
import { checkOverdue, checkUnrecorded, checkUntriaged } from './checks/deadline-checks.ts'
import { checkFlakySubjects } from './checks/flaky-check.ts'
import { checkElsewhere, checkFlaws, checkHistory, checkVerdicts } from './checks/source-checks.ts'
import { type FlakyStanding, flakyStanding } from './flaky.ts'
import { type Incident, incidentsOf } from './incident/incident.ts'
import type { IncidentInput } from './incident-input.ts'
import { type Metrics, metricsOf } from './metrics.ts'
import { planOf } from './plan/incident-actions.ts'

/** A run of the default branch, or of something else. */
export type IncidentRun =
  | { readonly kind: 'default-branch'; readonly input: IncidentInput }
  /** `standard` is empty where nobody knows the default branch. */
  | { readonly kind: 'elsewhere'; readonly ref: string; readonly standard: string }

/** What is wrong, what is to be done about it, and whether what had to be done was done in time. */
export interface IncidentDecision {
  readonly checks: readonly Check[]
  readonly incidents: readonly Incident[]
  /** Undefined where nothing may be written. */
  readonly plan: IssuePlan | undefined
  readonly metrics: Metrics | undefined
  /** Undefined where no run is recorded. */
  readonly flaky: FlakyStanding | undefined
}

/** Decides about incidents. Pure: the same history, issues and moment give the same plan. */
export function decide(run: IncidentRun): IncidentDecision {
  if (run.kind === 'elsewhere') {
    const checks = [checkElsewhere(run.ref, run.standard)]
    return { checks, incidents: [], plan: undefined, metrics: undefined, flaky: undefined }
  }
  const { input } = run
  const incidents = incidentsOf(input)
  const flaky = input.records.length === 0 ? undefined : flakyStanding(input)
  return {
    checks: [
      ...checkVerdicts(input),
      ...checkHistory(input),
      ...checkFlaws(input),
      checkUntriaged(incidents, input),
      checkOverdue(incidents),
      checkUnrecorded(incidents, input),
      ...(flaky === undefined ? [] : [checkFlakySubjects(flaky.subjects)]),
    ],
    incidents,
    plan: planOf(incidents, {
      label: input.policy.fixed.label,
      now: input.now,
      runUrl: input.runUrl,
    }),
    metrics: metricsOf(incidents, input),
    flaky,
  }
}
