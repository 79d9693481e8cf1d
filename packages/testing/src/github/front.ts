import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, NOT_FOUND, type Operations, refusal } from './call.ts'
import type { Contract, SentRequest } from './contract.ts'
import type { Faults } from './fault.ts'
import { mayCall, type Tokens, tokenOf, type Visibility } from './token.ts'
import { viewerAnswer } from './viewer.ts'

/** One request that was answered, or not. */
export interface RecordedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: string
  /** Of the answer; 0 where there was none. */
  readonly status: number
}

export interface FrontOptions {
  readonly repository: string
  readonly tokens: Tokens
  readonly visibility: Visibility
  readonly contract: Contract
  readonly faults: Faults
}

/** What lies behind the front: ready when everything that a test added is there. */
export interface Behind {
  readonly operations: Operations
  ready(): Promise<void>
}

/** The HTTP server before the emulator: it knows tokens, the contract and faults, and notes what comes by. */
export class Front {
  readonly requests: RecordedRequest[] = []
  /** Requests and answers that GitHub's own description does not allow. */
  readonly violations: string[] = []
  readonly #options: FrontOptions
  readonly #server: Server
  #behind: Behind | undefined

  private constructor(options: FrontOptions) {
    this.#options = options
    this.#server = createServer((request, response) => void this.#serve(request, response))
  }

  static async listen(options: FrontOptions): Promise<Front> {
    const front = new Front(options)
    await new Promise<void>((listening) => front.#server.listen(0, '127.0.0.1', listening))
    return front
  }

  get url(): string {
    const { port } = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  open(behind: Behind): void {
    this.#behind = behind
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await read(incoming)
    const effect =
      this.#options.faults.effectOn(sent.method, sent.path) ??
      (await this.#answer(sent).catch((error: unknown) => this.#defect(sent, error)))
    const status = effect === 'unanswered' ? 0 : (effect.status ?? 200)
    this.requests.push({ method: sent.method, path: sent.path, query: sent.query, status })
    if (effect !== 'unanswered') write(response, status, effect)
  }

  /** An error of the emulation or of what a test added is neither GitHub's answer nor to be overlooked. */
  #defect({ method, path }: SentRequest, error: unknown): Answer {
    this.violations.push(`${method} ${path}: ${error instanceof Error ? error.message : String(error)}`)
    return refusal(500, 'the emulated GitHub is wrong')
  }

  async #answer(sent: SentRequest): Promise<Answer> {
    const { tokens, repository, visibility, contract } = this.#options
    const header = sent.headers['authorization'] ?? ''
    const token = tokenOf(header, tokens)
    if (token === undefined)
      return refusal(401, header === '' ? 'Requires authentication' : 'Bad credentials')
    const viewer = sent.path === '/graphql' ? viewerAnswer(sent.body, token) : undefined
    if (viewer !== undefined) return viewer
    const operation = contract.match(sent)
    if (operation === undefined) {
      this.violations.push(`${sent.method} ${sent.path}: no operation that the emulated GitHub knows`)
      return NOT_FOUND
    }
    const { name, params } = operation
    if (`${params['owner']}/${params['repo']}` !== repository) return NOT_FOUND
    if (!mayCall(name, token, visibility)) return refusal(403, 'Resource not accessible by integration')
    const wrong = contract.wrongRequest(sent, name)
    if (wrong.length > 0) {
      this.violations.push(...wrong.map((each) => `${name} is asked wrongly: ${each}`))
      return refusal(422, `Invalid request. ${wrong.join('; ')}`)
    }
    await this.#behind?.ready()
    const answer = await this.#behind?.operations[name]?.({
      ...{ operation: name, params, token, method: sent.method, path: sent.path },
      query: new URLSearchParams(sent.query),
      body: isFields(sent.body) ? sent.body : {},
    })
    if (answer === undefined) throw new Error(`nothing answers ${name}`)
    const { status = 200, body } = answer
    const odd = contract.wrongAnswer(body, name, status)
    this.violations.push(...odd.map((each) => `${name} answers wrongly: ${each}`))
    return answer
  }
}

async function read(incoming: IncomingMessage): Promise<SentRequest> {
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
  return {
    method: incoming.method ?? 'GET',
    path: pathname,
    query: searchParams.toString(),
    headers: Object.fromEntries(headers),
    body: text === '' ? undefined : parsed(text),
  }
}

/** Text that is not JSON stays text, and so breaks the contract. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function write(response: ServerResponse, status: number, { headers = {}, body }: Answer): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...type, ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}
