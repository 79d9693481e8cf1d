import type { Suite } from '@governance-gates/evidence'
import type { ClassifiedTests } from './classified-tests.ts'

/**
 * The tests of each suite, in the order of the classification. A test that is in two suites, or perhaps in one, counts in
 * each of them: a second entry frees no test of the rules of the first.
 */
export function testsBySuite(
  suites: readonly Suite[],
  { standings }: ClassifiedTests,
): ReadonlyMap<string, readonly string[]> {
  const tests = new Map<string, string[]>(suites.map(({ name }) => [name, []]))
  for (const standing of standings) {
    if (standing.state === 'classified') tests.get(standing.suite)?.push(standing.path)
    else if (standing.state !== 'unclassified') {
      const named = new Set(standing.entries.map(({ suite }) => suite))
      for (const suite of named) tests.get(suite)?.push(standing.path)
    }
  }
  return tests
}
