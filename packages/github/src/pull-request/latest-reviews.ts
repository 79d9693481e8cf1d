import { type Asked, asked } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import { personOfActor, type ToldActor } from './account.ts'
import type { Known, Person, Review, ReviewEdit, ReviewState } from './facts.ts'
import { type Connection, nodesOf } from './graphql-pages.ts'

/**
 * The last word of everybody who approved or asked for changes, and whether it was edited: REST says neither. Without
 * `writersOnly` people without write access are in it too: whose approval counts is for the policy to say.
 * https://docs.github.com/en/graphql/reference/objects#pullrequest
 */
export const LATEST_REVIEWS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      latestOpinionatedReviews(first: 100, after: $after, writersOnly: false) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId
          state
          lastEditedAt
          commit { oid }
          author { ...account }
          editor { ...account }
        }
      }
    }
  }
}
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
}`

interface ToldReview {
  readonly fullDatabaseId: string | null
  readonly state: string
  readonly lastEditedAt: string | null
  readonly commit: { readonly oid: string } | null
  readonly author: ToldActor
  readonly editor: ToldActor
}

interface Told {
  readonly repository: {
    readonly pullRequest: { readonly latestOpinionatedReviews: Connection<ToldReview> | null } | null
  } | null
}

const STATES = new Map<string, ReviewState>([
  ['APPROVED', 'approved'],
  ['CHANGES_REQUESTED', 'changes-requested'],
  ['COMMENTED', 'commented'],
  ['DISMISSED', 'dismissed'],
  ['PENDING', 'pending'],
])

/** @throws RangeError for a state that GitHub did not have when this was written. */
export function reviewState(id: string, state: string): ReviewState {
  const known = STATES.get(state)
  if (known === undefined) throw new RangeError(`the review ${id} has the state ${state}, which is not known`)
  return known
}

/** The latest review of everybody that says yes or no. */
export async function readLatestReviews(
  { octokit, name }: GitHubClient,
  number: number,
): Promise<Asked<Known<readonly Review[]>>> {
  return await asked('pull-requests: read', async () => {
    const told = await nodesOf('reviews', async (after) => {
      const { repository } = await octokit.graphql<Told>(LATEST_REVIEWS, { ...name, number, after })
      return repository?.pullRequest?.latestOpinionatedReviews
    })
    return { ...told, value: told.value.map(reviewOf) }
  })
}

function reviewOf({ fullDatabaseId, state, commit, author, ...told }: ToldReview): Review {
  const id = String(fullDatabaseId)
  return {
    id,
    by: personOfActor(author),
    state: reviewState(id, state),
    commit: commit?.oid,
    edit: editOf(told.lastEditedAt, personOfActor(told.editor)),
  }
}

function editOf(at: string | null, by: Person | undefined): ReviewEdit {
  return at === null ? { kind: 'unedited' } : { kind: 'edited', at, by }
}
