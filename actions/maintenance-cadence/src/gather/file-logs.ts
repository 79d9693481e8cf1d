import type { Instant } from '@governance-gates/core'
import type { Git } from '@governance-gates/git'

/** A commit that changed a file. */
export interface FileCommit {
  readonly sha: string
  readonly at: Instant
  readonly parent: string | undefined
}

/** Changes of one file that are looked through. */
const MOST_COMMITS = 50
/** Commits that are listed at once, and files of which they are: a command line has an end. */
const MOST_LISTED = 1000
const MOST_PATHS = 50

/** The newest commits of a file, as far as they were listed. */
interface Listed {
  readonly commits: readonly FileCommit[]
  readonly isWhole: boolean
}

/** The commits of the branch itself that changed files: a merged change counts from its merge on. */
export class FileLogs {
  readonly #git: Git
  readonly #listed = new Map<string, Listed>()

  constructor(git: Git) {
    this.#git = git
  }

  /** Lists the newest commits of many files with few calls of git. */
  readAhead(paths: readonly string[]): void {
    const wanted = paths.filter((path) => !this.#listed.has(path) && !isQuoted(path))
    for (let start = 0; start < wanted.length; start += MOST_PATHS)
      this.#readTogether(wanted.slice(start, start + MOST_PATHS))
  }

  /** Those that were read ahead; none where nothing was. */
  known(path: string): readonly FileCommit[] {
    return this.#listed.get(path)?.commits ?? []
  }

  /** The newest first. */
  *commitsOf(path: string): Generator<FileCommit> {
    const { commits, isWhole } = this.#listed.get(path) ?? NOTHING
    yield* commits
    if (!isWhole) yield* this.#readAlone(path).slice(commits.length)
  }

  #readAlone(path: string): readonly FileCommit[] {
    const listed = this.#git(['log', ...OF_BRANCH, `--max-count=${MOST_COMMITS}`, 'HEAD', '--', path])
    const commits = (listed ?? '').split('\n').flatMap(commitIn)
    this.#listed.set(path, { commits, isWhole: true })
    return commits
  }

  #readTogether(paths: readonly string[]): void {
    const most = Math.min(MOST_COMMITS * paths.length, MOST_LISTED)
    const listed = this.#git(['log', ...OF_BRANCH, ...NAMES, `--max-count=${most}`, 'HEAD', '--', ...paths])
    const commits = namedCommits(listed ?? '')
    if (listed === undefined || commits.some(({ names }) => names.length === 0)) return
    const found = new Map<string, FileCommit[]>(paths.map((path) => [path, []]))
    for (const { commit, names } of commits) for (const name of names) found.get(name)?.push(commit)
    for (const [path, all] of found) {
      const isWhole = commits.length < most || all.length >= MOST_COMMITS
      this.#listed.set(path, { commits: all.slice(0, MOST_COMMITS), isWhole })
    }
  }
}

const NOTHING: Listed = { commits: [], isWhole: false }

/** A line of a commit begins with a sign that git quotes in a name. */
const OF_BRANCH = ['--first-parent', '--diff-merges=first-parent', '--format=%x01%H %ct %P']
const NAMES = ['--root', '--no-renames', '--name-only', '--relative']
const COMMIT = '\u0001'

/** Whether git writes a name in another form: https://git-scm.com/docs/git-config#Documentation/git-config.txt-corequotePath */
function isQuoted(path: string): boolean {
  return /["\\\p{Cc}\ufffd]/u.test(path)
}

function commitIn(line: string): FileCommit | readonly [] {
  if (!line.startsWith(COMMIT)) return []
  const [sha = '', seconds = '', parent] = line.slice(COMMIT.length).split(' ')
  return { sha, at: (Number(seconds) * 1000) as Instant, parent: parent || undefined }
}

interface NamedCommit {
  readonly commit: FileCommit
  readonly names: readonly string[]
}

/** Each commit with the names that follow it. */
function namedCommits(listed: string): readonly NamedCommit[] {
  const commits: { readonly commit: FileCommit; readonly names: string[] }[] = []
  for (const line of listed.split('\n')) {
    const commit = commitIn(line)
    if ('sha' in commit) commits.push({ commit, names: [] })
    else if (line !== '') commits.at(-1)?.names.push(line)
  }
  return commits
}
