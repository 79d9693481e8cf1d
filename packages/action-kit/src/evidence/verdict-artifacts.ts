import { posix } from 'node:path'
import type { EvidenceFile, Finding } from '@governance-gates/core'
import {
  type ArtifactManifest,
  latestOfCells,
  MANIFEST_FILE,
  ManifestError,
  parseManifest,
} from '@governance-gates/evidence-artifact'
import type { VerdictReading } from '@governance-gates/verdict'
import type { Workspace } from '../workspace/workspace.ts'
import { readVerdictFiles } from './verdict-files.ts'

/** An artifact by the folder that it was unpacked to. */
export type PlacedArtifact =
  | { readonly kind: 'artifact'; readonly folder: string; readonly manifest: ArtifactManifest }
  | { readonly kind: 'unreadable'; readonly folder: string; readonly finding: Finding }

/** What was found: a verdict, or an artifact without one, such as a shard that left only evidence. */
export interface PlacedReading {
  readonly reading: VerdictReading | undefined
  readonly artifact: PlacedArtifact | undefined
}

/** The verdicts that patterns name, each with the artifact that it lies in, and the artifacts beside them that hold none. */
export async function readVerdictArtifacts(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<{ readonly placed: readonly PlacedReading[]; readonly listed: readonly EvidenceFile[] }> {
  const artifacts = new Map<string, PlacedArtifact | undefined>()
  const { readings, listed } = await readVerdictFiles(workspace, patterns)
  const manifests = await workspace.find(patterns.map((pattern) => manifestBeside(pattern)))
  const placed = [
    ...readings.map(({ path, reading }) => ({ reading, artifact: artifactOf(workspace, path, artifacts) })),
    ...manifests.map((path) => ({ reading: undefined, artifact: artifactOf(workspace, path, artifacts) })),
  ]
  return { placed, listed }
}

/** The manifest beside `evidence/**\/*.verdict.json`. */
function manifestBeside(pattern: string): string {
  return posix.join(posix.dirname(pattern), MANIFEST_FILE)
}

/**
 * The artifact that a file was unpacked with: the outermost folder above it with a manifest. One further in is a file of the
 * artifact like others, whatever it says.
 */
function artifactOf(
  workspace: Workspace,
  path: string,
  known: Map<string, PlacedArtifact | undefined>,
): PlacedArtifact | undefined {
  const folder = posix.dirname(path)
  if (known.has(folder)) return known.get(folder)
  const outer =
    folder === '.' || folder === posix.dirname(folder) ? undefined : artifactOf(workspace, folder, known)
  const text = outer === undefined ? workspace.readText(posix.join(folder, MANIFEST_FILE)) : undefined
  const own =
    text === undefined
      ? undefined
      : readArtifact(text, folder, workspace.display(posix.join(folder, MANIFEST_FILE)))
  const found = outer ?? own
  known.set(folder, found)
  return found
}

function readArtifact(text: string, folder: string, file: string): PlacedArtifact {
  try {
    return { kind: 'artifact', folder, manifest: parseManifest(text) }
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    return { kind: 'unreadable', folder, finding: { message: error.message, file } }
  }
}

/** Artifacts with the readings that count. */
export interface LatestReadings {
  /** Each once. */
  readonly artifacts: readonly PlacedArtifact[]
  /** Of each cell its latest attempt. */
  readonly latest: readonly Extract<PlacedArtifact, { kind: 'artifact' }>[]
  /** What lies in those, in an artifact that cannot be read, or in none. */
  readonly used: readonly PlacedReading[]
}

/** Leaves out what an earlier attempt of a cell has left. */
export function latestReadings(placed: readonly PlacedReading[]): LatestReadings {
  const artifacts = new Map(
    placed.flatMap(({ artifact }) => (artifact === undefined ? [] : [[artifact.folder, artifact]])),
  )
  const latest = latestOfCells([...artifacts.values()].filter((artifact) => artifact.kind === 'artifact'))
  const current = new Set(latest.map(({ folder }) => folder))
  const used = placed.filter(({ artifact }) => artifact?.kind !== 'artifact' || current.has(artifact.folder))
  return { artifacts: [...artifacts.values()], latest, used }
}
