import { accountOf, nodeId } from '../account.ts'
import { labelShape } from '../label.ts'
import type { RepositoryShapes } from '../repository-shape.ts'
import type { StoredComment } from './comment-register.ts'
import type { StoredEvent, StoredIssue } from './issue-register.ts'
import type { Milestones } from './milestone.ts'

interface Places {
  readonly repositories: RepositoryShapes
  readonly url: string
  readonly milestones: Milestones
  /** The commit that a pull request became; null where it was not merged, undefined for an issue. */
  pullRequest(number: number): string | null | undefined
}

/** Issues, comments and events as GitHub writes them. */
export class IssueShapes {
  readonly #places: Places

  constructor(places: Places) {
    this.#places = places
  }

  /** @param comments how many it has. */
  issue(issue: StoredIssue, comments: number): object {
    const { repositories, milestones } = this.#places
    const { number, title, body, state, locked, createdAt, closedAt, closedBy } = issue
    const url = `${repositories.api()}/issues/${number}`
    const assignees = issue.assignees.map((login) => this.#account(login))
    return {
      ...{ url, id: 1_000 + number, node_id: nodeId('Issue', number), number, title, body, state, locked },
      ...{
        repository_url: repositories.api(),
        labels_url: `${url}/labels{/name}`,
        events_url: `${url}/events`,
      },
      ...{ comments_url: `${url}/comments`, timeline_url: `${url}/timeline`, comments, assignees },
      html_url: this.#html(number),
      user: issue.login === null ? null : this.#account(issue.login),
      labels: issue.labels.map((name) => labelShape(name, repositories.api())),
      state_reason: issue.stateReason,
      active_lock_reason: null,
      assignee: assignees[0] ?? null,
      milestone: issue.milestone === null ? null : milestones.shape(issue.milestone),
      ...{ created_at: createdAt, updated_at: issue.updatedAt, closed_at: closedAt },
      closed_by: closedBy === null ? null : this.#account(closedBy),
      author_association: 'NONE',
      performed_via_github_app: null,
      ...this.#pullRequest(issue),
    }
  }

  /** In a list, GitHub does not say who closed an issue. */
  listed(issue: StoredIssue, comments: number): object {
    return Object.fromEntries(
      Object.entries(this.issue(issue, comments)).filter(([key]) => key !== 'closed_by'),
    )
  }

  label(name: string): object {
    return labelShape(name, this.#places.repositories.api())
  }

  comment({ id, issue, login, body, createdAt, updatedAt }: StoredComment): object {
    return {
      ...{ id, node_id: nodeId('IssueComment', id), body, user: this.#account(login) },
      url: `${this.#places.repositories.api()}/issues/comments/${id}`,
      html_url: `${this.#html(issue)}#issuecomment-${id}`,
      issue_url: `${this.#places.repositories.api()}/issues/${issue}`,
      ...{ created_at: createdAt, updated_at: updatedAt },
      author_association: 'NONE',
      performed_via_github_app: null,
    }
  }

  event({ id, login, event, createdAt, detail }: StoredEvent): object {
    const { assignee } = detail
    return {
      ...{ id, node_id: nodeId('IssueEvent', id), actor: this.#account(login), event, created_at: createdAt },
      url: `${this.#places.repositories.api()}/issues/events/${id}`,
      ...{ commit_id: null, commit_url: null, performed_via_github_app: null },
      ...detail,
      ...(typeof assignee === 'string'
        ? { assignee: this.#account(assignee), assigner: this.#account(login) }
        : {}),
    }
  }

  #account(login: string): object {
    return accountOf(login, this.#places.url)
  }

  #html(number: number): string {
    const folder = this.#places.pullRequest(number) === undefined ? 'issues' : 'pull'
    return `${this.#places.repositories.html()}/${folder}/${number}`
  }

  #pullRequest({ number, closedAt }: StoredIssue): object {
    const merge = this.#places.pullRequest(number)
    if (merge === undefined) return {}
    const html = this.#html(number)
    return {
      draft: false,
      pull_request: {
        url: `${this.#places.repositories.api()}/pulls/${number}`,
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        merged_at: merge === null ? null : closedAt,
      },
    }
  }
}
