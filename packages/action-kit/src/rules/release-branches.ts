import type { Branches } from '@governance-gates/git'
import { loadPathMatcher } from '../workspace/path-matcher.ts'

/** Whether a branch has the commit that is released in its history; undefined where the checkout does not show it. */
interface BranchFact {
  readonly branch: string
  readonly contains: boolean | undefined
}

/** Where the commit of a release is, as far as branches are asked for. */
export interface ReleaseBranches {
  /** The patterns of `release.branches`; undefined where the policy names none, and the default branch counts. */
  readonly named: readonly string[] | undefined
  /** Empty where it is not known. */
  readonly defaultBranch: string
  /** In the order of the patterns, and of their names where one pattern has several. */
  readonly branches: readonly BranchFact[]
  /** Patterns that no branch fits. */
  readonly unmatched: readonly string[]
  /** Why these may not be all the branches there are. */
  readonly incomplete?: string
  /** How to bring the branches into the checkout, if they are missing. */
  readonly fix: string
}

export interface ReleaseCommit {
  readonly sha: string
  readonly shallow: boolean
}

/**
 * Looks for a commit on the branches that some patterns name. Only where none has it is the remote asked: a checkout of a tag
 * alone has no branches, or older ones.
 */
export async function locateCommit(
  branches: Branches,
  commit: ReleaseCommit,
  patterns: readonly string[],
): Promise<Pick<ReleaseBranches, 'branches' | 'unmatched' | 'incomplete' | 'fix'>> {
  const matcher = await loadPathMatcher()
  const matchers = patterns.map((pattern) => matcher(pattern))
  const here = factsOf(namesFor(matchers, branches.heads().keys()), branches, commit)
  if (here.some(({ contains }) => contains)) return { branches: here, unmatched: [], fix: '' }
  const remote = branches.remote()
  const others = remote instanceof Map ? remote : new Map<string, string>()
  const heads = branches.heads()
  const fitting = namesFor(matchers, [...new Set([...heads.keys(), ...others.keys()])])
  branches.fetch(fitting.filter((name) => others.has(name) && heads.get(name) !== others.get(name)))
  const facts = factsOf(fitting, branches, commit)
  const unknown = facts.flatMap(({ branch, contains }) => (contains === undefined ? [branch] : []))
  return {
    branches: facts,
    fix: commit.shallow ? DEEPEN : fetchRemedy(unknown),
    unmatched: patterns.filter((_, index) => !fitting.some((name) => matchers[index]?.(name))),
    ...(remote === undefined ? { incomplete: 'the remote origin did not answer' } : {}),
  }
}

/** The names that fit, in the order of the patterns. */
function namesFor(
  matchers: readonly ((name: string) => boolean)[],
  names: Iterable<string>,
): readonly string[] {
  const sorted = [...names].sort()
  return [...new Set(matchers.flatMap((matches) => sorted.filter((name) => matches(name))))]
}

function factsOf(
  names: readonly string[],
  branches: Branches,
  { sha, shallow }: ReleaseCommit,
): readonly BranchFact[] {
  const containing = branches.containing(sha)
  const heads = branches.heads()
  // What was cut off might lead there, and so might a branch that could not be fetched.
  const absent = (name: string) => (shallow || !heads.has(name) ? undefined : false)
  return names.map((branch) => ({ branch, contains: containing.has(branch) ? true : absent(branch) }))
}

const DEEPEN =
  'check out the whole history: actions/checkout with fetch-depth: 0, or run git fetch --unshallow --tags origin "+refs/heads/*:refs/remotes/origin/*" before the gate'

/** How to bring branches into a checkout that lacks them. */
export function fetchRemedy(names: readonly string[]): string {
  const refs = names.length === 0 ? ['*'] : names
  const asked = refs.map((name) => ` "+refs/heads/${name}:refs/remotes/origin/${name}"`).join('')
  return `check out with actions/checkout and fetch-depth: 0, which brings every branch, or run git fetch origin${asked} before the gate`
}
