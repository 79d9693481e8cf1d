import type { Issue, IssueEdit } from '@governance-gates/github'
import { plain } from '@governance-gates/report'
import type { Identity } from './identity.ts'
import type { ManagedContent, SetChange } from './issue-action.ts'
import { isSameBody, writeBody } from './managed-body.ts'
import { LONGEST_TITLE, type Marker } from './marker.ts'

/** What an action wants an issue to be. */
export interface WantedIssue {
  readonly identity: Identity
  readonly title?: string | undefined
  readonly content?: ManagedContent | undefined
  readonly labels?: SetChange | undefined
  readonly assignees?: SetChange | undefined
}

/** The edit that is missing, an empty one perhaps; or why there can be none. */
export type MissingEdit =
  | { readonly kind: 'edit'; readonly edit: IssueEdit }
  | { readonly kind: 'no-room'; readonly reason: string; readonly remedy: string }

/** What has to change in an issue, computed from what it is now. What people wrote and set stays. */
export function missingEdit(issue: Issue, marker: Marker, wanted: WantedIssue): MissingEdit {
  const { identity, content } = wanted
  // A title that is not the one that we wrote last is somebody's.
  const title = wanted.title === undefined || issue.title !== marker.title ? undefined : titleOf(wanted.title)
  const next = {
    kind: identity.kind,
    identity: identity.current,
    title: title ?? marker.title,
    state: content?.state ?? marker.state,
  }
  const written = writeBody(issue.body, next, content?.text)
  if (written.kind === 'no-room') return written
  const labels = changedSet(issue.labels, wanted.labels)
  const logins = issue.assignees.map(({ login }) => login)
  const assignees = changedSet(logins, wanted.assignees)
  const edit = {
    ...(title === undefined || title === issue.title ? {} : { title }),
    ...(isSameBody(written.body, issue.body) ? {} : { body: written.body }),
    ...(labels === undefined ? {} : { labels }),
    ...(assignees === undefined ? {} : { assignees }),
  }
  return { kind: 'edit', edit }
}

export function isEmpty(edit: IssueEdit): boolean {
  return Object.keys(edit).length === 0
}

/** One line, as GitHub keeps it. */
export function titleOf(title: string): string {
  return plain(title, LONGEST_TITLE).trim()
}

/** Labels and logins are the same in any case. Undefined where nothing changes. */
function changedSet(
  current: readonly string[],
  { add = [], remove = [] }: SetChange = {},
): readonly string[] | undefined {
  const has = (names: readonly string[], name: string) =>
    names.some((each) => each.toLowerCase() === name.toLowerCase())
  const kept = current.filter((name) => !has(remove, name))
  const added = add.filter((name) => !has(current, name) && !has(remove, name))
  return kept.length === current.length && added.length === 0 ? undefined : [...kept, ...added]
}
