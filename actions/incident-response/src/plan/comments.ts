import type { Instant } from '@governance-gates/core'
import { code, type KeyedComment, lines, markdown, mention, stateWord } from '@governance-gates/issue-plan'
import { openedAt } from '../incident/clock.ts'
import type { Incident } from '../incident/incident.ts'
import { durationText } from './duration-text.ts'
import { moment, shownText, type TextFacts } from './issue-text.ts'

/** The comments on an issue, each made once: changes of its state, and deadlines that passed. */
export function commentsOn(incident: Incident, facts: TextFacts): readonly KeyedComment[] {
  const changes = incident.isFlapping
    ? []
    : [...severityComment(incident), ...joinedComment(incident, facts), ...recoveringComment(incident, facts)]
  return [...changes, ...escalations(incident, facts.now)]
}

const WORDS = ['low', 'medium', 'high', 'critical'] as const

function severityComment({ found, severity, rating, episode }: Incident): readonly KeyedComment[] {
  const before = found === undefined ? undefined : stateWord(found.marker, 'severity', WORDS)
  if (before === undefined || before === severity) return []
  const text = markdown`The severity is ${severity} now, and was ${before}: ${rating.because}.`
  return [{ key: `severity-${before}-${severity}-${episode}`, text }]
}

function joinedComment(
  { occurrence: { subject }, found, episode }: Incident,
  facts: TextFacts,
): readonly KeyedComment[] {
  if (subject.kind !== 'cause' || found === undefined) return []
  const last = subject.cause.joined.at(-1)
  if (last === undefined || last.at <= openedAt(found)) return []
  const what = last.count === 1 ? 'One more subject is' : `${last.count} more subjects are`
  return [
    {
      key: `joined-${last.at}-${episode}`,
      text: markdown`${what} affected since the verdict ${shownText(last, facts)}.`,
    },
  ]
}

function recoveringComment(
  { occurrence: { subject, state }, episode }: Incident,
  facts: TextFacts,
): readonly KeyedComment[] {
  if (state !== 'recovering' || subject.kind !== 'cause') return []
  const { flips, members } = subject.cause
  const first = members.flatMap(({ greens }) => greens.slice(0, 1)).at(-1)
  if (first === undefined) return []
  const text = markdown`It is green since the verdict ${shownText(first, facts)}. The issue is closed when it stays so.`
  return [{ key: `recovering-${flips}-${episode}`, text }]
}

/** Once for each level: the owner first, and the backup when as much time has passed again. */
function escalations(incident: Incident, now: Instant): readonly KeyedComment[] {
  const { clock, occurrence } = incident
  const { triage, triageDue, isTriageOverdue, isTriageUnclear, fixDue } = clock
  const isLate = isTriageOverdue && !isTriageUnclear && triage === undefined
  return [
    ...(isLate ? levels(incident, { what: 'triage', due: triageDue, step: occurrence.triage, now }) : []),
    ...(fixDue.kind === 'at'
      ? levels(incident, { what: 'fix', due: fixDue.at, step: occurrence.triage, now })
      : []),
  ]
}

interface Deadline {
  readonly what: 'triage' | 'fix'
  readonly due: Instant
  /** How much later the next level is. */
  readonly step: number
  readonly now: Instant
}

const WAITING = { triage: 'nobody has looked at this', fix: 'this is not fixed' } as const

function levels(
  { area, episode, found }: Incident,
  { what, due, step, now }: Deadline,
): readonly KeyedComment[] {
  // Opening an issue notifies the owner, so that what was late by then has its first level later.
  const from = Math.max(due, found === undefined ? due : openedAt(found))
  return [area?.owner, area?.backup].flatMap((person, level) => {
    const reached = from + level * step
    if (now <= reached) return []
    const text = lines([
      markdown`${person === undefined ? markdown`Overdue` : mention(person.text)}: ${WAITING[what]}. It was due on ${moment(due)}${level === 0 ? '' : `, ${durationText(reached - due)} before`}.`,
      ...(what === 'triage'
        ? [markdown`Assign somebody, set a label such as ${code('kind: runtime')}, or say what it is.`]
        : []),
    ])
    return [{ key: `${what}-overdue-${level + 1}-${episode}`, text }]
  })
}
