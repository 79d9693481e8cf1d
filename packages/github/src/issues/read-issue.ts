import { type GitHubAccount, personOf } from '../pull-request/account.ts'
import type { Issue, IssueChangeEvent, IssueComment, IssueEvent, StateReason } from './issue.ts'

/** An issue as GitHub writes it. */
export interface ToldIssue {
  readonly number: number
  readonly title: string
  readonly body?: string | null
  readonly state: string
  readonly state_reason?: string | null
  readonly locked: boolean
  readonly user: GitHubAccount
  readonly closed_by?: GitHubAccount
  readonly created_at: string
  readonly closed_at: string | null
  readonly updated_at: string
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly assignees?: readonly NonNullable<GitHubAccount>[] | null
  readonly milestone: { readonly title: string } | null
  readonly html_url: string
}

export function issueOf(told: ToldIssue): Issue {
  return {
    number: told.number,
    title: told.title,
    body: told.body ?? '',
    state: told.state === 'closed' ? 'closed' : 'open',
    stateReason: reasonOf(told.state_reason),
    locked: told.locked,
    author: personOf(told.user),
    closedBy: personOf(told.closed_by),
    createdAt: Date.parse(told.created_at),
    closedAt: momentOf(told.closed_at),
    updatedAt: Date.parse(told.updated_at),
    labels: told.labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))),
    assignees: (told.assignees ?? []).flatMap((account) => personOf(account) ?? []),
    milestone: told.milestone?.title,
    url: told.html_url,
  }
}

interface ToldComment {
  readonly id: number
  readonly user: GitHubAccount
  readonly body?: string
  readonly created_at: string
  readonly updated_at: string
}

export function commentOf({ id, user, body, created_at, updated_at }: ToldComment): IssueComment {
  return {
    id,
    author: personOf(user),
    body: body ?? '',
    createdAt: Date.parse(created_at),
    updatedAt: Date.parse(updated_at),
  }
}

interface ToldEvent {
  readonly id: number
  readonly actor: GitHubAccount
  readonly event: string
  readonly created_at: string
  readonly label?: { readonly name: string }
  readonly assignee?: GitHubAccount
  readonly rename?: { readonly from: string; readonly to: string }
  readonly state_reason?: string | null
}

export function eventOf(told: ToldEvent): IssueEvent {
  return { id: told.id, by: personOf(told.actor), at: Date.parse(told.created_at), what: changeOf(told) }
}

function changeOf({ event, label, assignee, rename, state_reason }: ToldEvent): IssueChangeEvent {
  switch (event) {
    case 'labeled':
    case 'unlabeled':
      return { kind: event, label: label?.name ?? '' }
    case 'assigned':
    case 'unassigned':
      return { kind: event, assignee: personOf(assignee) }
    case 'closed':
      return { kind: event, reason: reasonOf(state_reason) }
    case 'renamed':
      return { kind: event, from: rename?.from ?? '', to: rename?.to ?? '' }
    case 'reopened':
    case 'locked':
    case 'unlocked':
      return { kind: event }
    default:
      return { kind: 'other', event }
  }
}

const REASONS: readonly StateReason[] = ['completed', 'not_planned', 'duplicate', 'reopened']

export function reasonOf(text: string | null | undefined): StateReason | undefined {
  return REASONS.find((reason) => reason === text)
}

/** An instant as milliseconds since 1970. */
export function momentOf(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Date.parse(text)
}
