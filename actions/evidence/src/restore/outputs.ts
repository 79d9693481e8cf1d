import { posix } from 'node:path'
import { absentCells, type BundleManifest, type BundleRole } from '@governance-gates/artifact-bundle'

/** A bundle that was restored, by the name of its folder. */
export interface RestoredBundle {
  readonly folder: string
  readonly manifest: BundleManifest
}

export interface RestoredRun {
  /** Relative to the workspace, with `/`. */
  readonly path: string
  /** The same, relative to the folder of the gates. */
  readonly gatePath: string
  readonly bundles: readonly RestoredBundle[]
  /** Whether a baseline of it may be believed. */
  readonly trusted: boolean
}

/** The outputs that the next steps go on with. */
export function outputsOf({
  path,
  gatePath,
  bundles,
  trusted,
}: RestoredRun): Readonly<Record<string, string>> {
  const manifests = bundles.map(({ manifest }) => manifest)
  const trustedFile = (role: BundleRole, name: string) => (trusted ? (fileOf(bundles, role, name) ?? '') : '')
  return {
    found: String(bundles.length > 0),
    path,
    verdicts: posix.join(path, '**/*.verdict.json'),
    evidence: evidenceGlobs(gatePath, manifests).join('\n'),
    'conformance-baseline': joined(gatePath, trustedFile('baseline', 'conformance-gate.baseline.json')),
    'performance-baseline': joined(gatePath, trustedFile('baseline', 'perf-budget.baseline.json')),
    'performance-history': joined(gatePath, trustedFile('history', 'perf-budget.history.jsonl')),
    cells: JSON.stringify(manifests.map(({ producer: { job }, cell }) => ({ job, ...cell }))),
    'absent-cells': JSON.stringify(absentCells(manifests)),
  }
}

function joined(path: string, file: string): string {
  return file === '' ? '' : posix.join(path, file)
}

/** The file of a gate; of several cells the first has it. */
function fileOf(bundles: readonly RestoredBundle[], role: BundleRole, name: string): string | undefined {
  for (const { folder, manifest } of bundles) {
    const found = manifest.files.find((file) => file.role === role && posix.basename(file.path) === name)
    if (found !== undefined) return posix.join(folder, found.path)
  }
  return undefined
}

/** One line for each campaign, and one for what is of none. A glob holds the same files of every cell. */
function evidenceGlobs(path: string, manifests: readonly BundleManifest[]): readonly string[] {
  const evidence = manifests.flatMap(({ files }) => files.filter(({ role }) => role === 'evidence'))
  const lines = evidence.map(({ path: file, campaign }) => {
    const glob = posix.join(path, '*', escaped(file))
    return campaign === undefined ? glob : `${campaign}=${glob}`
  })
  return [...new Set(lines)]
}

/** A name is no pattern. */
function escaped(name: string): string {
  return name.replace(/[*?[\]{}()!+@]/g, '?')
}
