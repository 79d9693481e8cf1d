import { type BaseTree, ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix } from '@governance-gates/project-files'
import {
  type EntryFiles,
  type MatrixBefore,
  type NamedFiles,
  type Proof,
  proofName,
  type Tag,
} from '../traceability-input.ts'
import { vagueGlob } from '../vague-entry.ts'
import { hasTest } from './declared-tests/has-test.ts'
import type { Disk } from './disk.ts'
import { entriesOf } from './entry-files.ts'
import { readMatrixText } from './matrix.ts'
import { openTagSearch } from './tags.ts'
import { filesMatching, filesNamedBy, isGlob } from './test-inventory.ts'

/** What the state before the change is compared with. */
export interface StateNow {
  /** Of the repository, sorted. */
  readonly files: readonly string[]
  readonly tags: readonly Tag[]
  readonly matcher: PathMatcher
  readonly disk: Disk
  /** The text of a file; undefined where it cannot be read. */
  readonly read: (path: string) => string | undefined
}

/** Reads the matrix as it was before the change, with the files and tags of that time. */
export async function gatherBefore(
  context: GateContext,
  policy: TraceabilityPolicy,
  { tree, now }: Both,
): Promise<MatrixBefore> {
  try {
    const text = tree.readText(policy.matrix)
    if (text === undefined) return { kind: 'missing' }
    const source = { path: policy.matrix, bytes: [new TextEncoder().encode(text)] }
    const reading = await readMatrixText(source, { require: policy.require ?? [] })
    if (reading.kind === 'unreadable') return { kind: 'unreadable', reason: reading.finding.message }
    const { matrix, problems } = reading
    const known = filesNamedBy(tree.files, context.policy.policy.suites?.tests ?? [], now.matcher)
    const files = filesBefore(matrix, known, { tree, now })
    const tags = await tagsBefore(context, policy, { tree, now })
    const tests = [...entriesOf(matrix).map(({ path, test }) => ({ file: path, test })), ...tags]
    const present = new Set([
      ...presentNow(
        [...files.values()].flatMap((named) => named.files).concat(tags.map(({ file }) => file)),
        {
          tree,
          now,
        },
      ),
      ...(await presentTests(tests, { tree, now })),
    ])
    return {
      kind: 'read',
      matrix,
      problems,
      files,
      tags,
      tests: new Set(known),
      renames: tree.renames,
      present,
    }
  } catch (error) {
    // What is wrong on the base is not for this change to answer for: it may be what repairs it.
    if (!(error instanceof ConfigurationError)) throw error
    return { kind: 'unreadable', reason: error.message }
  }
}

interface Both {
  readonly tree: BaseTree
  readonly now: StateNow
}

function filesBefore(matrix: Matrix, tests: readonly string[], { tree, now }: Both): EntryFiles {
  const known = new Set(tree.files)
  const surroundings = { matcher: now.matcher, tests, requirements: matrix.requirements.length }
  const filesOf = (path: string): NamedFiles => {
    // What git ignores is as it was: no change brings it along.
    if (known.has(path) || (now.disk(path) === 'file' && !now.files.includes(path))) return { files: [path] }
    if (!isGlob(path)) return { files: [] }
    const files = filesMatching(tree.files, path, now.matcher)
    const vague = vagueGlob(path, files, surroundings)
    return vague === undefined ? { files } : { files: [], vague }
  }
  return new Map(entriesOf(matrix).map(({ path }) => [path, filesOf(path)]))
}

/** Tags of files that are as they were are those of today. */
async function tagsBefore(
  context: GateContext,
  { tags: policy }: TraceabilityPolicy,
  { tree, now }: Both,
): Promise<readonly Tag[]> {
  const search = await openTagSearch(context)
  if (search === undefined || policy === undefined) return []
  const known = new Set(tree.files)
  const tags = now.tags.filter(({ file }) => known.has(file) && !tree.changed.has(file))
  const changed = filesNamedBy([...tree.changed].sort(), policy.files, now.matcher)
  for (const { path, text } of tree.readTexts(changed)) {
    const found = await search(path, text)
    if (typeof found !== 'string') for (const tag of found) tags.push(tag)
  }
  return tags
}

function presentNow(files: readonly string[], { tree, now }: Both): ReadonlySet<string> {
  const renamed = files.map((file) => tree.renames.get(file)?.to ?? file)
  return new Set(renamed.filter((file) => now.disk(file) === 'file'))
}

/** The single tests that are still in their files. */
async function presentTests(proofs: readonly Proof[], { tree, now }: Both): Promise<readonly string[]> {
  const present: string[] = []
  for (const { file, test } of proofs) {
    if (test === undefined) continue
    const path = tree.renames.get(file)?.to ?? file
    const text = now.read(path)
    if (text !== undefined && (await hasTest({ file: path, test }, text)))
      present.push(proofName({ file: path, test }))
  }
  return present
}
