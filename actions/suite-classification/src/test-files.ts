import { isListed, startsOf } from './sorted-paths.ts'

/** Tells which paths a glob names. */
export type PathMatcher = (pattern: string) => (path: string) => boolean

/** The files of the repository, and which of them are tests. */
export interface TestFiles {
  /** The tests, sorted by code unit. */
  readonly tests: readonly string[]
  readonly isTest: (path: string) => boolean
  /** Whether there is such a file, test or not. */
  readonly exists: (path: string) => boolean
  /** The files that a glob names, tests or not. */
  readonly matching: (pattern: string) => readonly string[]
  /** Patterns of the policy that name no file. */
  readonly idlePatterns: readonly string[]
}

const WILDCARD = /[*?{}[\]!()]/

export function isGlob(pattern: string): boolean {
  return WILDCARD.test(pattern)
}

/**
 * Finds the tests by the policy's patterns; one that begins with `!` takes files out again.
 * @param files of the repository, sorted by code unit.
 */
export function findTests(
  files: readonly string[],
  patterns: readonly string[],
  matcher: PathMatcher,
): TestFiles {
  const matching = (pattern: string) => filesMatching(files, withoutDot(pattern), matcher)
  const found = new Set<string>()
  const idlePatterns: string[] = []
  for (const pattern of patterns.filter((each) => !isExclusion(each))) {
    const matches = matching(pattern)
    if (matches.length === 0) idlePatterns.push(pattern)
    for (const path of matches) found.add(path)
  }
  for (const pattern of patterns.filter(isExclusion)) {
    for (const path of matching(pattern.slice(1))) found.delete(path)
  }
  return {
    tests: [...found].sort(),
    isTest: (path) => found.has(path),
    exists: (path) => isListed(files, path),
    matching,
    idlePatterns,
  }
}

/** `./a.ts` and `a.ts` are one file. */
export function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/)+/, '')
}

/** `!(a|b)` at the beginning is a choice and not an exclusion. */
function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern)
}

function filesMatching(files: readonly string[], pattern: string, matcher: PathMatcher): readonly string[] {
  // A file may be called [id].test.ts.
  if (isListed(files, pattern)) return [pattern]
  if (!isGlob(pattern)) return []
  // Only what is beneath the folder that the pattern begins with is tried: most patterns name one.
  const matches = matcher(pattern)
  return startsOf(files, literalFolder(pattern)).filter((path) => matches(path))
}

/** `packages/` of `packages/*.ts`; nothing where the first part has a wildcard. */
function literalFolder(pattern: string): string {
  const literal = pattern.slice(0, Math.max(0, pattern.search(WILDCARD)))
  return literal.slice(0, literal.lastIndexOf('/') + 1)
}
