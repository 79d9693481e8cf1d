import { indexOfPath, type PathMatcher, rangeOf } from '@governance-gates/core'

const WILDCARD = /[*?{}[\]!()]/

export function isGlob(pattern: string): boolean {
  return WILDCARD.test(pattern)
}

/** `./a.ts` and `a.ts` are one file. */
export function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/)+/, '')
}

/**
 * The files of the repository, and which of them are tests by the policy's patterns; one that begins with `!` takes files
 * out again. A file is its index in `paths`: there may be a million of them.
 */
export class TestFiles {
  /** Every file, sorted by code unit. */
  readonly paths: readonly string[]
  /** The tests among them, sorted. */
  readonly tests: readonly string[]
  /** Patterns of the policy that name no file. */
  readonly idlePatterns: readonly string[]
  readonly #matcher: PathMatcher
  readonly #isTest: Uint8Array

  /** @param paths sorted by code unit. */
  constructor(paths: readonly string[], patterns: readonly string[], matcher: PathMatcher) {
    this.paths = paths
    this.#matcher = matcher
    this.#isTest = new Uint8Array(paths.length)
    const idle: string[] = []
    for (const pattern of patterns.filter((each) => !isExclusion(each))) {
      const matches = this.matching(pattern)
      if (matches.length === 0) idle.push(pattern)
      for (const index of matches) this.#isTest[index] = 1
    }
    for (const pattern of patterns.filter(isExclusion)) {
      for (const index of this.matching(pattern.slice(1))) this.#isTest[index] = 0
    }
    this.tests = paths.filter((_, index) => this.#isTest[index] === 1)
    this.idlePatterns = idle
  }

  isTest(index: number): boolean {
    return this.#isTest[index] === 1
  }

  pathAt(index: number): string {
    return this.paths[index] ?? ''
  }

  /** The index of a file, test or not; -1 where there is none. */
  find(path: string): number {
    return indexOfPath(this.paths, path)
  }

  exists(path: string): boolean {
    return this.find(path) !== -1
  }

  /** Every file below a folder, at any depth; all of them for the empty path. */
  below(folder: string): readonly string[] {
    return folder === '' ? this.paths : this.paths.slice(...rangeOf(this.paths, `${folder}/`))
  }

  hasFolder(folder: string): boolean {
    if (folder === '') return this.paths.length > 0
    const [first, end] = rangeOf(this.paths, `${folder}/`)
    return end > first
  }

  /** The files that a glob or a path names, tests or not. */
  matching(pattern: string): readonly number[] {
    const glob = withoutDot(pattern)
    const index = this.find(glob)
    // A file may be called [id].test.ts.
    if (index !== -1) return [index]
    if (!isGlob(glob)) return []
    const matches = this.#matcher(glob)
    // Only what is beneath the folder that the pattern begins with is tried: most patterns name one.
    const [first, end] = rangeOf(this.paths, literalFolder(glob))
    const found: number[] = []
    for (let each = first; each < end; each++) if (matches(this.pathAt(each))) found.push(each)
    return found
  }
}

/** `!(a|b)` at the beginning is a choice and not an exclusion. */
function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern)
}

/** `packages/` of `packages/*.ts`; nothing where the first part has a wildcard. */
function literalFolder(pattern: string): string {
  const literal = pattern.slice(0, Math.max(0, pattern.search(WILDCARD)))
  return literal.slice(0, literal.lastIndexOf('/') + 1)
}
