import type { TextReading } from '@governance-gates/core'
import { listTree, readBlob, readCommitted, type TreeEntry } from './commit-tree.ts'
import type { Git } from './git.ts'
import { type GitObject, objectsNamed } from './object-batch.ts'
import { entriesOfTree, type NamedEntry } from './tree-object.ts'

/** A file of a commit, by its path from the folder that git runs in. */
export interface CommittedPath {
  readonly commit: string
  readonly path: string
}

/** Bytes that are kept at most, and that are read at once. */
const MAX_KEPT = 256 * 1024 * 1024
/** What an entry of a folder takes, in proportion to its bytes. */
const TREE_WEIGHT = 4

/**
 * What commits have in their folders. Each question to git is a process: one gives a file together with every folder on the way
 * to it, and many files as well. Nothing is asked for twice, as long as there is room for it.
 */
export class CommittedFolders {
  readonly #git: Git
  /** The folder that git runs in, by commit. */
  readonly #roots = new Map<string, string>()
  /** By their ids, so that what one commit has in common with another is read once. */
  readonly #trees = new Map<string, readonly NamedEntry[]>()
  readonly #texts = new Map<string, string>()
  readonly #maxKept: number
  #kept = 0

  constructor(git: Git, maxKept: number = MAX_KEPT) {
    this.#git = git
    this.#maxKept = maxKept
  }

  /** The text of a file; undefined where there is none. */
  readText(commit: string, path: string): string | undefined {
    const reading = this.read({ commit, path })
    return reading.kind === 'read' ? reading.text : undefined
  }

  /** A file. Folders, links and submodules are not files. */
  read(wanted: CommittedPath): TextReading {
    if (!isNameable(wanted)) return readCommitted(this.#git, wanted.commit, wanted.path)
    this.readAhead([wanted])
    const step = this.#stepTo(wanted)
    if (step.kind === 'missing') return step
    if (step.kind === 'unknown') return readCommitted(this.#git, wanted.commit, wanted.path)
    if (step.entry.kind !== 'file') return { kind: 'unreadable', reason: 'is not a regular file' }
    const text = this.#texts.get(step.entry.object) ?? readBlob(this.#git, step.entry.object)
    return text === undefined ? { kind: 'unreadable', reason: 'cannot be read' } : { kind: 'read', text }
  }

  /** Reads at once what is asked for later. */
  readAhead(paths: readonly CommittedPath[]): void {
    const names = paths.filter(isNameable).flatMap((path) => this.#unread(path))
    this.#take([...new Set(names)])
  }

  /** What is in a folder, without what is in those within it. The folder that git runs in is ''. */
  entriesIn(commit: string, folder: string): readonly TreeEntry[] {
    const prefix = folder === '' ? '' : `${folder}/`
    const entries = folder === '' ? this.#rootOf(commit) : this.#namedIn({ commit, path: folder })
    if (entries !== undefined) return entries.map(({ name, ...entry }) => ({ ...entry, path: prefix + name }))
    return listTree(this.#git, commit, folder === '' ? 'folder' : { paths: [prefix] }) ?? []
  }

  /** Undefined where they have to be listed in another way, here and below. */
  #rootOf(commit: string): readonly NamedEntry[] | undefined {
    if (COMMIT.test(commit) && !this.#roots.has(commit)) this.#take([nameOf(commit, '')])
    return this.#trees.get(this.#roots.get(commit) ?? '')
  }

  #namedIn(folder: CommittedPath): readonly NamedEntry[] | undefined {
    if (!isNameable(folder)) return undefined
    this.readAhead([folder])
    const step = this.#stepTo(folder)
    if (step.kind === 'unknown') return undefined
    return step.kind === 'there' && step.entry.kind === 'folder' ? this.#trees.get(step.entry.object) : []
  }

  /** What git has to be asked for before a path is known: the folders on the way that are not, and what is there. */
  #unread({ commit, path }: CommittedPath): readonly string[] {
    const step = this.#stepTo({ commit, path })
    if (step.kind === 'missing') return []
    if (step.kind === 'there') {
      const isKnown = this.#trees.has(step.entry.object) || this.#texts.has(step.entry.object)
      return isKnown || step.entry.kind === 'link' || step.entry.kind === 'repository'
        ? []
        : [step.entry.object]
    }
    const parts = path.split('/')
    const folders = parts.map((_, index) => parts.slice(0, index).join('/'))
    return [...folders.slice(step.known), path].map((each) => nameOf(commit, each))
  }

  /** Follows a path from folder to folder, as far as they were read: every id is the one that the folder before it has. */
  #stepTo({ commit, path }: CommittedPath): Step {
    const parts = path.split('/')
    let tree = this.#roots.get(commit)
    for (const [index, part] of parts.entries()) {
      const entries = tree === undefined ? undefined : this.#trees.get(tree)
      if (entries === undefined) return { kind: 'unknown', known: index }
      const isNamed = ({ name }: NamedEntry) => name === part
      const entry = entries.find(isNamed)
      if (entry === undefined) return { kind: 'missing' }
      // No tool of git's makes such a folder: git itself has to say what it is.
      if (entries.findLast(isNamed) !== entry) return { kind: 'unknown', known: index }
      if (index === parts.length - 1) return { kind: 'there', entry }
      // Nothing is in a file, or in a link.
      if (entry.kind !== 'folder') return { kind: 'missing' }
      tree = entry.object
    }
    return { kind: 'missing' }
  }

  /** Forgets what was read before where it would be too much with something more. */
  #makeRoom(weight: number): void {
    if (this.#kept + weight > this.#maxKept) {
      this.#roots.clear()
      this.#trees.clear()
      this.#texts.clear()
      this.#kept = 0
    }
    this.#kept += weight
  }

  #take(names: readonly string[]): void {
    const objects = objectsNamed(this.#git, names, this.#maxKept)
    // An answer for each name, or nobody knows which is for which.
    if (objects.length !== names.length) return
    this.#makeRoom(objects.reduce((sum, object) => sum + weightOf(object), 0))
    for (const [index, object] of objects.entries()) {
      if (object?.type === 'tree') {
        this.#trees.set(object.id, entriesOfTree(object))
        const [, commit] = ROOT.exec(names[index] ?? '') ?? []
        if (commit !== undefined) this.#roots.set(commit, object.id)
      } else if (object?.type === 'blob') {
        this.#texts.set(object.id, Buffer.from(object.content, 'latin1').toString('utf8'))
      }
    }
  }
}

function weightOf(object: GitObject | undefined): number {
  const length = object?.content.length ?? 0
  return object?.type === 'tree' ? length * TREE_WEIGHT : length
}

/** How far a path could be followed. */
type Step =
  | { readonly kind: 'there'; readonly entry: NamedEntry }
  | { readonly kind: 'missing' }
  /** The folders before this part of it were read. */
  | { readonly kind: 'unknown'; readonly known: number }

/** `./`: from the folder that git runs in. https://git-scm.com/docs/gitrevisions */
function nameOf(commit: string, path: string): string {
  return `${commit}:./${path}`
}

const ROOT = /^(\w+):\.\/$/
const COMMIT = /^(?:HEAD|[0-9a-f]{40}(?:[0-9a-f]{24})?)$/

/**
 * Whether git takes a path as it is written, in one line, and would not look for it elsewhere or in other letters. U+FFFD may be
 * bytes that are not UTF-8, and only git knows which.
 */
function isNameable({ commit, path }: CommittedPath): boolean {
  const isName = (part: string) => part !== '' && part !== '.' && part !== '..'
  if (!COMMIT.test(commit) || path !== path.normalize('NFC')) return false
  return !/[\\\n\0\ufffd]/.test(path) && path.split('/').every(isName)
}
