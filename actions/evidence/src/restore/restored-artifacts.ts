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
} from '@governance-gates/evidence-artifact'
import type { ArtifactRun, ArtifactStore, ListedArtifact } from '@governance-gates/github/artifacts'
import { type UnpackLimits, unpackArtifact } from './artifact-archive.ts'
import type { RestoreInputs } from './inputs.ts'
import type { RestoredArtifact } from './outputs.ts'

/** Where artifacts come from, and where they go. */
export interface Restoring {
  readonly inputs: Pick<RestoreInputs, 'target' | 'limits'>
  readonly store: ArtifactStore
  readonly run: ArtifactRun | undefined
}

/** What was unpacked, of every attempt, and what could not be. */
export interface Unpacked {
  readonly artifacts: readonly UnpackedArtifact[]
  readonly refused: readonly RefusedArtifact[]
}

interface UnpackedArtifact extends RestoredArtifact {
  readonly bytes: number
}

interface RefusedArtifact {
  readonly name: string
  readonly reason: string
}

/** One after the other, each within what the others have left of the limits. */
export async function unpackAll(restoring: Restoring, listed: readonly ListedArtifact[]): Promise<Unpacked> {
  let left: UnpackLimits = restoring.inputs.limits
  const artifacts: UnpackedArtifact[] = []
  const refused: RefusedArtifact[] = []
  for (const each of listed) {
    const artifact = await unpackOne(restoring, each, left)
    if (typeof artifact === 'string') {
      refused.push({ name: each.name, reason: artifact })
      continue
    }
    left = { bytes: left.bytes - artifact.bytes, files: left.files - artifact.manifest.files.length }
    artifacts.push(artifact)
  }
  return { artifacts, refused }
}

/** An artifact, or why it is refused. It appears in the target whole or not at all. */
async function unpackOne(
  { inputs, store, run }: Restoring,
  listed: ListedArtifact,
  limits: UnpackLimits,
): Promise<UnpackedArtifact | string> {
  if (listed.bytes > limits.bytes) return `its archive is larger than ${limits.bytes} bytes`
  const work = mkdtempSync(join(tmpdir(), 'governance-restore-'))
  try {
    const downloaded = await store.download(listed, join(work, 'archive'), run)
    if (downloaded.kind === 'refused') return downloaded.reason
    mkdirSync(inputs.target, { recursive: true })
    const unfinished = mkdtempSync(join(inputs.target, '.unfinished-'))
    try {
      const { manifest, bytes } = await unpackArtifact(downloaded.value, unfinished, limits)
      const place = join(inputs.target, listed.name)
      if (existsSync(place)) return 'another artifact has the same name'
      renameSync(unfinished, place)
      return { folder: listed.name, manifest, bytes }
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
  { artifacts, refused }: Unpacked,
  facts: AttemptFacts,
): readonly RestoredArtifact[] {
  const lost = lostCells(artifacts, facts)
  const latest = latestOfCells(artifacts)
  for (const artifact of artifacts) {
    if (!latest.includes(artifact)) rmSync(join(target, artifact.folder), { recursive: true })
  }
  return latest.map((artifact) => {
    const unread = newerThan(artifact.folder, refused)
    const reason = lost.get(artifact)
    if (unread !== undefined) {
      return withoutFiles(target, artifact, {
        runAttempt: unread,
        reason: 'its artifact could not be restored',
      })
    }
    return reason === undefined
      ? artifact
      : withoutFiles(target, artifact, { runAttempt: facts.runAttempt, reason })
  })
}

/** The attempt of an artifact of the same cell that is newer than this one, and could not be restored. */
function newerThan(name: string, refused: readonly RefusedArtifact[]): number | undefined {
  const own = slotOf(name)
  const newer = refused
    .map(({ name: other }) => slotOf(other))
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
  { folder, manifest }: RestoredArtifact,
  lost: { readonly runAttempt: number; readonly reason: string },
): RestoredArtifact {
  const place = join(target, folder)
  const told = lostManifest(manifest, lost)
  rmSync(place, { recursive: true })
  mkdirSync(place)
  writeFileSync(join(place, MANIFEST_FILE), manifestJson(told))
  return { folder, manifest: told }
}
