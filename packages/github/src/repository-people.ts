import { type GitHubOptions, openClient } from './client.ts'
import type { Known, Person, RepositoryRole, Team } from './pull-request/facts.ts'
import { readRoles } from './pull-request/roles.ts'
import { readTeams } from './pull-request/teams.ts'

export interface PeopleQuestion {
  readonly people: readonly Person[]
  /** `@org/team`. */
  readonly teams: readonly string[]
}

/** What people may do in a repository. */
export interface RepositoryPeople {
  /** By the id of a person. */
  readonly roles: ReadonlyMap<string, Known<RepositoryRole>>
  /** By the name of a team in lower case. */
  readonly teams: ReadonlyMap<string, Team>
}

/** Reads the roles of people, and which of them are members of teams. */
export async function readRepositoryPeople(
  options: GitHubOptions,
  { people, teams }: PeopleQuestion,
): Promise<RepositoryPeople> {
  const client = openClient(options)
  return {
    roles: await readRoles(client, people),
    teams: people.length === 0 ? new Map() : await readTeams(client, teams, people),
  }
}
