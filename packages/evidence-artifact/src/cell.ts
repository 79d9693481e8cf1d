import type { ArtifactManifest } from './manifest.ts'

/** A cell that should have left an artifact, and has not. */
interface AbsentCell {
  readonly job: string
  /** From 0. */
  readonly index: number
  readonly total: number
}

/**
 * Of each cell of each job the artifact of the latest attempt: running the failed jobs again leaves the others as they were.
 * Where several claim to be that one, all of them count. A cell that the matrix no longer had in a later attempt does not count. In
 * the order of job and cell.
 */
export function latestOfCells<Artifact extends { readonly manifest: ArtifactManifest }>(
  artifacts: readonly Artifact[],
): readonly Artifact[] {
  const cells = Map.groupBy(withoutFormerCells(artifacts), ({ manifest }) => keyOf(manifest))
  const latest = [...cells.values()].flatMap((own) => {
    const last = Math.max(...own.map(attemptOf))
    return own.filter((artifact) => attemptOf(artifact) === last)
  })
  return latest.sort(
    ({ manifest: left }, { manifest: right }) =>
      compareTexts(left.producer.job, right.producer.job) ||
      compareTexts(left.name, right.name) ||
      left.cell.index - right.cell.index,
  )
}

/**
 * A matrix may have become smaller where the whole run ran again. Only an attempt in which each of its cells left an artifact
 * shows that: one cell alone cannot do away with others.
 */
function withoutFormerCells<Artifact extends { readonly manifest: ArtifactManifest }>(
  artifacts: readonly Artifact[],
): readonly Artifact[] {
  const jobs = Map.groupBy(artifacts, ({ manifest }) => jobKeyOf(manifest))
  return [...jobs.values()].flatMap((own) => {
    const attempts = [...Map.groupBy(own, attemptOf)].flatMap(([attempt, ofAttempt]) => {
      const total = Math.max(...ofAttempt.map(({ manifest }) => manifest.cell.total))
      const isWhole = new Set(ofAttempt.map(({ manifest }) => manifest.cell.index)).size === total
      return isWhole ? [{ attempt, total }] : []
    })
    return own.filter(
      (artifact) =>
        !attempts.some(
          ({ attempt, total }) => attempt > attemptOf(artifact) && artifact.manifest.cell.index >= total,
        ),
    )
  })
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function keyOf({ name, producer, cell }: ArtifactManifest): string {
  return JSON.stringify([name, producer.runId, producer.job, cell.index])
}

/** The cells of a job belong together within one run and under one name. */
function jobKeyOf({ name, producer }: ArtifactManifest): string {
  return JSON.stringify([name, producer.runId, producer.job])
}

function attemptOf({ manifest }: { readonly manifest: ArtifactManifest }): number {
  return manifest.producer.runAttempt
}

/**
 * The cells that are not there, of jobs of which at least one is: each says how many there are. Where two say it
 * differently, the greater number counts. A cell of another run replaces none of this one.
 */
export function absentCells(manifests: readonly ArtifactManifest[]): readonly AbsentCell[] {
  const jobs = Map.groupBy(manifests, jobKeyOf)
  return [...jobs.values()].flatMap((own) => {
    const total = Math.max(...own.map(({ cell }) => cell.total))
    const present = new Set(own.map(({ cell }) => cell.index))
    const job = own[0]?.producer.job ?? ''
    return Array.from({ length: total }, (_, index) => ({ job, index, total })).filter(
      ({ index }) => !present.has(index),
    )
  })
}
