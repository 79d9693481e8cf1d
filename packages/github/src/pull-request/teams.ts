import { asked, refusalOf, statusOf } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import { allOf } from '../pages.ts'
import type { Membership, Person, Team } from './facts.ts'

const PERMISSION =
  'members: read of the organisation, which github.token never has: give the token of a GitHub App, and'

/** Asks about each person and team. A team that cannot be seen answers about nobody: its 404 is no "no". */
export async function readTeams(
  client: GitHubClient,
  teams: readonly string[],
  people: readonly Person[],
): Promise<ReadonlyMap<string, Team>> {
  const known = new Map<string, Team>()
  for (const text of teams) known.set(text.toLowerCase(), await readTeam(client, text, people))
  return known
}

async function readTeam(client: GitHubClient, text: string, people: readonly Person[]): Promise<Team> {
  const [org = '', slug = ''] = text.replace(/^@/, '').split('/')
  const team = { org, team_slug: slug }
  try {
    const { status } = await client.octokit.rest.teams.getByName({ ...team, request: UNFOLLOWED })
    if (Number(status) !== 200)
      return { kind: 'unreadable', why: `GitHub answers ${status}`, remedy: TEAM_REMEDY }
  } catch (error) {
    const { reason } = refusalOf(error, PERMISSION)
    return { kind: 'unreadable', why: reason, remedy: TEAM_REMEDY }
  }
  const answers = new Map<string, Membership>()
  for (const person of people) {
    if (person.kind === 'user') answers.set(person.id, await membershipOf(client, team, person))
  }
  return { kind: 'readable', answers, members: await membersOf(client, team) }
}

/** A redirect is an answer to another question: https://docs.github.com/en/rest/orgs/members */
const UNFOLLOWED = { redirect: 'manual' } as const

const TEAM_REMEDY =
  'give the input github-token a token that may read the members of the organisation (an app with the permission Members: read), or name people in the policy'

interface TeamName {
  readonly org: string
  readonly team_slug: string
}

/** The team can be seen, so that a 404 means "no". An invitation that nobody has accepted is not a membership. */
async function membershipOf(
  { octokit }: GitHubClient,
  team: TeamName,
  { login }: Person,
): Promise<Membership> {
  try {
    const { status, data } = await octokit.rest.teams.getMembershipForUserInOrg({
      ...team,
      username: login,
      request: UNFOLLOWED,
    })
    if (Number(status) !== 200) return 'unknown'
    return data.state === 'active' ? 'member' : 'invited'
  } catch (error) {
    return statusOf(error) === 404 ? 'not-a-member' : 'unknown'
  }
}

/** Logins to name in a list of who can still approve; none where they cannot be read. */
async function membersOf({ octokit }: GitHubClient, team: TeamName): Promise<readonly string[]> {
  const members = await asked(PERMISSION, async () => {
    const pages = octokit.paginate.iterator(octokit.rest.teams.listMembersInOrg, { ...team, per_page: 100 })
    return await allOf(pages)
  })
  return members.kind === 'answered' ? members.value.map(({ login }) => login) : []
}
