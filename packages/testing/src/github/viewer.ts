import { idOf } from './account.ts'
import type { Answer } from './call.ts'
import type { Token } from './token.ts'

/** The one question in GraphQL that is answered; REST has none for the account of a job's token. */
const VIEWER = /^\s*(?:query\s*)?\{\s*viewer\s*\{\s*login\s+databaseId\s*\}\s*\}\s*$/

/** Who a token acts as; undefined for any other question. */
export function viewerAnswer(body: unknown, { login }: Token): Answer | undefined {
  if (typeof body !== 'object' || body === null || !('query' in body)) return undefined
  if (typeof body.query !== 'string' || !VIEWER.test(body.query)) return undefined
  return { body: { data: { viewer: { login, databaseId: idOf(login) } } } }
}
