import { createHash } from 'node:crypto'
import type { Asked, CommitResult, PostedComment, ReportChannels } from '@governance-gates/github'

/** What became of the comment and of the check; `note` says what people have to know of a refusal. */
export interface Published {
  readonly comment: 'created' | 'updated' | 'unchanged' | 'refused' | 'none'
  readonly check: 'written' | 'refused' | 'none'
  readonly notes: readonly string[]
}

export interface Publication {
  /** The comment without its marker; undefined where none is to be written. */
  readonly comment: string | undefined
  /** What the comment says, without what differs from run to run. */
  readonly fingerprint: string
  readonly title: string
  readonly author: string
  readonly pullRequest: number | undefined
  /** The head of the pull request that the report is about. */
  readonly head: string
  /** Undefined where none is to be written. */
  readonly check: { readonly kind: 'check-run' | 'status'; readonly result: CommitResult } | undefined
}

/** The longest marker, which a comment has to leave room for. */
export const MARKER_LENGTH = 200

/** Tells people, and never throws: a refusal is a note, and changes no verdict. */
export async function publishReport(channels: ReportChannels, publication: Publication): Promise<Published> {
  const comment = await publishComment(channels, publication)
  const check = await publishCheck(channels, publication)
  return { comment: comment.outcome, check: check.outcome, notes: [...comment.notes, ...check.notes] }
}

interface Outcome<Value> {
  readonly outcome: Value
  readonly notes: readonly string[]
}

/**
 * One comment for each title, found by a marker that nobody sees, among those of the token's own author only: who else
 * writes the marker owns no report. What has not changed is not written again, and what is about an older head not at all.
 */
async function publishComment(
  channels: ReportChannels,
  publication: Publication,
): Promise<Outcome<Published['comment']>> {
  const { comment, pullRequest, title, fingerprint, head } = publication
  if (comment === undefined || pullRequest === undefined) return { outcome: 'none', notes: [] }
  const found = await ownComments(channels, publication, pullRequest)
  if (found.kind === 'refused') return refused('comment', found)
  const [known] = found.value
  const marker = `${markerPlace(title)} ${fingerprint} -->`
  if (known?.body.startsWith(marker) === true) return { outcome: 'unchanged', notes: [] }
  // Asked at the last moment: people push while a run is on its way. Without an answer the report is better than none.
  const latest = await channels.headOf(pullRequest)
  if (latest.kind === 'answered' && latest.value !== head) return { outcome: 'none', notes: [OUTDATED] }
  const body = `${marker}\n${comment}`
  if (known === undefined) return await createOnce(channels, publication, { pullRequest, body })
  const written = await channels.updateComment(known.id, body)
  return written.kind === 'refused' ? refused('comment', written) : { outcome: 'updated', notes: [] }
}

const OUTDATED =
  'No comment was written: the pull request has moved on to a newer commit, which has a report of its own.'

/** The first of them is the one that counts. */
async function ownComments(
  channels: ReportChannels,
  { author, title }: Publication,
  pullRequest: number,
): Promise<Asked<readonly PostedComment[]>> {
  const found = await channels.comments(pullRequest)
  if (found.kind === 'refused') return found
  const place = markerPlace(title)
  const own = found.value.filter((each) => each.author === author && each.body.startsWith(place))
  return { kind: 'answered', value: own.toSorted((left, right) => left.id - right.id) }
}

/** Two jobs may find no comment and write one each: who was second takes its own back, and updates the first. */
async function createOnce(
  channels: ReportChannels,
  publication: Publication,
  { pullRequest, body }: { readonly pullRequest: number; readonly body: string },
): Promise<Outcome<Published['comment']>> {
  const created = await channels.createComment(pullRequest, body)
  if (created.kind === 'refused') return refused('comment', created)
  const again = await ownComments(channels, publication, pullRequest)
  const first = again.kind === 'answered' ? again.value[0] : undefined
  if (first === undefined || first.id >= created.value) return { outcome: 'created', notes: [] }
  const updated = await channels.updateComment(first.id, body)
  if (updated.kind === 'refused') return refused('comment', updated)
  await channels.deleteComment(created.value)
  return { outcome: 'updated', notes: [] }
}

/** How the marker of a title begins. A title is a stranger's text at most by the workflow's author: only its digest is shown. */
function markerPlace(title: string): string {
  return `<!-- governance-gates:report:${digestOf(title).slice(0, 16)}`
}

/** A fingerprint of what a report says. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

async function publishCheck(
  channels: ReportChannels,
  { check }: Publication,
): Promise<Outcome<Published['check']>> {
  if (check === undefined) return { outcome: 'none', notes: [] }
  const written =
    check.kind === 'check-run'
      ? await channels.writeCheckRun(check.result)
      : await channels.writeStatus(check.result)
  return written.kind === 'refused' ? refused(check.kind, written) : { outcome: 'written', notes: [] }
}

function refused(
  what: string,
  { reason, remedy }: Extract<Asked<never>, { kind: 'refused' }>,
): Outcome<'refused'> {
  const note = `The ${what.replace('-', ' ')} could not be written: ${reason}. To fix this, ${remedy}.`
  return { outcome: 'refused', notes: [note] }
}
