import { latestOfCells } from './bundle-cell.ts'
import type { BundleManifest } from './bundle-manifest.ts'

/** What is known of the attempt that a run is in. */
export interface AttemptFacts {
  readonly runAttempt: number
  /** `success`, `failure`, `cancelled` or `skipped`: how all cells of a job together ended; undefined where nobody says. */
  resultOf(job: string): string | undefined
  /** How the job of a cell ended in this attempt, as GitHub's API says it; undefined where it does not. */
  conclusionOf(manifest: BundleManifest): string | undefined
}

type Bundle = { readonly manifest: BundleManifest }

/**
 * The cells whose latest bundle must not count, with the reason: their job ran in this attempt, and they left nothing.
 *
 * `needs` gives one result for all cells. A success means that every cell is as its latest bundle says. Otherwise a cell with
 * a bundle of this attempt speaks for itself, and one with only an older bundle may have been left alone because it had
 * succeeded, or have crashed. docs/decisions/0010 has the reasoning.
 * @param bundles of all attempts
 */
export function lostCells<Own extends Bundle>(
  bundles: readonly Own[],
  facts: AttemptFacts,
): ReadonlyMap<Own, string> {
  const lost = new Map<Own, string>()
  for (const bundle of latestOfCells(bundles)) {
    const reason = reasonOf(bundle, bundles, facts)
    if (reason !== undefined) lost.set(bundle, reason)
  }
  return lost
}

function reasonOf(bundle: Bundle, bundles: readonly Bundle[], facts: AttemptFacts): string | undefined {
  const { manifest } = bundle
  const { job } = manifest.producer
  const result = facts.resultOf(job)
  // No cell of a skipped job ran: what is there is of an earlier attempt, or somebody else's.
  if (result === 'skipped') return `${job} was skipped`
  if (manifest.producer.runAttempt >= facts.runAttempt || result === 'success') return undefined
  const conclusion = facts.conclusionOf(manifest)
  if (conclusion === 'success') return undefined
  if (conclusion !== undefined) return `its job ended with ${conclusion}`
  if (result === undefined || isLeftAlone(manifest, bundles, facts)) return undefined
  return `${job} ended with ${result}`
}

/**
 * Whether a cell was most likely not run again: it had succeeded, the failure of its job is that of another cell, which left
 * a bundle in this attempt, and no cell that had succeeded ran again.
 */
function isLeftAlone(
  manifest: BundleManifest,
  bundles: readonly Bundle[],
  { runAttempt }: AttemptFacts,
): boolean {
  const own = bundles.flatMap(({ manifest: other }) => (isSameJob(other, manifest) ? [other] : []))
  const current = own.filter(({ producer }) => producer.runAttempt === runAttempt)
  const earlier = own.filter(({ producer }) => producer.runAttempt < runAttempt)
  const isFullRerun = current.some(({ cell }) => latestOf(earlier, cell.index)?.jobRun?.status === 'success')
  return manifest.jobRun?.status === 'success' && current.some(hasFailed) && !isFullRerun
}

function isSameJob(one: BundleManifest, other: BundleManifest): boolean {
  return (
    one.name === other.name &&
    one.producer.runId === other.producer.runId &&
    one.producer.job === other.producer.job
  )
}

function latestOf(manifests: readonly BundleManifest[], index: number): BundleManifest | undefined {
  return manifests
    .filter(({ cell }) => cell.index === index)
    .reduce<BundleManifest | undefined>(
      (last, each) =>
        last === undefined || each.producer.runAttempt > last.producer.runAttempt ? each : last,
      undefined,
    )
}

function hasFailed({ jobRun }: BundleManifest): boolean {
  return jobRun?.status !== undefined && jobRun.status !== 'success'
}

/** The manifest of a lost cell: it says what was asked for, and lists no file. */
export function lostManifest(
  manifest: BundleManifest,
  lost: NonNullable<BundleManifest['lost']>,
): BundleManifest {
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
