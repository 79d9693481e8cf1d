import { readFileSync } from 'node:fs'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import { validInstant } from './instant.ts'

/** The parts of a request that decide whether GitHub accepts it. */
export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

interface MatchedOperation {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
}

/** What GitHub's own description of its REST API says about requests and answers. */
export interface Contract {
  /** Undefined for anything but an operation of the part that scripts/write-contract.ts extracts. */
  match(request: SentRequest): MatchedOperation | undefined
  /** Why GitHub would answer 422; nothing where it would not. */
  wrongRequest(request: SentRequest, operation: string): readonly string[]
  /** How an answer differs from what GitHub would give. */
  wrongAnswer(body: unknown, operation: string, status: number): readonly string[]
}

let opened: Promise<Contract> | undefined

/** The same for everybody: it compiles a validator the first time that an operation is used. */
export function openContract(): Promise<Contract> {
  opened ??= open()
  return opened
}

async function open(): Promise<Contract> {
  // Beside src and lib.
  const text = readFileSync(new URL('../../github.openapi.json', import.meta.url), 'utf8')
  const formats = { 'date-time': validInstant, uri: (value: string) => URL.canParse(value) }
  const definition: Document = JSON.parse(text)
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, allErrors: true, formats },
  })
  await api.init()
  return {
    match: (request) => {
      const operation = api.matchOperation(request)
      if (operation?.operationId === undefined) return undefined
      const { params } = api.router.parseRequest(request, operation)
      return { name: operation.operationId, params: textsOf(params) }
    },
    wrongRequest: (request, operation) => problems(api.validateRequest(request, operation)),
    wrongAnswer: (body, operation, status) => problems(api.validateResponse(body ?? null, operation, status)),
  }
}

function textsOf(params: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]))
}

interface Validated {
  readonly errors?:
    | readonly { readonly instancePath: string; readonly message?: string; readonly params: object }[]
    | null
}

function problems({ errors }: Validated): readonly string[] {
  return (errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  )
}
