import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One answer of the server; the body is written as JSON. */
export interface GitHubAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What the server is asked. */
export interface GitHubRequest {
  readonly path: string
  readonly query: URLSearchParams
  readonly token: string
}

export type GitHubHandler = (request: GitHubRequest) => GitHubAnswer | Promise<GitHubAnswer>

export interface GitHubServer extends AsyncDisposable {
  readonly url: string
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[]
}

/** A server on this machine that answers as GitHub's REST API does, over real HTTP. */
export async function startGitHub(handle: GitHubHandler): Promise<GitHubServer> {
  const asked: string[] = []
  const server = createServer((request, response) => void answer(request, response, handle, asked))
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: GitHubHandler,
  asked: string[],
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  asked.push(pathname + (searchParams.has('page') ? `?page=${searchParams.get('page')}` : ''))
  const token = (request.headers.authorization ?? '').replace(/^token /, '')
  const {
    status = 200,
    headers = {},
    body = {},
  } = await handle({ path: pathname, query: searchParams, token })
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
  response.end(JSON.stringify(body))
}

/** One page of a list, with the link to the next one as GitHub gives it. */
export function pageOf(
  items: readonly unknown[],
  { path, query }: GitHubRequest,
  wrap: (items: readonly unknown[], total: number) => unknown = (own) => own,
): GitHubAnswer {
  const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)]
  const own = items.slice((page - 1) * size, page * size)
  const next = new URLSearchParams(query)
  next.set('page', String(page + 1))
  const isLast = page * size >= items.length
  const headers = isLast ? {} : { link: `<http://127.0.0.1${path}?${next}>; rel="next"` }
  return { body: wrap(own, items.length), headers }
}
