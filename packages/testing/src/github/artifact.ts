import { nodeId } from './account.ts'
import { type Answer, type Call, NOT_FOUND, type Operations, refusal } from './call.ts'
import { instantOf } from './instant.ts'
import { pageOf } from './page.ts'
import type { RepositoryShapes } from './repository-shape.ts'
import type { RunRegister } from './workflow-run.ts'

/** An artifact of a run, wherever its bytes are. */
export interface StoredArtifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  readonly size: number
  /** `sha256:…` of the archive; null for one of the time before digests. */
  readonly digest: string | null
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** Gone from then on, though still listed. */
  readonly expiresAt: number
  /** Where the blob storage keeps the archive. */
  readonly blob: string
  /** Where the archive can be fetched, for a while. */
  readonly location: () => string
}

const DAYS_KEPT = 90

/** The artifacts that both the artifact service and GitHub's REST API list. */
export class Artifacts {
  readonly #stored: StoredArtifact[] = []
  #next = 1

  /** @returns the artifact with its number. */
  add(
    artifact: Omit<StoredArtifact, 'id' | 'createdAt' | 'expiresAt'> & { readonly expiresAt?: number },
  ): StoredArtifact {
    const createdAt = Date.now()
    const expiresAt = createdAt + DAYS_KEPT * 86_400_000
    const stored = { id: this.#next++, createdAt, expiresAt, ...artifact }
    this.#stored.push(stored)
    return stored
  }

  /** The latest first. */
  ofRun(runId: number): readonly StoredArtifact[] {
    return this.#stored.filter((each) => each.runId === runId).reverse()
  }

  find(id: number): StoredArtifact | undefined {
    return this.#stored.find((each) => each.id === id)
  }

  remove(id: number): void {
    const index = this.#stored.findIndex((each) => each.id === id)
    if (index !== -1) this.#stored.splice(index, 1)
  }
}

interface Places {
  readonly url: string
  readonly repositories: RepositoryShapes
  readonly runs: RunRegister
}

/** https://docs.github.com/en/rest/actions/artifacts */
export function artifactOperations(artifacts: Artifacts, places: Places): Operations {
  const found = ({ params }: Call) => artifacts.find(Number(params['artifact_id']))
  return {
    'actions/list-workflow-run-artifacts': (call) => {
      const run = places.runs.find(Number(call.params['run_id']))
      if (run === undefined) return NOT_FOUND
      const name = call.query.get('name')
      const own = artifacts.ofRun(run.id).filter((each) => name === null || each.name === name)
      return pageOf(call, own, {
        url: places.url,
        wrap: (shown) => ({
          total_count: own.length,
          artifacts: shown.map((each) => artifactShape(each, places)),
        }),
      })
    },
    'actions/get-artifact': (call) => {
      const artifact = found(call)
      return artifact === undefined ? NOT_FOUND : { body: artifactShape(artifact, places) }
    },
    'actions/download-artifact': (call) => download(call, found(call)),
    'actions/delete-artifact': (call) => {
      const artifact = found(call)
      if (artifact === undefined) return NOT_FOUND
      artifacts.remove(artifact.id)
      return { status: 204 }
    },
  }
}

function download({ params }: Call, artifact: StoredArtifact | undefined): Answer {
  if (artifact === undefined || params['archive_format'] !== 'zip') return NOT_FOUND
  if (artifact.expiresAt <= Date.now()) return refusal(410, 'Artifact has expired')
  return { status: 302, headers: { location: artifact.location() } }
}

function artifactShape(artifact: StoredArtifact, { repositories, runs }: Places): object {
  const url = `${repositories.api()}/actions/artifacts/${artifact.id}`
  const run = runs.find(artifact.runId)
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= Date.now(),
    created_at: instantOf(artifact.createdAt),
    updated_at: instantOf(artifact.createdAt),
    expires_at: instantOf(artifact.expiresAt),
    digest: artifact.digest,
    workflow_run: {
      id: artifact.runId,
      repository_id: repositories.shape()['id'],
      head_repository_id: repositories.shape(run?.headRepository)['id'],
      ...(run?.headBranch === null ? {} : { head_branch: run?.headBranch }),
      head_sha: run?.headSha,
    },
  }
}
