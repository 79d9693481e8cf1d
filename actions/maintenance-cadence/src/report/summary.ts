import { formatInstant } from '@governance-gates/core'
import type { Block, Cell } from '@governance-gates/report'
import { dayText } from '../calendar/local-day.ts'
import type { MaintenanceDecision } from '../gate.ts'
import { stateText } from '../issue/issue-body.ts'
import type { MaintenanceInput } from '../maintenance-input.ts'
import { policyDiff } from '../thresholds/policy-line.ts'

/** Every duty, before the checks: the table that the issues have too. */
export function overviewBlocks({ duties, schedules, epics }: MaintenanceDecision): readonly Block[] {
  return [
    {
      kind: 'table',
      title: 'Duties',
      columns: ['Duty', 'Period', 'Owner', 'State', 'Last proof', 'Next'].map((header) => ({ header })),
      rows: duties.map(({ duty, period, state, next }): readonly Cell[] => {
        const last = state.kind === 'verified' ? state.deed : 'last' in state ? state.last : undefined
        const proof = last === undefined ? '' : `${last.what}, ${dayText(last.at, period.zone)}`
        return [
          duty.title,
          period.key,
          { code: duty.owner },
          stateText(state),
          proof,
          dayText(next, period.zone),
        ]
      }),
    },
    {
      kind: 'table',
      title: 'Schedules',
      columns: ['Workflow', 'State', 'Last run', 'Next'].map((header) => ({ header })),
      rows: schedules.map(({ workflow, state }): readonly Cell[] => {
        const last = 'last' in state ? state.last : undefined
        const next = 'next' in state && state.next !== undefined ? formatInstant(state.next) : ''
        return [
          { code: workflow.path },
          state.kind.replace('-', ' '),
          last === undefined ? '' : formatInstant(last.createdAt),
          next,
        ]
      }),
    },
    {
      kind: 'table',
      title: 'Roadmap',
      columns: ['Epic', 'Status', 'Goal'].map((header) => ({ header })),
      rows: epics.map(({ epic, status }): readonly Cell[] => [
        epic.title,
        status.kind === 'given' ? (status.value ?? 'missing') : 'cannot tell',
        epic.goal ?? 'missing',
      ]),
    },
  ]
}

/** What is behind the checks: what the policy could say. */
export function detailBlocks(
  { proposals }: MaintenanceDecision,
  { policy }: MaintenanceInput,
): readonly Block[] {
  const diffs = proposals.proposals.flatMap((each) => policyDiff(policy, each) ?? [])
  return [
    {
      kind: 'snippet',
      title: 'Proposed changes of the policy',
      language: 'text',
      text: diffs.join('\n\n'),
    },
  ]
}
