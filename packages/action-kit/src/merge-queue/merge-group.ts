import type { ChainCommit } from '@governance-gates/git'
import type { OpenPullRequest } from '@governance-gates/github'
import { isSha, property } from '../rules/event.ts'

/** What a merge queue wants checked, as its event says. */
export interface MergeGroup {
  /** Of the pull request that its branch is named after: the last one. */
  readonly number: number
  readonly head: string
  readonly base: string
  readonly baseBranch: string
}

/** A pull request of a group, and the commits that it is between. */
export interface QueuedPullRequest {
  readonly number: number
  readonly from: string
  readonly to: string
  /** Its head, where a merge names it. */
  readonly head: string | undefined
}

/**
 * - `rebased`: the commits name no pull request. They are of the one only, or cannot be divided.
 * - `unread`: it is not known which pull requests there are.
 */
export type QueuedPullRequests =
  | { readonly kind: 'queued'; readonly pullRequests: readonly QueuedPullRequest[] }
  | { readonly kind: 'rebased'; readonly subjects: readonly string[]; readonly only: QueuedPullRequest }
  | Unread

interface Unread {
  readonly kind: 'unread'
  readonly why: string
  readonly remedy: string
}

export const ONE_BY_ONE = 'take the pull requests out of the queue, and merge them one by one'

/**
 * The pull requests of a group, from its commits along first parents: the queue makes one of each, a merge of its head or a squash
 * with its number at the end. What a queue rebases has neither.
 *
 * @param chain the newest first, back to the base.
 * @param open the open pull requests that go to the branch of the group.
 */
export function pullRequestsIn(
  group: MergeGroup,
  chain: readonly ChainCommit[],
  open: readonly OpenPullRequest[],
): QueuedPullRequests {
  const commits = chain.toReversed()
  if (commits[0]?.parents[0] !== group.base) {
    return unread('the commits of the merge group do not begin at its base')
  }
  const found = commits.map((commit) => pullRequestOf(commit, open))
  const pullRequests = found.flatMap((each) => each ?? [])
  const isWhole =
    pullRequests.length === commits.length && new Set(numbersOf(pullRequests)).size === commits.length
  if (isWhole && pullRequests.at(-1)?.number === group.number) return { kind: 'queued', pullRequests }
  if (commits.every(({ parents }) => parents.length === 1)) {
    const only = { number: group.number, from: group.base, to: group.head, head: undefined }
    return { kind: 'rebased', subjects: commits.map(({ subject }) => subject), only }
  }
  const nameless = commits.find((_, index) => found[index] === undefined)
  return unread(
    nameless === undefined
      ? 'the commits of the merge group name other pull requests than its branch'
      : `commit ${nameless.sha.slice(0, SHOWN_SHA)} of the merge group is not of an open pull request to ${group.baseBranch}`,
  )
}

function unread(why: string): Unread {
  return { kind: 'unread', why, remedy: ONE_BY_ONE }
}

function numbersOf(pullRequests: readonly QueuedPullRequest[]): readonly number[] {
  return pullRequests.map(({ number }) => number)
}

const SHOWN_SHA = 7

/** What GitHub puts behind the title of a squash. */
const NUMBER = / \(#(\d{1,9})\)$/

function pullRequestOf(
  { sha, parents, subject }: ChainCommit,
  open: readonly OpenPullRequest[],
): QueuedPullRequest | undefined {
  const [from, merged, ...more] = parents
  if (from === undefined || more.length > 0) return undefined
  if (merged !== undefined) {
    const found = open.find(({ head }) => head === merged)
    return found && { number: found.number, from, to: sha, head: merged }
  }
  const number = Number(NUMBER.exec(subject)?.[1])
  return open.some((each) => each.number === number) ? { number, from, to: sha, head: undefined } : undefined
}

/** `refs/heads/gh-readonly-queue/main/pr-12-<sha>`; a group of several has the last one in its name. */
const QUEUE = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d{1,9})-[0-9a-f]{40}$/

/** - `nameless`: its branch does not name its pull request. - `foreign`: the payload is not as GitHub writes it. */
type ReadGroup =
  | { readonly kind: 'group'; readonly group: MergeGroup }
  | { readonly kind: 'nameless' }
  | { readonly kind: 'foreign' }

/** The group that an event is about. Nothing is taken from its payload that is not of its type. */
export function readMergeGroup(group: unknown): ReadGroup {
  const [head, base] = [property(group, 'head_sha'), property(group, 'base_sha')]
  const [ref, branch] = [property(group, 'head_ref'), property(group, 'base_ref')]
  if (typeof ref !== 'string' || typeof branch !== 'string' || !isSha(head) || !isSha(base))
    return { kind: 'foreign' }
  const [, number] = QUEUE.exec(ref) ?? []
  if (number === undefined) return { kind: 'nameless' }
  const baseBranch = branch.replace(/^refs\/heads\//, '')
  return { kind: 'group', group: { number: Number(number), head, base, baseBranch } }
}
