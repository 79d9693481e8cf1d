import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Artifacts, type StoredArtifact } from '../github/artifact.ts'
import type { EmulatedGitHub } from '../github/emulated-github.ts'
import { Faults, type Refusal } from '../github/fault.ts'
import { loadMessages } from './artifact-messages.ts'
import { ArtifactMethods, TwirpError } from './artifact-methods.ts'
import { type BlobStorage, startBlobStorage } from './blob-storage.ts'
import { identityOf, runtimeToken } from './runtime-token.ts'

export interface ArtifactServiceOptions {
  /** Whose REST API lists the artifacts too. */
  readonly github?: EmulatedGitHub
}

/** One call of the service, as it was answered. */
export interface ServiceCall {
  /** `CreateArtifact`, `FinalizeArtifact`, `ListArtifacts`, `GetSignedArtifactURL` or `DeleteArtifact`. */
  readonly method: string
  readonly status: number
}

/** An archive that is there without a job that uploaded it: whatever its bytes are. */
export interface PutArtifact {
  readonly runId: number
  readonly name: string
  readonly archive: Uint8Array
  /** `sha256:…`; that of the archive where absent. */
  readonly digest?: string
  /** Milliseconds since 1970; 90 days from now where absent. */
  readonly expiresAt?: number
}

/** The service that keeps the artifacts of runs, as jobs see it. */
export interface ArtifactService extends AsyncDisposable {
  readonly url: string
  readonly calls: readonly ServiceCall[]
  /** What a runner gives to a job so that it may upload and download. */
  environment(job: { readonly runId: number; readonly jobId?: string }): Readonly<Record<string, string>>
  put(artifact: PutArtifact): Promise<StoredArtifact>
  /** The bytes of the archive. */
  read(artifact: StoredArtifact): Promise<Buffer>
  /** The latest first. */
  ofRun(runId: number): readonly StoredArtifact[]
  /** The path ends with the name of the method. The client tries again for half a minute after a 5xx. */
  refuse(refusal: Refusal): void
}

const PATH = '/twirp/github.actions.results.api.v1.ArtifactService/'

export async function startArtifactService({
  github,
}: ArtifactServiceOptions = {}): Promise<ArtifactService> {
  const storage = await startBlobStorage()
  const artifacts = github?.artifacts ?? new Artifacts()
  const methods = new ArtifactMethods(loadMessages(), { artifacts, storage })
  const calls: ServiceCall[] = []
  const faults = new Faults()
  const server = createServer(
    (request, response) => void serve(request, response, { methods, calls, faults }),
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  return {
    url,
    calls,
    environment: ({ runId, jobId = 'job' }) => ({
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken({ runId: String(runId), jobId }),
    }),
    put: (artifact) => put(artifact, { artifacts, storage }),
    read: ({ blob }) => storage.read(blob),
    ofRun: (runId) => artifacts.ofRun(runId),
    refuse: (refusal) => faults.add(refusal, { body: { code: 'unknown', msg: 'Refused' }, ...refusal }),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await storage[Symbol.asyncDispose]()
    },
  }
}

interface Serving {
  readonly methods: ArtifactMethods
  readonly calls: ServiceCall[]
  readonly faults: Faults
}

async function serve(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const path = request.url ?? ''
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  const effect = serving.faults.effectOn(request.method ?? '', path)
  if (effect === 'unanswered') return
  const answer = effect ?? (await answerTo(request, text, serving.methods))
  const { status = 200, headers = {}, body = {} } = answer
  serving.calls.push({ method: path.replace(PATH, ''), status })
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

async function answerTo(
  { url = '', headers, method }: IncomingMessage,
  text: string,
  methods: ArtifactMethods,
): Promise<{
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}> {
  try {
    if (method !== 'POST' || !url.startsWith(PATH)) throw new TwirpError('bad_route', `no handler for ${url}`)
    const identity = identityOf(headers.authorization ?? '')
    if (identity === undefined) throw new TwirpError('unauthenticated', 'the token is not one of a job')
    return { body: await methods.call(url.slice(PATH.length), text, identity) }
  } catch (error) {
    const told = error instanceof TwirpError ? error : new TwirpError('internal', String(error))
    return { status: told.status, body: { code: told.code, msg: told.message } }
  }
}

async function put(
  { runId, name, archive, digest, expiresAt }: PutArtifact,
  { artifacts, storage }: { readonly artifacts: Artifacts; readonly storage: BlobStorage },
): Promise<StoredArtifact> {
  const blob = `${runId}/${crypto.randomUUID()}`
  await storage.write(blob, archive)
  return artifacts.add({
    ...{ runId, name, blob, size: archive.byteLength },
    digest: digest ?? `sha256:${createHash('sha256').update(archive).digest('hex')}`,
    location: () => storage.downloadUrl(blob, `${name}.zip`),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  })
}
