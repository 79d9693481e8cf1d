import type { Token } from './token.ts'

/** A request that the contract knows. */
export interface Call {
  /** The name of the operation in GitHub's OpenAPI description. */
  readonly operation: string
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** The variable parts of the path. */
  readonly params: Readonly<Record<string, string>>
  /** What was sent as JSON; an empty object where nothing was. */
  readonly body: Readonly<Record<string, unknown>>
  readonly token: Token
}

export interface Answer {
  /** 200 where absent. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** Written as JSON; nothing is written where absent. */
  readonly body?: unknown
}

/** What answers, by the name of the operation. */
export type Operations = Readonly<Record<string, (call: Call) => Answer | Promise<Answer>>>

/** An error as GitHub reports it. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api */
export function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: `${status}` } }
}

export const NOT_FOUND: Answer = refusal(404, 'Not Found')

/** Whether it is the whole SHA of a commit; the emulated GitHub knows every one of them. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref)
}
