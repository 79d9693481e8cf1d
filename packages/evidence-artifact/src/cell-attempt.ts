import { latestOfCells } from './cell.ts'
import type { ArtifactManifest } from './manifest.ts'

/** What is known of the attempt that a run is in. */
export interface AttemptFacts {
  readonly runAttempt: number
  /** `success`, `failure`, `cancelled` or `skipped`: how all cells of a job together ended; undefined where nobody says. */
  resultOf(job: string): string | undefined
  /** How the job of a cell ended in this attempt, as GitHub's API says it; undefined where it does not. */
  conclusionOf(manifest: ArtifactManifest): string | undefined
}

type Artifact = { readonly manifest: ArtifactManifest }

/**
 * The cells whose latest artifact must not count, with the reason: their job ran in this attempt, and they left nothing.
 *
 * `needs` gives one result for all cells. A success means that every cell is as its latest artifact says. Otherwise a cell with
 * an artifact of this attempt speaks for itself, and one with only an older artifact may have been left alone because it had
 * succeeded, or have crashed. docs/decisions/0010 has the reasoning.
 * @param artifacts of all attempts
 */
export function lostCells<Own extends Artifact>(
  artifacts: readonly Own[],
  facts: AttemptFacts,
): ReadonlyMap<Own, string> {
  const lost = new Map<Own, string>()
  for (const artifact of latestOfCells(artifacts)) {
    const reason = reasonOf(artifact, artifacts, facts)
    if (reason !== undefined) lost.set(artifact, reason)
  }
  return lost
}

function reasonOf(
  artifact: Artifact,
  artifacts: readonly Artifact[],
  facts: AttemptFacts,
): string | undefined {
  const { manifest } = artifact
  const { job } = manifest.producer
  const result = facts.resultOf(job)
  // No cell of a skipped job ran: what is there is of an earlier attempt, or somebody else's.
  if (result === 'skipped') return `${job} was skipped`
  if (manifest.producer.runAttempt >= facts.runAttempt || result === 'success') return undefined
  const conclusion = facts.conclusionOf(manifest)
  if (conclusion === 'success') return undefined
  if (conclusion !== undefined) return `its job ended with ${conclusion}`
  if (result === undefined || isLeftAlone(manifest, artifacts, facts)) return undefined
  return `${job} ended with ${result}`
}

/**
 * Whether a cell was most likely not run again: it had succeeded, the failure of its job is that of another cell, which left
 * an artifact in this attempt, and no cell that had succeeded ran again.
 */
function isLeftAlone(
  manifest: ArtifactManifest,
  artifacts: readonly Artifact[],
  { runAttempt }: AttemptFacts,
): boolean {
  const own = artifacts.flatMap(({ manifest: other }) => (isSameJob(other, manifest) ? [other] : []))
  const current = own.filter(({ producer }) => producer.runAttempt === runAttempt)
  const earlier = own.filter(({ producer }) => producer.runAttempt < runAttempt)
  const isFullRerun = current.some(({ cell }) => latestOf(earlier, cell.index)?.jobRun?.status === 'success')
  return manifest.jobRun?.status === 'success' && current.some(hasFailed) && !isFullRerun
}

function isSameJob(one: ArtifactManifest, other: ArtifactManifest): boolean {
  return (
    one.name === other.name &&
    one.producer.runId === other.producer.runId &&
    one.producer.job === other.producer.job
  )
}

function latestOf(manifests: readonly ArtifactManifest[], index: number): ArtifactManifest | undefined {
  return manifests
    .filter(({ cell }) => cell.index === index)
    .reduce<ArtifactManifest | undefined>(
      (last, each) =>
        last === undefined || each.producer.runAttempt > last.producer.runAttempt ? each : last,
      undefined,
    )
}

function hasFailed({ jobRun }: ArtifactManifest): boolean {
  return jobRun?.status !== undefined && jobRun.status !== 'success'
}

/** The manifest of a lost cell: it says what was asked for, and lists no file. */
export function lostManifest(
  manifest: ArtifactManifest,
  lost: NonNullable<ArtifactManifest['lost']>,
): ArtifactManifest {
  const { asked } = manifest
  return {
    ...manifest,
    files: [],
    steps: [],
    ...(asked === undefined
      ? {}
      : { asked: { ...asked, evidence: asked.evidence.map((glob) => ({ ...glob, files: 0 })) } }),
    lost,
  }
}
