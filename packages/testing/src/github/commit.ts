import { accountOf, nodeId } from './account.ts'
import { type Answer, type Call, isCommit, NOT_FOUND, type Operations, refusal } from './call.ts'
import { commitShape } from './commit-shape.ts'
import { instantOf } from './instant.ts'
import { pageOf } from './page.ts'
import type { RepositoryShapes } from './repository-shape.ts'

/** A commit status as a test looks at it. */
export interface CommitStatus {
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
}

interface StoredStatus extends CommitStatus {
  readonly id: number
  readonly commit: string
  readonly createdAt: string
}

/** https://docs.github.com/en/rest/commits/statuses */
const LONGEST_DESCRIPTION = 140
const MOST_STATUSES = 1000

/** Statuses of commits, and how commits are related. */
export class Commits {
  readonly #statuses: StoredStatus[] = []
  readonly #mergeBases = new Map<string, string>()
  readonly #branches = new Map<string, readonly string[]>()
  readonly #repositories: RepositoryShapes
  readonly #url: string

  constructor(repositories: RepositoryShapes, url: string) {
    this.#repositories = repositories
    this.#url = url
  }

  readonly operations: Operations = {
    'repos/create-commit-status': (call) => this.#create(call),
    'repos/list-commit-statuses-for-ref': (call) =>
      pageOf(call, this.#of(call.params['ref'] ?? ''), {
        url: this.#url,
        wrap: (own) => own.map((each) => this.#statusShape(each)),
      }),
    'repos/compare-commits-with-basehead': ({ params }) => this.#compare(params['basehead'] ?? ''),
  }

  setMergeBase(base: string, head: string, sha: string): void {
    this.#mergeBases.set(pairOf(base, head), sha)
  }

  setBranch(branch: string, commits: readonly string[]): void {
    this.#branches.set(branch, commits)
  }

  /** A status of an earlier run, as github-actions writes one. */
  addStatus(commit: string, { state, context }: Pick<CommitStatus, 'state' | 'context'>): void {
    this.#store({
      commit,
      state,
      context,
      description: null,
      targetUrl: null,
      creator: 'github-actions[bot]',
    })
  }

  statuses(commit: string): readonly CommitStatus[] {
    return this.#of(commit).map(({ state, context, description, targetUrl, creator }) => ({
      ...{ state, context, description, targetUrl, creator },
    }))
  }

  #of(commit: string): readonly StoredStatus[] {
    return this.#statuses.filter((each) => each.commit === commit).reverse()
  }

  #create({ params, body, token }: Call): Answer {
    const commit = params['sha'] ?? ''
    if (!isCommit(commit)) return refusal(422, `No commit found for SHA: ${commit}`)
    const { state, context = 'default', description = null, target_url: targetUrl = null } = body
    if (typeof description === 'string' && [...description].length > LONGEST_DESCRIPTION) {
      return refusal(
        422,
        `Validation Failed: description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`,
      )
    }
    const own = this.#of(commit).filter((each) => each.context === context)
    if (own.length >= MOST_STATUSES) {
      return refusal(422, 'This SHA and context has reached the maximum number of statuses.')
    }
    const status = this.#store({
      commit,
      state: String(state),
      context: String(context),
      description: description === null ? null : String(description),
      targetUrl: targetUrl === null ? null : String(targetUrl),
      creator: token.login,
    })
    return { status: 201, body: this.#statusShape(status) }
  }

  #store(status: Omit<StoredStatus, 'id' | 'createdAt'>): StoredStatus {
    const stored = { ...status, id: this.#statuses.length + 1, createdAt: instantOf(Date.now()) }
    this.#statuses.push(stored)
    return stored
  }

  #statusShape({
    id,
    commit,
    state,
    context,
    description,
    targetUrl,
    creator,
    createdAt,
  }: StoredStatus): object {
    return {
      url: `${this.#repositories.api()}/statuses/${commit}`,
      avatar_url: null,
      id,
      node_id: nodeId('StatusContext', id),
      state,
      description,
      target_url: targetUrl,
      context,
      created_at: createdAt,
      updated_at: createdAt,
      creator: accountOf(creator, this.#url),
    }
  }

  #compare(basehead: string): Answer {
    const [base = '', head = ''] = basehead.split('...').map((name) => this.#resolve(name))
    const sha = this.#mergeBaseOf(basehead)
    if (sha === undefined) return NOT_FOUND
    const [ahead, behind] = [sha === head ? 0 : 1, sha === base ? 0 : 1]
    const html = `${this.#repositories.html()}/compare/${basehead}`
    return {
      body: {
        url: `${this.#repositories.api()}/compare/${basehead}`,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: this.#commitShape(base),
        merge_base_commit: this.#commitShape(sha),
        status: STANDINGS[ahead]?.[behind],
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        commits: ahead === 0 ? [] : [this.#commitShape(head)],
        files: [],
      },
    }
  }

  /** The commit of a branch, however it is spelled; anything else as it is. */
  #resolve(name: string): string {
    return this.#branches.get(shortOf(name))?.[0] ?? name
  }

  /** A commit of a branch is its own merge base with it; any other branched off from the branch's first. */
  #mergeBaseOf(basehead: string): string | undefined {
    const [base = '', head = ''] = basehead.split('...')
    const told = this.#mergeBases.get(pairOf(base, head))
    const commits = this.#branches.get(shortOf(base))
    if (told !== undefined || commits === undefined || !isCommit(head)) return told
    return commits.includes(head) ? head : commits.at(-1)
  }

  #commitShape(sha: string): object {
    const { api, html } = { api: this.#repositories.api(), html: this.#repositories.html() }
    return commitShape(sha, { api, html, url: this.#url })
  }
}

/** `main` of `refs/heads/main`: a branch is the same however it is spelled. A tag is not, where it is spelled in full. */
function shortOf(name: string): string {
  return name.replace(/^(?:refs\/)?heads\//, '')
}

/** Two commits have one merge base, whichever comes first. */
function pairOf(base: string, head: string): string {
  return [base, head].map(shortOf).sort().join('...')
}

/** By how the head and the base relate to their merge base. */
const STANDINGS = [
  ['identical', 'behind'],
  ['ahead', 'diverged'],
]
