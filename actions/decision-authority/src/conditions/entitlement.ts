import type { Person } from '@governance-gates/github'
import { type Approver, type Owner, PERMISSIONS, type Permission } from '@governance-gates/policy'
import type { DecisionInput } from '../decision-input.ts'
import { type Answer, anyOf, no, unknown, yes } from '../logic/answer.ts'

type Context = Pick<DecisionInput, 'facts' | 'ownership'>

/** Whether a person is one of those that a rule names. A bot is only where the rule names it itself. */
export function isOneOf(person: Person, approvers: readonly Approver[], context: Context): Answer {
  return anyOf(approvers.map((approver) => isApprover(person, approver, context)))
}

function isApprover(person: Person, approver: Approver, context: Context): Answer {
  switch (approver.kind) {
    case 'area': {
      const owner = ownerOf(approver, context)
      return owner === undefined ? no() : isApprover(person, owner, context)
    }
    case 'user':
      // GitHub's logins are the same in any case.
      return person.login.toLowerCase() === approver.login.toLowerCase() ? yes(approver.text) : no()
    case 'team':
      return person.kind === 'bot' ? no() : inTeam(person, approver.text, context)
    case 'permission':
      return person.kind === 'bot' ? no() : hasRole(person, approver.level, context)
  }
}

/** The owner of an area, or its backup. */
export function ownerOf(
  { role, area }: Extract<Approver, { kind: 'area' }>,
  { ownership }: Pick<Context, 'ownership'>,
): Owner | undefined {
  const areas = ownership?.areas ?? {}
  return Object.hasOwn(areas, area) ? areas[area]?.[role] : undefined
}

function inTeam(person: Person, team: string, { facts }: Context): Answer {
  const known = facts.teams.get(team.toLowerCase())
  if (known === undefined) return unknown(`nothing is known of ${team}`, TEAM_REMEDY)
  if (known.kind === 'unreadable') return unknown(`${team}: ${known.why}`, known.remedy)
  switch (known.answers.get(person.id)) {
    case 'member':
      return yes(team)
    // Nobody has accepted for them: https://docs.github.com/en/rest/teams/members
    case 'invited':
      return no(`@${person.login} is invited to ${team} and has not accepted`)
    case 'not-a-member':
      return no()
    case 'unknown':
    case undefined:
      return unknown(`it is not known whether @${person.login} is a member of ${team}`, TEAM_REMEDY)
  }
}

const TEAM_REMEDY =
  'give the input github-token a token that may read the members of the organisation, or name people in the policy'

function hasRole(person: Person, level: Permission, { facts }: Context): Answer {
  const role = facts.roles.get(person.id)
  if (role?.kind !== 'known') {
    const why = role?.why ?? `the role of @${person.login} in the repository is not known`
    return unknown(why, role?.remedy ?? 'write permissions: { contents: read } in the job')
  }
  const [has, wanted] = [rank(role.value), rank(level)]
  return has >= wanted ? yes(`permission:${level}`) : no()
}

function rank(role: Permission | 'none'): number {
  return role === 'none' ? -1 : PERMISSIONS.indexOf(role)
}
