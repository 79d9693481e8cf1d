import { type Check, checkOf, type Finding, formatInstant, noneOf, type Rule } from '@governance-gates/core'
import type { Incident } from '../incident/incident.ts'
import type { IncidentInput } from '../incident-input.ts'
import { incidentTitle } from '../plan/incident-title.ts'
import { overdue, unrecorded, untriaged } from '../rules.ts'

/** Whether every incident was looked at in time. */
export function checkUntriaged(incidents: readonly Incident[], input: IncidentInput): Check {
  const late = incidents.filter((incident) => isWaiting(incident) && incident.clock.isTriageOverdue)
  const unclear = late.filter((incident) => isUnclear(incident, input))
  const findings = late.map((incident) =>
    findingOf(incident, `triage was due on ${formatInstant(incident.clock.triageDue)}`),
  )
  return checkLate(untriaged, {
    findings,
    unclear: unclear.length,
    why: 'nobody can tell whether somebody who may has looked at them',
  })
}

/** Whether every incident was fixed in time. */
export function checkOverdue(incidents: readonly Incident[]): Check {
  const late = incidents.filter((incident) => isWaiting(incident) && incident.clock.isFixOverdue)
  const findings = late.map((incident) => {
    const { fixDue } = incident.clock
    return findingOf(
      incident,
      `a fix was due ${fixDue.kind === 'at' ? `on ${formatInstant(fixDue.at)}` : ''}`,
    )
  })
  return checkLate(overdue, { findings, unclear: 0, why: '' })
}

interface Late {
  readonly findings: readonly Finding[]
  /** How many of them may be in time. */
  readonly unclear: number
  readonly why: string
}

function checkLate(rule: Rule, { findings, unclear, why }: Late): Check {
  const outcome = noneOf(findings, 'incidents')
  if (findings.length === 0) return checkOf(rule, {}, { ...outcome, status: 'pass' })
  return findings.length > unclear
    ? checkOf(rule, {}, { ...outcome, status: 'fail' })
    : checkOf(rule, {}, { ...outcome, status: 'inconclusive', detail: why })
}

/** What is accepted, handled elsewhere or over has no deadline. */
export function isWaiting({ occurrence, standing }: Incident): boolean {
  if (occurrence.state === 'over') return false
  switch (standing.kind) {
    case 'open':
    case 'missing':
    case 'reopen':
    case 'unclear':
      return true
    case 'waived':
    case 'resting':
    case 'none':
      return false
  }
}

/** Where the acts of people are not known, they may have acted. */
function isUnclear({ clock, standing, found }: Incident, { issues }: IncidentInput): boolean {
  if (clock.isTriageUnclear || issues.kind === 'unread' || standing.kind === 'unclear') return true
  if (standing.kind !== 'open') return false
  const acts = found?.acts
  return acts === undefined || acts.events.kind === 'incomplete' || acts.comments.kind === 'incomplete'
}

/** Incidents that have no issue, and those whose issue cannot be trusted. It warns: the verdict does not depend on writing. */
export function checkUnrecorded(incidents: readonly Incident[], { issues }: IncidentInput): Check {
  const without = incidents.flatMap((incident) =>
    incident.standing.kind === 'unclear'
      ? [{ incident, why: incident.standing.why, remedy: incident.standing.remedy }]
      : [],
  )
  const damaged = issues.kind === 'read' ? issues.damaged : []
  const [first] = without
  const findings = [
    ...without.map(({ incident, why }) => findingOf(incident, why)),
    ...damaged.map(({ issue, why }) => ({ subject: `#${issue.number}`, message: why })),
  ]
  const status = findings.length === 0 ? 'pass' : 'warn'
  const remedy = first === undefined ? {} : { remedy: first.remedy }
  return checkOf(unrecorded, {}, { ...noneOf(findings, 'incidents'), status, ...remedy })
}

function findingOf(incident: Incident, message: string): Finding {
  const { found } = incident
  const issue = found === undefined ? '' : ` (#${found.issue.number})`
  return { subject: incidentTitle(incident), message: `${message}${issue}, ${incident.severity}` }
}
