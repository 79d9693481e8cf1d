import type { PathMatcher } from '@governance-gates/core'
import { indexOfPath, rangeOf } from '@governance-gates/core'
import { entryText, type SuiteEntry } from '@governance-gates/project-files'
import type { ClassifiedEntry } from '../traceability-input.ts'

const WILDCARD = /[*?{}[\]!()]/

export function isGlob(pattern: string): boolean {
  return WILDCARD.test(pattern)
}

/**
 * The files that patterns of the policy name; one that begins with `!` takes files out again.
 * @param files sorted by code unit.
 */
export function filesNamedBy(
  files: readonly string[],
  patterns: readonly string[],
  matcher: PathMatcher,
): readonly string[] {
  const found = new Set<string>()
  for (const pattern of patterns.filter((each) => !isExclusion(each))) {
    for (const file of filesMatching(files, pattern, matcher)) found.add(file)
  }
  for (const pattern of patterns.filter(isExclusion)) {
    for (const file of filesMatching(files, pattern.slice(1), matcher)) found.delete(file)
  }
  return [...found].sort()
}

/** `!(a|b)` at the beginning is a choice and not an exclusion. */
function isExclusion(pattern: string): boolean {
  return /^!(?!\()/.test(pattern)
}

/**
 * A file may be called `[id].test.ts`: a pattern that is a path is that file.
 * @param files sorted by code unit.
 */
export function filesMatching(
  files: readonly string[],
  pattern: string,
  matcher: PathMatcher,
): readonly string[] {
  const path = pattern.replace(/^(?:\.\/)+/, '')
  if (indexOfPath(files, path) !== -1) return [path]
  if (!isGlob(path)) return []
  // Only what lies beneath the folder that the pattern begins with is tried: most patterns name one.
  const literal = path.slice(0, path.search(WILDCARD))
  const folder = literal.slice(0, literal.lastIndexOf('/') + 1)
  return files.slice(...rangeOf(files, folder)).filter(matcher(path))
}

/**
 * Finds the tests that each entry of the classification names: by a path, a glob or a stem.
 * @param tests sorted by code unit.
 */
export function classifiedEntries(
  tests: readonly string[],
  entries: readonly SuiteEntry[],
  matcher: PathMatcher,
): readonly ClassifiedEntry[] {
  const known = new Set(tests)
  const byStem = Map.groupBy(tests, stemOf)
  return entries.map((each) => {
    const path = each.entry.replace(/^(?:\.\/)+/, '')
    const place = { suite: each.suite, entry: entryText(each), line: each.line }
    if (known.has(path)) return { ...place, isStem: false, files: [path] }
    if (isGlob(path)) return { ...place, isStem: false, files: filesMatching(tests, path, matcher) }
    if (path.includes('/')) return { ...place, isStem: false, files: [] }
    return { ...place, isStem: true, files: byStem.get(path) ?? [] }
  })
}

/** The name of a file without its last extension; of `name/main.rs`, where Cargo looks for a test too, its folder's. */
export function stemOf(path: string): string {
  const folders = path.split('/')
  const file = folders.at(-1) ?? ''
  const folder = folders.at(-2)
  if (file === 'main.rs' && folder !== undefined) return folder
  const dot = file.lastIndexOf('.')
  return dot <= 0 ? file : file.slice(0, dot)
}
