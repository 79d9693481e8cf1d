import { type Branches, type Git, gitIn, openBranches } from '@governance-gates/git'
import { type Commit, openCommit } from './commit.ts'
import { type Environment, isSha, readEvent } from './event.ts'
import { fetchRemedy, locateCommit, type ReleaseBranches } from './release-branches.ts'
import type { Doubt, RulesSource } from './rules-source.ts'

/** What a policy says of the branches that releases come from. */
export type NamedBranches =
  | { readonly kind: 'no-policy' }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'named'; readonly patterns: readonly string[] }
  | { readonly kind: 'invalid'; readonly message: string }

export interface ReleaseRequest {
  /** The tag of the release. */
  readonly tag: string
  /** Reads the policy of a commit; one that is in no commit where there is none. */
  readonly branchesOf: (commit: Commit | undefined) => Promise<NamedBranches>
}

export interface ReleaseRules {
  readonly source: RulesSource
  /** Undefined where nothing says which branches releases come from. */
  readonly branches: ReleaseBranches | undefined
  /** What is released. */
  readonly commit: Commit
}

const TAG = 'refs/tags/'

/**
 * Whose rules count for a release: a tag can be put on any commit, so they are those of the branch that the commit must be
 * on. Undefined where nothing is released: on a proposed change, and where a branch is pushed, or somebody rehearses, before
 * there is the tag.
 *
 * The default branch's policy names the branches; the first of them that has the commit counts, in the order of that list, and
 * the default branch where none has it.
 *
 * @param directory the repository's root, or a folder of it.
 */
export async function findReleaseRules(
  env: Environment,
  directory: string,
  { tag, branchesOf }: ReleaseRequest,
): Promise<ReleaseRules | undefined> {
  const event = readEvent(env)
  if (tag === '' || event.kind === 'change') return undefined
  const git = await gitIn(directory)
  if (isRehearsal(env, tag, git)) return undefined
  const head = git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'])?.trim()
  if (!isSha(head)) return undefined
  const branches = openBranches(git, isLaptop(env) ? 'count' : 'only-without-remote')
  const defaultBranch = event.defaultBranch === '' ? (branches.remoteHead ?? '') : event.defaultBranch
  const search = new Search(git, branches, defaultBranch)
  const standard = search.commitOf(defaultBranch)
  const said = await branchesOf(standard)
  const doubt = defaultBranch === '' ? unknownDefault(git) : doubtOf(said, standard, defaultBranch)
  if (doubt !== undefined) {
    return await search.byOwnRules(head, await branchesOf(openCommit(git, head)), doubt)
  }
  const facts = await search.locate(head, said)
  const release = facts.branches.find(({ contains }) => contains)
  const commit = release && search.commitOf(release.branch)
  // A branch that is older than the policy has no rules of its own.
  const hasRules = commit !== undefined && (await branchesOf(commit)).kind !== 'no-policy'
  const [judging, branch] = hasRules ? [commit, release?.branch ?? ''] : [standard, defaultBranch]
  if (judging === undefined) return undefined
  const source: RulesSource = { kind: 'commit', for: 'release', commit: judging, branch }
  return { source, branches: facts, commit: openCommit(git, head) }
}

/** Without GitHub's description of a run. */
function isLaptop({ GITHUB_REF: ref = '' }: Environment): boolean {
  return ref === ''
}

/** Where a branch is pushed, and on a laptop, the tag may come later: then a commit is judged as on every push. */
function isRehearsal(env: Environment, tag: string, git: Git): boolean {
  const { GITHUB_REF: ref = '', GITHUB_EVENT_NAME: event = '' } = env
  if (ref.startsWith(TAG) || (event !== 'push' && event !== '')) return false
  return git(['show-ref', '--verify', '--quiet', '--', `${TAG}${tag}`]) === undefined
}

function unknownDefault(git: Git): Doubt {
  const hasRemote = git(['remote', 'get-url', 'origin']) !== undefined
  const inClone = hasRemote
    ? 'in a clone, run git fetch origin && git remote set-head origin --auto'
    : 'this checkout has no remote origin to ask, so use a clone of the repository'
  return {
    reason: 'the default branch, whose policy says which branches releases come from, is not known',
    remedy: `run the gate in a GitHub workflow; ${inClone}`,
  }
}

function doubtOf(
  said: NamedBranches,
  standard: Commit | undefined,
  defaultBranch: string,
): Doubt | undefined {
  if (standard === undefined) {
    return {
      reason: `the default branch ${defaultBranch} is not in the checkout and could not be fetched`,
      remedy: fetchRemedy([defaultBranch]),
    }
  }
  if (said.kind !== 'invalid') return undefined
  return {
    reason: `the policy of the default branch ${defaultBranch} is invalid: ${said.message}`,
    remedy: `fix the policy on ${defaultBranch}`,
  }
}

class Search {
  readonly #git: Git
  readonly #branches: Branches
  readonly #defaultBranch: string

  constructor(git: Git, branches: Branches, defaultBranch: string) {
    this.#git = git
    this.#branches = branches
    this.#defaultBranch = defaultBranch
  }

  /** The last commit of a branch, fetched where the checkout lacks it. */
  commitOf(branch: string): Commit | undefined {
    if (branch === '') return undefined
    if (!this.#branches.heads().has(branch)) this.#branches.fetch([branch])
    const sha = this.#branches.heads().get(branch)
    return sha === undefined ? undefined : openCommit(this.#git, sha)
  }

  async locate(sha: string, said: NamedBranches): Promise<ReleaseBranches> {
    const named = said.kind === 'named' ? said.patterns : undefined
    const shallow = this.#git(['rev-parse', '--is-shallow-repository'])?.trim() !== 'false'
    const patterns = named ?? [this.#defaultBranch]
    const found = await locateCommit(this.#branches, { sha, shallow }, patterns)
    return { named, defaultBranch: this.#defaultBranch, ...found }
  }

  /** No other rules are available. Those of the commit may still name branches. */
  async byOwnRules(sha: string, said: NamedBranches, doubt: Doubt): Promise<ReleaseRules> {
    return {
      source: { kind: 'unreadable', for: 'release', doubt },
      branches: said.kind === 'named' ? await this.locate(sha, said) : undefined,
      commit: openCommit(this.#git, sha),
    }
  }
}
