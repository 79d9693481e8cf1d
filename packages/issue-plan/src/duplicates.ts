import type { IssueTracker } from '@governance-gates/github'
import type { Identity } from './identity.ts'
import { hasIdentity, refreshed, type TrackedIssue } from './tracked-issue.ts'
import type { Writer } from './writer.ts'

/** Open issues that name an identity which an older open one has: two runs opened them at once. */
export function duplicatesAmong(tracked: readonly TrackedIssue[]): readonly TrackedIssue[] {
  const open = tracked.filter(({ issue }) => issue.state === 'open')
  return open.filter(({ issue, marker }) =>
    open.some(
      (other) =>
        other.marker.kind === marker.kind &&
        other.marker.identity === marker.identity &&
        other.issue.number < issue.number,
    ),
  )
}

/** A run that ended between opening an issue and looking for another one leaves two. A refusal shows in what follows. */
export async function closeDuplicates(
  tracker: IssueTracker,
  duplicates: readonly TrackedIssue[],
): Promise<void> {
  for (const { issue } of duplicates) {
    await tracker.edit(issue.number, { state: { is: 'closed', reason: 'duplicate' } })
  }
}

/**
 * Looks again after an issue was opened or reopened: of two runs that did so at the same moment both see both issues, and
 * agree on the older one.
 *
 * @returns the number of the issue that stays; undefined where nothing was to be settled.
 */
export async function settle({ tracker, found }: Writer, identity: Identity): Promise<number | undefined> {
  const now = await refreshed(tracker, found)
  if (now.kind === 'refused') return undefined
  const own = now.value.tracked.value.filter(
    ({ issue, marker }) => issue.state === 'open' && hasIdentity(marker, identity),
  )
  const [first, ...others] = own.toSorted((one, other) => one.issue.number - other.issue.number)
  if (first === undefined || others.length === 0) return undefined
  await closeDuplicates(tracker, others)
  return first.issue.number
}
