import type { Result } from '@governance-gates/core'
import { stemOf } from './test-inventory.ts'

/** The test files that a result belongs to. */
export type FoundTests =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly files: readonly string[] }
  /** Several files have the name, and nothing tells which is meant. */
  | { readonly kind: 'ambiguous'; readonly name: string; readonly files: readonly string[] }

export interface TestIndex {
  find(result: Pick<Result, 'subject' | 'file'>): FoundTests
}

const NONE: FoundTests = { kind: 'none' }

/**
 * Finds the file of a test result. A result that tells its file belongs to that file. Else its names tell: formats write
 * a path (`tests/a.test.ts > …`), a module (`tests.unit.test_a.TestX`), a class (`com.acme.SessionTest`), a binary
 * (`orbit::sessions`) or, in Go, a package. The first name that means a test counts; among files of one stem the one
 * whose folders the name tells too.
 */
export function testIndex(tests: readonly string[]): TestIndex {
  const byStem = new Map<string, string[]>()
  for (const file of tests) {
    for (const key of stemsOf(file)) byStem.set(key, [...(byStem.get(key) ?? []), file])
  }
  const byPackage = Map.groupBy(
    tests.filter((file) => file.endsWith('_test.go') && file.includes('/')),
    (file) => file.split('/').at(-2) ?? '',
  )
  const lookUp = (name: string): FoundTests => {
    const byPath = withPath(byStem.get(stemOf(portable(name))) ?? [], portable(name))
    if (byPath.length > 0) return pick(name, byPath)
    const parts = partsOf(name)
    for (const [index, part] of parts.entries()) {
      const found = closest(byStem.get(part) ?? [], parts.slice(0, index))
      if (found.length > 0) return pick(name, found)
    }
    return packageTests(byPackage, parts)
  }
  const known = new Map<string, FoundTests>()
  const lookUpOnce = (name: string): FoundTests => {
    const found = known.get(name) ?? lookUp(name)
    known.set(name, found)
    return found
  }
  return { find: ({ subject, file }) => findBy(lookUpOnce, subject, file) }
}

function findBy(lookUp: (name: string) => FoundTests, subject: string, file: string | undefined): FoundTests {
  // A report that tells files knows them: a name is then no file's.
  if (file !== undefined) return lookUp(file)
  const names = subject.split(' > ')
  // The last is the test case's own, where there are others.
  for (const name of names.length > 1 ? names.slice(0, -1) : names) {
    const found = lookUp(name)
    if (found.kind !== 'none') return found
  }
  return NONE
}

function pick(name: string, files: readonly string[]): FoundTests {
  return files.length === 1 ? { kind: 'found', files } : { kind: 'ambiguous', name, files }
}

/** `sessions.test` and `sessions` of `sessions.test.ts`. */
function stemsOf(file: string): readonly string[] {
  const stem = stemOf(file)
  const base = stem.split('.')[0] ?? stem
  return base === '' ? [stem] : [...new Set([stem, base])]
}

function portable(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
}

/** The files that a path means: a longer one from the machine that ran it, or a shorter one from a folder beneath. */
function withPath(files: readonly string[], path: string): readonly string[] {
  const exact = files.filter((file) => file === path || path.endsWith(`/${file}`))
  return exact.length > 0 ? exact : files.filter((file) => file.endsWith(`/${path}`))
}

/** The steps of a module, a class, a binary or a path without its extension. */
function partsOf(name: string): readonly string[] {
  return portable(name)
    .split(/::|[./$]/)
    .filter((part) => part !== '')
}

/** Among files of one stem, those with the most folders in common with what stands before the stem. */
function closest(files: readonly string[], before: readonly string[]): readonly string[] {
  if (files.length < 2) return files
  const rated = files.map((file) => ({ file, rate: foldersInCommon(file, before) }))
  const best = Math.max(...rated.map(({ rate }) => rate))
  return rated.filter(({ rate }) => rate === best).map(({ file }) => file)
}

function foldersInCommon(file: string, before: readonly string[]): number {
  const folders = file.split('/').slice(0, -1).reverse()
  const steps = [...before].reverse()
  let common = 0
  while (common < steps.length && folders[common] === steps[common]) common++
  return common
}

/** In Go a result names its package: it belongs to every test file of that folder. */
function packageTests(
  byPackage: ReadonlyMap<string, readonly string[]>,
  parts: readonly string[],
): FoundTests {
  const files = closest(byPackage.get(parts.at(-1) ?? '') ?? [], [])
  const near = files.filter((file) => file.split('/').at(-2) === parts.at(-1))
  return near.length === 0 ? NONE : { kind: 'found', files: near }
}
