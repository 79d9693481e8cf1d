import { formatInstant, type Instant } from '@governance-gates/core'
import { isIdentity } from '@governance-gates/issue-plan'
import type { Entitlement, FoundIssue, FoundIssues } from './found-issue.ts'
import type { Occurrence } from './occurrence.ts'

/** What there is of an occurrence among the issues, and what that asks for. */
export type Standing =
  | { readonly kind: 'open'; readonly found: FoundIssue }
  /** A new issue is needed; it names the former one. */
  | { readonly kind: 'missing'; readonly former: FoundIssue | undefined; readonly because: string }
  | {
      readonly kind: 'reopen'
      readonly found: FoundIssue
      readonly closedAt: Instant
      readonly because: string
    }
  /** Somebody accepts it for a time. */
  | {
      readonly kind: 'waived'
      readonly found: FoundIssue
      readonly by: string
      readonly closedAt: Instant
      readonly until: Instant
    }
  /** Closed, and there is no reason to open it. */
  | { readonly kind: 'resting'; readonly found: FoundIssue; readonly because: string }
  /** It is not known what there is, so that nothing is done. */
  | { readonly kind: 'unclear'; readonly why: string; readonly remedy: string }
  /** No reason for an issue. */
  | { readonly kind: 'none' }

/** What else a standing depends on. */
export interface StandingFacts {
  readonly issues: FoundIssues
  readonly entitled: Entitlement
  /** Milliseconds. */
  readonly reopenWithin: number
  readonly waiver: number
  /** Whether the issue that another one is a duplicate of is open, and since when it is not; by its number. */
  readonly targets: ReadonlyMap<number, DuplicateTarget>
  readonly now: Instant
}

export interface DuplicateTarget {
  readonly state: 'open' | 'closed'
  readonly closedAt: number | undefined
}

/** Finds out what an occurrence asks for. */
export function standingOf(occurrence: Occurrence, facts: StandingFacts): Standing {
  const { issues } = facts
  const { isDue, identity } = occurrence
  if (issues.kind === 'unread') {
    return isDue ? { kind: 'unclear', why: issues.why, remedy: issues.remedy } : { kind: 'none' }
  }
  const damaged = issues.damaged.find(({ identities }) =>
    identities.some((each) => isIdentity(identity, each)),
  )
  if (damaged !== undefined) {
    const remedy = `restore the hidden line of #${damaged.issue.number}, or close it and remove its text`
    return { kind: 'unclear', why: `#${damaged.issue.number}: ${damaged.why}`, remedy }
  }
  const own = issues.issues.filter(({ marker }) => isIdentity(identity, marker.identity))
  const [found] = own
    .filter(({ issue }) => issue.state === 'open')
    .toSorted((left, right) => left.issue.number - right.issue.number)
  if (found !== undefined) return { kind: 'open', found }
  if (!isDue) return { kind: 'none' }
  const closed = latestClosed(own, issues.account.id)
  if (closed !== undefined) return closedStanding(occurrence, closed, facts)
  if (issues.incomplete === undefined) return { kind: 'missing', former: undefined, because: 'it is new' }
  return { kind: 'unclear', why: issues.incomplete, remedy: 'run the job again' }
}

/** The issue that was closed last; one that we closed as a double of another says nothing. */
function latestClosed(own: readonly FoundIssue[], account: string): FoundIssue | undefined {
  return own
    .filter(({ issue }) => issue.stateReason === 'completed' || issue.closedBy?.id !== account)
    .toSorted((left, right) => closedAt(left) - closedAt(right))
    .at(-1)
}

function closedAt({ issue }: FoundIssue): Instant {
  return (issue.closedAt ?? issue.updatedAt) as Instant
}

function closedStanding(occurrence: Occurrence, found: FoundIssue, facts: StandingFacts): Standing {
  const { stateReason } = found.issue
  if (stateReason === 'duplicate') return duplicateStanding(occurrence, found, facts)
  return stateReason === 'not_planned'
    ? unplannedStanding(occurrence, found, facts)
    : recurringStanding(occurrence, found, facts)
}

/** It was closed as done: a failure after that is a new one, and one from before is known. */
function recurringStanding(occurrence: Occurrence, found: FoundIssue, facts: StandingFacts): Standing {
  const closed = closedAt(found)
  const { seenAt } = occurrence
  if (seenAt <= closed) {
    return resting(found, closed)
  }
  const because = `it failed on ${formatInstant(seenAt)}, after #${found.issue.number} was closed`
  if (found.issue.locked) return { kind: 'missing', former: found, because: `${because} and locked` }
  return seenAt - closed <= facts.reopenWithin
    ? { kind: 'reopen', found, closedAt: closed, because }
    : { kind: 'missing', former: found, because: `${because} long ago` }
}

/** A person who may decide accepts it for a time; a robot that found the issue quiet does not. */
function unplannedStanding(occurrence: Occurrence, found: FoundIssue, facts: StandingFacts): Standing {
  const { closedBy, number } = found.issue
  const entitled =
    closedBy === undefined || closedBy.kind === 'bot' ? 'no' : facts.entitled(closedBy, occurrence.area)
  const who = closedBy === undefined ? 'an account that is gone' : `@${closedBy.login}`
  if (entitled === 'unknown') {
    return {
      kind: 'unclear',
      why: `#${number} was closed as not planned, and nobody can tell whether ${who} may`,
      remedy: 'give github-token a token that may read the roles of the repository',
    }
  }
  const closed = closedAt(found)
  if (entitled === 'yes') return waiverStanding(occurrence, found, { by: who, closed, facts })
  const because = `${who} closed it as not planned, and may not decide that: it still fails`
  return reopened(found, closed, because)
}

interface Waived {
  readonly by: string
  readonly closed: Instant
  readonly facts: StandingFacts
}

function waiverStanding({ seenAt }: Occurrence, found: FoundIssue, { by, closed, facts }: Waived): Standing {
  const until = (closed + facts.waiver) as Instant
  if (facts.now <= until) return { kind: 'waived', found, by, closedAt: closed, until }
  if (seenAt <= closed) return resting(found, closed)
  return reopened(found, closed, `${by} accepted it until ${formatInstant(until)}, and it still fails`)
}

function resting(found: FoundIssue, closed: Instant): Standing {
  return { kind: 'resting', found, because: `nothing failed after ${formatInstant(closed)}` }
}

function reopened(found: FoundIssue, closed: Instant, because: string): Standing {
  return found.issue.locked
    ? { kind: 'missing', former: found, because }
    : { kind: 'reopen', found, closedAt: closed, because }
}

/** What a duplicate is about is followed where it went. */
function duplicateStanding(occurrence: Occurrence, found: FoundIssue, facts: StandingFacts): Standing {
  const number = duplicateOf(found)
  const target = number === undefined ? undefined : facts.targets.get(number)
  // Where nobody says of what, it is a decision like any other.
  if (number === undefined || target === undefined) return unplannedStanding(occurrence, found, facts)
  if (target.state === 'open') return { kind: 'resting', found, because: `#${number} is open for it` }
  const closed = (target.closedAt ?? closedAt(found)) as Instant
  if (occurrence.seenAt <= closed) {
    return { kind: 'resting', found, because: `#${number} was closed, and nothing failed since` }
  }
  return reopened(found, closedAt(found), `it failed after #${number}, which it duplicates, was closed`)
}

const DUPLICATE = /^\s*duplicate of #(\d{1,9})\b/im

/** The issue that a person named; GitHub's list of issues does not say it. */
export function duplicateOf({ acts }: FoundIssue): number | undefined {
  const said = acts?.comments.value.findLast(
    ({ author, body }) => author?.kind === 'user' && DUPLICATE.test(body),
  )
  const number = Number(DUPLICATE.exec(said?.body ?? '')?.[1])
  return Number.isNaN(number) ? undefined : number
}
