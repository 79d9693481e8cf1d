import type { Instant } from '@governance-gates/core'
import type { Person, StateReason } from '@governance-gates/github'
import type { FixPolicy, Severity } from '@governance-gates/policy'
import type { Entitlement, FoundIssue } from './found-issue.ts'
import type { Occurrence } from './occurrence.ts'
import { nextReleaseAfter, type Release, releasedBy } from './release.ts'

/** Who looked at an incident first. */
interface Triage {
  readonly at: Instant
  readonly by: Person
  readonly how: 'assigned' | 'labelled' | 'commented' | 'closed'
}

/** Until when it must be fixed. */
export type FixDue =
  | { readonly kind: 'at'; readonly at: Instant }
  /** With the next release, which there is not yet. */
  | { readonly kind: 'next-release' }
  | { readonly kind: 'none' }

/** Where an incident is between its deadlines, in UTC. */
export interface Clock {
  readonly start: Instant
  readonly triageDue: Instant
  readonly triage: Triage | undefined
  /** Somebody acted of whom nobody can tell whether they may, or what people did cannot be read. */
  readonly isTriageUnclear: boolean
  readonly isTriageOverdue: boolean
  readonly fixDue: FixDue
  readonly isFixOverdue: boolean
}

interface ClockFacts {
  readonly account: Person | undefined
  readonly entitled: Entitlement
  readonly releases: readonly Release[]
  readonly severity: Severity
  readonly now: Instant
}

/** Reads the clock of an incident. What was edited, and when, does not matter to it. */
export function clockOf(occurrence: Occurrence, found: FoundIssue | undefined, facts: ClockFacts): Clock {
  const span = found === undefined ? undefined : openSpan(found, closingCounts(occurrence, facts))
  const start = startOf(occurrence, span, facts.now)
  const acts = actsOf(found, span, { ...facts, area: occurrence.area })
  const triage = acts.find(({ entitled }) => entitled === 'yes')?.triage
  const triageDue = (start + occurrence.triage) as Instant
  const fixDue = fixDueOf(occurrence.fix, start, facts)
  return {
    start,
    triageDue,
    triage,
    isTriageUnclear:
      triage === undefined && (acts.some(({ entitled }) => entitled === 'unknown') || isUnread(found)),
    isTriageOverdue: triage === undefined && facts.now > triageDue,
    fixDue,
    isFixOverdue: fixDue.kind === 'at' && facts.now > fixDue.at,
  }
}

/** Since when an issue is open, and when it was closed before that; or since when it is closed. */
type OpenSpan =
  | { readonly kind: 'open'; readonly opened: Instant; readonly closedBefore: Instant | undefined }
  | { readonly kind: 'closed'; readonly at: Instant }

interface Closing {
  readonly by: Person | undefined
  readonly reason: StateReason | undefined
}

/** Who closes an issue as not planned, and may not decide that, stops no clock: a robot that finds it stale. */
function closingCounts(
  { area }: Occurrence,
  { account, entitled }: ClockFacts,
): (closing: Closing) => boolean {
  return ({ by, reason }) => {
    if (reason !== 'not_planned' || (by !== undefined && by.id === account?.id)) return true
    return by?.kind === 'user' && entitled(by, area) === 'yes'
  }
}

function openSpan({ issue, acts }: FoundIssue, counts: (closing: Closing) => boolean): OpenSpan {
  if (issue.state === 'closed' && counts({ by: issue.closedBy, reason: issue.stateReason })) {
    return { kind: 'closed', at: (issue.closedAt ?? issue.updatedAt) as Instant }
  }
  let opened = issue.createdAt as Instant
  let closedBefore: Instant | undefined
  let isInterrupted = true
  for (const { by, at, what } of acts?.events.value ?? []) {
    if (what.kind === 'closed') {
      isInterrupted = counts({ by, reason: what.reason })
      if (isInterrupted) closedBefore = at as Instant
    } else if (what.kind === 'reopened' && isInterrupted) opened = at as Instant
  }
  return { kind: 'open', opened, closedBefore }
}

/**
 * The first failing verdict; or when the issue was opened, if that was earlier: where the history was lost, the verdict that
 * is known as the first is a later one. What went on failing while the issue was closed begins when it is opened again.
 */
function startOf({ since }: Occurrence, span: OpenSpan | undefined, now: Instant): Instant {
  if (span === undefined) return since
  if (span.kind === 'closed') return since <= span.at ? now : since
  const { opened, closedBefore } = span
  return closedBefore !== undefined && closedBefore <= opened && since <= closedBefore
    ? opened
    : (Math.min(since, opened) as Instant)
}

/** When the issue was opened last. */
export function openedAt({ issue, acts }: FoundIssue): Instant {
  const reopened = acts?.events.value.findLast(({ what }) => what.kind === 'reopened')
  return (reopened?.at ?? issue.createdAt) as Instant
}

/** How many times the issue was opened again. */
export function reopenings({ acts }: FoundIssue): number {
  return acts?.events.value.filter(({ what }) => what.kind === 'reopened').length ?? 0
}

interface Act {
  readonly triage: Triage
  readonly entitled: ReturnType<Entitlement>
}

/** Where what people did is not known, they may have done something. */
function isUnread(found: FoundIssue | undefined): boolean {
  if (found === undefined || found.issue.state === 'closed') return false
  const { acts } = found
  return acts === undefined || acts.events.kind === 'incomplete' || acts.comments.kind === 'incomplete'
}

/** What people did since the issue was opened last, the earliest first. */
function actsOf(
  found: FoundIssue | undefined,
  span: OpenSpan | undefined,
  { account, entitled, area }: ClockFacts & Pick<Occurrence, 'area'>,
): readonly Act[] {
  // Where it is closed, what people did belongs to what is over.
  if (found?.acts === undefined || span?.kind !== 'open') return []
  const { opened } = span
  const { events, comments } = found.acts
  const all = [
    ...events.value.flatMap(({ by, at, what }) => {
      const how = HOW.get(what.kind)
      return how === undefined ? [] : [{ by, at, how }]
    }),
    ...comments.value.map(({ author: by, createdAt: at }) => ({ by, at, how: 'commented' as const })),
  ]
  return all
    .flatMap(({ by, at, how }) => {
      const isHuman = by !== undefined && by.kind === 'user' && by.id !== account?.id
      if (!isHuman || at < opened) return []
      return [{ triage: { at: at as Instant, by, how }, entitled: entitled(by, area) }]
    })
    .sort((left, right) => left.triage.at - right.triage.at)
}

const HOW: ReadonlyMap<string, Exclude<Triage['how'], 'commented'>> = new Map([
  ['assigned', 'assigned'],
  ['labeled', 'labelled'],
  ['closed', 'closed'],
] as const)

function fixDueOf(fix: FixPolicy | undefined, start: Instant, { severity, releases }: ClockFacts): FixDue {
  const deadline = severity === 'critical' ? fix?.critical : severity === 'high' ? fix?.high : fix?.else
  if (deadline === undefined) return { kind: 'none' }
  if (deadline.kind === 'within') {
    return { kind: 'at', at: (start + deadline.duration.milliseconds) as Instant }
  }
  const release = nextReleaseAfter(releases, start)
  return release === undefined ? { kind: 'next-release' } : { kind: 'at', at: releasedBy(release) }
}
