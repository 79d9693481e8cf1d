import type { Instant } from '@governance-gates/core'
import { type CommitMessage, commitsOf, instantOf } from './commit-message.ts'
import { CommittedFolders } from './committed-folders.ts'
import { type Git, gitIn } from './git.ts'
import type { Environment } from './git-settings.ts'
import { readObjects } from './object-batch.ts'
import { isReverted, type Revert } from './reverted-commit.ts'

export interface Tag {
  readonly name: string
  /** The commit that it means, behind an annotation or not. */
  readonly commit: string
  /** When that commit was made. */
  readonly at: Instant
  /** When the tag itself was made; undefined for one without an annotation, which has no date. */
  readonly taggedAt: Instant | 'unknown' | undefined
}

/** The history of a checkout. Where it is cut off (`shallow`), an answer that depends on what is missing is undefined. */
export interface Repository {
  readonly shallow: boolean
  head(): string | undefined
  /** The commit that a branch, tag or SHA means. */
  resolve(revision: string): string | undefined
  /** Tags of commits, by name; undefined where git cannot list them. Tags of trees and files do not count. */
  tags(): readonly Tag[] | undefined
  /** The names of the tags whose commits a commit has in its history, or that have it in theirs; itself is among both. */
  tagsOf(commit: string, side: 'before' | 'after'): ReadonlySet<string> | undefined
  /** Whether there is a tag, whatever it is of. */
  hasTag(name: string): boolean
  /** The names of the tags that the remote `origin` has; `none` without such a remote, undefined where it does not answer. */
  remoteTags(): readonly string[] | 'none' | undefined
  /** Whether one commit is another or one of its ancestors; undefined where the history does not show it. */
  isAncestor(ancestor: string, descendant: string): boolean | undefined
  /**
   * The commits of `head` that `since` does not have, each before those that it is built on; all of them without it. With a folder those that changed
   * something in it.
   */
  commitsSince(since: string | undefined, head: string, folder?: string): readonly CommitMessage[] | undefined
  /** Whether a commit took back what another one did, and `head` is not as that one left it. */
  isReverted(revert: Revert): boolean
  /** Reads files of a commit at once that are asked for later. */
  readAhead(revision: string, paths: readonly string[]): void
  /** A file of a commit; undefined where there is none. */
  readText(revision: string, path: string): string | undefined
  /** The paths of the files that a commit has in a folder, without those in folders within it. */
  filesIn(revision: string, folder: string): readonly string[]
}

/** Opens the repository that a folder belongs to; undefined where there is none, or no git. */
export async function openRepository(
  folder: string,
  variables: Environment = process.env,
): Promise<Repository | undefined> {
  const git = await gitIn(folder, variables)
  const [told = '', head = ''] = git(['rev-parse', '--is-shallow-repository', HEAD])?.trim().split('\n') ?? []
  if (SHA.test(head)) return new GitRepository(git, { shallow: told === 'true', head })
  // There is no commit yet, or it cannot be read.
  const shallow = git(['rev-parse', '--is-shallow-repository'])?.trim()
  return shallow === undefined ? undefined : new GitRepository(git, { shallow: shallow === 'true' })
}

const HEAD = 'HEAD^{commit}'

class GitRepository implements Repository {
  readonly shallow: boolean
  readonly #git: Git
  readonly #folders: CommittedFolders
  readonly #commits = new Map<string, string>()
  /** Of everything that has a tag, once they were listed. */
  #tagNames: ReadonlySet<string> | undefined

  constructor(git: Git, { shallow, head }: { readonly shallow: boolean; readonly head?: string }) {
    this.#git = git
    this.#folders = new CommittedFolders(git)
    this.shallow = shallow
    if (head !== undefined) this.#know('HEAD', head)
  }

  /** A full name means one commit for good, and nobody moves the checkout. A branch or a tag may be fetched again. */
  #know(revision: string, sha: string): void {
    if (SHA.test(revision) || revision === 'HEAD') this.#commits.set(revision, sha)
    this.#commits.set(sha, sha)
  }

  head(): string | undefined {
    return this.resolve('HEAD')
  }

  resolve(revision: string): string | undefined {
    const known = this.#commits.get(revision)
    if (known !== undefined) return known
    const named = this.#git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    const sha = named?.trim()
    if (sha === undefined || !SHA.test(sha)) return undefined
    this.#know(revision, sha)
    return sha
  }

  tags(): readonly Tag[] | undefined {
    const listed = this.#git(['for-each-ref', `--format=${TAG_FORMAT}`, 'refs/tags'])
    if (listed === undefined) return undefined
    const records = recordsOf(listed)
    this.#tagNames = new Set(records.flatMap(([name]) => name ?? []))
    return records.flatMap((record) => this.#tagOf(record))
  }

  #tagOf([name = '', ...fields]: readonly string[]): readonly Tag[] {
    const [tagged = '', ...ofTag] = fields
    const isAnnotated = tagged === 'tag'
    const [, , date = ''] = ofTag
    const taggedAt = isAnnotated ? tagDate(date) : undefined
    const [type, sha = '', seconds = ''] = isAnnotated ? fields.slice(4) : fields
    if (type === 'commit' && SHA.test(sha)) {
      this.#know(sha, sha)
      return [{ name, commit: sha, at: instantOf(seconds), taggedAt }]
    }
    if (type !== 'tag') return []
    // A tag of a tag: the format shows only one step.
    const commit = this.resolve(`refs/tags/${name}`)
    const at = commit && this.#git(['log', '-1', '--format=%ct', commit])
    return commit === undefined || at === undefined
      ? []
      : [{ name, commit, at: instantOf(at.trim()), taggedAt }]
  }

  tagsOf(commit: string, side: 'before' | 'after'): ReadonlySet<string> | undefined {
    const filter = side === 'before' ? '--merged' : '--contains'
    const listed = this.#git([
      'for-each-ref',
      `${filter}=${commit}`,
      '--format=%(refname:lstrip=2)',
      'refs/tags',
    ])
    return listed === undefined ? undefined : new Set(listed.split('\n').filter((name) => name !== ''))
  }

  hasTag(name: string): boolean {
    if (this.#tagNames !== undefined) return this.#tagNames.has(name)
    return this.#git(['show-ref', '--verify', '--quiet', '--', `refs/tags/${name}`]) !== undefined
  }

  remoteTags(): readonly string[] | 'none' | undefined {
    if (this.#git(['remote', 'get-url', 'origin']) === undefined) return 'none'
    const listed = this.#git(['ls-remote', '--tags', '--refs', 'origin'], { timeout: REMOTE_TIMEOUT })
    return listed?.split('\n').flatMap((line) => {
      const name = /^[0-9a-f]{40,64}\trefs\/tags\/(.+)$/.exec(line)?.[1]
      return name === undefined ? [] : [name]
    })
  }

  isAncestor(ancestor: string, descendant: string): boolean | undefined {
    const [from, to] = [this.resolve(ancestor), this.resolve(descendant)]
    if (from === undefined || to === undefined) return undefined
    if (from === to) return true
    const base = this.#git(['merge-base', '--is-ancestor', from, to])
    if (base !== undefined) return true
    // What was cut off might lead there.
    return this.shallow ? undefined : false
  }

  commitsSince(
    since: string | undefined,
    head: string,
    folder?: string,
  ): readonly CommitMessage[] | undefined {
    const to = this.resolve(head)
    const from = since === undefined ? undefined : this.resolve(since)
    if (to === undefined || (since !== undefined && from === undefined)) return undefined
    if (this.shallow) return undefined
    if (from === to) return []
    const range = from === undefined ? [to] : [to, `^${from}`]
    // A side of a merge that left the folder as it was has changed it all the same.
    const paths = folder === undefined ? ['--'] : ['--full-history', '--', folder]
    // By date alone a commit may come before those that are built on it.
    const listed = this.#git(['rev-list', '--topo-order', ...range, ...paths])
    const ids = listed?.split('\n').filter((id) => id !== '')
    return ids === undefined ? undefined : commitsOf(readObjects(this.#git, ids))
  }

  isReverted(revert: Revert): boolean {
    return isReverted(this.#git, revert)
  }

  readAhead(revision: string, paths: readonly string[]): void {
    const commit = this.resolve(revision)
    if (commit !== undefined) this.#folders.readAhead(paths.map((path) => ({ commit, path })))
  }

  readText(revision: string, path: string): string | undefined {
    const sha = this.resolve(revision)
    return sha === undefined ? undefined : this.#folders.readText(sha, path)
  }

  filesIn(revision: string, folder: string): readonly string[] {
    const sha = this.resolve(revision)
    const entries = sha === undefined ? [] : this.#folders.entriesIn(sha, folder)
    return entries.flatMap(({ kind, path }) => (kind === 'file' ? [path] : []))
  }
}

/** Milliseconds. */
const REMOTE_TIMEOUT = 20_000

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

/** An annotated tag points to the object behind `*`. https://git-scm.com/docs/git-for-each-ref#_field_names */
const TAG_FORMAT = [
  '%(refname:lstrip=2)',
  '%(objecttype)',
  '%(objectname)',
  '%(committerdate:unix)',
  '%(taggerdate:unix)',
  '%(*objecttype)',
  '%(*objectname)',
  '%(*committerdate:unix)',
].join('%00')

/** Old tags name nobody who made them, and no date. */
function tagDate(seconds: string): Instant | 'unknown' {
  return /^\d+$/.test(seconds) ? instantOf(seconds) : 'unknown'
}

function recordsOf(listed: string): readonly (readonly string[])[] {
  return listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\0'))
}
