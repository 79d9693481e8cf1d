import { listTree, readBlob, readCommitted, type TreeEntry } from './commit-tree.ts'
import type { Git } from './git.ts'

/** What commits have in their folders. A folder is listed once, whatever is asked of it: each question to git is a process. */
export class CommittedFolders {
  readonly #git: Git
  readonly #listed = new Map<string, readonly TreeEntry[]>()

  constructor(git: Git) {
    this.#git = git
  }

  /** The text of a file; undefined where there is none. */
  readText(commit: string, path: string): string | undefined {
    if (!isPlain(path)) {
      const reading = readCommitted(this.#git, commit, path)
      return reading.kind === 'read' ? reading.text : undefined
    }
    const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0))
    const entry = this.entriesIn(commit, folder).find((each) => each.path === path)
    return entry?.kind === 'file' ? readBlob(this.#git, entry.object) : undefined
  }

  /** What is in a folder, without what is in those within it. The folder that git runs in is ''. */
  entriesIn(commit: string, folder: string): readonly TreeEntry[] {
    const key = `${commit}:${folder}`
    const known = this.#listed.get(key)
    if (known !== undefined) return known
    const part = folder === '' ? 'folder' : { paths: [`${folder}/`] }
    const entries = listTree(this.#git, commit, part)
    if (entries !== undefined) this.#listed.set(key, entries)
    return entries ?? []
  }
}

/** Whether git takes a path as it is written, and would not look for it elsewhere or in other letters. */
function isPlain(path: string): boolean {
  const isName = (part: string) => part !== '' && part !== '.' && part !== '..'
  return path === path.normalize('NFC') && !path.includes('\\') && path.split('/').every(isName)
}
