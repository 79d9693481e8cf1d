import { accountOf, idOf, nodeId } from './account.ts'
import { type Answer, type Call, NOT_FOUND, type Operations } from './call.ts'
import { pageOf } from './page.ts'
import type { RepositoryShapes } from './repository-shape.ts'
import type { StoredRun } from './workflow-run.ts'

export interface AddedPullRequest {
  readonly number: number
  readonly title?: string
  readonly head: { readonly repository: string; readonly branch: string; readonly sha: string }
  readonly base: { readonly branch: string; readonly sha: string }
  /** `closed` where it was merged. */
  readonly state?: 'open' | 'closed'
  readonly labels?: readonly string[]
  /** The commit that it became on its base; it was not merged where absent. */
  readonly mergeCommit?: string
}

const CREATED = '2026-02-01T08:00:00Z'

/** Pull requests with heads and bases as a test gives them; the emulator makes up their commits. */
export class PullRequests {
  readonly #added: AddedPullRequest[] = []
  readonly #repository: string
  readonly #url: string
  readonly #repositories: RepositoryShapes

  constructor(
    repositories: RepositoryShapes,
    { repository, url }: { readonly repository: string; readonly url: string },
  ) {
    this.#repositories = repositories
    this.#repository = repository
    this.#url = url
  }

  readonly operations: Operations = {
    'pulls/list': (call) => this.#list(call),
    'pulls/get': ({ params }) => {
      const found = this.#added.find(({ number }) => number === Number(params['pull_number']))
      if (found === undefined) return NOT_FOUND
      const merged = { merged: found.mergeCommit !== undefined }
      return { body: { ...this.#shape(found), ...COUNTS, ...merged } }
    },
  }

  add(pullRequest: AddedPullRequest): void {
    this.#added.push(pullRequest)
  }

  /** A new commit was pushed to it. */
  push(number: number, sha: string): void {
    const index = this.#added.findIndex((each) => each.number === number)
    const found = this.#added[index]
    if (found === undefined) throw new Error(`there is no pull request ${number}`)
    this.#added[index] = { ...found, head: { ...found.head, sha } }
  }

  /** As GitHub embeds them in a run: never those from a fork. */
  ofRun({ headBranch, headRepository }: StoredRun): readonly object[] {
    if (headRepository !== this.#repository) return []
    return this.#added
      .filter((each) => stateOf(each) === 'open' && each.head.repository === headRepository)
      .filter(({ head }) => head.branch === headBranch)
      .map(({ number, head, base }) => ({
        id: number,
        number,
        url: `${this.#repositories.api()}/pulls/${number}`,
        head: { ref: head.branch, sha: head.sha, repo: this.#minimal() },
        base: { ref: base.branch, sha: base.sha, repo: this.#minimal() },
      }))
  }

  /** What is no `owner:branch` does not filter, as on GitHub. */
  #list(call: Call): Answer {
    const { query } = call
    const [owner, ...branch] = (query.get('head') ?? '').split(':')
    const [state, base] = [query.get('state') ?? 'open', query.get('base')]
    const found = this.#added
      .filter((each) => state === 'all' || stateOf(each) === state)
      .filter((each) => base === null || each.base.branch === base)
      .filter(
        ({ head }) =>
          branch.length === 0 ||
          (head.repository.split('/')[0] === owner && head.branch === branch.join(':')),
      )
      .sort((one, other) => other.number - one.number)
    return pageOf(call, found, { url: this.#url, wrap: (own) => own.map((each) => this.#shape(each)) })
  }

  #minimal(): object {
    const name = this.#repository.split('/')[1]
    return { id: this.#repositories.shape()['id'], url: this.#repositories.api(), name }
  }

  #shape(added: AddedPullRequest): object {
    const { number, title = 'Change', head, base, mergeCommit = null } = added
    const state = stateOf(added)
    const [api, html] = [this.#repositories.api(), `${this.#repositories.html()}/pull/${number}`]
    const own = `${api}/pulls/${number}`
    const urls = {
      url: own,
      issue_url: `${api}/issues/${number}`,
      comments_url: `${api}/issues/${number}/comments`,
      commits_url: `${own}/commits`,
      review_comments_url: `${own}/comments`,
      review_comment_url: `${api}/pulls/comments{/number}`,
      statuses_url: `${api}/statuses/${head.sha}`,
    }
    return {
      ...urls,
      id: idOf(own),
      node_id: nodeId('PullRequest', number),
      html_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      number,
      state,
      title,
      locked: false,
      draft: false,
      user: accountOf(head.repository.split('/')[0] ?? '', this.#url),
      ...{ body: null, labels: [], milestone: null, assignee: null, assignees: [] },
      ...{ requested_reviewers: [], requested_teams: [], auto_merge: null, active_lock_reason: null },
      ...{ created_at: CREATED, updated_at: CREATED, closed_at: state === 'closed' ? CREATED : null },
      ...{ merged_at: mergeCommit === null ? null : CREATED, merge_commit_sha: mergeCommit },
      author_association: 'CONTRIBUTOR',
      head: this.#end(head),
      base: this.#end({ ...base, repository: this.#repository }),
      _links: linksOf({ ...urls, html_url: html }),
    }
  }

  #end({ repository, branch, sha }: AddedPullRequest['head']): object {
    const owner = repository.split('/')[0] ?? ''
    return {
      label: `${owner}:${branch}`,
      ref: branch,
      sha,
      user: accountOf(owner, this.#url),
      repo: this.#repositories.shape(repository),
    }
  }
}

/** The same URLs, as GitHub repeats them. */
function linksOf(urls: Readonly<Record<string, string>>): object {
  const links = Object.entries(urls).map(([key, href]) => [key.replace(/_?url$/, '') || 'self', { href }])
  return Object.fromEntries(links)
}

/** Who has merged it has closed it. */
export function stateOf({ state, mergeCommit }: AddedPullRequest): 'open' | 'closed' {
  return state ?? (mergeCommit === undefined ? 'open' : 'closed')
}

/** What GitHub gives only for a single one. */
const COUNTS = {
  merged: false,
  mergeable: true,
  rebaseable: true,
  mergeable_state: 'clean',
  merged_by: null,
  comments: 0,
  review_comments: 0,
  maintainer_can_modify: true,
  commits: 1,
  additions: 1,
  deletions: 0,
  changed_files: 1,
}
