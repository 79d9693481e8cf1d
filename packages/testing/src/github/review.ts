import { accountOf, idOf, nodeId } from './account.ts'
import { type Call, NOT_FOUND, type Operations } from './call.ts'
import { pageOf } from './page.ts'
import type { PullRequests } from './pull-request.ts'
import type { RepositoryShapes } from './repository-shape.ts'

export interface AddedReview {
  readonly pullRequest: number
  /** Null for an account that is gone. */
  readonly login: string | null
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED'
  /** That of the login where absent; another one is that of an account that was renamed. */
  readonly accountId?: number
  readonly body?: string
  /** Who changed its text, and when; null for an account that is gone. */
  readonly edited?: { readonly at: string; readonly by: string | null }
}

export interface StoredReview extends Omit<AddedReview, 'state'> {
  readonly id: number
  readonly state: AddedReview['state'] | 'DISMISSED'
  /** The head when it was submitted: it stays the same after a push. */
  readonly commit: string
}

/** Reviews of pull requests, the earliest first. */
export class Reviews {
  readonly #stored: StoredReview[] = []
  readonly #pullRequests: PullRequests
  readonly #repositories: RepositoryShapes
  readonly #url: string

  constructor(
    pullRequests: PullRequests,
    { repositories, url }: { readonly repositories: RepositoryShapes; readonly url: string },
  ) {
    this.#pullRequests = pullRequests
    this.#repositories = repositories
    this.#url = url
  }

  readonly operations: Operations = { 'pulls/list-reviews': (call) => this.#list(call) }

  /** @throws Error for a pull request that is not there. */
  add(review: AddedReview): void {
    const pull = this.#pullRequests.find(review.pullRequest)
    if (pull === undefined) throw new Error(`there is no pull request ${review.pullRequest}`)
    this.#stored.push({ ...review, id: this.#stored.length + 1, commit: pull.head.sha })
  }

  /** Rewrites the state of somebody's latest review, as a dismissal does: what they said there is lost. */
  dismiss(pullRequest: number, login: string): void {
    const isTheirs = (review: StoredReview) => review.pullRequest === pullRequest && review.login === login
    const index = this.#stored.findLastIndex(isTheirs)
    const found = this.#stored[index]
    if (found === undefined) throw new Error(`there is no review of ${login}`)
    this.#stored[index] = { ...found, state: 'DISMISSED' }
  }

  /** Of everybody the last review that says yes or no, or once did. */
  latestOpinionated(pullRequest: number): readonly StoredReview[] {
    const latest = new Map<unknown, StoredReview>()
    for (const review of this.#stored) {
      if (review.pullRequest !== pullRequest || review.state === 'COMMENTED') continue
      latest.set(review.login === null ? review : (review.accountId ?? idOf(review.login)), review)
    }
    return [...latest.values()]
  }

  #list(call: Call) {
    const number = Number(call.params['pull_number'])
    if (this.#pullRequests.find(number) === undefined) return NOT_FOUND
    const own = this.#stored.filter(({ pullRequest }) => pullRequest === number)
    return pageOf(call, own, { url: this.#url, wrap: (page) => page.map((each) => this.#shape(each)) })
  }

  #shape({ id, pullRequest, login, state, commit, accountId, body = '' }: StoredReview): object {
    const html = `${this.#repositories.html()}/pull/${pullRequest}#pullrequestreview-${id}`
    const pull = `${this.#repositories.api()}/pulls/${pullRequest}`
    return {
      id,
      node_id: nodeId('PullRequestReview', id),
      user: login === null ? null : accountOf(login, this.#url, accountId),
      body,
      state,
      html_url: html,
      pull_request_url: pull,
      _links: { html: { href: html }, pull_request: { href: pull } },
      submitted_at: '2026-02-01T09:00:00Z',
      commit_id: commit,
      author_association: 'COLLABORATOR',
    }
  }
}
