import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AttemptFacts,
  latestOfCells,
  lostCells,
  lostManifest,
  MANIFEST_FILE,
  manifestJson,
} from '@governance-gates/artifact-bundle'
import type { ArtifactRun, ArtifactStore, ListedArtifact } from '@governance-gates/github/artifacts'
import { type UnpackLimits, unpackBundle } from './bundle-archive.ts'
import type { RestoreInputs } from './inputs.ts'
import type { RestoredBundle } from './outputs.ts'

/** Where artifacts come from, and where they go. */
export interface Restoring {
  readonly inputs: Pick<RestoreInputs, 'target' | 'limits'>
  readonly store: ArtifactStore
  readonly run: ArtifactRun | undefined
}

/** What was unpacked, of every attempt, and what could not be. */
export interface Unpacked {
  readonly bundles: readonly UnpackedBundle[]
  readonly refused: readonly RefusedArtifact[]
}

interface UnpackedBundle extends RestoredBundle {
  readonly bytes: number
}

interface RefusedArtifact {
  readonly name: string
  readonly reason: string
}

/** One after the other, each within what the others have left of the limits. */
export async function unpackAll(
  restoring: Restoring,
  artifacts: readonly ListedArtifact[],
): Promise<Unpacked> {
  let left: UnpackLimits = restoring.inputs.limits
  const bundles: UnpackedBundle[] = []
  const refused: RefusedArtifact[] = []
  for (const artifact of artifacts) {
    const bundle = await unpackOne(restoring, artifact, left)
    if (typeof bundle === 'string') {
      refused.push({ name: artifact.name, reason: bundle })
      continue
    }
    left = { bytes: left.bytes - bundle.bytes, files: left.files - bundle.manifest.files.length }
    bundles.push(bundle)
  }
  return { bundles, refused }
}

/** A bundle, or why it is refused. It appears in the target whole or not at all. */
async function unpackOne(
  { inputs, store, run }: Restoring,
  artifact: ListedArtifact,
  limits: UnpackLimits,
): Promise<UnpackedBundle | string> {
  if (artifact.bytes > limits.bytes) return `its archive is larger than ${limits.bytes} bytes`
  const work = mkdtempSync(join(tmpdir(), 'governance-restore-'))
  try {
    const downloaded = await store.download(artifact, join(work, 'archive'), run)
    if (downloaded.kind === 'refused') return downloaded.reason
    mkdirSync(inputs.target, { recursive: true })
    const unfinished = mkdtempSync(join(inputs.target, '.unfinished-'))
    try {
      const { manifest, bytes } = await unpackBundle(downloaded.value, unfinished, limits)
      const place = join(inputs.target, artifact.name)
      if (existsSync(place)) return 'another artifact has the same name'
      renameSync(unfinished, place)
      return { folder: artifact.name, manifest, bytes }
    } finally {
      rmSync(unfinished, { recursive: true, force: true })
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * Keeps of each cell its latest attempt. Where that does not count, only its manifest stays, which says so to whatever reads
 * the folder next: a cell that ran again and left nothing is never replaced by what it left before.
 */
export function keepLatest(
  target: string,
  { bundles, refused }: Unpacked,
  facts: AttemptFacts,
): readonly RestoredBundle[] {
  const lost = lostCells(bundles, facts)
  const latest = latestOfCells(bundles)
  for (const bundle of bundles) {
    if (!latest.includes(bundle)) rmSync(join(target, bundle.folder), { recursive: true })
  }
  return latest.map((bundle) => {
    const unread = newerThan(bundle.folder, refused)
    const reason = lost.get(bundle)
    if (unread !== undefined) {
      return withoutFiles(target, bundle, {
        runAttempt: unread,
        reason: 'its artifact could not be restored',
      })
    }
    return reason === undefined
      ? bundle
      : withoutFiles(target, bundle, { runAttempt: facts.runAttempt, reason })
  })
}

/** The attempt of an artifact of the same cell that is newer than this one, and could not be restored. */
function newerThan(name: string, refused: readonly RefusedArtifact[]): number | undefined {
  const own = slotOf(name)
  const newer = refused
    .map((artifact) => slotOf(artifact.name))
    .filter(({ cell, attempt }) => cell === own.cell && attempt > own.attempt)
  return newer.length === 0 ? undefined : Math.max(...newer.map(({ attempt }) => attempt))
}

/** `governance.test.2-of-3` and 1 of `governance.test.2-of-3.1`. */
function slotOf(name: string): { readonly cell: string; readonly attempt: number } {
  const at = name.lastIndexOf('.')
  return { cell: name.slice(0, at), attempt: Number(name.slice(at + 1)) }
}

function withoutFiles(
  target: string,
  { folder, manifest }: RestoredBundle,
  lost: { readonly runAttempt: number; readonly reason: string },
): RestoredBundle {
  const place = join(target, folder)
  const told = lostManifest(manifest, lost)
  rmSync(place, { recursive: true })
  mkdirSync(place)
  writeFileSync(join(place, MANIFEST_FILE), manifestJson(told))
  return { folder, manifest: told }
}
