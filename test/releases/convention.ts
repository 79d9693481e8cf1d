import type { Files } from '@governance-gates/testing'

/** What the files of a commit say. In an honest release all of it is one version. */
export interface Contents {
  readonly manifest: string
  readonly lock: string
  /** The versions in the change log, the newest first. */
  readonly log: readonly string[]
}

/** The parts of a release that a project does not have, so that they cannot be wrong there. */
export type Absent = 'manifest' | 'lock file' | 'change log' | 'candidate'

/**
 * How a project releases: where its version is, what its change log looks like, how it tags. Each is made up in the style of a
 * real project; nothing in it is that project's.
 */
export interface Convention {
  /** The project whose style this is. */
  readonly project: string
  /** The keys of `release`, in YAML, without indentation; or a heading under "Recipes" in the README of release-check. */
  readonly policy: string | { readonly recipe: string }
  readonly versions: Versions
  readonly tag: (version: string) => string
  readonly files: (contents: Contents) => Files
  readonly absent?: readonly Absent[]
}

interface Versions {
  /** Released before, the oldest first. At least two. */
  readonly earlier: readonly string[]
  /** What came before the version; absent where the project has no candidates. */
  readonly candidate?: string
  /** The honest next version. */
  readonly next: string
  /** Less than the last of the earlier ones, and not one of them. */
  readonly lower: string
  /** One that leaves a number out. */
  readonly skipped: string
}

/** The day of every release of the table. The gate judges one day later. */
export const DAY = '2026-02-28'
