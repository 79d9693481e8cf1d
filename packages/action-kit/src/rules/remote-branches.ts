import type { Git } from '@governance-gates/git'
import { type Commit, openCommit } from './commit.ts'
import { type Environment, isSha } from './event.ts'

/** Milliseconds. */
const FETCH_TIMEOUT = 60_000
const MERGE_REF = /^refs\/pull\/\d+\/merge$/

/** The commits and branches of the repository that the run is of, as far as the checkout has them or they can be fetched. */
export class RemoteBranches {
  readonly defaultBranch: string
  readonly #git: Git
  readonly #env: Environment

  constructor(git: Git, env: Environment, defaultBranch: string) {
    this.#git = git
    this.#env = env
    this.defaultBranch = defaultBranch === '' ? this.#remoteHead() : defaultBranch
  }

  /** The commit that is checked out. */
  checkedOut(): string | undefined {
    return shaOf(this.#git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))
  }

  /** A commit, fetched where the checkout lacks it. */
  commit(sha: string): Commit | undefined {
    if (!this.#has(sha)) this.#fetch('origin', sha)
    return this.#has(sha) ? openCommit(this.#git, sha) : undefined
  }

  /**
   * The commit that GitHub merged a pull request into, for the event may name one that the base branch has left behind since.
   * Undefined where something else is checked out, and where the history does not show it.
   */
  mergedInto(base: string): string | undefined {
    const { GITHUB_REF: ref = '', GITHUB_SHA: sha } = this.#env
    if (!MERGE_REF.test(ref) || !isSha(sha) || this.checkedOut() !== sha) return undefined
    const [, first, second, ...more] = (this.#git(['rev-list', '--parents', '-n', '1', sha]) ?? '')
      .trim()
      .split(' ')
    if (!isSha(first) || second === undefined || more.length > 0) return undefined
    return this.#git(['merge-base', '--is-ancestor', base, first]) === undefined ? undefined : first
  }

  /** The last commit of a branch; of a local one only where there is no remote to ask. */
  head(branch: string): Commit | undefined {
    if (branch === '') return undefined
    const sha = this.#isForeign() ? this.#fetchHead(this.#ownAddress(), branch) : this.#headOfOrigin(branch)
    return sha === undefined ? undefined : openCommit(this.#git, sha)
  }

  #headOfOrigin(branch: string): string | undefined {
    const known = this.#reference(`refs/remotes/origin/${branch}`)
    if (known !== undefined) return known
    return this.#origin() === undefined
      ? this.#reference(`refs/heads/${branch}`)
      : this.#fetchHead('origin', branch)
  }

  #fetchHead(remote: string, branch: string): string | undefined {
    if (this.#fetch(remote, `refs/heads/${branch}`) === undefined) return undefined
    return shaOf(this.#git(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}']))
  }

  /** A whole history stays one. */
  #fetch(remote: string, what: string): string | undefined {
    const isShallow = this.#git(['rev-parse', '--is-shallow-repository'])?.trim() === 'true'
    const depth = isShallow ? ['--depth=1'] : []
    return this.#git(['fetch', '--quiet', '--no-tags', ...depth, remote, what], { timeout: FETCH_TIMEOUT })
  }

  #has(sha: string): boolean {
    return this.#git(['cat-file', '-e', `${sha}^{commit}`]) !== undefined
  }

  #origin(): string | undefined {
    return this.#git(['remote', 'get-url', 'origin'])?.trim()
  }

  /** Whether `origin` is another repository on GitHub than that of the run: a fork has branches of the same names. */
  #isForeign(): boolean {
    const { GITHUB_REPOSITORY: own = '' } = this.#env
    const [, there] =
      /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@).*[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(this.#origin() ?? '') ??
      []
    return own !== '' && there !== undefined && there.toLowerCase() !== own.toLowerCase()
  }

  #ownAddress(): string {
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: own = '' } = this.#env
    return `${server}/${own}`
  }

  #remoteHead(): string {
    const head = this.#git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])
    return head?.trim().replace('refs/remotes/origin/', '') ?? ''
  }

  /** Of this very name: `rev-parse` would also take a tag that is called `refs/remotes/origin/main`. */
  #reference(name: string): string | undefined {
    return shaOf(this.#git(['show-ref', '--verify', '--hash', name]))
  }
}

function shaOf(output: string | undefined): string | undefined {
  const sha = output?.trim()
  return isSha(sha) ? sha : undefined
}
