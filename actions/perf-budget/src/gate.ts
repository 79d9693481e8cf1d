import { atLeast, type Check, checkOf, type Finding, type HistoryRow, measured } from '@governance-gates/core'
import type { ExceptionUse } from '@governance-gates/verdict'
import { type BudgetStanding, judgeBudgets } from './checks/budgets.ts'
import { checkAge, checkClaims, checkCrashes, checkEvidence } from './checks/evidence.ts'
import { fileSizes, withSizes } from './checks/file-size-metric.ts'
import { judgeHistory } from './checks/history.ts'
import { rowsOfRun } from './checks/history-rows.ts'
import { indexMetrics, type LocatedMeasurement, type MetricIndex, placeOf } from './checks/metric-index.ts'
import { checkMaking } from './checks/outcome.ts'
import {
  NOTHING_COMPARED,
  type RegressionJudge,
  type RegressionJudgement,
} from './checks/regression-judgement.ts'
import { checkUnreadable } from './checks/unreadable-metrics.ts'
import { judgeWaivers } from './checks/waivers.ts'
import type { PerformanceInput } from './performance-input.ts'
import { budgetsJudged, intendedChanges } from './rules.ts'

/** The decision, and what its summary, outputs and attachments show. */
export interface PerformanceDecision {
  /** Budgets first, then regressions, the history, the waivers and the evidence. */
  readonly checks: readonly Check[]
  /** Defects in the evidence that cannot hide a result. */
  readonly notes: readonly Finding[]
  readonly exceptionUse: ExceptionUse
  readonly standings: readonly BudgetStanding[]
  readonly regressions: RegressionJudgement
  /** What a baseline of this run holds. */
  readonly recorded: readonly LocatedMeasurement[]
  /** What this run adds to the history; nothing where the evidence cannot be used. */
  readonly rows: readonly HistoryRow[]
}

/** What is judged, and how it is compared with the baseline. */
export interface ComparedInput extends PerformanceInput {
  /** Undefined where there is no baseline and nothing is declared: then it is not loaded. */
  readonly judgeRegressions: RegressionJudge | undefined
}

/** Decides whether performance holds. Pure: the same input gives the same decision. */
export function judgePerformance(input: ComparedInput): PerformanceDecision {
  const { policy, evidence, sizes, baseline, history, environment, commit, outcomes, now } = input
  const index = indexMetrics(evidence)
  const recorded = withSizes(index, fileSizes(policy, sizes))
  const standings = judgeBudgets({ policy, index, sizes, now })
  const regressions = judgeBaseline(input, recorded)
  const accepted = new Set(regressions.covering.map(({ subject }) => subject))
  const rows = rowsOfRun(recorded.measurements, evidence.files, { at: now, commit, environment, accepted })
  const waivers = judgeWaivers(policy.waivers, standings, now)
  const making = checkMaking({ outcomes, evidence, sizes, index })
  const evidenceChecks = [
    ...checkEvidence(evidence, { ...index, contradictions: recorded.contradictions }, policy),
    ...making,
  ]
  const inBaseline = baseline?.kind === 'read' ? baseline.measurements : []
  const decided = [...standings.map(({ check }) => check), ...regressions.checks]
  return {
    checks: [
      ...nothingJudged(decided),
      ...decided,
      ...(policy.history === undefined || history === undefined
        ? []
        : judgeHistory({ policy, history: policy.history, reading: history, latest: rows, now })),
      ...waivers.checks,
      ...evidenceChecks,
      ...checkAge(evidence, policy['max-age'], now),
      ...checkCrashes(index, standings, inBaseline),
      ...checkUnreadable(index, policy, inBaseline),
      ...checkClaims(index),
    ],
    exceptionUse: waivers.use,
    standings,
    regressions,
    recorded: recorded.measurements,
    notes: [
      ...index.notes.map(({ message, ...place }) => ({ message, ...placeOf(place) })),
      ...regressions.notes,
    ],
    rows: evidenceChecks.some(({ status }) => status === 'inconclusive') ? [] : rows,
  }
}

/** What got worse since the baseline, and what is declared. */
function judgeBaseline(
  { policy, baseline, environment, changes, judgeRegressions, now }: ComparedInput,
  index: MetricIndex,
): RegressionJudgement {
  if (judgeRegressions === undefined) return NOTHING_COMPARED
  return judgeRegressions({ policy, baseline, changes: { register: changes, now }, index, environment })
}

/** Each budget may be missing where the policy says so, but not all of them: a gate that judged nothing has no verdict. */
function nothingJudged(checks: readonly Check[]): readonly Check[] {
  const measuring = checks.filter(({ rule }) => rule !== intendedChanges.id)
  if (measuring.some(({ status, actual }) => status !== 'warn' || actual !== null)) return []
  const actual = measured(0, 'measured')
  const expected = atLeast(1, 'measured')
  return [checkOf(budgetsJudged, {}, { status: 'inconclusive', actual, expected })]
}
