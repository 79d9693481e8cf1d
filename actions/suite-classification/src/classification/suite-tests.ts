import type { Suite } from '@governance-gates/project-files'
import type { ClassifiedTests } from './classified-tests.ts'
import { suitesOf } from './split-file.ts'

/**
 * The tests of each suite, in the order of the classification. A test that is in two suites, or perhaps in one, counts in
 * each of them: a second entry frees no test of the rules of the first. A file is in each suite that one of its tests is in.
 */
export function testsBySuite(
  suites: readonly Suite[],
  { inOne, inSeveral, ambiguous, split }: ClassifiedTests,
): ReadonlyMap<string, readonly string[]> {
  const claims = [...inSeveral, ...ambiguous].flatMap(({ path, entries }) =>
    [...new Set(entries.map((entry) => entry.suite))].map((suite) => ({ suite, path })),
  )
  claims.push(...split.flatMap((file) => suitesOf(file).map((suite) => ({ suite, path: file.path }))))
  const more = Map.groupBy(claims, ({ suite }) => suite)
  return new Map(
    suites.map(({ name }) => {
      const [own, others] = [inOne.get(name) ?? [], more.get(name)]
      return [name, others === undefined ? own : [...own, ...others.map(({ path }) => path)].sort()]
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
