import type { TextReading } from '@governance-gates/core'
import type { Git } from './git.ts'
import { readObjects } from './object-batch.ts'
import type { EntryKind } from './tree-object.ts'

/** Something that a commit has. */
export interface TreeEntry {
  readonly kind: EntryKind
  /** Git's name for the content. */
  readonly object: string
  /** From the folder that git runs in, with slashes. */
  readonly path: string
}

/** Which entries are listed: of some paths, of the folder itself, or of it and all beneath it. */
export type TreePart = { readonly paths: readonly string[] } | 'folder' | 'everything'

/** Mode, type, object, a tab, path. https://git-scm.com/docs/git-ls-tree#_output_format */
const ENTRY = /^(\d+) (\w+) ([0-9a-f]+)\t(.*)$/s
const LINK = '120000'

/** What a commit has in the folder that git runs in, in git's order; undefined where it cannot be listed. */
export function listTree(git: Git, revision: string, part: TreePart): readonly TreeEntry[] | undefined {
  const depth = part === 'everything' ? ['-r'] : []
  const paths = typeof part === 'string' ? [] : ['--', ...part.paths]
  const listed = git(['ls-tree', ...depth, '-z', revision, ...paths])
  return listed?.split('\0').flatMap((line) => entryOf(line) ?? [])
}

function entryOf(line: string): TreeEntry | undefined {
  const [, mode, type, object, path] = ENTRY.exec(line) ?? []
  if (object === undefined || path === undefined) return undefined
  return { kind: mode === LINK ? 'link' : (KINDS.get(type ?? '') ?? 'repository'), object, path }
}

const KINDS: ReadonlyMap<string, EntryKind> = new Map([
  ['blob', 'file'],
  ['tree', 'folder'],
])

/** The text of a file that a commit has. Folders, links and submodules are not files. */
export function readCommitted(git: Git, revision: string, path: string): TextReading {
  const entries = listTree(git, revision, { paths: [path] })
  if (entries === undefined) return { kind: 'unreadable', reason: 'cannot be read' }
  const [entry, ...more] = entries
  if (entry === undefined) return { kind: 'missing' }
  // A path that ends with a slash lists what is in the folder.
  if (entry.kind !== 'file' || more.length > 0 || path.endsWith('/')) {
    return { kind: 'unreadable', reason: 'is not a regular file' }
  }
  const text = readBlob(git, entry.object)
  return text === undefined ? { kind: 'unreadable', reason: 'cannot be read' } : { kind: 'read', text }
}

/** The text of a blob; undefined where it is missing, or larger than git is let give. */
export function readBlob(git: Git, object: string): string | undefined {
  return git(['cat-file', 'blob', object])
}

/** The texts of many blobs, in their order and one at a time; undefined for one that cannot be read. */
export function* readBlobs(git: Git, objects: readonly string[]): Generator<string | undefined> {
  for (const object of readObjects(git, objects)) {
    yield object?.type === 'blob' ? Buffer.from(object.content, 'latin1').toString('utf8') : undefined
  }
}
