import { createHash } from 'node:crypto'
import type { Asked, CommitResult, ReportChannels } from '@governance-gates/github'

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
 * writes the marker owns no report. What has not changed is not written again.
 */
async function publishComment(
  channels: ReportChannels,
  publication: Publication,
): Promise<Outcome<Published['comment']>> {
  const { comment, pullRequest, author, title, fingerprint } = publication
  if (comment === undefined || pullRequest === undefined) return { outcome: 'none', notes: [] }
  const found = await channels.comments(pullRequest)
  if (found.kind === 'refused') return refused('comment', found)
  const place = markerPlace(title)
  const marker = `${place} ${fingerprint} -->`
  const own = found.value.filter((each) => each.author === author && each.body.startsWith(place))
  const known = own[0]
  if (known?.body.startsWith(marker) === true) return { outcome: 'unchanged', notes: [] }
  const body = `${marker}\n${comment}`
  const written =
    known === undefined
      ? await channels.createComment(pullRequest, body)
      : await channels.updateComment(known.id, body)
  if (written.kind === 'refused') return refused('comment', written)
  return { outcome: known === undefined ? 'created' : 'updated', notes: [] }
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
