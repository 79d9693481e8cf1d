import type { Instant } from '@governance-gates/core'
import {
  CommittedFolders,
  type Git,
  gitIn,
  listTree,
  type Repository,
  type TreeEntry,
} from '@governance-gates/git'
import { type Answer, given, missing } from '../answer.ts'
import type { FileChange } from '../duties/evidence.ts'
import { FileLogs } from './file-logs.ts'
import { isSubstantive } from './substantive.ts'

/** Tells which paths a pattern names. */
type Matcher = (pattern: string) => (path: string) => boolean

/** What the history of the checkout says of files. */
export interface History {
  /** Of each pattern and each file that it names, its last change in more than its layout. */
  changesOf(patterns: readonly string[]): ReadonlyMap<string, Answer<readonly FileChange[]>>
  /** When files were last changed in any way, as of a moment; a file is left out where the history does not show it. */
  touchedAt(paths: readonly string[], now: Instant): ReadonlyMap<string, Instant>
  /** When the newest commit was made. */
  headAt(): Instant | undefined
}

/** What a history is read with. */
interface Sources {
  readonly matcher: Matcher
  /** Undefined where there is none. */
  readonly repository: Pick<Repository, 'shallow'> | undefined
}

/** A pattern of more files than this would take minutes. */
const MOST_FILES = 300
const IGNORED = '.git-blame-ignore-revs'

/** Opens the history of a folder; its paths are those from there. */
export async function openHistory(folder: string, { matcher, repository }: Sources): Promise<History> {
  const git = await gitIn(folder)
  const reader = new Reader(git, { isShallow: repository?.shallow === true, matcher })
  return {
    changesOf: (patterns) =>
      repository === undefined
        ? new Map(patterns.map((pattern) => [pattern, NO_HISTORY]))
        : reader.changesOf(patterns),
    touchedAt: (paths, now) => reader.touchedAt(paths, now),
    headAt: () => instantIn(git(['log', '-1', '--format=%ct'])),
  }
}

const NO_HISTORY = missing('there is no git history', 'check out the repository with git')
const CUT_OFF = missing('the history is cut off before the last change', 'check out with fetch-depth: 0')

interface Settings {
  readonly isShallow: boolean
  readonly matcher: Matcher
}

/** The files that a pattern names, or why they are not looked at. */
type Named = readonly string[] | Answer<readonly FileChange[]>

class Reader {
  readonly #git: Git
  readonly #settings: Settings
  readonly #logs: FileLogs
  readonly #folders: CommittedFolders

  constructor(git: Git, settings: Settings) {
    this.#git = git
    this.#settings = settings
    this.#logs = new FileLogs(git)
    this.#folders = new CommittedFolders(git)
  }

  changesOf(patterns: readonly string[]): ReadonlyMap<string, Answer<readonly FileChange[]>> {
    const listed = patterns.length === 0 ? [] : listTree(this.#git, 'HEAD', 'everything')
    if (listed === undefined) return new Map(patterns.map((pattern) => [pattern, NO_HISTORY]))
    const ignored = this.#ignoredCommits(listed)
    const files = listed.flatMap(({ kind, path }) => (kind === 'file' ? [path] : []))
    const named = patterns.map((pattern) => [pattern, this.#namedBy(pattern, files)] as const)
    this.#readAhead([...new Set(named.flatMap(([, found]) => ('kind' in found ? [] : found)))], ignored)
    return new Map(
      named.map(([pattern, found]) => [pattern, 'kind' in found ? found : this.#lastChanges(found, ignored)]),
    )
  }

  touchedAt(paths: readonly string[], now: Instant): ReadonlyMap<string, Instant> {
    this.#logs.readAhead(paths)
    const touched = new Map<string, Instant>()
    for (const path of paths) {
      for (const { at } of this.#logs.commitsOf(path)) {
        if (at > now) continue
        touched.set(path, at)
        break
      }
    }
    return touched
  }

  /** Commits that only changed how files are laid out: GitHub leaves them out of its blame view by this file too. */
  #ignoredCommits(listed: readonly TreeEntry[]): ReadonlySet<string> {
    if (!listed.some(({ kind, path }) => kind === 'file' && path === IGNORED)) return new Set()
    return new Set(this.#textIn('HEAD', IGNORED).match(/^[0-9a-f]{40}\b/gm))
  }

  #namedBy(pattern: string, files: readonly string[]): Named {
    const paths = files.filter(this.#settings.matcher(pattern))
    return paths.length > MOST_FILES
      ? missing(`${pattern} names ${paths.length} files`, `narrow it to ${MOST_FILES} files at most`)
      : paths
  }

  /** The last change of each file, which is more than layout as a rule. */
  #readAhead(paths: readonly string[], ignored: ReadonlySet<string>): void {
    this.#logs.readAhead(paths)
    this.#folders.readAhead(
      paths.flatMap((path) => {
        const last = this.#logs.known(path).find(({ sha }) => !ignored.has(sha))
        const commits = last === undefined ? [] : [last.sha, last.parent]
        return commits.flatMap((commit) => (commit === undefined ? [] : [{ commit, path }]))
      }),
    )
  }

  #lastChanges(paths: readonly string[], ignored: ReadonlySet<string>): Answer<readonly FileChange[]> {
    const changes: FileChange[] = []
    for (const path of paths) {
      const change = this.#lastChange(path, ignored)
      if (change === 'cut off') return CUT_OFF
      if (change !== undefined) changes.push(change)
    }
    return given(changes)
  }

  #lastChange(path: string, ignored: ReadonlySet<string>): FileChange | 'cut off' | undefined {
    for (const { sha, at, parent } of this.#logs.commitsOf(path)) {
      if (ignored.has(sha)) continue
      // In a shallow history the first commit seems to add everything.
      if (parent === undefined && this.#settings.isShallow) return 'cut off'
      const before = parent === undefined ? '' : this.#textIn(parent, path)
      if (isSubstantive(before, this.#textIn(sha, path), path)) return { at, commit: sha, path }
    }
    return undefined
  }

  #textIn(commit: string, path: string): string {
    return this.#folders.readText(commit, path) ?? ''
  }
}

function instantIn(seconds: string | undefined): Instant | undefined {
  const value = Number(seconds?.trim() || Number.NaN) * 1000
  return Number.isNaN(value) ? undefined : (value as Instant)
}
