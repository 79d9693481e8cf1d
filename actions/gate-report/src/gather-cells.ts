import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { openWorkspace, readVerdictFiles, type Workspace } from '@governance-gates/action-kit/verdict-files'
import {
  type BundleManifest,
  latestOfCells,
  MANIFEST_FILE,
  ManifestError,
  parseManifest,
} from '@governance-gates/artifact-bundle'
import type { Finding, VerdictCell, VerdictReading } from '@governance-gates/core'
import type { ReportInputs } from './inputs.ts'

/** The verdicts of a run, each with the cell that it is of. */
export interface GatheredCells {
  readonly cells: readonly VerdictCell[]
  readonly readings: readonly VerdictReading[]
  readonly manifests: readonly BundleManifest[]
  readonly manifestProblems: readonly Finding[]
}

/** Where evidence/restore puts what it restores. */
const RESTORED = 'governance-evidence/**/*.verdict.json'

/** The verdicts that the inputs name: of this job's gates, and of what was restored. */
export async function gatherCells({ verdicts, workspace, gateFolder }: ReportInputs): Promise<GatheredCells> {
  const own = existsSync(gateFolder) ? openWorkspace(gateFolder, gateFolder) : undefined
  const local = own === undefined || verdicts !== undefined ? [] : await gatherFrom(own, ['*.verdict.json'])
  const restored = await gatherFrom(openWorkspace(workspace, workspace), verdicts ?? [RESTORED])
  return merged([...local, ...restored])
}

/** The verdicts that patterns name in the workspace. */
export async function gatherBase(
  workspace: string,
  patterns: readonly string[],
): Promise<readonly VerdictCell[]> {
  return merged(await gatherFrom(openWorkspace(workspace, workspace), patterns)).cells
}

/** What was found: a verdict, or a bundle without one, such as a shard that left only evidence. */
interface PlacedReading {
  readonly reading: VerdictReading | undefined
  readonly bundle: PlacedBundle | undefined
}

/** A bundle by the folder that it was unpacked to. */
type PlacedBundle =
  | { readonly kind: 'bundle'; readonly folder: string; readonly manifest: BundleManifest }
  | { readonly kind: 'unreadable'; readonly folder: string; readonly finding: Finding }

async function gatherFrom(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<readonly PlacedReading[]> {
  const bundles = new Map<string, PlacedBundle | undefined>()
  const { readings } = await readVerdictFiles(workspace, patterns)
  const manifests = await workspace.find(patterns.map((pattern) => manifestBeside(pattern)))
  return [
    ...readings.map(({ path, reading }) => ({ reading, bundle: bundleOf(workspace, path, bundles) })),
    ...manifests.map((path) => ({ reading: undefined, bundle: bundleOf(workspace, path, bundles) })),
  ]
}

/** `evidence/**\/governance-bundle.json` of `evidence/**\/*.verdict.json`. */
function manifestBeside(pattern: string): string {
  return posix.join(posix.dirname(pattern), MANIFEST_FILE)
}

/** The bundle that a file was unpacked with: the nearest folder above it with a manifest. */
function bundleOf(
  workspace: Workspace,
  path: string,
  known: Map<string, PlacedBundle | undefined>,
): PlacedBundle | undefined {
  const folder = posix.dirname(path)
  if (known.has(folder)) return known.get(folder)
  const text = workspace.readText(posix.join(folder, MANIFEST_FILE))
  const above = folder === '.' || folder === posix.dirname(folder)
  const found =
    text === undefined
      ? above
        ? undefined
        : bundleOf(workspace, folder, known)
      : readBundle(text, folder, workspace.display(posix.join(folder, MANIFEST_FILE)))
  known.set(folder, found)
  return found
}

function readBundle(text: string, folder: string, file: string): PlacedBundle {
  try {
    return { kind: 'bundle', folder, manifest: parseManifest(text) }
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error
    return { kind: 'unreadable', folder, finding: { message: error.message, file } }
  }
}

/** Of each cell its latest attempt, with what people call it. */
function merged(placed: readonly PlacedReading[]): GatheredCells {
  const bundles = new Map(
    placed.flatMap(({ bundle }) => (bundle === undefined ? [] : [[bundle.folder, bundle]])),
  )
  const readable = [...bundles.values()].filter((bundle) => bundle.kind === 'bundle')
  const latest = latestOfCells(readable)
  const current = new Set(latest.map(({ folder }) => folder))
  const used = placed.filter(({ bundle }) => bundle?.kind !== 'bundle' || current.has(bundle.folder))
  const jobs = new Set(latest.map(({ manifest }) => manifest.producer.job))
  return {
    readings: used.flatMap(({ reading }) => (reading === undefined ? [] : [reading])),
    cells: used.flatMap(({ reading, bundle }) =>
      reading?.kind === 'read'
        ? [{ label: labelOf(reading, bundle, jobs.size), path: reading.path, verdict: reading.verdict }]
        : [],
    ),
    manifests: latest.map(({ manifest }) => manifest),
    manifestProblems: [...bundles.values()].flatMap((bundle) =>
      bundle.kind === 'unreadable' ? [bundle.finding] : [],
    ),
  }
}

/** `os=windows-latest, shard=2`, behind the job's name where there are several jobs; else the operating system. */
function labelOf(
  { verdict }: Extract<VerdictReading, { kind: 'read' }>,
  bundle: PlacedBundle | undefined,
  jobs: number,
): string {
  if (bundle?.kind !== 'bundle') return verdict.subject.os
  const { producer, cell } = bundle.manifest
  const label = cell.label === '' ? producer.os : cell.label
  return jobs > 1 ? `${producer.job}: ${label}` : label
}
