import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Document, OpenAPIBackend, type Request } from 'openapi-backend'

/** GitHub's own description of its API, as far as this repository asks it: scripts/write-contract.ts. */
const DESCRIPTION = fileURLToPath(new URL('../contract/github.openapi.json', import.meta.url))

/** What the contract says of one request. */
type RequestCheck =
  | { readonly kind: 'known'; readonly operation: string; readonly problems: readonly string[] }
  | { readonly kind: 'unknown' }

export interface GitHubContract {
  checkRequest(request: Request): RequestCheck
  /** What is wrong with an answer. */
  checkResponse(operation: string, status: number, body: unknown): readonly string[]
}

/** Loads the contract. A request that it does not describe is none of GitHub's. */
export async function loadContract(): Promise<GitHubContract> {
  const definition = JSON.parse(readFileSync(DESCRIPTION, 'utf8')) as Document
  const api = new OpenAPIBackend({
    definition,
    quick: true,
    ajvOpts: { strict: false, validateFormats: false },
  })
  await api.init()
  return {
    checkRequest: (request) => {
      const operation = api.matchOperation(request)
      if (operation?.operationId === undefined) return { kind: 'unknown' }
      const { errors } = api.validateRequest(request, operation)
      return { kind: 'known', operation: operation.operationId, problems: textsOf(errors) }
    },
    checkResponse: (operation, status, body) => textsOf(api.validateResponse(body, operation, status).errors),
  }
}

function textsOf(
  errors: readonly { readonly instancePath: string; readonly message?: string }[] | null | undefined,
): readonly string[] {
  return (errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? 'is wrong'}`)
}
