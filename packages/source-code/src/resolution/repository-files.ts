import type { PathMatcher } from '@governance-gates/core'

/** The files that imports are resolved among. Paths are relative to the repository, with `/`. */
export interface RepositoryFiles {
  /** Whether the path is a file that may be a helper. What it denies is not followed. */
  readonly exists: (path: string) => boolean
  /** The text of a file; undefined where it cannot be had. */
  readonly read: (path: string) => string | undefined
  /** Whether any file is below a folder. */
  readonly hasFolder: (folder: string) => boolean
  /** Every file below a folder, at any depth. */
  readonly below: (folder: string) => readonly string[]
  /** Throws for a pattern that is refused. */
  readonly matcher: PathMatcher
}
