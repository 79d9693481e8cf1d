import { accountOf, idOf, nodeId } from './account.ts'
import { type Answer, type Call, NOT_FOUND, type Operations } from './call.ts'
import { commitShape, type Signature } from './commit-shape.ts'
import type { IssueRegister } from './issues/issue-register.ts'
import { labelShape } from './label.ts'
import { pageOf } from './page.ts'
import {
  type AddedCommit,
  type AddedFile,
  authorsOf,
  COUNTS,
  fileShape,
  MOST_COMMITS,
  MOST_FILES,
  textOf,
} from './pull-request-content.ts'
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
  /** Who proposes it, and wrote its commits; the owner of the head's repository where absent. */
  readonly author?: string
  /** What it changes; one made-up file where absent. */
  readonly files?: readonly (string | AddedFile)[]
  /** The earliest first, the head last; a made-up one where absent. */
  readonly commits?: readonly AddedCommit[]
}

const CREATED = '2026-02-01T08:00:00Z'

/** Pull requests with heads and bases as a test gives them; the emulator makes up their commits. */
export class PullRequests {
  readonly #added: AddedPullRequest[] = []
  /** By the number of the pull request, the earliest first. */
  readonly #commits = new Map<number, readonly AddedCommit[]>()
  readonly #repository: string
  readonly #url: string
  readonly #repositories: RepositoryShapes
  readonly #issues: IssueRegister

  constructor(
    repositories: RepositoryShapes,
    {
      repository,
      url,
      issues,
    }: { readonly repository: string; readonly url: string; readonly issues: IssueRegister },
  ) {
    this.#repositories = repositories
    this.#issues = issues
    this.#repository = repository
    this.#url = url
  }

  readonly operations: Operations = {
    'pulls/list': (call) => this.#list(call),
    'pulls/get': (call) =>
      this.#about(call, (found) => {
        const counts = { commits: this.#commitsOf(found).length, changed_files: filesOf(found).length }
        return {
          body: { ...this.#shape(found), ...COUNTS, ...counts, merged: found.mergeCommit !== undefined },
        }
      }),
    'pulls/list-commits': (call) =>
      this.#about(call, (found) => {
        const place = { api: this.#repositories.api(), html: this.#repositories.html(), url: this.#url }
        const shapes = this.#commitsOf(found)
          .slice(0, MOST_COMMITS)
          .map((commit) => commitShape(commit.sha, place, textOf(commit, authorOf(found))))
        return pageOf(call, shapes, { url: this.#url, wrap: (own) => own })
      }),
    'pulls/list-files': (call) =>
      this.#about(call, (found) => {
        const place = { sha: found.head.sha, api: this.#repositories.api(), html: this.#repositories.html() }
        const shapes = filesOf(found)
          .slice(0, MOST_FILES)
          .map((each) => fileShape(typeof each === 'string' ? { path: each } : each, place))
        return pageOf(call, shapes, { url: this.#url, wrap: (own) => own })
      }),
  }

  find(number: number): AddedPullRequest | undefined {
    return this.#added.find((each) => each.number === number)
  }

  add(pullRequest: AddedPullRequest): void {
    this.#added.push(pullRequest)
    const { number, commits = [{ sha: pullRequest.head.sha }] } = pullRequest
    this.#commits.set(number, commits)
  }

  /** A new commit was pushed to it. */
  push(number: number, sha: string): void {
    const found = this.#change(number, ({ head }) => ({ head: { ...head, sha } }))
    this.#commits.set(number, [...this.#commitsOf(found), { sha }])
  }

  /** Who wrote each commit. @throws Error for a pull request that is not there. */
  authors(number: number): readonly { readonly sha: string; readonly authors: readonly Signature[] }[] {
    const found = this.#change(number, () => ({}))
    return this.#commitsOf(found).map((commit) => ({
      sha: commit.sha,
      authors: authorsOf(commit, authorOf(found)),
    }))
  }

  #change(
    number: number,
    changed: (pullRequest: AddedPullRequest) => Partial<AddedPullRequest>,
  ): AddedPullRequest {
    const found = this.find(number)
    if (found === undefined) throw new Error(`there is no pull request ${number}`)
    const next = { ...found, ...changed(found) }
    this.#added[this.#added.indexOf(found)] = next
    return next
  }

  #about({ params }: Call, answer: (found: AddedPullRequest) => Answer): Answer {
    const found = this.find(Number(params['pull_number']))
    return found === undefined ? NOT_FOUND : answer(found)
  }

  #commitsOf({ number }: AddedPullRequest): readonly AddedCommit[] {
    return this.#commits.get(number) ?? []
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
      user: accountOf(authorOf(added), this.#url),
      ...{ body: null, milestone: null, assignee: null, assignees: [] },
      labels: (this.#issues.find(number)?.labels ?? []).map((label) => labelShape(label, api)),
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

function authorOf({ author, head }: AddedPullRequest): string {
  return author ?? head.repository.split('/')[0] ?? ''
}

function filesOf({ files = ['change.txt'] }: AddedPullRequest): readonly (string | AddedFile)[] {
  return files
}
