import { isSha } from '@governance-gates/action-kit'
import { type ChainCommit, firstParents, type Git, recomputeMerge } from '@governance-gates/git'
import { shortCommit } from '../short-commit.ts'
import type { ChainLink, UpdateMerges } from '../update-merges.ts'

/** Where a change is, and the branch that it goes to. */
export interface ChangeRange {
  readonly head: string
  /** The commit of the base branch that the event names. */
  readonly base: unknown
  readonly baseBranch: string
}

/** As many as GitHub lists. */
const MOST_COMMITS = 250

const HISTORY = 'check out the pull request with its history (actions/checkout with fetch-depth: 0)'

/** Finds the commits of a change that only merge its base branch, by making each merge again. */
export function readUpdateMerges(git: Git, { head, base, baseBranch }: ChangeRange): UpdateMerges {
  if (!isSha(base)) return unread('nothing says which commit the change goes to')
  const chain = firstParents(git, { head, since: base, most: MOST_COMMITS })
  if (chain === undefined) return unread('the commits of the change are not in the checkout')
  const tips = [base, `refs/remotes/origin/${baseBranch}`]
  const links = chain.map((commit): readonly [string, ChainLink] => [
    commit.sha,
    linkOf(git, commit, { tips, baseBranch }),
  ])
  return { kind: 'known', value: new Map(links) }
}

function unread(why: string): UpdateMerges {
  return { kind: 'incomplete', value: new Map(), why, remedy: HISTORY }
}

interface BaseBranch {
  readonly tips: readonly string[]
  readonly baseBranch: string
}

function linkOf(git: Git, { tree, parents }: ChainCommit, { tips, baseBranch }: BaseBranch): ChainLink {
  const [first, second, ...more] = parents
  if (first === undefined || second === undefined) return work('is not a merge')
  if (more.length > 0) return work('merges more than one branch')
  const isOfBase = tips.some((tip) => git(['merge-base', '--is-ancestor', second, tip]) !== undefined)
  if (!isOfBase) return work(`merges ${shortCommit(second)}, which is not in ${baseBranch}`)
  const merge = recomputeMerge(git, [first, second])
  switch (merge.kind) {
    case 'tree':
      return merge.tree === tree
        ? { kind: 'update', parent: first }
        : work(`merges ${baseBranch}, and changes something besides`)
    case 'conflicts':
      return work(`merges ${baseBranch} with conflicts, which somebody resolved`)
    case 'unavailable':
      return work(`cannot be made again: ${merge.why} (${merge.remedy})`)
  }
}

function work(why: string): ChainLink {
  return { kind: 'work', why }
}
