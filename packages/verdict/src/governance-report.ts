import { type Check, compareStatuses, worstStatus } from '@governance-gates/core'
import type { GateStanding } from './merged-verdict.ts'
import { statusOf, type VerdictStatus } from './verdict.ts'
import type { GateChange } from './verdict-change.ts'

export const REPORT_SCHEMA = 'governance.report/v1'

/** What all gates of a run say, for people: one report. */
export interface GovernanceReport {
  readonly schema: typeof REPORT_SCHEMA
  readonly title: string
  readonly status: VerdictStatus
  readonly blocking: boolean
  /** When, in UTC. */
  readonly reportedAt: string
  readonly subject: { readonly repository: string; readonly commit: string; readonly ref: string }
  /** Those that block first, else by name. */
  readonly gates: readonly GateStanding[]
  /** What is wrong with the run itself: absent gates, absent cells, jobs that did not succeed, unreadable verdicts. */
  readonly checks: readonly Check[]
  /** Since the base; undefined where there is none to compare with. */
  readonly changes: readonly GateChange[] | undefined
}

/** What a report is drawn from, besides what follows from it. */
export type ReportParts = Omit<GovernanceReport, 'schema' | 'status' | 'blocking'>

/** Draws the report: the worst of all gates and of the run. Without a single gate nothing was judged. */
export function concludeReport(parts: ReportParts): GovernanceReport {
  const statuses: readonly VerdictStatus[] = [
    ...parts.gates.map(({ status }) => status),
    ...(parts.checks.length === 0 ? [] : [statusOf(parts.checks)]),
    ...(parts.gates.length === 0 ? (['inconclusive'] as const) : []),
  ]
  const isRunBad = parts.checks.some((check) => check.status === 'fail' || check.status === 'inconclusive')
  return {
    schema: REPORT_SCHEMA,
    title: parts.title,
    status: worstStatus(statuses) ?? 'inconclusive',
    blocking: parts.gates.length === 0 || isRunBad || parts.gates.some(({ blocking }) => blocking),
    reportedAt: parts.reportedAt,
    subject: parts.subject,
    gates: parts.gates.toSorted(blockingFirst),
    checks: parts.checks,
    changes: parts.changes,
  }
}

function blockingFirst(left: GateStanding, right: GateStanding): number {
  if (left.blocking !== right.blocking) return left.blocking ? -1 : 1
  const order = compareStatuses(left.status, right.status)
  if (order !== 0) return order
  return left.gate < right.gate ? -1 : left.gate > right.gate ? 1 : 0
}
