import { type Asked, listOf } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import { allOf } from '../pages.ts'
import { personOf } from './account.ts'
import type { Known, Review } from './facts.ts'
import { readLatestReviews, reviewState } from './latest-reviews.ts'

/** Every review, the earliest first. GitHub is asked twice where somebody approved: for all of them, and for the last of each. */
export async function readReviews(client: GitHubClient, number: number): Promise<Known<readonly Review[]>> {
  const listed = await listOf('pull-requests: read', () => listReviews(client, number))
  if (!listed.value.some(({ state }) => state === 'approved')) return listed
  return settled(listed, await readLatestReviews(client, number))
}

async function listReviews({ octokit, name }: GitHubClient, number: number): Promise<readonly Review[]> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.listReviews, {
    ...name,
    pull_number: number,
    per_page: 100,
  })
  const told = await allOf(pages)
  return told.map(({ id, user, state, commit_id: commit }) => ({
    id: String(id),
    by: personOf(user),
    state: reviewState(String(id), state),
    commit: commit ?? undefined,
  }))
}

/**
 * Without the second list the first is enough to know who approved, and not whether they edited it. A review that is only in
 * the second was given in between; an approval that is only in the first is not its writer's last word there.
 */
function settled(
  listed: Known<readonly Review[]>,
  answer: Asked<Known<readonly Review[]>>,
): Known<readonly Review[]> {
  if (answer.kind === 'refused') {
    const edit = { kind: 'unknown', why: answer.reason } as const
    return {
      ...listed,
      value: listed.value.map((each) => (each.state === 'approved' ? { ...each, edit } : each)),
    }
  }
  const latest = answer.value
  const value = merged(listed.value, latest.value)
  if (listed.kind === 'incomplete') return { ...listed, value }
  if (latest.kind === 'incomplete') return { ...latest, value }
  return { kind: 'known', value: confirmed(value, latest.value) }
}

function merged(listed: readonly Review[], latest: readonly Review[]): readonly Review[] {
  const later = new Map(latest.map((each) => [each.id, each]))
  const ids = new Set(listed.map(({ id }) => id))
  // Both name the account alike, but for bots: what REST says of it stays.
  const known = listed.map((each) => ({ ...each, ...laterPart(later.get(each.id)) }))
  return [...known, ...latest.filter(({ id }) => !ids.has(id))]
}

function laterPart(later: Review | undefined): Partial<Review> {
  if (later === undefined) return {}
  return { state: later.state, ...(later.edit === undefined ? {} : { edit: later.edit }) }
}

/** An approval that was replaced later does not matter any more. */
function confirmed(reviews: readonly Review[], latest: readonly Review[]): readonly Review[] {
  const ids = new Set(latest.map(({ id }) => id))
  return reviews.map((review, at) => {
    if (review.state !== 'approved' || review.by === undefined || ids.has(review.id)) return review
    const { by } = review
    const isReplaced = reviews
      .slice(at + 1)
      .some((each) => each.by?.id === by.id && each.state !== 'commented' && each.state !== 'pending')
    return isReplaced ? review : { ...review, state: 'unsettled' }
  })
}
