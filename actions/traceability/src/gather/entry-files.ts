import type { Workspace } from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import type { Matrix, MatrixEntry } from '@governance-gates/project-files'
import type { EntryFiles, NamedFiles } from '../traceability-input.ts'
import { vagueGlob } from '../vague-entry.ts'
import { hasTest } from './declared-tests/has-test.ts'
import type { Disk } from './disk.ts'
import { filesMatching, filesNamedBy, isGlob } from './test-inventory.ts'

/** Where the files that a matrix names may be. */
export interface FileSources {
  /** Of the repository, sorted. */
  readonly files: readonly string[]
  /** The tests among them; undefined where the policy has no suites. */
  readonly tests: readonly string[] | undefined
  /** What tests are called by the policy. */
  readonly patterns: readonly string[]
  readonly matcher: PathMatcher
  readonly disk: Disk
  readonly workspace: Pick<Workspace, 'find'>
  /** The text of a file; undefined where it cannot be read. */
  readonly read: (path: string) => string | undefined
}

/** The files that each path or glob of a matrix names. */
export async function gatherFiles(matrix: Matrix, sources: FileSources): Promise<EntryFiles> {
  const entries = entriesOf(matrix)
  const wanted = new Set(entries.filter(({ isGenerated }) => !isGenerated).map(({ path }) => path))
  const found = new Map<string, NamedFiles>()
  const testsOf = Map.groupBy(entries, ({ path }) => path)
  const width = { ...sources, requirements: matrix.requirements.length }
  for (const path of new Set(entries.map((entry) => entry.path))) {
    const named = await filesOf({ path, isWanted: wanted.has(path) }, width)
    const absentCases = await absentTests(path, testsOf.get(path) ?? [], sources)
    found.set(path, absentCases.length === 0 || named.files.length === 0 ? named : { ...named, absentCases })
  }
  return found
}

/** The tests that entries name in a file, and that its text does not have. */
async function absentTests(
  file: string,
  entries: readonly MatrixEntry[],
  { read }: FileSources,
): Promise<readonly string[]> {
  const tests = new Set(entries.flatMap(({ test }) => (test === undefined ? [] : [test])))
  const text = tests.size === 0 ? undefined : read(file)
  if (text === undefined) return []
  const absent: string[] = []
  for (const test of tests) if (!(await hasTest({ file, test }, text))) absent.push(test)
  return absent
}

export function entriesOf({ requirements }: Matrix): readonly MatrixEntry[] {
  return requirements.flatMap(({ categories }) => [...categories.values()].flatMap(({ entries }) => entries))
}

async function filesOf(
  { path, isWanted }: { readonly path: string; readonly isWanted: boolean },
  sources: FileSources & { readonly requirements: number },
): Promise<NamedFiles> {
  const { files, disk, matcher, workspace } = sources
  // A file may be called `[id].md`.
  const kind = disk(path)
  if (kind === 'file') return { files: [path] }
  if (kind === 'folder') return { files: [], vague: { kind, example: firstIn(files, path) } }
  if (!isGlob(path)) return isTestPath(path, sources) ? { files: [], isAbsentTest: true } : { files: [] }
  // What git lists may be a link that leads nowhere, or out of the workspace.
  const tracked = filesMatching(files, path, matcher).filter((file) => disk(file) !== undefined)
  const vague = vagueGlob(path, tracked, sources)
  if (vague !== undefined) return { files: [], vague }
  if (tracked.length > 0) return { files: tracked }
  // What git ignores is found by a walk, which a run's reports are not worth: they need not be there.
  return { files: isWanted ? await workspace.find([path]) : [] }
}

function isTestPath(path: string, { patterns, matcher }: FileSources): boolean {
  return filesNamedBy([path], patterns, matcher).length > 0
}

function firstIn(files: readonly string[], folder: string): string | undefined {
  return files.find((file) => file.startsWith(`${folder}/`))
}
