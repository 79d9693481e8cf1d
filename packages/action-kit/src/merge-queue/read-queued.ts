import { gitHubOptions } from '../github-options.ts'
import { repositoryRoot } from '../rules/repository-root.ts'
import type { GateContext } from '../run-gate.ts'
import { type MergeGroup, pullRequestsIn, type QueuedPullRequests } from './merge-group.ts'

/** More than a queue puts into one group. */
const MOST_COMMITS = 1000

/** Which pull requests a merge group holds. It needs the history of the group, and the open pull requests. */
export async function readQueued(
  { runner, inputs }: GateContext,
  group: MergeGroup,
): Promise<QueuedPullRequests> {
  // Loaded when used: only a merge queue needs a process here.
  const { firstParents, gitIn } = await import('@governance-gates/git')
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
