import type { IssueTracker } from '@governance-gates/github'
import type { Identity } from './identity.ts'
import { hasIdentity, readTrackedIssues, type TrackedIssue } from './tracked-issue.ts'

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
export async function settle(tracker: IssueTracker, identity: Identity): Promise<number | undefined> {
  const listed = await readTrackedIssues(tracker)
  if (listed.kind === 'refused') return undefined
  const own = listed.value.tracked.value.filter(({ marker }) => hasIdentity(marker, identity))
  const duplicates = duplicatesAmong(own)
  if (duplicates.length === 0) return undefined
  await closeDuplicates(tracker, duplicates)
  return Math.min(...own.filter(({ issue }) => issue.state === 'open').map(({ issue }) => issue.number))
}
