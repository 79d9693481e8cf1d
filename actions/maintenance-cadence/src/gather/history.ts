import type { Instant } from '@governance-gates/core'
import { type Git, gitIn, listTree, readCommitted, type TreeEntry } from '@governance-gates/git'
import { type Answer, given, missing } from '../answer.ts'
import type { FileChange } from '../duties/evidence.ts'
import { isSubstantive } from './substantive.ts'

/** Tells which paths a pattern names. */
export type Matcher = (pattern: string) => (path: string) => boolean

/** What the history of the checkout says of files. */
export interface History {
  /** Of each file that a pattern names, its last change in more than its layout. */
  changesOf(pattern: string): Answer<readonly FileChange[]>
  /** When a file was last changed in any way, as of a moment; undefined where the history does not show it. */
  touchedAt(path: string, now: Instant): Instant | undefined
  /** When the newest commit was made. */
  readonly headAt: Instant | undefined
}

/** A pattern of more files than this would take minutes. */
const MOST_FILES = 300
/** Changes of layout in a row that are looked through. */
const MOST_COMMITS = 50
const IGNORED = '.git-blame-ignore-revs'

/** Opens the history of a folder; its paths are those from there. */
export async function openHistory(folder: string, matcher: Matcher): Promise<History> {
  const git = await gitIn(folder)
  const isShallow = git(['rev-parse', '--is-shallow-repository'])?.trim()
  const ignored = ignoredCommits(git)
  const reader = new Reader(git, { isShallow: isShallow === 'true', ignored })
  return {
    changesOf: (pattern) => (isShallow === undefined ? NO_HISTORY : reader.changesOf(pattern, matcher)),
    touchedAt: (path, now) => reader.commitsOf(path).find(({ at }) => at <= now)?.at,
    headAt: instantIn(git(['log', '-1', '--format=%ct'])),
  }
}

const NO_HISTORY = missing('there is no git history', 'check out the repository with git')
const CUT_OFF = missing('the history is cut off before the last change', 'check out with fetch-depth: 0')

/** Commits that only changed how files are laid out: GitHub leaves them out of its blame view by this file too. */
function ignoredCommits(git: Git): ReadonlySet<string> {
  const file = readCommitted(git, 'HEAD', IGNORED)
  return new Set(file.kind === 'read' ? file.text.match(/^[0-9a-f]{40}\b/gm) : [])
}

interface Settings {
  readonly isShallow: boolean
  readonly ignored: ReadonlySet<string>
}

interface FileCommit {
  readonly sha: string
  readonly at: Instant
  readonly parent: string | undefined
}

class Reader {
  readonly #git: Git
  readonly #settings: Settings
  /** Of all patterns. */
  #listed: readonly TreeEntry[] | undefined

  constructor(git: Git, settings: Settings) {
    this.#git = git
    this.#settings = settings
  }

  changesOf(pattern: string, matcher: Matcher): Answer<readonly FileChange[]> {
    this.#listed ??= listTree(this.#git, 'HEAD', 'everything')
    if (this.#listed === undefined) return NO_HISTORY
    const isNamed = matcher(pattern)
    const files = this.#listed.filter(({ kind, path }) => kind === 'file' && isNamed(path))
    const paths = files.map(({ path }) => path)
    if (paths.length > MOST_FILES) {
      return missing(`${pattern} names ${paths.length} files`, `narrow it to ${MOST_FILES} files at most`)
    }
    const changes: FileChange[] = []
    for (const path of paths) {
      const change = this.#lastChange(path)
      if (change === 'cut off') return CUT_OFF
      if (change !== undefined) changes.push(change)
    }
    return given(changes)
  }

  #lastChange(path: string): FileChange | 'cut off' | undefined {
    for (const { sha, at, parent } of this.commitsOf(path)) {
      if (this.#settings.ignored.has(sha)) continue
      // In a shallow history the first commit seems to add everything.
      if (parent === undefined && this.#settings.isShallow) return 'cut off'
      const [before, after] = [parent, sha].map((each) =>
        each === undefined ? '' : this.#textIn(each, path),
      )
      if (isSubstantive(before ?? '', after ?? '', path)) return { at, commit: sha, path }
    }
    return undefined
  }

  /** Commits of the branch itself: a merged change counts from its merge on. */
  commitsOf(path: string): readonly FileCommit[] {
    const listed = this.#git([
      'log',
      '--first-parent',
      '--diff-merges=first-parent',
      `--max-count=${MOST_COMMITS}`,
      '--format=%H %ct %P',
      'HEAD',
      '--',
      path,
    ])
    return (listed ?? '').split('\n').flatMap((line) => {
      const [sha = '', seconds = '', parent] = line.split(' ')
      return sha === '' ? [] : [{ sha, at: (Number(seconds) * 1000) as Instant, parent: parent || undefined }]
    })
  }

  #textIn(revision: string, path: string): string {
    const reading = readCommitted(this.#git, revision, path)
    return reading.kind === 'read' ? reading.text : ''
  }
}

function instantIn(seconds: string | undefined): Instant | undefined {
  const value = Number(seconds?.trim() || Number.NaN) * 1000
  return Number.isNaN(value) ? undefined : (value as Instant)
}
