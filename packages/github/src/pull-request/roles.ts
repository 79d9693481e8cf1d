import { asked } from '../asked.ts'
import type { GitHubClient } from '../client.ts'
import type { Known, Person, RepositoryRole } from './facts.ts'

const ROLES: readonly RepositoryRole[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

/** The role of each person in the repository. */
export async function readRoles(
  { octokit, name }: GitHubClient,
  people: readonly Person[],
): Promise<ReadonlyMap<string, Known<RepositoryRole>>> {
  const roles = new Map<string, Known<RepositoryRole>>()
  for (const { id, login, kind } of people) {
    if (kind === 'bot') continue
    const answer = await asked('contents: read', async () => {
      const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...name, username: login })
      return roleOf(data.role_name, data.permission)
    })
    roles.set(
      id,
      answer.kind === 'answered'
        ? { kind: 'known', value: answer.value }
        : {
            kind: 'incomplete',
            value: 'none',
            why: `the role of @${login} is not known: ${answer.reason}`,
            remedy: answer.remedy,
          },
    )
  }
  return roles
}

/** `permission` shows maintain as write and triage as read; a role of an organisation's own is known by it alone. */
function roleOf(role: string, permission: string): RepositoryRole {
  const known = ROLES.find((each) => each === role) ?? ROLES.find((each) => each === permission)
  if (known === undefined)
    throw new RangeError(`the role ${role} with the permission ${permission} is not known`)
  return known
}
