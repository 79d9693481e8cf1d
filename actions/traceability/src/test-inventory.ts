import type { PathMatcher } from '@governance-gates/action-kit'
import type { SuiteEntry } from '@governance-gates/evidence'
import type { ClassifiedEntry } from './traceability-input.ts'

const WILDCARD = /[*?{}[\]!()]/

export function isGlob(pattern: string): boolean {
  return WILDCARD.test(pattern)
}

/** The files that patterns of the policy name; one that begins with `!` takes files out again. */
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

/** A file may be called `[id].test.ts`: a pattern that is a path is that file. */
export function filesMatching(
  files: readonly string[],
  pattern: string,
  matcher: PathMatcher,
): readonly string[] {
  const path = pattern.replace(/^(?:\.\/)+/, '')
  if (files.includes(path)) return [path]
  return isGlob(path) ? files.filter(matcher(path)) : []
}

/** Finds the tests that each entry of the classification names: by a path, a glob or a stem. */
export function classifiedEntries(
  tests: readonly string[],
  entries: readonly SuiteEntry[],
  matcher: PathMatcher,
): readonly ClassifiedEntry[] {
  const known = new Set(tests)
  const byStem = Map.groupBy(tests, stemOf)
  return entries.map(({ suite, entry, line }) => {
    const path = entry.replace(/^(?:\.\/)+/, '')
    const place = { suite, entry, line }
    if (known.has(path)) return { ...place, isStem: false, files: [path] }
    if (isGlob(path)) return { ...place, isStem: false, files: tests.filter(matcher(path)) }
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
