import type { Suite } from '@governance-gates/project-files'
import type { ClassifiedTests } from './classified-tests.ts'

/**
 * The tests of each suite, in the order of the classification. A test that is in two suites, or perhaps in one, counts in
 * each of them: a second entry frees no test of the rules of the first.
 */
export function testsBySuite(
  suites: readonly Suite[],
  { inOne, inSeveral, ambiguous }: ClassifiedTests,
): ReadonlyMap<string, readonly string[]> {
  const more = new Map<string, string[]>()
  for (const { path, entries } of [...inSeveral, ...ambiguous]) {
    for (const suite of new Set(entries.map((entry) => entry.suite))) {
      const paths = more.get(suite)
      if (paths === undefined) more.set(suite, [path])
      else paths.push(path)
    }
  }
  return new Map(
    suites.map(({ name }) => {
      const [own, others] = [inOne.get(name) ?? [], more.get(name)]
      return [name, others === undefined ? own : [...own, ...others].sort()]
    }),
  )
}

/** The suites that each test counts in. */
export function suitesByTest(
  tests: readonly string[],
  bySuite: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const suites = new Map<string, string[]>(tests.map((test) => [test, []]))
  for (const [suite, own] of bySuite) for (const test of own) suites.get(test)?.push(suite)
  return suites
}
