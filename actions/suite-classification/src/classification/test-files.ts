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
  #byName: ReadonlyMap<string, readonly number[]> | undefined
  /** How many globs were asked for that end in a plain name. */
  #namedGlobs = 0

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
    const isNamed = (index: number) => matches(this.pathAt(index))
    const ofName = this.#ofNameIn(glob)
    if (ofName !== undefined) return ofName.filter(isNamed)
    const [first, end] = rangeOf(this.paths, literalBeginning(glob))
    const found: number[] = []
    for (let index = first; index < end; index++) if (isNamed(index)) found.push(index)
    return found
  }

  /**
   * The files that are called like the last name of a glob, where that has no wildcard: there may be thousands of globs, and as
   * many files. Undefined for another glob, and for the first few.
   */
  #ofNameIn(glob: string): readonly number[] | undefined {
    const name = nameOf(glob)
    if (!PLAIN_NAME.test(name) || ODD.test(glob) || ++this.#namedGlobs <= FEW_GLOBS) return undefined
    this.#byName ??= indicesByName(this.paths)
    return this.#byName.get(name) ?? []
  }
}

/** Nothing in it has a meaning in a glob. */
const PLAIN_NAME = /^[\w .-]+$/
/** A choice may be of whole paths, and what is quoted or behind a backslash is something else than it looks like. */
const ODD = /[|"\\]/
/** To look through the files so often takes as long as to list them by name. */
const FEW_GLOBS = 3

function indicesByName(paths: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [index, path] of paths.entries()) {
    const name = nameOf(path)
    const indices = found.get(name)
    if (indices === undefined) found.set(name, [index])
    else indices.push(index)
  }
  return found
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** `!(a|b)` at the beginning is a choice and not an exclusion. */
function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern)
}

/**
 * `packages/unit-` of `packages/unit-*.ts`: what every path that a glob names begins with. A sign before a parenthesis belongs
 * to it; of an odd glob only the folder counts.
 */
function literalBeginning(glob: string): string {
  const literal = glob.slice(0, Math.max(0, glob.search(WILDCARD)))
  if (ODD.test(glob)) return literal.slice(0, literal.lastIndexOf('/') + 1)
  return literal.replace(/[+@]$/, '')
}
