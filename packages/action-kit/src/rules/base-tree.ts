import { relative, resolve, sep } from 'node:path'
import type { Renames } from '@governance-gates/core'
import type { Git } from '@governance-gates/git'
import type { GateContext } from '../run-gate.ts'
import { type Commit, openCommit } from './commit.ts'
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
}

/** Opens the files before the change; undefined where no change is judged. */
export async function openBaseTree({
  governance: { base },
  inputs,
}: Pick<GateContext, 'governance' | 'inputs'>): Promise<BaseTree | undefined> {
  if (base === undefined) return undefined
  // Loaded when used: most runs need no process.
  const { gitIn } = await import('@governance-gates/git')
  const { directory } = inputs
  const root = repositoryRoot(inputs)
  const git = await gitIn(directory)
  const sha = forkPoint(git, base)
  const commit = openCommit(git, sha)
  const moved = openCommit(await gitIn(root), sha).renames()
  return {
    sha,
    files: filesIn(git, sha),
    changed: new Set(
      listed(
        git([
          'diff',
          '-z',
          '--relative',
          '--name-only',
          '--no-renames',
          '--diff-filter=MDT',
          sha,
          'HEAD',
          '--',
        ]),
      ),
    ),
    renames: relativeRenames(moved, root, directory),
    readText: (path) => commit.readText(path),
  }
}

/** Where the change left its base. A shallow history may not reach so far: then it is taken for the base itself. */
function forkPoint(git: Git, { sha }: Commit): string {
  return git(['merge-base', sha, 'HEAD'])?.trim() || sha
}

/** https://git-scm.com/docs/git-ls-tree#_output_format: mode, type, object, a tab, path. A link is not a file. */
const REGULAR_FILE = /^100\d{3} blob [0-9a-f]+\t(.*)$/s

function filesIn(git: Git, sha: string): readonly string[] {
  return listed(git(['ls-tree', '-r', '-z', sha]))
    .flatMap((entry) => REGULAR_FILE.exec(entry)?.[1] ?? [])
    .sort()
}

/** What git ends with a NUL each. */
function listed(output: string | undefined): readonly string[] {
  return output?.split('\0').slice(0, -1) ?? []
}

function relativeRenames(renames: Renames, root: string, directory: string): Renames {
  const fromDirectory = (path: string) => relative(directory, resolve(root, path)).split(sep).join('/')
  return new Map(
    [...renames].map(([from, rename]) => [fromDirectory(from), { ...rename, to: fromDirectory(rename.to) }]),
  )
}
