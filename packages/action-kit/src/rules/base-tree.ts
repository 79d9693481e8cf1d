import { relative, resolve, sep } from 'node:path'
import type { Renames } from '@governance-gates/core'
import type { Git } from '@governance-gates/git'
import type { GateContext } from '../run-gate.ts'
import type { Commit } from './commit.ts'
import { repositoryRoot } from './repository-root.ts'

/**
 * The files as they were before the change: at the commit where it left the branch that it goes to. What that branch got
 * since then does not belong to the change, which cannot take away what it never had. All paths are relative to the working
 * directory, with slashes.
 */
export interface BaseTree {
  readonly sha: string
  /** Regular files, sorted by code unit. */
  readonly files: readonly string[]
  /** Files that are changed or gone since. */
  readonly changed: ReadonlySet<string>
  /** Each file that git pairs as a rename, by its old path. A new path outside the working directory has `..` in it. */
  readonly renames: Renames
  /** @throws ConfigurationError when it is there and cannot be read. */
  readText(path: string): string | undefined
  /**
   * The texts of many of the files, in the order of their paths and one at a time; other paths are left out.
   * @throws ConfigurationError when one cannot be read.
   */
  readTexts(paths: readonly string[]): Iterable<{ readonly path: string; readonly text: string }>
}

/** Opens the files before the change; undefined where no change is judged. */
export async function openBaseTree({
  governance: { base },
  inputs,
}: Pick<GateContext, 'governance' | 'inputs'>): Promise<BaseTree | undefined> {
  if (base === undefined) return undefined
  // Loaded when used: most runs need no process.
  const { gitIn, listTree, readBlobs } = await import('@governance-gates/git')
  const { openCommit, unreadableIn } = await import('./commit.ts')
  const { directory } = inputs
  const root = repositoryRoot(inputs)
  const git = await gitIn(directory)
  const sha = forkPoint(git, base)
  const commit = openCommit(git, sha)
  const moved = openCommit(await gitIn(root), sha).renames()
  const entries = listTree(git, sha, 'everything')
  if (entries === undefined) throw unreadableIn(sha, '.', 'cannot be listed')
  const files = new Map(
    entries.flatMap(({ kind, path, object }) => (kind === 'file' ? [[path, object]] : [])),
  )
  return {
    sha,
    files: [...files.keys()].sort(),
    changed: changedSince(git, sha),
    renames: relativeRenames(moved, root, directory),
    readText: (path) => commit.readText(path),
    *readTexts(paths) {
      const known = paths.flatMap((path) => {
        const object = files.get(path)
        return object === undefined ? [] : [{ path, object }]
      })
      const texts = readBlobs(
        git,
        known.map(({ object }) => object),
      )
      for (const { path } of known) {
        const { value: text } = texts.next()
        if (typeof text !== 'string') throw unreadableIn(sha, path, 'cannot be read')
        yield { path, text }
      }
    },
  }
}

const COMPARISON = ['-z', '--relative', '--name-only', '--no-renames', '--diff-filter=MDT']

function changedSince(git: Git, sha: string): ReadonlySet<string> {
  return new Set(
    git(['diff', ...COMPARISON, sha, 'HEAD', '--'])
      ?.split('\0')
      .slice(0, -1),
  )
}

/** Where the change left its base. A shallow history may not reach so far: then it is taken for the base itself. */
function forkPoint(git: Git, { sha }: Commit): string {
  return git(['merge-base', sha, 'HEAD'])?.trim() || sha
}

function relativeRenames(renames: Renames, root: string, directory: string): Renames {
  const fromDirectory = (path: string) => relative(directory, resolve(root, path)).split(sep).join('/')
  return new Map(
    [...renames].map(([from, rename]) => [fromDirectory(from), { ...rename, to: fromDirectory(rename.to) }]),
  )
}
