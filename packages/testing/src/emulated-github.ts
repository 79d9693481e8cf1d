import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator } from 'emulate'
import { type GitHubContract, loadContract } from './github-contract.ts'
import type {
  EmulatedArtifact,
  EmulatedCheckRun,
  EmulatedPullRequest,
  EmulatedRun,
  GitHubObject,
} from './github-objects.ts'
import { GitHubOverlay, type OverlayAnswer } from './github-overlay.ts'

export interface EmulatedGitHubOptions {
  /** `owner/name`. */
  readonly repository: string
  /** Scopes by token: with `repo` it may write; without, it is one of a fork, which may only read. */
  readonly tokens: Readonly<Record<string, readonly string[]>>
}

/** An answer that the server gives in place of its own, so many times, or always. */
export interface EmulatedFault {
  readonly method?: string
  readonly path: RegExp
  /** None where the connection is left open and nobody answers. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly times?: number
}

interface AskedRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly status: number
  readonly body: unknown
}

/**
 * GitHub's REST API on this machine: a stateful emulator, with what it lacks laid over it, behind GitHub's own description
 * of the API. What that description refuses is answered 422; an answer that it would not give is a violation.
 */
export interface EmulatedGitHub extends AsyncDisposable {
  readonly url: string
  readonly requests: readonly AskedRequest[]
  readonly violations: readonly string[]
  refuse(fault: EmulatedFault): void
  addRun(run: EmulatedRun): void
  addPullRequest(pull: EmulatedPullRequest): void
  addArtifact(artifact: EmulatedArtifact): void
  removeArtifact(id: number): void
  addComment(comment: { readonly issue: number; readonly login: string; readonly body: string }): number
  addIssue(issue: { readonly title: string; readonly labels: readonly string[] }): Promise<void>
  addCheckRun(run: EmulatedCheckRun): void
  setMergeBase(base: string, head: string, sha: string): void
  comments(issue: number): readonly { readonly id: number; readonly login: string; readonly body: string }[]
  checkRuns(sha: string): readonly GitHubObject[]
  statuses(sha: string): readonly GitHubObject[]
}

/** Who acts with any token: the identity of GITHUB_TOKEN. */
const BOT = 'github-actions[bot]'
const INNER_TOKEN = 'inner'
const MAX_BODY = 8 * 1024 * 1024

export async function startEmulatedGitHub(options: EmulatedGitHubOptions): Promise<EmulatedGitHub> {
  const [owner = '', name = ''] = options.repository.split('/')
  const inner = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: { [INNER_TOKEN]: { login: owner, scopes: ['repo'] } },
      github: { users: [{ login: owner }], repos: [{ owner, name, auto_init: true }] },
    },
  })
  const server = new FrontServer(options, inner.url, await loadContract())
  await server.start()
  return Object.assign(server, {
    [Symbol.asyncDispose]: async () => {
      await server.stop()
      await inner.close()
    },
  })
}

interface Incoming {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface Outgoing {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

class FrontServer {
  url = ''
  readonly requests: AskedRequest[] = []
  readonly violations: string[] = []
  readonly #options: EmulatedGitHubOptions
  readonly #inner: string
  readonly #contract: GitHubContract
  readonly #faults: { readonly fault: EmulatedFault; left: number }[] = []
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  #overlay = new GitHubOverlay({ url: '', name: '', object: {} })

  constructor(options: EmulatedGitHubOptions, inner: string, contract: GitHubContract) {
    this.#options = options
    this.#inner = inner
    this.#contract = contract
  }

  async start(): Promise<void> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    const { body } = await this.#forward({ ...EMPTY, path: `/repos/${this.#options.repository}` })
    this.#overlay = new GitHubOverlay({
      url: this.url,
      name: this.#options.repository,
      object: body as GitHubObject,
    })
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  refuse(fault: EmulatedFault): void {
    this.#faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  addRun(run: EmulatedRun): void {
    this.#overlay.addRun(run)
  }

  addPullRequest(pull: EmulatedPullRequest): void {
    this.#overlay.addPullRequest(pull)
  }

  addArtifact(artifact: EmulatedArtifact): void {
    this.#overlay.addArtifact(artifact)
  }

  removeArtifact(id: number): void {
    this.#overlay.removeArtifact(id)
  }

  addComment(comment: { readonly issue: number; readonly login: string; readonly body: string }): number {
    return this.#overlay.addComment(comment)
  }

  async addIssue(issue: { readonly title: string; readonly labels: readonly string[] }): Promise<void> {
    const path = `/repos/${this.#options.repository}/issues`
    for (const label of issue.labels) {
      const body = JSON.stringify({ name: label, color: 'ededed' })
      await this.#forward({ ...EMPTY, method: 'POST', path: path.replace('issues', 'labels'), body })
    }
    await this.#forward({ ...EMPTY, method: 'POST', path, body: JSON.stringify(issue) })
  }

  addCheckRun(run: EmulatedCheckRun): void {
    this.#overlay.addCheckRun(run)
  }

  setMergeBase(base: string, head: string, sha: string): void {
    this.#overlay.setMergeBase(base, head, sha)
  }

  comments(issue: number): readonly { readonly id: number; readonly login: string; readonly body: string }[] {
    return this.#overlay.comments(issue)
  }

  checkRuns(sha: string): readonly GitHubObject[] {
    return this.#overlay.checkRuns(sha)
  }

  statuses(sha: string): readonly GitHubObject[] {
    return this.#overlay.statuses(sha)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const incoming = await read(request)
    const fault = this.#faultFor(incoming)
    const answer = fault === undefined ? await this.#answer(incoming) : faultAnswer(fault)
    const { method, path, query } = incoming
    this.requests.push({
      method,
      path,
      query: query.toString(),
      status: answer?.status ?? 0,
      body: parsed(incoming.body),
    })
    if (answer === undefined) return
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...answer.headers,
    })
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
  }

  #faultFor({ method, path }: Incoming): EmulatedFault | undefined {
    const found = this.#faults.find(
      ({ fault, left }) => left > 0 && (fault.method ?? method) === method && fault.path.test(path),
    )
    if (found === undefined) return undefined
    found.left--
    return found.fault
  }

  async #answer(incoming: Incoming): Promise<Outgoing> {
    const scopes = this.#options.tokens[tokenOf(incoming)]
    if (scopes === undefined) return refusal(401, 'Bad credentials')
    const check = this.#contract.checkRequest({
      ...incoming,
      query: incoming.query.toString(),
      headers: { ...incoming.headers },
      body: parsed(incoming.body),
    })
    if (check.kind === 'unknown') {
      this.violations.push(`${incoming.method} ${incoming.path} is not in the contract`)
      return refusal(404, 'Not Found')
    }
    if (check.problems.length > 0) return refusal(422, `Validation Failed: ${check.problems.join('; ')}`)
    if (incoming.method !== 'GET' && !scopes.includes('repo')) {
      return refusal(403, 'Resource not accessible by integration')
    }
    const answer = await this.#stated(check.operation, incoming)
    if (answer.status >= 200 && answer.status < 300 && answer.body !== undefined) {
      for (const problem of this.#contract.checkResponse(check.operation, answer.status, answer.body)) {
        this.violations.push(`${check.operation} answers ${problem}`)
      }
    }
    return answer
  }

  async #stated(operation: string, incoming: Incoming): Promise<Outgoing> {
    const laid = this.#overlay.answer({
      operation,
      params: paramsOf(incoming.path),
      query: incoming.query,
      body: (parsed(incoming.body) ?? {}) as GitHubObject,
      login: BOT,
    })
    return laid === undefined ? await this.#forward(incoming) : this.#outgoing(laid, incoming)
  }

  #outgoing(answer: NonNullable<OverlayAnswer>, { path, query }: Incoming): Outgoing {
    switch (answer.kind) {
      case 'object':
        return { status: answer.status, headers: {}, body: answer.body }
      case 'redirect':
        return { status: 302, headers: { location: answer.location }, body: undefined }
      case 'nothing':
        return answer.status === 204
          ? { status: 204, headers: {}, body: undefined }
          : refusal(answer.status, answer.status === 410 ? 'Artifact has expired' : 'Not Found')
      case 'list': {
        const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)]
        const { items, wrap } = answer
        const own = items.slice((page - 1) * size, page * size)
        const next = new URLSearchParams(query)
        next.set('page', String(page + 1))
        const isLast = page * size >= items.length
        return {
          status: 200,
          headers: isLast ? {} : { link: `<${this.url}${path}?${next}>; rel="next"` },
          body: wrap === undefined ? own : { total_count: items.length, [wrap]: own },
        }
      }
    }
  }

  /** Asks the emulator, and lets its addresses be this server's. */
  async #forward({ method, path, query, body }: Incoming): Promise<Outgoing> {
    const suffix = query.size === 0 ? '' : `?${query}`
    const answer = await fetch(`${this.#inner}${path}${suffix}`, {
      method,
      headers: { authorization: `token ${INNER_TOKEN}`, 'content-type': 'application/json' },
      ...(body === '' ? {} : { body }),
    })
    const text = (await answer.text()).replaceAll(this.#inner, this.url)
    const link = answer.headers.get('link')?.replaceAll(this.#inner, this.url)
    return { status: answer.status, headers: link === undefined ? {} : { link }, body: parsed(text) }
  }
}

const EMPTY: Incoming = { method: 'GET', path: '', query: new URLSearchParams(), headers: {}, body: '' }

async function read(request: IncomingMessage): Promise<Incoming> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  let body = ''
  request.setEncoding('utf8')
  for await (const chunk of request) {
    body += chunk
    if (body.length > MAX_BODY) throw new RangeError('the body of a request is too large')
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
  return { method: request.method ?? 'GET', path: pathname, query: searchParams, headers, body }
}

function tokenOf({ headers }: Incoming): string {
  return (headers['authorization'] ?? '').replace(/^(?:token|bearer) /i, '')
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

function refusal(status: number, message: string): Outgoing {
  return {
    status,
    headers: {},
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  }
}

function faultAnswer({ status, headers = {}, body = {} }: EmulatedFault): Outgoing | undefined {
  return status === undefined ? undefined : { status, headers, body }
}

/** The parts of a path that name something. */
const PARAMS: readonly (readonly [string, RegExp])[] = [
  ['run_id', /\/actions\/runs\/(\d+)/],
  ['artifact_id', /\/actions\/artifacts\/(\d+)/],
  ['workflow_id', /\/actions\/workflows\/([^/]+)\/runs$/],
  ['pull_number', /\/pulls\/(\d+)/],
  ['issue_number', /\/issues\/(\d+)/],
  ['comment_id', /\/issues\/comments\/(\d+)/],
  ['check_run_id', /\/check-runs\/(\d+)/],
  ['sha', /\/statuses\/([^/]+)$/],
  ['ref', /\/commits\/([^/]+)\//],
  ['basehead', /\/compare\/(.+)$/],
]

function paramsOf(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PARAMS.flatMap(([name, pattern]) => {
      const value = pattern.exec(path)?.[1]
      return value === undefined ? [] : [[name, decodeURIComponent(value)]]
    }),
  )
}
