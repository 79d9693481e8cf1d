import type { PullRequestFacts } from '@governance-gates/github'
import type { Approver, Requirement } from '@governance-gates/policy'
import { isOneOf, ownerOf } from '../conditions/entitlement.ts'
import type { DecisionInput } from '../decision-input.ts'
import { type Answer, allOf, type Reason } from '../logic/answer.ts'
import { atLeast, type Truth } from '../logic/truth.ts'
import { whoCanApprove } from './candidates.ts'
import { type Step, step } from './progress.ts'
import { type StandingReview, standingReviews } from './standing-review.ts'

type Approvals = Extract<Requirement, { kind: 'approvals' }>

/** Whether enough of the people that a decision names have approved the head of the change. */
export function approvalsOf({ from, count }: Approvals, input: DecisionInput): Step {
  const { facts, updates } = input
  const judged = standingReviews({ ...facts, updates }).map((standing) => judge(standing, from, input))
  const unread: readonly Truth[] = facts.reviews.kind === 'known' ? [] : Array(count).fill('unknown')
  const truth = atLeast(count, [...judged.map((each) => each.truth), ...unread])
  const done = judged.flatMap((each) => each.done)
  const approved = judged.flatMap(({ truth: each, login }) => (each === 'no' ? [] : [login.toLowerCase()]))
  return step(truth, titleOf({ from, count }, input), {
    done,
    todo: truth === 'yes' ? [] : whoCanApprove({ from, count: count - done.length, approved }, input),
    missing: truth === 'unknown' ? missingOf(judged, facts.reviews) : [],
    ignored: [...judged.flatMap((each) => each.ignored), ...strangers(judged)],
  })
}

interface JudgedReview {
  readonly truth: Truth
  readonly login: string
  readonly done: readonly string[]
  readonly ignored: readonly string[]
  readonly missing: readonly Reason[]
  /** Whether the policy does not name its writer: many may approve who need not. */
  readonly of: 'anybody' | 'stranger'
}

function judge(standing: StandingReview, from: readonly Approver[], input: DecisionInput): JudgedReview {
  const { by, counts } = standing
  const nothing = { login: by?.login ?? '', done: [], ignored: [], missing: [], of: 'anybody' as const }
  if (by === undefined || counts.truth === 'no') {
    return { ...nothing, truth: 'no', ignored: counts.reasons.map(({ text }) => text) }
  }
  const entitled = isOneOf(by, from, input)
  const both = allOf([counts, entitled])
  switch (both.truth) {
    case 'yes':
      return { ...nothing, truth: 'yes', done: [doneBy(counts, entitled)] }
    case 'unknown':
      return { ...nothing, truth: 'unknown', missing: both.reasons }
    case 'no': {
      const why = entitled.reasons[0]?.text ?? (by.kind === 'bot' ? UNNAMED_BOT : undefined)
      if (why === undefined) return { ...nothing, truth: 'no', of: 'stranger' }
      return { ...nothing, truth: 'no', ignored: [`@${by.login} approved, but ${why}`] }
    }
  }
}

function doneBy(counts: Answer, entitled: Answer): string {
  const as = entitled.reasons
    .map(({ text }) => text)
    .filter((text) => !counts.reasons[0]?.text.startsWith(`${text} `))
  return `${counts.reasons[0]?.text ?? ''}${as.length === 0 ? '' : ` (${as.join(', ')})`}`
}

const UNNAMED_BOT = 'is a bot that this decision does not name'

/** So many of those who approved for nothing are named. */
const MOST_STRANGERS = 6

/** In one line, however many there are. */
function strangers(judged: readonly JudgedReview[]): readonly string[] {
  const names = judged.flatMap(({ of, login }) => (of === 'stranger' ? [`@${login}`] : []))
  const [only] = names
  if (only === undefined) return []
  if (names.length === 1) return [`${only} approved, but is not one of those whose approval counts`]
  const shown = names.length > MOST_STRANGERS ? names.slice(0, MOST_STRANGERS - 1) : names.slice(0, -1)
  const last = names.length > MOST_STRANGERS ? `${names.length - shown.length} others` : names.at(-1)
  return [`${shown.join(', ')} and ${last} approved, but are not among those whose approval counts`]
}

function missingOf(judged: readonly JudgedReview[], reviews: PullRequestFacts['reviews']): readonly Reason[] {
  const unread = reviews.kind === 'known' ? [] : [{ text: reviews.why, remedy: reviews.remedy }]
  const all = [...judged.flatMap((each) => each.missing), ...unread]
  return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
}

function titleOf({ from, count }: Omit<Approvals, 'kind'>, input: DecisionInput): string {
  const names = from.map((each) => nameOf(each, input)).join(' or ')
  return `${count} ${count === 1 ? 'approval' : 'approvals'} from ${names}`
}

function nameOf(approver: Approver, input: DecisionInput): string {
  switch (approver.kind) {
    case 'area':
      return `${ownerOf(approver, input)?.text ?? 'nobody'} (${approver.role} of ${approver.area})`
    case 'permission':
      return `somebody with the permission ${approver.level}`
    case 'user':
    case 'team':
      return approver.text
  }
}
