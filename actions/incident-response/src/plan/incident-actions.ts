import { formatInstant } from '@governance-gates/core'
import {
  type Identity,
  type IssueAction,
  type IssuePlan,
  identityOf,
  lines,
  type Markdown,
  markdown,
} from '@governance-gates/issue-plan'
import type { Incident } from '../incident/incident.ts'
import { ISSUE_KIND } from '../incident/occurrence.ts'
import { severityRank } from '../incident/severity.ts'
import { commentsOn } from './comments.ts'
import { incidentTitle } from './incident-title.ts'
import { issueContent, moment, shownText, type TextFacts } from './issue-text.ts'

export interface PlanSettings extends TextFacts {
  readonly label: string
}

export const SUMMARY_IDENTITY: Identity = identityOf(ISSUE_KIND, ['waiting'])

/** What is to be done about the incidents, the most severe first. */
export function planOf(incidents: readonly Incident[], settings: PlanSettings): IssuePlan {
  const ordered = incidents.toSorted(
    (left, right) =>
      severityRank(left.rating) - severityRank(right.rating) || left.clock.start - right.clock.start,
  )
  return {
    actions: ordered.flatMap((incident) => actionsFor(incident, settings)),
    summary: {
      identity: SUMMARY_IDENTITY,
      title: 'More incidents wait for an issue of their own',
      labels: [settings.label],
    },
  }
}

function actionsFor(incident: Incident, settings: PlanSettings): readonly IssueAction[] {
  const { standing } = incident
  switch (standing.kind) {
    case 'missing':
      return [openAction(incident, standing.because, settings)]
    case 'reopen':
      return reopenActions(incident, standing, settings)
    case 'open':
      return incident.occurrence.state === 'over'
        ? [closeAction(incident, standing.found.issue.number, settings)]
        : updates(incident, standing.found.issue.number, settings)
    case 'waived':
      return [waiverAction(incident, standing)]
    case 'resting':
    case 'unclear':
    case 'none':
      return []
  }
}

function openAction(incident: Incident, because: string, settings: PlanSettings): IssueAction {
  const owner = incident.area?.owner
  return {
    kind: 'open',
    identity: incident.occurrence.identity,
    because: `${incidentTitle(incident)}: ${because}`,
    severity: severityRank(incident.rating),
    title: incidentTitle(incident),
    content: issueContent(incident, settings),
    labels: labelsOf(incident, settings),
    assignees: owner?.kind === 'user' ? [owner.login] : [],
  }
}

type Standing<Kind extends Incident['standing']['kind']> = Extract<
  Incident['standing'],
  { readonly kind: Kind }
>

function reopenActions(
  incident: Incident,
  { found, closedAt, because }: Standing<'reopen'>,
  settings: PlanSettings,
): readonly IssueAction[] {
  const text = markdown`Opened again: ${because}.`
  const about = { number: found.issue.number, identity: incident.occurrence.identity, because }
  return [
    {
      kind: 'reopen',
      ...about,
      severity: severityRank(incident.rating),
      closedAt,
      content: issueContent(incident, settings),
      ...(incident.isFlapping ? {} : { comment: { key: `reopened-${closedAt}`, text } }),
    },
    { kind: 'edit', ...about, labels: stateLabels(incident) },
  ]
}

function updates(incident: Incident, number: number, settings: PlanSettings): readonly IssueAction[] {
  const { identity } = incident.occurrence
  const about = { number, identity }
  const labels = stateLabels(incident)
  return [
    {
      kind: 'edit',
      ...about,
      because: `it is ${incident.occurrence.state}`,
      content: issueContent(incident, settings),
      labels,
    },
    ...commentsOn(incident, settings).map(
      (comment): IssueAction => ({ kind: 'comment', ...about, because: comment.key, comment }),
    ),
  ]
}

const OVERDUE = 'overdue'
const FLAPPING = 'flapping'

function labelsOf(incident: Incident, { label }: PlanSettings): readonly string[] {
  return [label, ...stateLabels(incident).add]
}

function stateLabels({ clock, isFlapping }: Incident): {
  readonly add: readonly string[]
  readonly remove: readonly string[]
} {
  const isOverdue = clock.isFixOverdue || (clock.isTriageOverdue && !clock.isTriageUnclear)
  const states: readonly (readonly [string, boolean])[] = [
    [OVERDUE, isOverdue],
    [FLAPPING, isFlapping],
  ]
  return {
    add: states.flatMap(([label, holds]) => (holds ? [label] : [])),
    remove: states.flatMap(([label, holds]) => (holds ? [] : [label])),
  }
}

function closeAction(incident: Incident, number: number, settings: PlanSettings): IssueAction {
  const { occurrence, episode, isFlapping } = incident
  const { subject, identity } = occurrence
  const isDismissed = subject.kind === 'security' && subject.advisory.dismissed !== undefined
  const text = closingText(incident, settings)
  return {
    kind: 'close',
    number,
    identity,
    because: 'it is over',
    reason: isDismissed ? 'not_planned' : 'completed',
    content: issueContent(incident, settings),
    ...(isFlapping ? {} : { comment: { key: `closed-${episode}`, text } }),
  }
}

/** Why it is over: the verdicts, by their runs. */
function closingText({ occurrence: { subject } }: Incident, settings: PlanSettings): Markdown {
  if (subject.kind === 'security') {
    const { dismissed, release, ghsa } = subject.advisory
    return dismissed === undefined
      ? markdown`Fixed, and released in ${release ?? ''}, whose change log entry names ${ghsa}.`
      : markdown`Closed: ${dismissed}.`
  }
  const greens = subject.cause.members.flatMap((member) => member.greens)
  const distinct = new Map(greens.map((green) => [`${green.at}`, green]))
  const shown = [...distinct.values()].toSorted((left, right) => left.at - right.at).slice(-10)
  return lines([
    markdown`Closed: these verdicts contain everything that failed, and it is green there.`,
    markdown``,
    ...shown.map((green) => markdown`- ${shownText(green, settings)}`),
  ])
}

function waiverAction(
  { occurrence: { identity } }: Incident,
  { found, by, closedAt, until }: Standing<'waived'>,
): IssueAction {
  const text = markdown`${by} accepts this until ${moment(until)}. If it still fails then, the issue is opened again.`
  return {
    kind: 'comment',
    number: found.issue.number,
    identity,
    because: `${by} accepts it until ${formatInstant(until)}`,
    comment: { key: `waived-${closedAt}`, text },
  }
}
