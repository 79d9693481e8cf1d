import type { Person } from './facts.ts'

/** An account as GitHub writes it; null or empty for one that is gone, or an address that belongs to none. */
export type GitHubAccount =
  | { readonly id?: number; readonly login?: string; readonly type?: string }
  | null
  | undefined

export function isGone(account: GitHubAccount): boolean {
  return account?.id === undefined || account.login === undefined
}

/** The account; undefined where it is gone. GitHub shows what such a one did as by `ghost`, which is nobody. */
export function personOf(account: GitHubAccount): Person | undefined {
  const { id, login, type } = account ?? {}
  if (id === undefined || login === undefined || login === 'ghost') return undefined
  return { id: String(id), login, kind: type === 'Bot' || login.endsWith('[bot]') ? 'bot' : 'user' }
}

/** An account as GraphQL writes it; null for one that is gone. */
export type ToldActor = {
  readonly __typename: string
  readonly login: string
  readonly databaseId?: number | null
} | null

/** The account; a bot has another login here than in REST: without `[bot]`. */
export function personOfActor(actor: ToldActor): Person | undefined {
  if (actor === null) return undefined
  const { __typename: type, login, databaseId } = actor
  const name = type === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login
  return personOf({ login: name, type, ...(typeof databaseId === 'number' ? { id: databaseId } : {}) })
}
