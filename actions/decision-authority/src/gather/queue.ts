import { ONE_BY_ONE, type QueuedPullRequest, type QueuedPullRequests } from '@governance-gates/action-kit'
import type { PullRequestFacts } from '@governance-gates/github'

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
