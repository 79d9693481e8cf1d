import type { Contributor, Person, PullRequestFacts, Review } from '@governance-gates/github'
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
    case 'unsettled':
    case 'approved':
      return approvalOf(by, last, facts)
  }
}

function approvalOf(by: Person, review: Review, facts: ReviewFacts): Answer {
  const name = `@${by.login}`
  const { commit } = review
  const excluded = excludedBy(by, facts)
  if (excluded !== undefined) return no(`${name} approved, but ${excluded}`)
  const standing = standingSince(commit, facts.head, facts.updates)
  if (commit !== facts.head && standing.kind === 'outdated') {
    const approved = commit === undefined ? 'no known commit' : `the ${commitText(commit)}`
    const why = standing.why === undefined ? '' : `: ${standing.why}`
    return no(`${name} approved ${approved}, and not ${headText(facts.head)}${why}`)
  }
  const doubt = doubtAbout(by, review, facts)
  return doubt ?? yes(`${name} approved ${approvedText(commit, facts)}${editNote(review)}`)
}

function approvedText(commit: string | undefined, { head }: ReviewFacts): string {
  if (commit === undefined || commit === head) return headText(head)
  return `the ${commitText(commit)}, and only merges of the base branch came after it`
}

/** An approval whose text was edited is still one; its readers should know. */
function editNote({ edit }: Review): string {
  switch (edit?.kind) {
    case undefined:
    case 'unedited':
      return ''
    case 'edited':
      return `, and ${edit.by === undefined ? 'somebody' : `@${edit.by.login}`} edited the text of the review at ${edit.at}`
    case 'unknown':
      return `; whether the text of the review was edited is not known: ${edit.why}`
  }
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
function doubtAbout(
  { login }: Person,
  { state }: Review,
  { commits, reviews }: ReviewFacts,
): Answer | undefined {
  if (reviews.kind === 'incomplete') return unknown(reviews.why, reviews.remedy)
  if (state === 'unsettled') {
    return unknown(`GitHub's lists of reviews differ about the last one of @${login}`, 'run the gate again')
  }
  if (commits.kind === 'incomplete') return unknown(commits.why, commits.remedy)
  const [first] = commits.value.flatMap(({ sha, contributors }) =>
    contributors.flatMap((each) => (each.kind === 'linked' ? [] : [unknownContributor(sha, each, login)])),
  )
  return first
}

type Unknown = Exclude<Contributor, { kind: 'linked' }>

function unknownContributor(sha: string, contributor: Unknown, login: string): Answer {
  const who = `${commitText(sha)} is by ${contributor.address}`
  switch (contributor.kind) {
    case 'unlinked':
      return unknown(
        `${who}, an address of no account: it may be @${login}`,
        'add the address to the account of its owner on GitHub, or write the commit again with one that is',
      )
    case 'unresolved':
      return unknown(`${who}, which may be @${login}: ${contributor.why}`, contributor.remedy)
  }
}
