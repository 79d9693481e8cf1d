import { posix } from 'node:path'
import { MANIFEST_FILE } from '@governance-gates/evidence-artifact/wire-names'
import type { Workspace } from '../workspace/workspace.ts'
import type { CellProblems } from './artifact-cells.ts'

/** Evidence that a gate is to read, and what it found. */
export interface FoundEvidence {
  /** The campaign; empty for evidence of no campaign in particular. */
  readonly campaign: string
  readonly patterns: readonly string[]
  /** Relative to the working directory. */
  readonly paths: readonly string[]
}

const GLOB = /[*?{}[\]!()]/

/**
 * Compares what the cells of a matrix were asked for with what they left, where evidence comes from artifacts that
 * evidence/restore unpacked: a shard that left nothing must not be covered up by those that left something.
 */
export async function findCellProblems(
  workspace: Workspace,
  evidence: FoundEvidence,
): Promise<CellProblems | undefined> {
  const known = new Map<string, string | undefined>()
  const textOf = (path: string) => {
    if (!known.has(path)) known.set(path, workspace.readText(path))
    return known.get(path)
  }
  const paths = await manifestPaths(workspace, evidence, textOf)
  if (paths.length === 0) return undefined
  // Loaded where there is a manifest: reading one takes a parser.
  const { readCellProblems } = await import('./artifact-cells.ts')
  return readCellProblems(
    paths.map((path) => ({ file: workspace.display(path), text: textOf(path) ?? '' })),
    evidence.campaign,
  )
}

/** The manifests of all artifacts that lie beside one that evidence was found in, or looked for. */
async function manifestPaths(
  workspace: Workspace,
  { patterns, paths }: FoundEvidence,
  textOf: (path: string) => string | undefined,
): Promise<readonly string[]> {
  const artifacts = new Set([...new Set(paths.map((path) => posix.dirname(path)))].flatMap(foldersAbove))
  const found = [...artifacts].filter((folder) => textOf(posix.join(folder, MANIFEST_FILE)) !== undefined)
  const places = new Set([
    ...found.map((folder) => posix.dirname(folder)),
    ...patterns.filter((pattern) => GLOB.test(pattern)).map(placeOf),
  ])
  return places.size === 0
    ? []
    : await workspace.find([...places].map((place) => posix.join(plain(place), '*', MANIFEST_FILE)))
}

/** `a/b` and `a` of `a/b`; never the working directory itself. */
function foldersAbove(folder: string): readonly string[] {
  const names = folder === '.' ? [] : folder.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

/** The folder in which a pattern begins to have wildcards: `governance-evidence` of `governance-evidence/*\/evidence/a.xml`. */
function placeOf(pattern: string): string {
  const names = pattern.split('/')
  const first = names.findIndex((name) => GLOB.test(name))
  return names.slice(0, first).join('/') || '.'
}

/** A folder's own name is not a pattern. */
function plain(path: string): string {
  return path.replace(/[*?{}[\]!()@+]/g, '?')
}
