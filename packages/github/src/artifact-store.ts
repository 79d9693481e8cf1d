import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Asked, refusalOf, statusOf } from './asked.ts'

/** An artifact, as the service lists it. */
export interface ListedArtifact {
  readonly id: number
  readonly name: string
  /** Compressed. */
  readonly bytes: number
  /** `sha256:…`; undefined where the service gives none. */
  readonly digest: string | undefined
}

/** Where another run's artifacts are; the run that asks needs neither token nor name. */
export interface ArtifactRun {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  readonly runId: number
}

export interface ArtifactUpload {
  readonly name: string
  /** Absolute, all of them under the root. */
  readonly files: readonly string[]
  readonly root: string
  readonly retentionDays: number | undefined
  readonly compressionLevel: number
}

export interface UploadedArtifact {
  readonly id: number
  readonly bytes: number
  readonly digest: string
}

/** The artifacts of workflow runs. */
export interface ArtifactStore {
  upload(upload: ArtifactUpload): Promise<Asked<UploadedArtifact>>
  list(run: ArtifactRun | undefined): Promise<Asked<readonly ListedArtifact[]>>
  /** Downloads the archive as it is into an empty folder, and gives its path. Its digest is that of the list. */
  download(artifact: ListedArtifact, folder: string, run: ArtifactRun | undefined): Promise<Asked<string>>
}

/** Opens the artifact service. Its client is large, and is loaded when it is used. */
export async function openArtifactStore(): Promise<ArtifactStore> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  return {
    upload: ({ name, files, root, retentionDays, compressionLevel }) =>
      told(async () => {
        const options = retentionDays === undefined ? {} : { retentionDays }
        const done = await client.uploadArtifact(name, [...files], root, { ...options, compressionLevel })
        if (done.id === undefined) throw new Error('the service returned no id for the artifact')
        return { id: done.id, bytes: done.size ?? 0, digest: done.digest ?? '' }
      }),
    list: (run) =>
      told(async () => {
        const { artifacts } = await client.listArtifacts({ latest: true, ...findBy(run) })
        return artifacts.map(({ id, name, size, digest }) => ({ id, name, bytes: size, digest }))
      }),
    download: (artifact, folder, run) =>
      told(async () => {
        mkdirSync(folder, { recursive: true })
        const expectedHash = artifact.digest === undefined ? {} : { expectedHash: artifact.digest }
        const options = { path: folder, skipDecompress: true, ...expectedHash, ...findBy(run) }
        const { digestMismatch } = await client.downloadArtifact(artifact.id, options)
        if (digestMismatch === true) throw new Error('its bytes differ from those that were uploaded')
        const [file, ...others] = readdirSync(folder)
        if (file === undefined || others.length > 0) throw new Error('the service returned no archive')
        return join(folder, file)
      }),
  }
}

function findBy(run: ArtifactRun | undefined): object {
  if (run === undefined) return {}
  const [repositoryOwner = '', repositoryName = ''] = run.repository.split('/')
  return { findBy: { token: run.token, workflowRunId: run.runId, repositoryOwner, repositoryName } }
}

/** The client throws whatever went wrong: a service that is not there, a name that is taken, a permission. */
async function told<Value>(ask: () => Promise<Value>): Promise<Asked<Value>> {
  try {
    return { kind: 'answered', value: await ask() }
  } catch (error) {
    if (statusOf(error) !== undefined) return { kind: 'refused', ...refusalOf(error, 'actions: read') }
    const reason = error instanceof Error ? error.message.slice(0, 300) : String(error)
    const isOutside = reason.includes('ACTIONS_RUNTIME_TOKEN')
    const remedy = isOutside
      ? 'run it in a GitHub Actions job: artifacts exist only there'
      : 'run the job again'
    return { kind: 'refused', reason, remedy }
  }
}
