import { formatInstant, type Instant } from '@governance-gates/core'
import {
  checkbox,
  code,
  lines,
  link,
  type ManagedContent,
  type Markdown,
  markdown,
  stateCount,
} from '@governance-gates/issue-plan'
import type { Cause, Member, ShownBy } from '../incident/cause.ts'
import type { FixDue } from '../incident/clock.ts'
import type { Incident } from '../incident/incident.ts'
import type { SecurityCase } from '../incident/security-advisory.ts'
import type { IncidentInput } from '../incident-input.ts'
import { leftText } from './duration-text.ts'

/** What else an issue shows. */
export type TextFacts = Pick<IncidentInput, 'now' | 'runUrl'>

const EMPTY: Markdown = markdown``

/** Our part of the body of an incident's issue: what is wrong, until when, who is next, and what to do. */
export function issueContent(incident: Incident, facts: TextFacts): ManagedContent {
  const { occurrence } = incident
  const former = formerOf(incident)
  return {
    text: lines([
      ...deadlines(incident, facts),
      EMPTY,
      ...(occurrence.subject.kind === 'security'
        ? advisoryText(occurrence.subject.advisory)
        : causeText(occurrence.subject.cause, facts)),
      ...playbookText(incident.playbook),
      ...(former === undefined ? [] : [EMPTY, markdown`This follows ${reference(former)}.`]),
    ]),
    state: {
      severity: incident.severity,
      family: incident.family,
      ...(incident.clock.triage === undefined ? {} : { triaged: formatInstant(incident.clock.triage.at) }),
      ...(former === undefined ? {} : { former: String(former) }),
    },
  }
}

/** A moment in UTC, which nothing in it formats. */
export function moment(instant: Instant): Markdown {
  return { markdown: formatInstant(instant) }
}

/** The number of an issue of this repository, which GitHub links. */
function reference(number: number): Markdown {
  return { markdown: `#${number}` }
}

/** The issue that there was before: it is looked for when this one is opened, and remembered. */
function formerOf({ standing, found }: Incident): number | undefined {
  if (standing.kind === 'missing') return standing.former?.issue.number
  return found === undefined ? undefined : stateCount(found.marker, 'former', { most: found.issue.number })
}

function deadlines(incident: Incident, { now }: TextFacts): readonly Markdown[] {
  const { occurrence, severity, rating, clock, family, isFlapping } = incident
  const { triage } = clock
  return [
    markdown`- **Severity:** ${severity}: ${rating.because}${rating.severity === undefined ? UNKNOWN : EMPTY}`,
    markdown`- **Kind:** ${family}`,
    markdown`- **Since:** ${moment(clock.start)}`,
    ...(triage === undefined
      ? []
      : [markdown`- **Triage:** ${code(`@${triage.by.login}`)} ${triage.how} on ${moment(triage.at)}`]),
    // What is over has no deadline, and waits for nobody.
    ...(occurrence.state === 'over' ? [markdown`- **Over**`] : waiting(incident, now)),
    ...(isFlapping ? [markdown`- **Flapping:** it failed again several times, so that comments stop`] : []),
  ]
}

const UNKNOWN: Markdown = markdown`. It counts as high until somebody sets a label such as ${code('severity: medium')}.`

function waiting(incident: Incident, now: Instant): readonly Markdown[] {
  const { clock, area } = incident
  return [
    ...(clock.triage === undefined
      ? [markdown`- **Triage due:** ${moment(clock.triageDue)}, ${leftText(clock.triageDue, now)}`]
      : []),
    ...fixText(clock.fixDue, now),
    markdown`- **Next:** ${code(nextOf(incident))}${area === undefined ? EMPTY : markdown` for ${area.title ?? area.name}`}`,
  ]
}

function fixText(due: FixDue, now: TextFacts['now']): readonly Markdown[] {
  switch (due.kind) {
    case 'none':
      return []
    case 'next-release':
      return [markdown`- **Fix due:** before the next release`]
    case 'at':
      return [markdown`- **Fix due:** ${moment(due.at)}, ${leftText(due.at, now)}`]
  }
}

/** Whom it waits for: the owner, and the backup when the time is over. */
export function nextOf({ clock, area }: Incident): string {
  if (area === undefined) return 'anybody who may triage'
  return clock.isTriageOverdue || clock.isFixOverdue ? area.backup.text : area.owner.text
}

const MAX_SHOWN = 100

function causeText(cause: Cause, facts: TextFacts): readonly Markdown[] {
  const { members, kind, commit, latest } = cause
  const shown = members.slice(0, MAX_SHOWN)
  return [
    kind === 'unmeasured' ? markdown`### What cannot be measured` : markdown`### What fails`,
    EMPTY,
    ...shown.map((member) => memberText(member, facts)),
    ...(members.length > shown.length ? [markdown`- and ${members.length - shown.length} more`] : []),
    EMPTY,
    markdown`First seen on ${code(commit.slice(0, 12))}, last ${shownText(latest, facts)}.`,
  ]
}

function memberText({ symptom, greens, isOver }: Member, facts: TextFacts): Markdown {
  const { check, subject } = symptom
  const what = subject === undefined ? code(check) : markdown`${code(subject)} (${code(check)})`
  const last = greens.at(-1)
  if (isOver) return markdown`- ${what}: over`
  return last === undefined
    ? markdown`- ${what}`
    : markdown`- ${what}: green ${greens.length} times in a row, last ${shownText(last, facts)}`
}

/** A verdict by its moment, commit and run. */
export function shownText({ at, commit, run }: ShownBy, { runUrl }: TextFacts): Markdown {
  const url = run === undefined ? undefined : runUrl(run)
  const where = url === undefined ? EMPTY : markdown`, ${link(`run ${run ?? ''}`, url)}`
  return markdown`on ${moment(at)} (${code(commit.slice(0, 12))}${where})`
}

function advisoryText({ ghsa, cve, url, packages, left, release }: SecurityCase): readonly Markdown[] {
  return [
    markdown`### The advisory`,
    EMPTY,
    markdown`${link(ghsa, url)}${cve === undefined ? EMPTY : markdown`, ${cve}`}`,
    EMPTY,
    ...packages.map(
      ({ name, place, range, fixedIn, isFixed }) =>
        markdown`- ${code(name)} ${code(range)} in ${code(place)}: ${isFixed ? 'fixed' : 'not fixed'}, fixed version ${fixedIn === undefined ? 'none yet' : code(fixedIn)}`,
    ),
    EMPTY,
    markdown`### What is left`,
    EMPTY,
    ...(left.length === 0 ? [markdown`Nothing.`] : left.map((step) => markdown`- ${step}`)),
    ...(release === undefined ? [] : [EMPTY, markdown`Released in ${release}.`]),
    EMPTY,
    markdown`Do not write here about flaws that are not published: use the private channel in the security policy.`,
  ]
}

function playbookText(steps: readonly string[]): readonly Markdown[] {
  if (steps.length === 0) return []
  return [
    EMPTY,
    markdown`### What to do`,
    EMPTY,
    ...boxIds(steps).map((id, index) => checkbox(id, markdown`${steps[index] ?? ''}`)),
  ]
}

/** Steps that begin alike are counted, so that a tick is for one of them. */
function boxIds(steps: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  return steps.map((step, index) => {
    const id = boxId(step, index)
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}

/** By its words, so that a tick stays with its step when another one comes before it. */
function boxId(step: string, index: number): string {
  const words = step
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 56)
    .replace(/-+$/, '')
  return words === '' ? `step-${index + 1}` : words
}
