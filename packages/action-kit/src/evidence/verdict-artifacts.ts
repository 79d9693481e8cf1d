import { posix } from 'node:path'
import { latestOfCells, MANIFEST_FILE } from '@governance-gates/evidence-artifact'
import type { VerdictReading } from '@governance-gates/verdict'
import type { Workspace } from '../workspace/workspace.ts'
import { type ManifestReading, readManifest } from './artifact-manifest.ts'
import { readVerdictFiles, type VerdictSource } from './verdict-files.ts'

/** An artifact, as its manifest describes it, by the folder that it was unpacked to. */
export type PlacedArtifact = ManifestReading & { readonly folder: string }

/** What was found: a verdict, or an artifact without one, such as a shard that left only evidence. */
export interface PlacedReading {
  readonly reading: VerdictReading | undefined
  readonly artifact: PlacedArtifact | undefined
}

/** The verdicts that patterns name, each with the artifact that it lies in, and the artifacts beside them that hold none. */
export async function readVerdictArtifacts(
  source: VerdictSource,
  patterns: readonly string[],
): Promise<readonly PlacedReading[]> {
  const { workspace } = source
  const artifacts = new Map<string, PlacedArtifact | undefined>()
  const verdicts = await readVerdictFiles(source, patterns)
  const manifests = await workspace.find(patterns.map((pattern) => manifestBeside(pattern)))
  return [
    ...verdicts.map(({ path, reading }) => ({ reading, artifact: artifactOf(workspace, path, artifacts) })),
    ...manifests.map((path) => ({ reading: undefined, artifact: artifactOf(workspace, path, artifacts) })),
  ]
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
  const manifest = posix.join(folder, MANIFEST_FILE)
  const text = outer === undefined ? workspace.readText(manifest) : undefined
  const own = text === undefined ? undefined : { ...readManifest(text, workspace.display(manifest)), folder }
  const found = outer ?? own
  known.set(folder, found)
  return found
}

/** Artifacts with the readings that count. */
export interface LatestReadings {
  /** Each once. */
  readonly artifacts: readonly PlacedArtifact[]
  /** Of each cell its latest attempt. */
  readonly latest: readonly Extract<PlacedArtifact, { kind: 'read' }>[]
  /** What lies in those, in an artifact that cannot be read, or in none. */
  readonly used: readonly PlacedReading[]
}

/** Leaves out what an earlier attempt of a cell has left. */
export function latestReadings(placed: readonly PlacedReading[]): LatestReadings {
  const artifacts = new Map(
    placed.flatMap(({ artifact }) => (artifact === undefined ? [] : [[artifact.folder, artifact]])),
  )
  const latest = latestOfCells([...artifacts.values()].filter((artifact) => artifact.kind === 'read'))
  const current = new Set(latest.map(({ folder }) => folder))
  const used = placed.filter(({ artifact }) => artifact?.kind !== 'read' || current.has(artifact.folder))
  return { artifacts: [...artifacts.values()], latest, used }
}
