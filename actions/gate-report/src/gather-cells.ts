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
import type { CellGates } from './run-checks.ts'

/** The verdicts of a run, each with the cell that it is of. */
export interface GatheredCells {
  readonly cells: readonly VerdictCell[]
  readonly readings: readonly VerdictReading[]
  readonly manifests: readonly BundleManifest[]
  readonly gatesOfCells: readonly CellGates[]
  readonly manifestProblems: readonly Finding[]
}

/** The run that bundles have to be of, as the runner or the event says it; undefined is anything. */
export interface ExpectedRun {
  readonly repository: string | undefined
  readonly commit: string | undefined
  readonly runId: number | undefined
  readonly runAttempt: number | undefined
}

/** Where evidence/restore puts what it restores. */
const RESTORED = 'governance-evidence/**/*.verdict.json'

/** The verdicts that the inputs name: of this job's gates, and of what was restored. */
export async function gatherCells(
  { verdicts, workspace, gateFolder }: ReportInputs,
  expected: ExpectedRun,
): Promise<GatheredCells> {
  const own = existsSync(gateFolder) ? openWorkspace(gateFolder, gateFolder) : undefined
  const local = own === undefined || verdicts !== undefined ? [] : await gatherFrom(own, ['*.verdict.json'])
  const restored = await gatherFrom(openWorkspace(workspace, workspace), verdicts ?? [RESTORED])
  return merged([...local, ...restored], expected)
}

/** The verdicts that patterns name in the workspace. */
export async function gatherBase(
  workspace: string,
  patterns: readonly string[],
): Promise<readonly VerdictCell[]> {
  const anyRun = { repository: undefined, commit: undefined, runId: undefined, runAttempt: undefined }
  return merged(await gatherFrom(openWorkspace(workspace, workspace), patterns), anyRun).cells
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
  const text = outer === undefined ? workspace.readText(posix.join(folder, MANIFEST_FILE)) : undefined
  const own =
    text === undefined
      ? undefined
      : readBundle(text, folder, workspace.display(posix.join(folder, MANIFEST_FILE)))
  const found = outer ?? own
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
function merged(placed: readonly PlacedReading[], expected: ExpectedRun): GatheredCells {
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
    gatesOfCells: latest.map((bundle) => ({
      job: bundle.manifest.producer.job,
      label: bundle.manifest.cell.label || bundle.manifest.producer.os,
      gates: used.flatMap(({ reading, bundle: own }) =>
        reading?.kind === 'read' && own?.folder === bundle.folder ? [reading.verdict.gate] : [],
      ),
    })),
    manifestProblems: [...bundles.values()].flatMap((bundle) =>
      bundle.kind === 'unreadable' ? [bundle.finding] : strangersIn(bundle, expected),
    ),
  }
}

/** What a manifest says of its run that the run itself says otherwise. A bundle of another run proves nothing of this one. */
function strangersIn(
  { folder, manifest: { producer } }: Extract<PlacedBundle, { kind: 'bundle' }>,
  { repository, commit, runId, runAttempt }: ExpectedRun,
): readonly Finding[] {
  const file = posix.join(folder, MANIFEST_FILE)
  const others = [
    repository !== undefined &&
      producer.repository !== repository &&
      `repository ${producer.repository || '(none)'}`,
    commit !== undefined && producer.commit !== commit && `commit ${producer.commit || '(none)'}`,
    runId !== undefined && producer.runId !== runId && `run ${producer.runId}`,
    runAttempt !== undefined &&
      producer.runAttempt > runAttempt &&
      `attempt ${producer.runAttempt}, which is not yet`,
  ].filter((other) => other !== false)
  return others.map((other) => ({ message: `this bundle is of ${other}`, file }))
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
