import type { GitHubOptions, Person, RepositoryPeople, RepositoryRole } from '@governance-gates/github'
import {
  type Approver,
  type AreaPolicy,
  type IncidentsPolicy,
  type Owner,
  PERMISSIONS,
} from '@governance-gates/policy'
import type { Entitlement, FoundIssues } from '../incident/found-issue.ts'

type Areas = Readonly<Record<string, AreaPolicy>>

const DEFAULT: readonly Approver[] = [{ kind: 'permission', level: 'triage', text: 'permission:triage' }]

/** Everybody whose act may count: people, not robots. */
export function actorsIn(found: FoundIssues): readonly Person[] {
  if (found.kind === 'unread') return []
  const all = found.issues.flatMap(({ issue, acts }) => [
    issue.closedBy,
    ...(acts?.events.value.map(({ by }) => by) ?? []),
    ...(acts?.comments.value.map(({ author }) => author) ?? []),
  ])
  const people = all.flatMap((each) => (each === undefined || each.kind === 'bot' ? [] : [each]))
  return [...new Map(people.map((each) => [each.id, each])).values()]
}

/** Asks who of them may act. */
export async function gatherEntitlement(
  options: GitHubOptions,
  people: readonly Person[],
  { policy, areas }: { readonly policy: IncidentsPolicy; readonly areas: Areas },
): Promise<Entitlement> {
  const owners = Object.values(areas).flatMap(({ owner, backup }) => [owner, backup])
  const teams = [...owners, ...(policy.fixed.responders ?? [])].flatMap((each) =>
    each.kind === 'team' ? [each.text] : [],
  )
  // Loaded where GitHub is asked, and not before.
  const { readRepositoryPeople } = await import('@governance-gates/github')
  const known = await readRepositoryPeople(options, { people, teams: [...new Set(teams)] })
  return entitlementBy(known, policy.fixed.responders ?? DEFAULT, areas)
}

/** Who may act, by what GitHub says of them: one rule that holds is enough, and one that nobody can tell is unknown. */
export function entitlementBy(
  known: RepositoryPeople,
  responders: readonly Approver[],
  areas: Areas,
): Entitlement {
  return (person, area) => {
    const own = area === undefined ? undefined : areas[area]
    const rules: readonly Approver[] = [...(own === undefined ? [] : [own.owner, own.backup]), ...responders]
    const answers = rules.map((rule) => answerOf(rule, person, { known, areas }))
    if (answers.includes('yes')) return 'yes'
    return answers.includes('unknown') ? 'unknown' : 'no'
  }
}

interface Asked {
  readonly known: RepositoryPeople
  readonly areas: Areas
}

type Truth = ReturnType<Entitlement>

function answerOf(rule: Approver, person: Person, asked: Asked): Truth {
  switch (rule.kind) {
    case 'user':
    case 'team':
      return ownerAnswer(rule, person, asked)
    case 'area': {
      const owner = asked.areas[rule.area]?.[rule.role]
      return owner === undefined ? 'unknown' : ownerAnswer(owner, person, asked)
    }
    case 'permission': {
      const role = asked.known.roles.get(person.id)
      if (role === undefined || role.kind === 'incomplete') return 'unknown'
      return isAtLeast(role.value, rule.level) ? 'yes' : 'no'
    }
  }
}

function isAtLeast(role: RepositoryRole, level: (typeof PERMISSIONS)[number]): boolean {
  return role !== 'none' && PERMISSIONS.indexOf(role) >= PERMISSIONS.indexOf(level)
}

function ownerAnswer(owner: Owner, { id, login }: Person, { known }: Asked): Truth {
  if (owner.kind === 'user') return owner.login.toLowerCase() === login.toLowerCase() ? 'yes' : 'no'
  const team = known.teams.get(owner.text.toLowerCase())
  if (team === undefined || team.kind === 'unreadable') return 'unknown'
  const membership = team.answers.get(id)
  if (membership === 'member') return 'yes'
  return membership === undefined || membership === 'unknown' ? 'unknown' : 'no'
}
