import { formatInstant, type Instant } from '@governance-gates/core'
import {
  type Identity,
  type IssueAction,
  type IssuePlan,
  identityOf,
  instantText,
  isIdentity,
  lines,
  type ManagedContent,
  markdown,
  mention,
  openIssueOf,
  type TrackedIssue,
} from '@governance-gates/issue-plan'
import type { Period as PeriodLength } from '@governance-gates/policy'
import { type Period, periodAt, periodBefore } from '../calendar/period.ts'
import type { JudgedDuty } from '../duties/duty-state.ts'
import { type DutyEntry, entriesOf, readEntries } from './duty-entry.ts'
import { type Extra, issueBody } from './issue-body.ts'
import { KIND, type PeriodIssue, periodIssues } from './records.ts'

/** What a plan is made from. */
export interface PlanInput {
  readonly judged: readonly JudgedDuty[]
  /** The issues of our account as they were found. */
  readonly tracked: readonly TrackedIssue[]
  readonly extras: readonly Extra[]
  readonly label: string
  readonly now: Instant
  readonly zone: string
}

const LENGTHS: readonly PeriodLength[] = ['week', 'month', 'quarter']

/** One issue for each period in which something is due; those of earlier periods are closed. */
export function maintenancePlan(input: PlanInput): IssuePlan {
  const lengths = LENGTHS.filter((length) => input.judged.some(({ duty }) => duty.every === length))
  const actions = lengths.flatMap((length, index) => {
    const judged = input.judged.filter(({ duty }) => duty.every === length)
    return ofPeriod({ ...input, judged, extras: index === 0 ? input.extras : [] }, length)
  })
  const summary = {
    identity: identityOf(KIND, ['summary']),
    title: 'More maintenance issues are waiting',
    labels: [input.label],
  }
  return { actions: [...actions, ...closings(input)], summary }
}

function identityIn(period: Period): Identity {
  return identityOf(KIND, [period.length, period.key])
}

function ofPeriod(input: PlanInput, length: PeriodLength): readonly IssueAction[] {
  const { judged, tracked, label, now, zone } = input
  const period = periodAt(now, length, zone)
  const identity = identityIn(period)
  const own = tracked.filter(({ marker }) => marker.kind === KIND && isIdentity(identity, marker.identity))
  const current = openIssueOf(tracked, identity)
  const isDue = judged.some(({ state }) => state.kind !== 'verified' && state.kind !== 'not-applicable')
  // Somebody closed it, or everything was done: it stays closed until the next period.
  if (current === undefined && (own.length > 0 || !isDue)) return []
  const body = current?.issue.body ?? ''
  const content: ManagedContent = {
    text: issueBody({ period, judged, extras: input.extras, zone, body }),
    state: { period: period.key, run: instantText(now), ...entriesOf(judged) },
  }
  if (current === undefined) {
    const title = `Maintenance ${period.key}`
    const because = `${countDue(judged)} due in ${period.key}`
    return [{ kind: 'open', identity, because, severity: 0, title, content, labels: [label], assignees: [] }]
  }
  const { number } = current.issue
  if (!isDue) {
    const because = `every duty of ${period.key} is verified`
    return [{ kind: 'close', identity, number, because, reason: 'completed', content }]
  }
  const because = `${countDue(judged)} due in ${period.key}`
  return [{ kind: 'edit', identity, number, because, content }, ...reminders(judged, current.issue, identity)]
}

function countDue(judged: readonly JudgedDuty[]): string {
  const count = judged.filter(
    ({ state }) => state.kind !== 'verified' && state.kind !== 'not-applicable',
  ).length
  return count === 1 ? '1 duty is' : `${count} duties are`
}

/** An owner is named when the issue is opened, and once more when a duty becomes overdue. */
function reminders(
  judged: readonly JudgedDuty[],
  { number, createdAt }: TrackedIssue['issue'],
  identity: Identity,
): readonly IssueAction[] {
  // What was overdue when the issue was opened is named in it.
  const overdue = judged.filter(
    ({ duty, period, state }) => state.kind === 'overdue' && period.start + duty.grace > createdAt,
  )
  const groups = Map.groupBy(overdue, ({ duty, period }) =>
    keyOf(duty.owner, (period.start + duty.grace) as Instant),
  )
  return [...groups].map(([key, duties]) => {
    const titles = duties.map(({ duty }) => duty.title).join(', ')
    const [first] = duties
    const owner = first?.duty.owner ?? ''
    const verb = duties.length === 1 ? 'is' : 'are'
    const text = lines([
      markdown`${mention(owner)}: ${titles} ${verb} overdue. The table above says what is missing.`,
    ])
    return { kind: 'comment', identity, number, because: `${titles}: overdue`, comment: { key, text } }
  })
}

function keyOf(owner: string, since: Instant): string {
  const name = owner
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `overdue-${formatInstant(since).slice(0, 10)}-${name}`.slice(0, 60)
}

/** Open issues of periods that are over, each with its final state and what the next one carries on. */
function closings({ judged, tracked, now, zone }: PlanInput): readonly IssueAction[] {
  const open = periodIssues(tracked).filter(({ issue }) => issue.state === 'open')
  return open.flatMap((each) => {
    const length = lengthOf(each.period)
    const current = periodAt(now, length, zone)
    if (each.period >= current.key) return []
    const past = pastPeriod(each.period, current, zone)
    const entries = readEntries(each.marker.state).map((entry) => finalEntry(entry, judged, past))
    return [closing(each, entries, current)]
  })
}

/** A proof that came after the last edit, or within the days of grace, counts for the period all the same. */
function finalEntry(entry: DutyEntry, judged: readonly JudgedDuty[], past: Period | undefined): DutyEntry {
  const now = judged.find(({ duty }) => duty.name === entry.duty)
  const state = now?.state
  const deed = state === undefined ? undefined : state.kind === 'verified' ? state.deed : lastOf(state)
  if (entry.deed !== undefined || deed === undefined || past === undefined) return entry
  return deed.at >= past.start && deed.at < past.end ? { ...entry, deed } : entry
}

function lastOf(state: JudgedDuty['state']) {
  return 'last' in state ? state.last : undefined
}

function closing(
  { issue, marker, period }: PeriodIssue,
  entries: readonly DutyEntry[],
  next: Period,
): IssueAction {
  const missed = entries.filter(({ deed }) => deed === undefined)
  const verified = entries.filter(({ deed }) => deed !== undefined)
  const names = (some: readonly DutyEntry[]) =>
    some.length === 0 ? 'none' : some.map(({ duty }) => duty).join(', ')
  const text = lines([
    markdown`The final state of **${period}**.`,
    markdown``,
    markdown`- Verified: ${names(verified)}`,
    markdown`- Carried over to ${next.key}: ${names(missed)}`,
  ])
  const identity: Identity = { kind: KIND, current: marker.identity, former: [] }
  const reason = missed.length === 0 ? 'completed' : 'not_planned'
  const because = `${period} is over, ${missed.length} carried over`
  const state = { ...marker.state, ...finalState(marker.state, entries) }
  return { kind: 'close', identity, number: issue.number, because, reason, content: { text, state } }
}

/** What was proved since stays recorded: the next period asks whether this one was missed. */
function finalState(
  state: Readonly<Record<string, string>>,
  entries: readonly DutyEntry[],
): Readonly<Record<string, string>> {
  const keys = Object.keys(state).filter((key) => /^d\d{1,2}$/.test(key))
  return Object.fromEntries(
    keys.flatMap((key) => {
      const entry = entries.find(({ duty }) => duty === (state[key] ?? '').split(' | ')[0])
      if (entry?.deed === undefined) return []
      const { at, what, link } = entry.deed
      return [
        [
          key,
          [entry.duty, instantText(at), what.slice(0, 80), (link?.target ?? '').slice(0, 120)].join(' | '),
        ],
      ]
    }),
  )
}

function lengthOf(period: string): PeriodLength {
  if (period.includes('W')) return 'week'
  return period.includes('Q') ? 'quarter' : 'month'
}

/** So many periods back an issue may have been left open; an older one is closed as its marker says. */
const MOST_PERIODS = 60

function pastPeriod(key: string, current: Period, zone: string): Period | undefined {
  let period = current
  for (let count = 0; count < MOST_PERIODS; count++) {
    period = periodBefore(period, zone)
    if (period.key === key) return period
  }
  return undefined
}
