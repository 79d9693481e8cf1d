import { type GateContext, repositoryRoot } from '@governance-gates/action-kit'
import { firstParents, gitIn } from '@governance-gates/git'
import type { PullRequestFacts } from '@governance-gates/github'
import {
  type MergeGroup,
  ONE_BY_ONE,
  pullRequestsIn,
  type QueuedPullRequest,
  type QueuedPullRequests,
} from '../merge-group.ts'
import { gitHubOptions } from './github-options.ts'

/** More than a queue puts into one group. */
const MOST_COMMITS = 1000

/** Which pull requests a merge group holds. It needs the history of the group, and the open pull requests. */
export async function readQueued(
  { runner, inputs }: GateContext,
  group: MergeGroup,
): Promise<QueuedPullRequests> {
  const git = await gitIn(repositoryRoot(inputs))
  const chain = firstParents(git, { head: group.head, since: group.base, most: MOST_COMMITS })
  if (chain === undefined || chain.length === 0) {
    return {
      kind: 'unread',
      why: 'the commits of the merge group are not in the checkout',
      remedy: 'check it out with its history (actions/checkout with fetch-depth: 0)',
    }
  }
  const { readOpenPullRequests } = await import('@governance-gates/github')
  const open = await readOpenPullRequests(gitHubOptions(runner), group.baseBranch)
  if (open.kind === 'refused') return { kind: 'unread', why: open.reason, remedy: open.remedy }
  return pullRequestsIn(group, chain, open.value)
}

/** Why a pull request is not the one that is in the queue; undefined where it is. */
export function strangeness(
  { number, head }: QueuedPullRequest,
  facts: PullRequestFacts,
  queued: QueuedPullRequests,
): { readonly kind: 'unread'; readonly why: string; readonly remedy: string } | undefined {
  if (head !== undefined && facts.head !== head) {
    return {
      kind: 'unread',
      why: `pull request ${number} has a newer head than the merge group`,
      remedy: 'wait for the run of a newer group',
    }
  }
  if (queued.kind !== 'rebased' || isSame(queued.subjects, facts)) return undefined
  return {
    kind: 'unread',
    why: `the commits of the merge group are not those of pull request ${number}, and name no other`,
    remedy: ONE_BY_ONE,
  }
}

/** A rebase keeps what its commits say. */
function isSame(subjects: readonly string[], { commits }: PullRequestFacts): boolean {
  const own = commits.value.map(({ message }) => message.split(/\r?\n/, 1)[0] ?? '')
  return (
    commits.kind === 'known' &&
    own.length === subjects.length &&
    own.every((subject, index) => subject === subjects[index])
  )
}
