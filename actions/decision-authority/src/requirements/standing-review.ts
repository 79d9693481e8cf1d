import type { Person, PullRequestFacts, Review } from '@governance-gates/github'
import { type Answer, no, unknown, yes } from '../logic/answer.ts'
import { commitText, headText } from '../short-commit.ts'
import { standingSince, type UpdateMerges } from '../update-merges.ts'

/** What the reviews of one person come to: an approval that counts, one that may count, or none. */
export interface StandingReview {
  /** Undefined for an account that is gone. */
  readonly by: Person | undefined
  /** A no says why it is ignored. */
  readonly counts: Answer
}

interface ReviewFacts extends Pick<PullRequestFacts, 'author' | 'head' | 'commits' | 'reviews'> {
  readonly updates: UpdateMerges
}

/** Of everybody who reviewed the change, by the id of the account: logins get renamed and reused. */
export function standingReviews(facts: ReviewFacts): readonly StandingReview[] {
  const people = new Map<string, readonly Review[]>()
  const gone: StandingReview[] = []
  for (const review of facts.reviews.value) {
    // Only its writer sees it.
    if (review.state === 'pending') continue
    const { by } = review
    if (by === undefined) gone.push({ by, counts: no('a review of an account that is gone') })
    else people.set(by.id, [...(people.get(by.id) ?? []), review])
  }
  const standing = [...people.values()].flatMap((reviews) => {
    const by = reviews.at(-1)?.by
    return by === undefined ? [] : [{ by, counts: standingOf(by, reviews, facts) }]
  })
  return [...standing, ...gone]
}

/** The last review that says yes or no holds; a comment replaces nothing, and a dismissal leaves no earlier approval. */
function standingOf(by: Person, reviews: readonly Review[], facts: ReviewFacts): Answer {
  const name = `@${by.login}`
  const last = reviews.findLast(({ state }) => state !== 'commented')
  switch (last?.state) {
    case undefined:
    case 'commented':
      return no(`${name} commented, which approves nothing`)
    case 'changes-requested':
      return no(`${name} asks for changes`)
    case 'dismissed':
      return no(`the review of ${name} was dismissed, and no earlier one counts in its place`)
    case 'pending':
      return no(`${name} has not submitted the review`)
    case 'approved':
      return approvalOf(by, last.commit, facts)
  }
}

function approvalOf(by: Person, commit: string | undefined, facts: ReviewFacts): Answer {
  const name = `@${by.login}`
  const excluded = excludedBy(by, facts)
  if (excluded !== undefined) return no(`${name} approved, but ${excluded}`)
  const standing = standingSince(commit, facts.head, facts.updates)
  if (commit !== facts.head && standing.kind === 'outdated') {
    const approved = commit === undefined ? 'no known commit' : `the ${commitText(commit)}`
    const why = standing.why === undefined ? '' : `: ${standing.why}`
    return no(`${name} approved ${approved}, and not ${headText(facts.head)}${why}`)
  }
  return doubtAbout(by, facts) ?? yes(`${name} approved ${approvedText(commit, facts)}`)
}

function approvedText(commit: string | undefined, { head }: ReviewFacts): string {
  if (commit === undefined || commit === head) return headText(head)
  return `the ${commitText(commit)}, and only merges of the base branch came after it`
}

/** Why somebody cannot approve this change at all; undefined where nothing is known against it. */
export function excludedBy(
  { id }: Pick<Person, 'id'>,
  { author, commits }: Pick<ReviewFacts, 'author' | 'commits'>,
): string | undefined {
  if (author?.id === id) return 'is the author'
  const isContributor = commits.value.some(({ contributors }) =>
    contributors.some((each) => each.kind === 'linked' && each.person.id === id),
  )
  return isContributor ? 'worked on a commit of the change' : undefined
}

/** What is not known of an approval: a later review, or who wrote the commits. */
function doubtAbout({ login }: Person, { commits, reviews }: ReviewFacts): Answer | undefined {
  if (reviews.kind === 'incomplete') return unknown(reviews.why, reviews.remedy)
  if (commits.kind === 'incomplete') return unknown(commits.why, commits.remedy)
  const unlinked = commits.value.flatMap(({ sha, contributors }) =>
    contributors.flatMap((each) => (each.kind === 'unlinked' ? [{ sha, address: each.address }] : [])),
  )
  const [first] = unlinked
  if (first === undefined) return undefined
  const { sha, address } = first
  return unknown(
    `${commitText(sha)} is by ${address}, an address of no account: it may be @${login}`,
    'add the address to the account of its owner on GitHub, or write the commit again with one that is',
  )
}
