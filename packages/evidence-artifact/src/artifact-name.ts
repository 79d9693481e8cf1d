import type { ArtifactCell } from './manifest.ts'

export interface ArtifactOwner {
  readonly name: string
  readonly job: string
  readonly cell: Pick<ArtifactCell, 'index' | 'total'>
  readonly runAttempt: number
}

const MAX_PART = 80

/**
 * The name of a cell's artifact, no other cell's and no other attempt's: `governance.test.2-of-3.1`. An artifact cannot be
 * written again, so that a job that runs again needs a name of its own.
 */
export function artifactName({ name, job, cell, runAttempt }: ArtifactOwner): string {
  return [part(name), part(job), `${cell.index + 1}-of-${cell.total}`, String(runAttempt)].join('.')
}

/**
 * Whether an artifact is of the same name, job and attempt, and of a matrix of another size: it was saved by another call of
 * the workflow.
 */
export function isOtherTotal(artifact: string, { name, job, cell, runAttempt }: ArtifactOwner): boolean {
  const [ownName, ownJob, place = '', attempt, ...rest] = artifact.split('.')
  const total = /^\d+-of-(\d+)$/.exec(place)?.[1]
  const isSame = ownName === part(name) && ownJob === part(job) && attempt === String(runAttempt)
  return isSame && rest.length === 0 && total !== undefined && Number(total) !== cell.total
}

/** What the service accepts in a name everywhere, except the dot, which separates its parts. */
function part(text: string): string {
  const plain = text.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, MAX_PART)
  return plain === '' ? '-' : plain
}

/** `os=windows-latest, shard=2` of the matrix as GitHub gives it; empty where there is none. */
export function matrixLabel(matrix: unknown): string {
  if (typeof matrix !== 'object' || matrix === null || Array.isArray(matrix)) return ''
  return Object.entries(matrix)
    .filter(([, value]) => typeof value !== 'object')
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(', ')
    .slice(0, MAX_LABEL)
}

const MAX_LABEL = 200
