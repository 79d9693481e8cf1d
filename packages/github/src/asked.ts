import type { Known } from './pull-request/facts.ts'

/** What GitHub answered; or why it did not, which is not the same as "no". */
export type Asked<Value> =
  | { readonly kind: 'answered'; readonly value: Value }
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string }

/** An answer, or why there is none: an error of GitHub's is expected, and says what to grant. */
export async function asked<Value>(permission: string, ask: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { kind: 'answered', value: await ask() }
  } catch (error) {
    return { kind: 'refused', ...refusalOf(error, permission) }
  }
}

/** A list, or the reason why it could not be read. */
export async function listOf<Item>(
  permission: string,
  read: () => Promise<readonly Item[]>,
): Promise<Known<readonly Item[]>> {
  const answer = await asked(permission, read)
  return answer.kind === 'answered'
    ? { kind: 'known', value: answer.value }
    : { kind: 'incomplete', value: [], why: answer.reason, remedy: answer.remedy }
}

/** Why GitHub gave no answer, and what to do about it. */
export function refusalOf(
  error: unknown,
  permission: string,
): { readonly reason: string; readonly remedy: string } {
  const refused = refusedQuery(error, permission)
  if (refused !== undefined) return refused
  const status = statusOf(error)
  switch (status) {
    case 401:
      return {
        reason: 'GitHub rejected the token',
        remedy: 'set the input github-token to the token of the job, github.token',
      }
    case 403:
    case 404:
      return {
        reason: `GitHub answered ${status}: the token may lack a permission`,
        remedy: `give the job permissions: { ${permission} }`,
      }
    default: {
      const what = error instanceof Error ? error.message.slice(0, 300) : String(error)
      const reason =
        status === undefined ? `GitHub could not be reached: ${what}` : `GitHub answered ${status}: ${what}`
      return { reason, remedy: 'run the job again' }
    }
  }
}

/** The status of an answer of GitHub's; undefined where there was none. Octokit calls it 500 when nobody answered at all. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('response' in error))
    return undefined
  return error.response !== undefined && typeof error.status === 'number' ? error.status : undefined
}

/** An error in an answer of GraphQL, which comes with the status 200. */
interface QueryError {
  readonly type?: string
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

/** https://docs.github.com/en/graphql/guides/forming-calls-with-graphql */
function refusedQuery(
  error: unknown,
  permission: string,
): { readonly reason: string; readonly remedy: string } | undefined {
  const [first] = queryErrors(error)
  if (first === undefined) return undefined
  const reason = `GitHub refused the query: ${first.message.slice(0, 300)}`
  if (first.extensions?.code === 'undefinedField') {
    return { reason, remedy: 'update GitHub Enterprise Server, which does not know the field' }
  }
  const isForbidden = ['FORBIDDEN', 'NOT_FOUND', 'INSUFFICIENT_SCOPES'].includes(first.type ?? '')
  return { reason, remedy: isForbidden ? `give the job permissions: { ${permission} }` : 'run the job again' }
}

function queryErrors(error: unknown): readonly QueryError[] {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError' || !('errors' in error)) return []
  return Array.isArray(error.errors) ? error.errors : []
}
