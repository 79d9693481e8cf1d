import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import {
  latestReadings,
  type PlacedArtifact,
  type PlacedReading,
  readVerdictArtifacts,
} from '@governance-gates/action-kit/verdict-artifacts'
import { EvidenceReader, openWorkspace, type Workspace } from '@governance-gates/action-kit/verdict-files'
import type { Finding } from '@governance-gates/core'
import { type ArtifactManifest, type CellGates, MANIFEST_FILE } from '@governance-gates/evidence-artifact'
import type { VerdictCell, VerdictReading } from '@governance-gates/verdict'
import type { ReportInputs } from '../inputs.ts'

/** The verdicts of a run, each with the cell that it is of. */
export interface GatheredCells {
  readonly cells: readonly VerdictCell[]
  readonly readings: readonly VerdictReading[]
  readonly manifests: readonly ArtifactManifest[]
  readonly gatesOfCells: readonly CellGates[]
  readonly manifestProblems: readonly Finding[]
  /** Jobs of which a cell left a verdict that blocks. */
  readonly blockedJobs: ReadonlySet<string>
  /** Artifacts of an earlier attempt of their cell. */
  readonly outdated: readonly PlacedArtifact[]
}

/** The run that artifacts have to be of, as the runner or the event says it; undefined is anything. */
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

async function gatherFrom(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<readonly PlacedReading[]> {
  return await readVerdictArtifacts({ workspace, evidence: new EvidenceReader(workspace) }, patterns)
}

/** The verdicts that patterns name in the workspace. */
export async function gatherBase(
  workspace: string,
  patterns: readonly string[],
): Promise<readonly VerdictCell[]> {
  const anyRun = { repository: undefined, commit: undefined, runId: undefined, runAttempt: undefined }
  return merged(await gatherFrom(openWorkspace(workspace, workspace), patterns), anyRun).cells
}

/** Of each cell its latest attempt, with what people call it. */
function merged(placed: readonly PlacedReading[], expected: ExpectedRun): GatheredCells {
  const { artifacts, latest, used } = latestReadings(placed)
  const jobs = new Set(latest.map(({ manifest }) => manifest.producer.job))
  return {
    readings: used.flatMap(({ reading }) => (reading === undefined ? [] : [reading])),
    cells: used.flatMap(({ reading, artifact }) =>
      reading?.kind === 'read'
        ? [{ label: labelOf(reading, artifact, jobs.size), path: reading.path, verdict: reading.verdict }]
        : [],
    ),
    outdated: artifacts.filter((each) => each.kind === 'read' && !latest.includes(each)),
    blockedJobs: new Set(
      used.flatMap(({ reading, artifact }) =>
        reading?.kind === 'read' && reading.verdict.blocking && artifact?.kind === 'read'
          ? [artifact.manifest.producer.job]
          : [],
      ),
    ),
    manifests: latest.map(({ manifest }) => manifest),
    gatesOfCells: latest.map((artifact) => ({
      manifest: artifact.manifest,
      gates: used.flatMap(({ reading, artifact: own }) =>
        reading?.kind === 'read' && own?.folder === artifact.folder ? [reading.verdict.gate] : [],
      ),
    })),
    manifestProblems: artifacts.flatMap((artifact) =>
      artifact.kind === 'unreadable' ? [artifact.finding] : strangersIn(artifact, expected),
    ),
  }
}

/** What a manifest says of its run that the run itself says otherwise. An artifact of another run proves nothing of this one. */
function strangersIn(
  { folder, manifest: { producer } }: Extract<PlacedArtifact, { kind: 'read' }>,
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
      `attempt ${producer.runAttempt}, which has not run yet`,
  ].filter((other) => other !== false)
  return others.map((other) => ({ message: `this artifact is from ${other}`, file }))
}

/** `os=windows-latest, shard=2`, behind the job's name where there are several jobs; else the operating system. */
function labelOf(
  { verdict }: Extract<VerdictReading, { kind: 'read' }>,
  artifact: PlacedArtifact | undefined,
  jobs: number,
): string {
  if (artifact?.kind !== 'read') return verdict.subject.os
  const { producer, cell } = artifact.manifest
  const label = cell.label === '' ? producer.os : cell.label
  return jobs > 1 ? `${producer.job}: ${label}` : label
}
