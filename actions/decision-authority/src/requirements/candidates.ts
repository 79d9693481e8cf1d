import type { Person, PullRequestFacts } from '@governance-gates/github'
import type { Approver } from '@governance-gates/policy'
import { ownerOf } from '../conditions/entitlement.ts'
import type { DecisionInput } from '../decision-input.ts'
import { excludedBy } from './standing-review.ts'

/** The approvals that are left to be given. */
export interface OpenApprovals {
  readonly from: readonly Approver[]
  readonly count: number
  /** Logins in lower case of those who approved, or may have. */
  readonly approved: readonly string[]
}

/** So many people are named; a team may have hundreds. */
const MOST_NAMES = 6

/** Who can still approve: those that are named, less the author, the contributors and who approved already. */
export function whoCanApprove(open: OpenApprovals, input: DecisionInput): readonly string[] {
  const candidates = open.from.map((each) => candidatesOf(each, input, new Set(open.approved)))
  const able = [...new Set(candidates.flatMap((each) => each.able))]
  const unable = [...new Set(candidates.flatMap((each) => each.unable))]
  const shown = unable.slice(0, MOST_NAMES)
  const others = unable.length > MOST_NAMES ? [`${unable.length - MOST_NAMES} others cannot either`] : []
  if (able.length === 0) {
    return ['name somebody else in the decision, such as the backup of the area', ...shown, ...others]
  }
  const areTooFew = able.length < open.count && candidates.every(({ kind }) => kind === 'these')
  const few = areTooFew
    ? [`name more people in the decision: ${open.count} have to approve, and ${able.length} still can`]
    : []
  return [`ask ${whom(able, open.count)} to approve`, ...few, ...shown, ...others]
}

function whom(able: readonly string[], count: number): string {
  const isCut = able.length > MOST_NAMES
  const names = isCut ? [...able.slice(0, MOST_NAMES - 1), `${able.length - MOST_NAMES + 1} others`] : able
  return able.length > 1 && count > 1 ? `${count} of ${names.join(', ')}` : names.join(' or ')
}

/** `these`: nobody besides. `others`: people whose names are not known as well. */
interface Candidates {
  readonly kind: 'these' | 'others'
  readonly able: readonly string[]
  readonly unable: readonly string[]
}

const NOBODY: Candidates = { kind: 'these', able: [], unable: [] }

function candidatesOf(approver: Approver, input: DecisionInput, approved: ReadonlySet<string>): Candidates {
  switch (approver.kind) {
    case 'area': {
      const owner = ownerOf(approver, input)
      return owner === undefined ? NOBODY : candidatesOf(owner, input, approved)
    }
    case 'user':
      return candidate(approver.login, input, approved)
    case 'team': {
      const team = input.facts.teams.get(approver.text.toLowerCase())
      const members = team?.kind === 'readable' ? team.members : []
      if (members.length === 0) return unnamed(`a member of ${approver.text}`)
      const each = members.map((login) => candidate(login, input, approved))
      return {
        kind: 'these',
        able: each.flatMap(({ able }) => able),
        unable: each.flatMap(({ unable }) => unable),
      }
    }
    case 'permission':
      return unnamed(`somebody with the permission ${approver.level}`)
  }
}

function unnamed(who: string): Candidates {
  return { kind: 'others', able: [who], unable: [] }
}

function candidate(login: string, { facts }: DecisionInput, approved: ReadonlySet<string>): Candidates {
  if (approved.has(login.toLowerCase())) return NOBODY
  const person = knownPerson(login, facts)
  const why = person && excludedBy(person, facts)
  return why === undefined
    ? { ...NOBODY, able: [`@${login}`] }
    : { ...NOBODY, unable: [`@${login} ${why} and cannot approve`] }
}

/** Somebody of the change by the login that the policy writes; who is not in it has nothing against them. */
function knownPerson(login: string, { author, commits }: PullRequestFacts): Person | undefined {
  const people = [
    ...(author === undefined ? [] : [author]),
    ...commits.value.flatMap(({ contributors }) =>
      contributors.flatMap((each) => (each.kind === 'linked' ? [each.person] : [])),
    ),
  ]
  return people.find((each) => each.login.toLowerCase() === login.toLowerCase())
}
