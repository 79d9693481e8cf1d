import { settle } from './duplicates.ts'
import { isIdentity } from './identity.ts'
import type { OpenIssue, ReopenIssue } from './issue-action.ts'
import { titleOf } from './issue-change.ts'
import { writeBody } from './managed-body.ts'
import { edit, performOnIssue } from './perform-action.ts'
import { leftAlone, type Performed, refused, unchanged, written } from './performed.ts'
import { openIssueOf, refreshed, type TrackedIssues } from './tracked-issue.ts'
import type { Writer } from './writer.ts'

/**
 * Opens the issue of a cause, if there is none. The issues are listed again just before, and once more after it: of two runs
 * that opened one at the same moment, the newer issue is closed.
 */
export async function performOpen(writer: Writer, action: OpenIssue): Promise<Performed> {
  const listed = await refreshed(writer.tracker, writer.found)
  if (listed.kind === 'refused') return refused(listed)
  const obstacle = obstacleTo(listed.value, action)
  if (obstacle !== undefined) return obstacle
  const { identity, title, content, labels, assignees } = action
  const open = openIssueOf(listed.value.tracked.value, identity)
  if (open !== undefined) {
    // Labels and assignees that people took away stay away.
    return await edit(writer, open, { identity, title, content })
  }
  if (listed.value.tracked.kind === 'incomplete') {
    const { why, remedy } = listed.value.tracked
    return leftAlone(`no issue is opened while it may be there already: ${why}`, remedy)
  }
  const marker = {
    kind: identity.kind,
    identity: identity.current,
    title: titleOf(title),
    state: content.state,
  }
  const body = writeBody('', marker, content.text)
  if (body.kind === 'no-room') return leftAlone(body.reason, body.remedy)
  const created = await writer.tracker.create({ title: marker.title, body: body.body, labels, assignees })
  if (created.kind === 'refused') return refused(created)
  return await settled(writer, action, written(created.value))
}

function obstacleTo({ damaged }: TrackedIssues, { identity }: OpenIssue): Performed | undefined {
  const found = damaged.find(
    ({ issue, identities }) =>
      issue.state === 'open' && identities.some((each) => isIdentity(identity, each)),
  )
  if (found === undefined) return undefined
  return leftAlone(
    `issue ${found.issue.number} is about this, and is left alone: ${found.why}`,
    'restore its body from the history of its edits, or close it and remove its markers',
  )
}

/** Reopens an issue, unless another one took its place. */
export async function performReopen(writer: Writer, action: ReopenIssue): Promise<Performed> {
  const listed = await refreshed(writer.tracker, writer.found)
  if (listed.kind === 'refused') return refused(listed)
  const open = openIssueOf(listed.value.tracked.value, action.identity)
  if (open !== undefined && open.issue.number !== action.number) {
    return leftAlone(
      `issue ${action.number} stays closed: issue ${open.issue.number} is about the same`,
      'nothing: the next run looks again',
    )
  }
  return await settled(writer, action, await performOnIssue(writer, action))
}

/** What came of opening an issue, after a look whether another run did the same. */
async function settled(
  writer: Writer,
  { identity }: OpenIssue | ReopenIssue,
  performed: Performed,
): Promise<Performed> {
  if (performed.kind !== 'written') return performed
  const kept = await settle(writer, identity)
  if (kept === undefined || kept === performed.number) return performed
  return unchanged(kept, [
    `another run opened issue ${kept} at the same time; issue ${performed.number} was closed as its duplicate`,
  ])
}
