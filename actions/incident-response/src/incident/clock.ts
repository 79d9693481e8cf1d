import type { Instant } from '@governance-gates/core'
import type { Person } from '@governance-gates/github'
import type { FixPolicy, Severity } from '@governance-gates/policy'
import type { Entitlement, FoundIssue } from './found-issue.ts'
import type { Occurrence } from './occurrence.ts'
import { nextReleaseAfter, type Release, releasedBy } from './release.ts'

/** Who looked at an incident first. */
export interface Triage {
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
  /** Somebody acted of whom nobody can tell whether they may. */
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
  const start = startOf(occurrence, found, facts.now)
  const acts = actsOf(found, occurrence.area, facts)
  const triage = acts.find(({ entitled }) => entitled === 'yes')?.triage
  const triageDue = (start + occurrence.triage) as Instant
  const fixDue = fixDueOf(occurrence.fix, start, facts)
  return {
    start,
    triageDue,
    triage,
    isTriageUnclear: triage === undefined && acts.some(({ entitled }) => entitled === 'unknown'),
    isTriageOverdue: triage === undefined && facts.now > triageDue,
    fixDue,
    isFixOverdue: fixDue.kind === 'at' && facts.now > fixDue.at,
  }
}

/**
 * The first failing verdict; or when the issue was opened, if that was earlier: where the history was lost, the verdict that
 * is known as the first is a later one. What went on failing while the issue was closed begins when it is opened again.
 */
function startOf({ since }: Occurrence, found: FoundIssue | undefined, now: Instant): Instant {
  if (found === undefined) return since
  const { issue } = found
  if (issue.state === 'closed') return issue.closedAt !== undefined && since <= issue.closedAt ? now : since
  const opened = openedAt(found)
  const closed = closedBefore(found, opened)
  return closed !== undefined && since <= closed ? opened : (Math.min(since, opened) as Instant)
}

/** When the issue was opened last. */
export function openedAt({ issue, acts }: FoundIssue): Instant {
  const reopened = acts?.events.value.findLast(({ what }) => what.kind === 'reopened')
  return (reopened?.at ?? issue.createdAt) as Instant
}

/** When it was closed before it was opened again. */
function closedBefore({ acts }: FoundIssue, opened: Instant): number | undefined {
  return acts?.events.value.findLast(({ what, at }) => what.kind === 'closed' && at <= opened)?.at
}

/** How many times the issue was opened again. */
export function reopenings({ acts }: FoundIssue): number {
  return acts?.events.value.filter(({ what }) => what.kind === 'reopened').length ?? 0
}

interface Act {
  readonly triage: Triage
  readonly entitled: ReturnType<Entitlement>
}

/** What people did since the issue was opened last, the earliest first. */
function actsOf(
  found: FoundIssue | undefined,
  area: string | undefined,
  { account, entitled }: ClockFacts,
): readonly Act[] {
  // Where it is closed, what people did belongs to what is over.
  if (found?.acts === undefined || found.issue.state === 'closed') return []
  const opened = openedAt(found)
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
