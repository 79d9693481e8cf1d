/** What a token may do. */
interface Grants {
  /** `github-actions[bot]`, as the token of a job, where absent. */
  readonly login?: string
  /**
   * `repo` for everything in the repository, which is not the organisation's `members:read`; else as under
   * `permissions:` in a workflow, such as `issues:write` or `actions:read`. Who may write may read. In a public
   * repository everybody may read.
   */
  readonly scopes: readonly string[]
}

export interface Token {
  readonly login: string
  readonly scopes: readonly string[]
}

export type Visibility = 'public' | 'private'

const BOT = 'github-actions[bot]'

/** The permissions of which an operation needs one, and how much of it. */
interface Need {
  readonly permissions: readonly string[]
  readonly level: 'read' | 'write'
  /** What even a public repository does not show without the permission. */
  readonly always?: true
}

/** https://docs.github.com/en/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens */
const NEEDS: Readonly<Record<string, Need>> = {
  'actions/delete-artifact': { permissions: ['actions'], level: 'write' },
  'actions/download-artifact': { permissions: ['actions'], level: 'read', always: true },
  'actions/get-artifact': { permissions: ['actions'], level: 'read' },
  'actions/get-workflow-run': { permissions: ['actions'], level: 'read' },
  'actions/list-jobs-for-workflow-run': { permissions: ['actions'], level: 'read' },
  'actions/list-repo-workflows': { permissions: ['actions'], level: 'read' },
  'actions/list-workflow-run-artifacts': { permissions: ['actions'], level: 'read' },
  'actions/list-workflow-runs': { permissions: ['actions'], level: 'read' },
  'actions/list-workflow-runs-for-repo': { permissions: ['actions'], level: 'read' },
  'checks/create': { permissions: ['checks'], level: 'write' },
  'checks/get': { permissions: ['checks'], level: 'read' },
  'checks/list-for-ref': { permissions: ['checks'], level: 'read' },
  'checks/update': { permissions: ['checks'], level: 'write' },
  'code-scanning/upload-sarif': { permissions: ['security-events'], level: 'write' },
  'dependabot/list-alerts-for-repo': { permissions: ['vulnerability-alerts'], level: 'read', always: true },
  'issues/create': { permissions: ['issues'], level: 'write' },
  'issues/create-comment': { permissions: ['issues', 'pull-requests'], level: 'write' },
  'issues/delete-comment': { permissions: ['issues', 'pull-requests'], level: 'write' },
  'issues/get': { permissions: ['issues', 'pull-requests'], level: 'read' },
  'issues/get-comment': { permissions: ['issues', 'pull-requests'], level: 'read' },
  'issues/get-label': { permissions: ['issues', 'pull-requests'], level: 'read' },
  'issues/list-comments': { permissions: ['issues', 'pull-requests'], level: 'read' },
  'issues/list-events': { permissions: ['issues', 'pull-requests'], level: 'read' },
  'issues/list-for-repo': { permissions: ['issues', 'pull-requests'], level: 'read' },
  'issues/list-milestones': { permissions: ['issues', 'pull-requests'], level: 'read' },
  'issues/update': { permissions: ['issues', 'pull-requests'], level: 'write' },
  'issues/update-comment': { permissions: ['issues', 'pull-requests'], level: 'write' },
  'pulls/get': { permissions: ['pull-requests'], level: 'read' },
  'pulls/list-commits': { permissions: ['pull-requests'], level: 'read' },
  'pulls/list-files': { permissions: ['pull-requests'], level: 'read' },
  'pulls/list-reviews': { permissions: ['pull-requests'], level: 'read' },
  'pulls/list': { permissions: ['pull-requests'], level: 'read' },
  'repos/codeowners-errors': { permissions: ['contents'], level: 'read' },
  'repos/compare-commits-with-basehead': { permissions: ['contents'], level: 'read' },
  'repos/create-commit-status': { permissions: ['statuses'], level: 'write' },
  'repos/get': { permissions: ['metadata'], level: 'read' },
  'repos/get-collaborator-permission-level': { permissions: ['metadata'], level: 'read' },
  'repos/list-commit-statuses-for-ref': { permissions: ['statuses'], level: 'read' },
  'security-advisories/list-repository-advisories': { permissions: ['metadata'], level: 'read' },
  'teams/get-by-name': { permissions: ['members'], level: 'read', always: true },
  'teams/get-membership-for-user-in-org': { permissions: ['members'], level: 'read', always: true },
  'teams/list-members-in-org': { permissions: ['members'], level: 'read', always: true },
}

export type Tokens = Readonly<Record<string, Grants | readonly string[]>>

/** The token in an Authorization header; undefined where none of ours is in it. */
export function tokenOf(header: string, tokens: Tokens): Token | undefined {
  const name = /^(?:token|bearer) (.+)$/i.exec(header)?.[1] ?? ''
  if (!Object.hasOwn(tokens, name)) return undefined
  const grants = tokens[name] ?? []
  if (isScopes(grants)) return { login: BOT, scopes: grants }
  return { login: grants.login ?? BOT, scopes: grants.scopes }
}

function isScopes(grants: Grants | readonly string[]): grants is readonly string[] {
  return Array.isArray(grants)
}

/** @throws Error for an operation that is not listed here. */
export function mayCall(operation: string, { scopes }: Token, visibility: Visibility): boolean {
  const need = NEEDS[operation]
  if (need === undefined) throw new Error(`nobody has said which permission ${operation} needs`)
  const { permissions, level, always } = need
  const isOpen = level === 'read' && visibility === 'public' && always === undefined
  const isAll = scopes.includes('repo') && !permissions.includes('members')
  if (isOpen || isAll || permissions.includes('metadata')) return true
  return permissions.some(
    (name) => scopes.includes(`${name}:write`) || (level === 'read' && scopes.includes(`${name}:read`)),
  )
}
