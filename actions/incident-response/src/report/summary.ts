import { formatInstant, quarantineText } from '@governance-gates/core'
import type { Block, Cell } from '@governance-gates/report'
import type { FlakyStanding } from '../flaky.ts'
import type { IncidentDecision } from '../gate.ts'
import type { Incident } from '../incident/incident.ts'
import type { Metrics } from '../metrics.ts'
import { incidentTitle } from '../plan/incident-title.ts'
import { nextOf } from '../plan/issue-text.ts'

/** The gate's parts of the job summary: the incidents, the plan, and how incidents are handled. */
export function summaryBlocks(
  { incidents, metrics, flaky }: IncidentDecision,
  plan: readonly string[],
): readonly Block[] {
  const lasting = incidents.filter(
    ({ occurrence, standing }) => occurrence.state !== 'over' && standing.kind !== 'none',
  )
  return [
    {
      kind: 'table',
      title: 'Incidents',
      columns: ['Incident', 'Severity', 'Since', 'Issue', 'Next'].map((header) => ({ header })),
      rows: lasting.map(rowOf),
    },
    { kind: 'list', title: 'Plan', items: plan },
    ...(metrics === undefined ? [] : [metricsBlock(metrics)]),
    ...(flaky === undefined ? [] : flakyBlocks(flaky)),
  ]
}

function rowOf(incident: Incident): readonly Cell[] {
  const { severity, clock, found } = incident
  return [
    { code: incidentTitle(incident) },
    severity,
    formatInstant(clock.start),
    issueText(incident, found?.issue.number),
    { code: nextOf(incident) },
  ]
}

function issueText({ standing }: Incident, number: number | undefined): string {
  const shown = number === undefined ? '' : `#${number}`
  switch (standing.kind) {
    case 'open':
      return shown
    case 'missing':
      return 'to be opened'
    case 'reopen':
      return `${shown}, to be opened again`
    case 'waived':
      return `${shown}, accepted until ${formatInstant(standing.until)}`
    case 'resting':
      return `${shown}: ${standing.because}`
    case 'unclear':
      return standing.why
    case 'none':
      return ''
  }
}

function metricsBlock(metrics: Metrics): Block {
  const hours = (value: number | undefined) => (value === undefined ? 'none' : `${value} h`)
  return {
    kind: 'table',
    title: 'How incidents are handled',
    columns: [{ header: 'Measure' }, { header: 'Value', align: 'right' }],
    rows: [
      ['Open', String(metrics.open)],
      ['Overdue', String(metrics.overdue)],
      ['Nobody has looked at', String(metrics.untriaged)],
      ['Opened again', String(metrics.reopened)],
      ['Time to triage, median', hours(metrics.hoursToTriage)],
      ['Time to fix, median of 90 days', hours(metrics.hoursToFix)],
    ],
  }
}

function flakyBlocks({ subjects, proposals }: FlakyStanding): readonly Block[] {
  if (subjects.length === 0) return []
  const table: Block = {
    kind: 'table',
    title: 'Flaky subjects',
    columns: [
      { header: 'Campaign' },
      { header: 'Subject' },
      { header: 'System' },
      { header: 'Failed', align: 'right' },
      { header: 'Flips', align: 'right' },
      { header: 'First' },
      { header: 'Last' },
    ],
    rows: subjects.map(({ campaign, subject, system, failed, runs, flips, firstDay, lastDay }) => [
      campaign,
      { code: subject },
      system,
      `${failed} of ${runs} runs`,
      String(flips),
      firstDay,
      lastDay,
    ]),
  }
  if (proposals.length === 0) return [table]
  const title = 'Entries for the register of conformance.quarantine, below quarantine:'
  return [table, { kind: 'snippet', title, language: 'yaml', text: quarantineText(proposals) }]
}
