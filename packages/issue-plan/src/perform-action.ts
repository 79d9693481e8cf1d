import type { Issue, IssueEdit, IssueTracker } from '@governance-gates/github'
import type { Identity } from './identity.ts'
import type { CloseIssue, CommentIssue, EditIssue, KeyedComment, ReopenIssue } from './issue-action.ts'
import { isEmpty, missingEdit, type WantedIssue } from './issue-change.ts'
import { commentBody, isSaid } from './keyed-comment.ts'
import { type Marker, readMarker } from './marker.ts'
import { joined, leftAlone, type Performed, refused, unchanged, written } from './performed.ts'
import { hasIdentity } from './tracked-issue.ts'
import type { Writer } from './writer.ts'

/** Does something to an issue that is there. It is read again, so that nothing which people did in between is lost. */
export async function performOnIssue(
  writer: Writer,
  action: EditIssue | CommentIssue | CloseIssue | ReopenIssue,
): Promise<Performed> {
  const found = await ownIssue(writer, action.number, action.identity)
  if ('kind' in found) return found
  const { issue, marker } = found
  switch (action.kind) {
    case 'edit':
      return await edit(writer, found, action)
    case 'comment':
      return await say(writer, issue, action.comment)
    case 'close':
      return await close(writer, { issue, marker }, action)
    case 'reopen':
      return await reopen(writer, { issue, marker }, action)
  }
}

interface OwnIssue {
  readonly issue: Issue
  readonly marker: Marker
}

async function ownIssue(
  { tracker, found: { account } }: Writer,
  number: number,
  identity: Identity,
): Promise<OwnIssue | Performed> {
  const read = await tracker.read(number)
  if (read.kind === 'refused') return refused(read)
  const reading = readMarker(read.value, account)
  switch (reading.kind) {
    case 'marked':
      if (hasIdentity(reading.marker, identity)) return { issue: read.value, marker: reading.marker }
      return leftAlone(`issue ${number} is about something else`, 'run the job again')
    case 'unmarked':
      return leftAlone(`issue ${number} is not one of ours, or lost its marker`, 'close it by hand')
    case 'damaged':
      return leftAlone(
        `issue ${number} is left alone: ${reading.why}`,
        'restore its body from the history of its edits, or close it and remove its markers',
      )
  }
}

/** Brings an issue to what is wanted; nothing is written where it is that already. */
export async function edit(
  { tracker }: Writer,
  { issue, marker }: OwnIssue,
  wanted: WantedIssue,
): Promise<Performed> {
  return await write(tracker, { issue, marker }, { wanted })
}

async function write(
  tracker: IssueTracker,
  { issue, marker }: OwnIssue,
  { wanted, state }: { readonly wanted: WantedIssue; readonly state?: NonNullable<IssueEdit['state']> },
): Promise<Performed> {
  const missing = missingEdit(issue, marker, wanted)
  if (missing.kind === 'no-room') return leftAlone(`issue ${issue.number}: ${missing.reason}`, missing.remedy)
  const whole = state === undefined ? missing.edit : { ...missing.edit, state }
  if (isEmpty(whole)) return unchanged(issue.number)
  const answer = await tracker.edit(issue.number, whole)
  return answer.kind === 'refused' ? refused(answer) : written(answer.value)
}

/** A closed issue is left alone: we closed it before, or somebody else did. */
async function close(writer: Writer, own: OwnIssue, action: CloseIssue): Promise<Performed> {
  const { issue } = own
  if (issue.state === 'closed') return unchanged(issue.number)
  // The comment first: what is closed is not looked at again.
  const said =
    action.comment === undefined || issue.locked
      ? unchanged(issue.number)
      : await say(writer, issue, action.comment)
  if (said.kind === 'not-done') return said
  const state = { is: 'closed', reason: action.reason } as const
  return joined(said, await write(writer.tracker, own, { wanted: action, state }))
}

/** One that is open already was perhaps opened by a run that did not get to its comment. */
async function reopen(writer: Writer, own: OwnIssue, action: ReopenIssue): Promise<Performed> {
  const { issue } = own
  const { number } = issue
  if (issue.state === 'closed' && issue.closedAt !== action.closedAt) {
    return leftAlone(`issue ${number} was closed again in the meantime`, 'nothing: the next run looks again')
  }
  const change =
    issue.state === 'open' ? { wanted: action } : { wanted: action, state: { is: 'open' } as const }
  const opened = await write(writer.tracker, own, change)
  if (opened.kind === 'not-done' || action.comment === undefined || issue.locked) return opened
  return joined(opened, await say(writer, issue, action.comment))
}

/** Comments once: the key is looked for among our own comments. */
async function say(
  { tracker, found: { account } }: Writer,
  { number, locked }: Issue,
  comment: KeyedComment,
): Promise<Performed> {
  if (locked) return leftAlone(`issue ${number} is locked`, 'unlock it to get comments')
  const comments = await tracker.comments(number)
  if (comments.kind === 'refused') return refused(comments)
  if (isSaid(comments.value.value, comment.key, account)) return unchanged(number)
  if (comments.value.kind === 'incomplete') {
    return leftAlone(`issue ${number} is not commented on: ${comments.value.why}`, comments.value.remedy)
  }
  const answer = await tracker.comment(number, commentBody(comment))
  return answer.kind === 'refused' ? refused(answer) : { kind: 'written', number, notes: [] }
}
