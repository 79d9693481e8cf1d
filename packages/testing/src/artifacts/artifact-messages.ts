import { createRequire, findPackageJSON } from 'node:module'

/** One type of message as the artifact client's own generated code reads and writes it. */
interface MessageType<Message> {
  /** @throws Error for a field that the message has not, or one of another type. */
  fromJson(json: unknown, options: { readonly ignoreUnknownFields: boolean }): Message
  toJson(
    message: Message,
    options: { readonly useProtoFieldName: true; readonly emitDefaultValues: true },
  ): unknown
}

/** Whose artifact it is. */
export interface Place {
  readonly workflowRunBackendId: string
  readonly workflowJobRunBackendId: string
}

export interface Named extends Place {
  readonly name: string
}

interface Wrapped {
  readonly value: string
}

interface Instant {
  /** Since 1970, as text. */
  readonly seconds: string
  readonly nanos: number
}

export interface CreateRequest extends Named {
  readonly expiresAt?: Instant
  readonly version: number
  readonly mimeType?: Wrapped
}

export interface FinalizeRequest extends Named {
  readonly size: string
  readonly hash?: Wrapped
}

export interface ListRequest extends Place {
  readonly nameFilter?: Wrapped
  readonly idFilter?: Wrapped
}

interface ListedArtifact extends Named {
  readonly databaseId: string
  readonly size: string
  readonly createdAt: Instant
  readonly digest?: Wrapped
}

/** https://github.com/actions/toolkit/tree/main/packages/artifact/src/generated */
export interface ArtifactMessages {
  readonly CreateArtifactRequest: MessageType<CreateRequest>
  readonly CreateArtifactResponse: MessageType<{ readonly ok: boolean; readonly signedUploadUrl: string }>
  readonly FinalizeArtifactRequest: MessageType<FinalizeRequest>
  readonly FinalizeArtifactResponse: MessageType<{ readonly ok: boolean; readonly artifactId: string }>
  readonly ListArtifactsRequest: MessageType<ListRequest>
  readonly ListArtifactsResponse: MessageType<{ readonly artifacts: readonly ListedArtifact[] }>
  readonly GetSignedArtifactURLRequest: MessageType<Named>
  readonly GetSignedArtifactURLResponse: MessageType<{ readonly signedUrl: string }>
  readonly DeleteArtifactRequest: MessageType<Named>
  readonly DeleteArtifactResponse: MessageType<{ readonly ok: boolean; readonly artifactId: string }>
}

/** The package does not export them: they are loaded by their path from its manifest. */
export function loadMessages(): ArtifactMessages {
  const manifest = findPackageJSON('@actions/artifact', import.meta.url)
  if (manifest === undefined) throw new Error('@actions/artifact is not installed; run npm ci')
  return createRequire(manifest)('./lib/generated/results/api/v1/artifact.js')
}
