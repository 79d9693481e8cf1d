import type { Gate, GateContext, Judged } from '@governance-gates/action-kit'
import type { Instant } from '@governance-gates/core'
import type { IssuePlan, PlanLimits } from '@governance-gates/issue-plan'
import { planText } from '@governance-gates/issue-plan'
import type { IncidentsPolicy } from '@governance-gates/policy'
import { decide, type IncidentDecision, type IncidentRun } from './gate.ts'
import { gatherRun } from './gather/input.ts'
import { writeHistory, writeRecords } from './history/history-file.ts'
import { chosenStreams } from './inputs.ts'
import { outputsOf } from './report/outputs.ts'
import { summaryBlocks } from './report/summary.ts'
import { RULES } from './rules.ts'

/** What is to be written when the verdict is there. */
export interface PendingPlan {
  readonly plan: IssuePlan
  readonly limits: PlanLimits
  readonly now: Instant
}

/** The gate. It writes nothing itself: what is to be written is handed to `pending`. */
export function incidentResponse(pending: (plan: PendingPlan) => void): Gate<'incidents'> {
  return {
    name: 'incident-response',
    section: {
      name: 'incidents',
      example: '{ conformance: { gates: [conformance-gate], triage: 24h, close-after: 3 } }',
    },
    rules: RULES,
    judge: (context, policy) => judgeContext(context, policy, pending),
    holding: 'Incidents are handled in time',
  }
}

async function judgeContext(
  context: GateContext,
  written: IncidentsPolicy,
  pending: (plan: PendingPlan) => void,
): Promise<Judged> {
  const policy = chosenStreams(context.runner, written)
  const { run, notes } = await gatherRun(context, policy)
  const decision = decide(run)
  const limits = limitsOf(policy)
  const { now } = context.inputs
  if (decision.plan !== undefined) pending({ plan: decision.plan, limits, now })
  const lines = planLines(decision, run, limits)
  return {
    checks: decision.checks,
    notes,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: summaryBlocks(decision, lines),
    outputs: { ...outputsOf(decision), history: '', plan: '' },
    attachments: run.kind === 'elsewhere' ? [] : attachmentsOf(run, lines),
  }
}

/** Everything that is written for one issue: opening, editing, labels and a few comments. */
const WRITES_PER_RUN = 100

function limitsOf({ fixed: { limits } }: IncidentsPolicy): PlanLimits {
  return {
    opensPerRun: limits?.['per-run'] ?? 5,
    opensPerDay: limits?.['per-day'] ?? 20,
    writesPerRun: WRITES_PER_RUN,
  }
}

function planLines({ plan }: IncidentDecision, run: IncidentRun, limits: PlanLimits): readonly string[] {
  if (plan === undefined || run.kind === 'elsewhere') return []
  const { issues, now } = run.input
  const tracked = issues.kind === 'read' ? issues.issues : []
  return planText({ plan, limits, tracked, now })
}

function attachmentsOf(
  { input }: Extract<IncidentRun, { readonly kind: 'default-branch' }>,
  lines: readonly string[],
): Judged['attachments'] {
  // An unreadable history is not replaced by a short one: somebody may repair it.
  const history =
    input.history.kind === 'unreadable'
      ? []
      : [
          {
            output: 'history',
            kind: 'history',
            extension: 'jsonl',
            text: writeHistory(input.rows, input.now) + writeRecords(input.records, input.now),
          },
        ]
  return [...history, { output: 'plan', kind: 'plan', extension: 'txt', text: `${lines.join('\n')}\n` }]
}
