import type {
  Contributor,
  Known,
  Membership,
  Person,
  PullRequestFacts,
  RepositoryRole,
  Review,
  Team,
} from '@governance-gates/github'
import type { SimulatedChange } from '@governance-gates/policy'
import { SIMULATED_HEAD } from '../simulated-head.ts'

const REMEDY = 'complete the file that the input simulate names'

/** A change as somebody wrote it down, as facts. @param teams those that the policy asks about. What the file does not say of teams and roles is not known. */
export function simulatedFacts(change: SimulatedChange, teams: readonly string[]): PullRequestFacts {
  const files = change.files?.map(({ path, from, lines }) => ({
    path,
    ...(from === undefined ? {} : { previousPath: from }),
    ...(lines === undefined ? {} : { lines }),
  }))
  return {
    number: change.number,
    title: change.title,
    author: personOf(change.author),
    head: SIMULATED_HEAD,
    baseBranch: change.base,
    files: files === undefined ? UNLISTED : completeness(change, 'files', files),
    commits: completeness(change, 'commits', commitsOf(change)),
    reviews: completeness(change, 'reviews', change.reviews.map(reviewOf)),
    labels: completeness(
      change,
      'labels',
      change.labels.map(({ name, by }) => ({ name, by: by === undefined ? 'unknown' : personOf(by) })),
    ),
    statuses: completeness(change, 'statuses', change.statuses),
    teams: new Map([...teams.map(unlistedTeam), ...teamsOf(change)]),
    roles: rolesOf(change),
  }
}

/** They are those that differ from what the change starts from, where that can be compared. */
const UNLISTED: PullRequestFacts['files'] = {
  kind: 'incomplete',
  value: [],
  why: 'the simulated change names neither its files nor what it starts from',
  remedy: 'add files, or from: with a commit, branch or tag, to the file that the input simulate names',
}

function completeness<Value>(
  { incomplete }: SimulatedChange,
  fact: SimulatedChange['incomplete'][number],
  value: Value,
): Known<Value> {
  if (!incomplete.includes(fact)) return { kind: 'known', value }
  return { kind: 'incomplete', value, why: `the simulated ${fact} are incomplete`, remedy: REMEDY }
}

function personOf(written: string): Person {
  const login = written.replace(/^@/, '')
  return { id: login.toLowerCase(), login, kind: login.endsWith('[bot]') ? 'bot' : 'user' }
}

function commitsOf({ commits }: SimulatedChange): PullRequestFacts['commits']['value'] {
  return commits.map(({ message, authors }, index) => ({
    sha: `commit ${index + 1}`,
    message,
    contributors: authors.map(
      (author): Contributor =>
        author.startsWith('@')
          ? { kind: 'linked', person: personOf(author) }
          : { kind: 'unlinked', address: author },
    ),
  }))
}

function reviewOf({ by, state, commit = 'head' }: SimulatedChange['reviews'][number], index: number): Review {
  return {
    id: String(index + 1),
    by: personOf(by),
    state,
    commit: commit === 'head' ? SIMULATED_HEAD : commit,
  }
}

function unlistedTeam(team: string): readonly [string, Team] {
  const why = 'the simulated change does not list its members'
  const remedy = `list the members of ${team} below teams in the file that the input simulate names`
  return [team.toLowerCase(), { kind: 'unreadable', why, remedy }]
}

function rolesOf(change: SimulatedChange): PullRequestFacts['roles'] {
  const unsaid = peopleOf(change).map(({ id, login }): readonly [string, Known<RepositoryRole>] => {
    const why = `the simulated change does not say the role of @${login}`
    const remedy = `add the role of @${login} below permissions in the file that the input simulate names`
    return [id, { kind: 'incomplete', value: 'none', why, remedy }]
  })
  const said = Object.entries(change.permissions).map(
    ([login, value]): readonly [string, Known<RepositoryRole>] => [
      personOf(login).id,
      { kind: 'known', value },
    ],
  )
  return new Map([...unsaid, ...said])
}

function peopleOf({ author, reviews, labels }: SimulatedChange): readonly Person[] {
  return [author, ...reviews.map(({ by }) => by), ...labels.flatMap(({ by }) => by ?? [])].map(personOf)
}

/** A team that the file lists is known whole: who is not in it is not a member. */
function teamsOf(change: SimulatedChange): ReadonlyMap<string, Team> {
  const people = peopleOf(change)
  return new Map(
    Object.entries(change.teams).map(([team, logins]): readonly [string, Team] => {
      const members = new Set(logins.map((login) => personOf(login).id))
      const answers = new Map(
        people.map(({ id }): readonly [string, Membership] => [
          id,
          members.has(id) ? 'member' : 'not-a-member',
        ]),
      )
      return [
        team.toLowerCase(),
        { kind: 'readable', answers, members: logins.map((each) => personOf(each).login) },
      ]
    }),
  )
}
