import { accountOf, idOf, nodeId } from './account.ts'
import { type Answer, type Call, NOT_FOUND, type Operations } from './call.ts'
import { pageOf } from './page.ts'

export interface AddedTeam {
  readonly slug: string
  /** Logins. */
  readonly members?: readonly string[]
  /** Those who have not accepted yet. */
  readonly invited?: readonly string[]
}

export interface AddedRole {
  readonly login: string
  /** `maintain` shows as write and `triage` as read; a role of an organisation's own shows as what it builds on. */
  readonly permission: 'admin' | 'write' | 'read' | 'none'
  /** The permission where absent. */
  readonly roleName?: string
}

/** The teams of the organisation that owns the repository, and who may do what in it. */
export class People {
  readonly #teams = new Map<string, AddedTeam>()
  readonly #roles = new Map<string, AddedRole>()
  readonly #org: string
  readonly #url: string

  constructor({ repository, url }: { readonly repository: string; readonly url: string }) {
    this.#org = repository.split('/')[0] ?? ''
    this.#url = url
  }

  readonly operations: Operations = {
    'teams/get-by-name': (call) => this.#about(call, (team) => ({ body: this.#teamShape(team) })),
    'teams/get-membership-for-user-in-org': (call) =>
      this.#about(call, (team) => this.#membership(call, team)),
    'teams/list-members-in-org': (call) =>
      this.#about(call, ({ members = [] }) =>
        pageOf(call, members, {
          url: this.#url,
          wrap: (own) => own.map((login) => accountOf(login, this.#url)),
        }),
      ),
    'repos/get-collaborator-permission-level': ({ params }) => {
      const login = params['username'] ?? ''
      // In a public repository everybody may read.
      const { permission, roleName = permission } = this.#roles.get(login) ?? { login, permission: 'read' }
      return {
        body: { permission, role_name: roleName, user: this.#collaborator(login, permission, roleName) },
      }
    },
  }

  addTeam(team: AddedTeam): void {
    this.#teams.set(team.slug, team)
  }

  setRole(role: AddedRole): void {
    this.#roles.set(role.login, role)
  }

  #about({ params }: Call, answer: (team: AddedTeam) => Answer): Answer {
    const team = this.#teams.get((params['team_slug'] ?? '').toLowerCase())
    return team === undefined ? NOT_FOUND : answer(team)
  }

  #membership({ path, params }: Call, { members = [], invited = [] }: AddedTeam): Answer {
    const login = params['username'] ?? ''
    const state = members.includes(login) ? 'active' : invited.includes(login) ? 'pending' : undefined
    return state === undefined ? NOT_FOUND : { body: { url: `${this.#url}${path}`, role: 'member', state } }
  }

  #collaborator(login: string, permission: string, role: string): object {
    const rank = ['none', 'read', 'write', 'admin'].indexOf(permission)
    return {
      ...accountOf(login, this.#url),
      role_name: role,
      permissions: { pull: rank > 0, triage: rank > 1, push: rank > 1, maintain: rank > 2, admin: rank > 2 },
    }
  }

  #teamShape({ slug, members = [] }: AddedTeam): object {
    const api = `${this.#url}/orgs/${this.#org}/teams/${slug}`
    const id = idOf(slug)
    return {
      ...{ id, node_id: nodeId('Team', id), name: slug, slug, description: null, privacy: 'closed' },
      ...{ permission: 'pull', notification_setting: 'notifications_enabled', type: 'organization' },
      url: api,
      html_url: `${this.#url}/orgs/${this.#org}/teams/${slug}`,
      members_url: `${api}/members{/member}`,
      repositories_url: `${api}/repos`,
      parent: null,
      ...{ members_count: members.length, repos_count: 1, created_at: CREATED, updated_at: CREATED },
      organization: this.#organisation(),
    }
  }

  #organisation(): object {
    const api = `${this.#url}/orgs/${this.#org}`
    const id = idOf(this.#org)
    return {
      ...{
        login: this.#org,
        id,
        node_id: nodeId('Organization', id),
        description: null,
        type: 'Organization',
      },
      url: api,
      repos_url: `${api}/repos`,
      events_url: `${api}/events`,
      hooks_url: `${api}/hooks`,
      issues_url: `${api}/issues`,
      members_url: `${api}/members{/member}`,
      public_members_url: `${api}/public_members{/member}`,
      avatar_url: `${this.#url}/avatars/${this.#org}`,
      html_url: `${this.#url}/${this.#org}`,
      ...{ has_organization_projects: true, has_repository_projects: true, public_repos: 1, public_gists: 0 },
      ...{ followers: 0, following: 0, created_at: CREATED, updated_at: CREATED, archived_at: null },
    }
  }
}

const CREATED = '2026-01-01T08:00:00Z'
