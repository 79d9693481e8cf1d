import type { PullRequestFacts } from '@governance-gates/github'
import type { Approver, Requirement } from '@governance-gates/policy'
import { isOneOf, ownerOf } from '../conditions/entitlement.ts'
import type { DecisionInput } from '../decision-input.ts'
import { type Answer, allOf, type Reason } from '../logic/answer.ts'
import { atLeast, type Truth } from '../logic/truth.ts'
import { type Step, step } from './progress.ts'
import { excludedBy, type StandingReview, standingReviews } from './standing-review.ts'

type Approvals = Extract<Requirement, { kind: 'approvals' }>

/** Whether enough of the people that a decision names have approved the head of the change. */
export function approvalsOf({ from, count }: Approvals, input: DecisionInput): Step {
  const { facts } = input
  const judged = standingReviews(facts).map((standing) => judge(standing, from, input))
  const unread: readonly Truth[] = facts.reviews.kind === 'known' ? [] : Array(count).fill('unknown')
  const truth = atLeast(count, [...judged.map((each) => each.truth), ...unread])
  const done = judged.flatMap((each) => each.done)
  return step(truth, titleOf({ from, count }, input), {
    done,
    todo: truth === 'yes' ? [] : todoOf({ from, count: count - done.length }, input, judged),
    missing: truth === 'unknown' ? missingOf(judged, facts.reviews) : [],
    ignored: judged.flatMap((each) => each.ignored),
  })
}

interface JudgedReview {
  readonly truth: Truth
  readonly login: string
  readonly done: readonly string[]
  readonly ignored: readonly string[]
  readonly missing: readonly Reason[]
}

function judge(standing: StandingReview, from: readonly Approver[], input: DecisionInput): JudgedReview {
  const { by, counts } = standing
  const nothing = { login: by?.login ?? '', done: [], ignored: [], missing: [] }
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
      const why = entitled.reasons[0]?.text ?? notEntitled(by.kind)
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

function notEntitled(kind: 'user' | 'bot'): string {
  return kind === 'bot'
    ? 'is a bot that this decision does not name'
    : 'is not one of those whose approval counts'
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
      return `${ownerOf(approver, input)?.text ?? 'nobody'}, ${approver.role} of ${approver.area}`
    case 'permission':
      return `somebody with the permission ${approver.level}`
    case 'user':
    case 'team':
      return approver.text
  }
}

/** Who can still approve: those that are named, less the author, the contributors and who approved already. */
function todoOf(
  { from, count }: Omit<Approvals, 'kind'>,
  input: DecisionInput,
  judged: readonly JudgedReview[],
): readonly string[] {
  const approved = new Set(
    judged.flatMap(({ truth, login }) => (truth === 'no' ? [] : [login.toLowerCase()])),
  )
  const candidates = from.map((each) => candidatesOf(each, input, approved))
  const able = [...new Set(candidates.flatMap((each) => each.able))]
  const unable = [...new Set(candidates.flatMap((each) => each.unable))]
  if (able.length > 0) return [`ask ${whom(able, count)} to approve`, ...unable]
  return ['name somebody else in the decision, such as the backup of the area', ...unable]
}

function whom(able: readonly string[], count: number): string {
  const names = able.join(' or ')
  return able.length > 1 && count > 1 ? `${count} of ${able.join(', ')}` : names
}

interface Candidates {
  readonly able: readonly string[]
  readonly unable: readonly string[]
}

function candidatesOf(approver: Approver, input: DecisionInput, approved: ReadonlySet<string>): Candidates {
  switch (approver.kind) {
    case 'area': {
      const owner = ownerOf(approver, input)
      return owner === undefined ? { able: [], unable: [] } : candidatesOf(owner, input, approved)
    }
    case 'user':
      return candidate(approver.login, input, approved)
    case 'team': {
      const team = input.facts.teams.get(approver.text.toLowerCase())
      const members = team?.kind === 'readable' ? team.members : []
      if (members.length === 0) return { able: [`a member of ${approver.text}`], unable: [] }
      return merged(members.map((login) => candidate(login, input, approved)))
    }
    case 'permission':
      return { able: [`somebody with the permission ${approver.level}`], unable: [] }
  }
}

function merged(candidates: readonly Candidates[]): Candidates {
  return {
    able: candidates.flatMap(({ able }) => able),
    unable: candidates.flatMap(({ unable }) => unable),
  }
}

function candidate(login: string, { facts }: DecisionInput, approved: ReadonlySet<string>): Candidates {
  if (approved.has(login.toLowerCase())) return { able: [], unable: [] }
  const person = knownPerson(login, facts)
  const why = person && excludedBy(person, facts)
  return why === undefined
    ? { able: [`@${login}`], unable: [] }
    : { able: [], unable: [`@${login} cannot approve: ${why}`] }
}

/** Somebody of the change by the login that the policy writes; who is not in it has nothing against them. */
function knownPerson(login: string, { author, commits }: PullRequestFacts) {
  const people = [
    ...(author === undefined ? [] : [author]),
    ...commits.value.flatMap(({ contributors }) =>
      contributors.flatMap((each) => (each.kind === 'linked' ? [each.person] : [])),
    ),
  ]
  return people.find((each) => each.login.toLowerCase() === login.toLowerCase())
}
