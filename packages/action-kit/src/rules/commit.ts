import type { Rename, Renames, TextReading } from '@governance-gates/core'
import { CommittedFolders, type Git, listTree } from '@governance-gates/git'
import { ConfigurationError } from '../configuration-error.ts'

/** A commit whose files can be read, by their paths from the folder that git runs in, with slashes. */
export interface Commit {
  readonly sha: string
  /**
   * The text of a file; undefined when the commit has none.
   * @throws ConfigurationError when it is there and cannot be read: that is not the same.
   */
  readText(path: string): string | undefined
  /** Reads at once what is asked for later. */
  readAhead(paths: readonly string[]): void
  /**
   * Where the files of this commit are now: each file that git pairs as a rename, by its old path, from this commit to the
   * one that is checked out. Empty where git cannot compare them.
   */
  renames(): Renames
  /**
   * Which of these files are another text now, in the checkout; undefined where git cannot compare them. What git does not
   * track has not changed.
   */
  changedAmong(paths: readonly string[]): ReadonlySet<string> | undefined
  /** What the checked-out commit changed since it left this one's branch; undefined where git cannot compare them. */
  changedSince(): readonly string[] | undefined
  /**
   * Whether a file of the workspace is what the checked-out commit brought along: that commit has a file there, or a link or
   * another repository on the way to it. What git cannot tell counts as brought along.
   */
  isCheckedOut(path: string): boolean
}

/** Opens a commit that the repository has. */
export function openCommit(git: Git, sha: string): Commit {
  const folders = new CommittedFolders(git)
  return {
    sha,
    readText: (path) => textOf(folders.read({ commit: sha, path }), sha, path),
    readAhead: (paths) => folders.readAhead(paths.map((path) => ({ commit: sha, path }))),
    renames: () => renamesSince(git, sha),
    changedAmong: (paths) => {
      const changed = namesIn(git(['diff', ...NAMES, sha, '--', ...paths]))
      return changed === undefined ? undefined : new Set(changed)
    },
    changedSince: () => {
      // A shallow history may not reach so far: then it is compared with the commit itself.
      const start = git(['merge-base', sha, 'HEAD'])?.trim() || sha
      return namesIn(git(['diff', ...NAMES, start, 'HEAD', '--']))
    },
    isCheckedOut: (path) => isCheckedOut(git, path),
  }
}

const NAMES = ['-z', '--relative', '--name-only', '--no-renames']

function namesIn(listed: string | undefined): readonly string[] | undefined {
  return listed?.split('\0').slice(0, -1)
}

function textOf(reading: TextReading, sha: string, path: string): string | undefined {
  switch (reading.kind) {
    case 'read':
      return reading.text
    case 'missing':
      return undefined
    case 'unreadable':
      throw unreadableIn(sha, path, reading.reason)
  }
}

/** A file of a commit whose rules count. `reason` follows its name. */
export function unreadableIn(sha: string, path: string, reason: string): ConfigurationError {
  return new ConfigurationError(
    `${path} ${reason} in commit ${sha}, whose rules apply: commit it as a regular file, and check out with enough history (actions/checkout with fetch-depth: 0)`,
    { file: path },
  )
}

/** `:100644 100644 <old object> <new object> R087` https://git-scm.com/docs/git-diff#_raw_output_format */
const RENAMED = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) R(\d+)$/

/** With `-z` the line of a rename, then each path, all ended by NUL. */
function renamesSince(git: Git, sha: string): Renames {
  const renames = new Map<string, Rename>()
  const compared = git([
    'diff',
    '-z',
    '--relative',
    '--raw',
    '--no-abbrev',
    '--find-renames',
    '--diff-filter=R',
    sha,
    'HEAD',
    '--',
  ])
  const fields = compared?.split('\0') ?? []
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [status = '', from = '', to = ''] = fields.slice(index, index + 3)
    const [, content = '', similarity] = RENAMED.exec(status) ?? []
    renames.set(from, { to, similarity: Number(similarity ?? 0), content })
  }
  return renames
}

function isCheckedOut(git: Git, path: string): boolean {
  const parts = path.split('/')
  const places = new Set(parts.map((_, index) => parts.slice(0, index + 1).join('/')))
  const listed = listTree(git, 'HEAD', { paths: [...places] })
  return listed === undefined || listed.some((entry) => places.has(entry.path) && entry.kind !== 'folder')
}
