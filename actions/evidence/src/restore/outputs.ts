import { posix } from 'node:path'
import {
  type ArtifactManifest,
  type ArtifactRole,
  type AskedGlob,
  cellShortfalls,
  outcomeLines,
} from '@governance-gates/evidence-artifact'
import type { EvidenceGlob } from '../evidence-glob.ts'

/** An artifact that was restored, by the name of its folder. */
export interface RestoredArtifact {
  readonly folder: string
  readonly manifest: ArtifactManifest
}

export interface RestoredRun {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** The same, relative to the folder of the gates. */
  readonly gatePath: string
  readonly artifacts: readonly RestoredArtifact[]
  /** Whether a baseline of it may be believed. */
  readonly trusted: boolean
  /** Whether the verdict of a gate in an artifact is a pass: only then its baseline is a measure for others. */
  readonly passed: (folder: string, gate: string) => boolean
  /** Whether its history of incidents may be. */
  readonly hasHistory: boolean
  /** What the cells were asked for, whatever they say themselves. */
  readonly evidence: readonly EvidenceGlob[]
}

/** The outputs that the next steps go on with. */
export function outputsOf({
  path,
  gatePath,
  artifacts,
  trusted,
  passed,
  hasHistory,
  evidence,
}: RestoredRun): Readonly<Record<string, string>> {
  const manifests = artifacts.map(({ manifest }) => manifest)
  const shortfalls = cellShortfalls(manifests)
  const trustedFile = (role: ArtifactRole, name: string) =>
    trusted ? (fileOf(artifacts, role, name) ?? '') : ''
  const baselineOf = (gate: string) =>
    trusted ? (fileOf(passing(artifacts, gate, passed), 'baseline', `${gate}.baseline.json`) ?? '') : ''
  return {
    found: String(artifacts.length > 0),
    path,
    verdicts: posix.join(path, '**/*.verdict.json'),
    evidence: [
      ...new Set([...evidenceGlobs(gatePath, manifests), ...emptyGlobs(gatePath, manifests, evidence)]),
    ].join('\n'),
    'committed-evidence': committedFiles(gatePath, artifacts).join('\n'),
    'conformance-baseline': joined(gatePath, baselineOf('conformance-gate')),
    'performance-baseline': joined(gatePath, baselineOf('perf-budget')),
    'performance-history': joined(gatePath, trustedFile('history', 'perf-budget.history.jsonl')),
    'incident-history': joined(
      gatePath,
      hasHistory ? (fileOf(artifacts, 'history', 'incident-response.history.jsonl') ?? '') : '',
    ),
    cells: JSON.stringify(
      manifests
        .filter(({ lost }) => lost === undefined)
        .map(({ producer: { job }, cell }) => ({ job, ...cell })),
    ),
    'absent-cells': JSON.stringify(
      shortfalls
        .filter(({ kind }) => kind === 'absent' || kind === 'lost')
        .map(({ job, index, total }) => ({ job, index, total })),
    ),
    shortfalls: JSON.stringify(shortfalls),
    outcome: outcomeLines(manifests).join('\n'),
  }
}

function joined(path: string, file: string): string {
  return file === '' ? '' : posix.join(path, file)
}

/** The gates whose baseline is in an artifact, but not for others: their verdicts do not pass. */
export function unpassedBaselines({
  artifacts,
  passed,
}: Pick<RestoredRun, 'artifacts' | 'passed'>): readonly string[] {
  return BASELINE_GATES.filter((gate) => {
    const all = (from: readonly RestoredArtifact[]) => fileOf(from, 'baseline', `${gate}.baseline.json`)
    return all(artifacts) !== undefined && all(passing(artifacts, gate, passed)) === undefined
  })
}

const BASELINE_GATES = ['conformance-gate', 'perf-budget'] as const

/** Where one cell of a gate did not pass, none of its baselines counts. */
function passing(
  artifacts: readonly RestoredArtifact[],
  gate: string,
  passed: RestoredRun['passed'],
): readonly RestoredArtifact[] {
  const own = artifacts.filter((each) => fileOf([each], 'baseline', `${gate}.baseline.json`) !== undefined)
  return own.every(({ folder }) => passed(folder, gate)) ? own : []
}

/** The file of a gate; of several cells the first has it. */
function fileOf(
  artifacts: readonly RestoredArtifact[],
  role: ArtifactRole,
  name: string,
): string | undefined {
  for (const { folder, manifest } of artifacts) {
    const found = manifest.files.find((file) => file.role === role && posix.basename(file.path) === name)
    if (found !== undefined) return posix.join(folder, found.path)
  }
  return undefined
}

/** Evidence that its cell has not made: it was in the commit, and still is as it was there. */
function committedFiles(path: string, artifacts: readonly RestoredArtifact[]): readonly string[] {
  return artifacts.flatMap(({ folder, manifest }) =>
    manifest.files
      .filter(({ committed }) => committed === true)
      .map((file) => posix.join(path, folder, file.path)),
  )
}

/** One line for each campaign, and one for what is of none. A glob holds the same files of every cell. */
function evidenceGlobs(path: string, manifests: readonly ArtifactManifest[]): readonly string[] {
  const evidence = manifests.flatMap(({ files }) => files.filter(({ role }) => role === 'evidence'))
  return evidence.flatMap(({ path: file, campaign = '', campaigns = [campaign] }) =>
    campaigns.map((name) => line(name, posix.join(path, '*', escaped(file)))),
  )
}

/**
 * The globs that the cells were asked for, and that none left a file of: a gate that is given no line for a campaign would
 * look for its evidence in the checkout. One that is optional is given where its campaign has no other.
 */
function emptyGlobs(
  path: string,
  manifests: readonly ArtifactManifest[],
  evidence: readonly EvidenceGlob[],
): readonly string[] {
  const asked = manifests.flatMap(({ asked: own }) => own?.evidence ?? [])
  const left = asked.filter(({ files }) => files > 0)
  const lines = new Set(left.map(({ glob, campaign }) => line(campaign, glob)))
  const empty = [...asked.map(emptyOf), ...evidence].filter(
    ({ glob, campaign }) => !lines.has(line(campaign, glob)),
  )
  const needed = empty.filter(({ isOptional }) => !isOptional)
  const served = new Set([...left, ...needed].map(({ campaign }) => campaign))
  return [...needed, ...empty.filter(({ campaign }) => !served.has(campaign))].map(({ glob, campaign }) =>
    line(campaign, posix.join(path, '*', 'evidence', glob)),
  )
}

function emptyOf({ glob, campaign, optional }: AskedGlob): EvidenceGlob {
  return { glob, campaign, isOptional: optional === true }
}

function line(campaign: string | undefined, glob: string): string {
  return campaign === undefined || campaign === '' ? glob : `${campaign}=${glob}`
}

/** Escapes a name, so that it is not read as a pattern. */
function escaped(name: string): string {
  return name.replace(/[*?[\]{}()!+@]/g, '?')
}
