import { randomUUID } from 'node:crypto'
import type { Artifacts, StoredArtifact } from '../github/artifact.ts'
import type {
  ArtifactMessages,
  CreateRequest,
  FinalizeRequest,
  ListRequest,
  Named,
  Place,
} from './artifact-messages.ts'
import type { BlobStorage } from './blob-storage.ts'
import type { RuntimeIdentity } from './runtime-token.ts'

/** https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
const STATUSES = {
  bad_route: 404,
  malformed: 400,
  invalid_argument: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  already_exists: 409,
  internal: 500,
} as const

export class TwirpError extends Error {
  readonly code: keyof typeof STATUSES

  constructor(code: keyof typeof STATUSES, message: string) {
    super(message)
    this.code = code
  }

  get status(): number {
    return STATUSES[this.code]
  }
}

interface Stores {
  readonly artifacts: Artifacts
  readonly storage: BlobStorage
}

/** An upload that is not finished. */
interface Upload {
  readonly blob: string
  readonly expiresAt?: number
}

/** What https://github.com/actions/toolkit/tree/main/packages/artifact asks the service of a run for. */
export class ArtifactMethods {
  readonly #messages: ArtifactMessages
  readonly #stores: Stores
  readonly #uploads = new Map<string, Upload>()

  constructor(messages: ArtifactMessages, stores: Stores) {
    this.#messages = messages
    this.#stores = stores
  }

  /** @throws TwirpError for what the service refuses. */
  async call(method: string, text: string, identity: RuntimeIdentity): Promise<unknown> {
    switch (method) {
      case 'CreateArtifact':
        return this.#create(this.#read('CreateArtifactRequest', text, identity))
      case 'FinalizeArtifact':
        return await this.#finalize(this.#read('FinalizeArtifactRequest', text, identity))
      case 'ListArtifacts':
        return this.#list(this.#read('ListArtifactsRequest', text, identity), identity)
      case 'GetSignedArtifactURL':
        return this.#signedUrl(this.#read('GetSignedArtifactURLRequest', text, identity))
      case 'DeleteArtifact':
        return this.#delete(this.#read('DeleteArtifactRequest', text, identity))
      default:
        throw new TwirpError('bad_route', `no method ${method}`)
    }
  }

  #read<Type extends keyof ArtifactMessages>(
    type: Type,
    text: string,
    { runId }: RuntimeIdentity,
  ): ReturnType<ArtifactMessages[Type]['fromJson']> {
    const message = this.#parsed(type, text)
    if (message.workflowRunBackendId !== runId) {
      throw new TwirpError('permission_denied', `the token is for the run ${runId}`)
    }
    // Each type reads its own messages: TypeScript does not follow that through the key.
    return message as ReturnType<ArtifactMessages[Type]['fromJson']>
  }

  #parsed(type: keyof ArtifactMessages, text: string): Place {
    try {
      return this.#messages[type].fromJson(JSON.parse(text), { ignoreUnknownFields: false }) as Place
    } catch (error) {
      throw new TwirpError('malformed', error instanceof Error ? error.message : String(error))
    }
  }

  #create(request: CreateRequest): unknown {
    const { name, expiresAt } = request
    if (!isName(name))
      throw new TwirpError('invalid_argument', `the name ${JSON.stringify(name)} is not allowed`)
    if (this.#find(request) !== undefined) {
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run')
    }
    const blob = `${request.workflowRunBackendId}/${randomUUID()}`
    const until = expiresAt === undefined ? {} : { expiresAt: Number(expiresAt.seconds) * 1000 }
    this.#uploads.set(keyOf(request), { blob, ...until })
    return this.#messages.CreateArtifactResponse.toJson(
      { ok: true, signedUploadUrl: this.#stores.storage.uploadUrl(blob) },
      AS_SENT,
    )
  }

  async #finalize(request: FinalizeRequest): Promise<unknown> {
    const { artifacts, storage } = this.#stores
    const upload = this.#uploads.get(keyOf(request))
    if (upload === undefined)
      throw new TwirpError('not_found', `the artifact ${request.name} was not created`)
    const size = await storage.size(upload.blob)
    if (String(size) !== request.size) {
      throw new TwirpError('invalid_argument', `the size is ${size}, not ${request.size}`)
    }
    this.#uploads.delete(keyOf(request))
    const { id } = artifacts.add({
      ...upload,
      runId: Number(request.workflowRunBackendId),
      name: request.name,
      size: Number(request.size),
      digest: request.hash?.value ?? null,
      location: () => storage.downloadUrl(upload.blob, `${request.name}.zip`),
    })
    return this.#messages.FinalizeArtifactResponse.toJson({ ok: true, artifactId: String(id) }, AS_SENT)
  }

  /** Those of the whole run, whichever of its jobs asks. */
  #list({ nameFilter, idFilter, ...place }: ListRequest, { jobId }: RuntimeIdentity): unknown {
    const found = this.#stores.artifacts
      .ofRun(Number(place.workflowRunBackendId))
      .filter(({ name }) => nameFilter === undefined || nameFilter.value === name)
      .filter(({ id }) => idFilter === undefined || idFilter.value === String(id))
    return this.#messages.ListArtifactsResponse.toJson(
      {
        artifacts: found.map(({ id, name, size, createdAt, digest }) => ({
          workflowRunBackendId: place.workflowRunBackendId,
          workflowJobRunBackendId: jobId,
          databaseId: String(id),
          name,
          size: String(size),
          createdAt: { seconds: String(Math.floor(createdAt / 1000)), nanos: 0 },
          ...(digest === null ? {} : { digest: { value: digest } }),
        })),
      },
      AS_SENT,
    )
  }

  #signedUrl(request: Named): unknown {
    const { location } = this.#existing(request)
    return this.#messages.GetSignedArtifactURLResponse.toJson({ signedUrl: location() }, AS_SENT)
  }

  #delete(request: Named): unknown {
    const { id } = this.#existing(request)
    this.#stores.artifacts.remove(id)
    return this.#messages.DeleteArtifactResponse.toJson({ ok: true, artifactId: String(id) }, AS_SENT)
  }

  #existing(request: Named): StoredArtifact {
    const artifact = this.#find(request)
    if (artifact === undefined) throw new TwirpError('not_found', `there is no artifact ${request.name}`)
    return artifact
  }

  #find({ workflowRunBackendId, name }: Named): StoredArtifact | undefined {
    return this.#stores.artifacts.ofRun(Number(workflowRunBackendId)).find((each) => each.name === name)
  }
}

const AS_SENT = { useProtoFieldName: true, emitDefaultValues: true } as const

function keyOf({ workflowRunBackendId, name }: Named): string {
  return JSON.stringify([workflowRunBackendId, name])
}

/** https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts */
function isName(name: string): boolean {
  return name !== '' && !/["<>:|*?\r\n\\/]/.test(name)
}
