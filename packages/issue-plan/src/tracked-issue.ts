import type { Issue, IssueTracker, Known, Person, TrackerAnswer } from '@governance-gates/github'
import { type Identity, isIdentity } from './identity.ts'
import { type Marker, readMarker } from './marker.ts'

/** An issue of ours with what its marker says. */
export interface TrackedIssue {
  readonly issue: Issue
  readonly marker: Marker
}

/** An issue of our account whose marker cannot be read: nothing is opened in its place, and the report says so. */
export interface DamagedIssue {
  readonly issue: Issue
  readonly why: string
  /** The identities that its markers name: nothing is done about these. */
  readonly identities: readonly string[]
}

/** The issues as they were found: what a planner decides upon. */
export interface TrackedIssues {
  readonly account: Person
  /** The newest first. An incomplete list proves no absence: nothing new is opened. */
  readonly tracked: Known<readonly TrackedIssue[]>
  readonly damaged: readonly DamagedIssue[]
  /** Every issue of the account, those without a marker too. */
  readonly listed: readonly Issue[]
}

/** Reads the issues of our account that carry a marker. */
export async function readTrackedIssues(tracker: IssueTracker): Promise<TrackerAnswer<TrackedIssues>> {
  const account = await tracker.account()
  if (account.kind === 'refused') return account
  const list = await tracker.list()
  if (list.kind === 'refused') return list
  return { kind: 'answered', value: trackedAmong(list.value, account.value) }
}

/**
 * The same issues with what changed since they were read. Everything that changed later is as young as the youngest
 * of them, by GitHub's own clock.
 */
export async function refreshed(
  tracker: IssueTracker,
  { account, tracked, listed }: TrackedIssues,
): Promise<TrackerAnswer<TrackedIssues>> {
  const youngest = listed.reduce((latest, { updatedAt }) => Math.max(latest, updatedAt), 0)
  const list = await tracker.list(listed.length === 0 ? undefined : youngest)
  if (list.kind === 'refused') return list
  const changed = new Set(list.value.value.map(({ number }) => number))
  const value = [...list.value.value, ...listed.filter(({ number }) => !changed.has(number))]
  const issues = tracked.kind === 'incomplete' ? { ...tracked, value } : { ...list.value, value }
  return { kind: 'answered', value: trackedAmong(issues, account) }
}

/** The open issue of a cause; of several the oldest, which is the one that stays. */
export function openIssueOf(tracked: readonly TrackedIssue[], identity: Identity): TrackedIssue | undefined {
  return tracked
    .filter(({ issue, marker }) => issue.state === 'open' && hasIdentity(marker, identity))
    .sort((one, other) => one.issue.number - other.issue.number)[0]
}

/** Whether a marker is that of a cause, under an identity of today or of before. */
export function hasIdentity(marker: Marker, identity: Identity): boolean {
  return marker.kind === identity.kind && isIdentity(identity, marker.identity)
}

function trackedAmong(list: Known<readonly Issue[]>, account: Person): TrackedIssues {
  const read = list.value.map((issue) => ({ issue, reading: readMarker(issue, account) }))
  const tracked = read.flatMap(({ issue, reading }) =>
    reading.kind === 'marked' ? [{ issue, marker: reading.marker }] : [],
  )
  const damaged = read.flatMap(({ issue, reading }) =>
    reading.kind === 'damaged' ? [{ issue, why: reading.why, identities: reading.identities }] : [],
  )
  return { account, tracked: { ...list, value: tracked }, damaged, listed: list.value }
}
