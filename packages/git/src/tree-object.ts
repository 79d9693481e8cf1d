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

/** The kinds by the part of a mode that tells them, octal. Git takes any other for a submodule (`canon_mode`). */
const KINDS: ReadonlyMap<number, EntryKind> = new Map([
  [0o100000, 'file'],
  [0o120000, 'link'],
  [0o040000, 'folder'],
])
const KIND_OF_MODE = 0o170000

/** Old tools wrote modes with a leading zero, and with permissions that git does not keep any more. */
function kindOf(mode: string): EntryKind {
  return KINDS.get(Number.parseInt(mode, 8) & KIND_OF_MODE) ?? 'repository'
}

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
    entries.push({ kind: kindOf(content.slice(start, space)), object, name })
    start = end + 1 + length
  }
  return entries
}
