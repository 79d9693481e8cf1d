import type { GitObject } from './object-batch.ts'

/** What an entry of a commit is; `repository`: the commit of a submodule. */
export type EntryKind = 'file' | 'link' | 'folder' | 'repository'

/** An entry of one folder. */
export interface NamedEntry {
  readonly kind: EntryKind
  /** Git's name for the content. */
  readonly object: string
  readonly name: string
}

/** Every other mode is that of a file. https://git-scm.com/docs/git-fast-import#_filemodify */
const KINDS: ReadonlyMap<string, EntryKind> = new Map([
  ['40000', 'folder'],
  ['120000', 'link'],
  ['160000', 'repository'],
])

/**
 * The entries of a tree as git stores it, in its order: a mode, a space, a name and a NUL, then the bytes of the entry's id.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 */
export function entriesOfTree({ id, content }: GitObject): readonly NamedEntry[] {
  const entries: NamedEntry[] = []
  const length = id.length / 2
  for (let start = 0; start < content.length; ) {
    const space = content.indexOf(' ', start)
    const end = content.indexOf('\0', space)
    const object = Buffer.from(content.slice(end + 1, end + 1 + length), 'latin1').toString('hex')
    if (space === -1 || end === -1 || object.length !== id.length) return entries
    const name = Buffer.from(content.slice(space + 1, end), 'latin1').toString('utf8')
    entries.push({ kind: KINDS.get(content.slice(start, space)) ?? 'file', object, name })
    start = end + 1 + length
  }
  return entries
}
