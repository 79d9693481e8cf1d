import { posix } from 'node:path'
import { latestOfCells, MANIFEST_FILE } from '@governance-gates/artifact-bundle'
import type { VerdictReading } from '@governance-gates/verdict'
import type { Workspace } from '../workspace/workspace.ts'
import { type ManifestReading, readManifest } from './bundle-manifest.ts'
import { readVerdictFiles, type VerdictSource } from './verdict-files.ts'

/** A bundle, as its manifest describes it, by the folder that it was unpacked to. */
export type PlacedBundle = ManifestReading & { readonly folder: string }

/** What was found: a verdict, or a bundle without one, such as a shard that left only evidence. */
export interface PlacedReading {
  readonly reading: VerdictReading | undefined
  readonly bundle: PlacedBundle | undefined
}

/** The verdicts that patterns name, each with the bundle that it lies in, and the bundles beside them that hold none. */
export async function readVerdictBundles(
  source: VerdictSource,
  patterns: readonly string[],
): Promise<readonly PlacedReading[]> {
  const { workspace } = source
  const bundles = new Map<string, PlacedBundle | undefined>()
  const verdicts = await readVerdictFiles(source, patterns)
  const manifests = await workspace.find(patterns.map((pattern) => manifestBeside(pattern)))
  return [
    ...verdicts.map(({ path, reading }) => ({ reading, bundle: bundleOf(workspace, path, bundles) })),
    ...manifests.map((path) => ({ reading: undefined, bundle: bundleOf(workspace, path, bundles) })),
  ]
}

/** `evidence/**\/governance-bundle.json` of `evidence/**\/*.verdict.json`. */
function manifestBeside(pattern: string): string {
  return posix.join(posix.dirname(pattern), MANIFEST_FILE)
}

/**
 * The bundle that a file was unpacked with: the outermost folder above it with a manifest. One further in is a file of the
 * bundle like others, whatever it says.
 */
function bundleOf(
  workspace: Workspace,
  path: string,
  known: Map<string, PlacedBundle | undefined>,
): PlacedBundle | undefined {
  const folder = posix.dirname(path)
  if (known.has(folder)) return known.get(folder)
  const outer =
    folder === '.' || folder === posix.dirname(folder) ? undefined : bundleOf(workspace, folder, known)
  const manifest = posix.join(folder, MANIFEST_FILE)
  const text = outer === undefined ? workspace.readText(manifest) : undefined
  const own = text === undefined ? undefined : { ...readManifest(text, workspace.display(manifest)), folder }
  const found = outer ?? own
  known.set(folder, found)
  return found
}

/** Bundles with the readings that count. */
export interface LatestReadings {
  /** Each once. */
  readonly bundles: readonly PlacedBundle[]
  /** Of each cell its latest attempt. */
  readonly latest: readonly Extract<PlacedBundle, { kind: 'read' }>[]
  /** What lies in those, in a bundle that cannot be read, or in none. */
  readonly used: readonly PlacedReading[]
}

/** Leaves out what an earlier attempt of a cell has left. */
export function latestReadings(placed: readonly PlacedReading[]): LatestReadings {
  const bundles = new Map(
    placed.flatMap(({ bundle }) => (bundle === undefined ? [] : [[bundle.folder, bundle]])),
  )
  const latest = latestOfCells([...bundles.values()].filter((bundle) => bundle.kind === 'read'))
  const current = new Set(latest.map(({ folder }) => folder))
  const used = placed.filter(({ bundle }) => bundle?.kind !== 'read' || current.has(bundle.folder))
  return { bundles: [...bundles.values()], latest, used }
}
