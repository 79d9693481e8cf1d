import type { ReadClassification } from './classification-reading.ts'
import type { TestStanding } from './classified-tests.ts'

/**
 * The tests of each suite, in the order of the classification. A test that is in two suites, or perhaps in one, counts in
 * each of them: a second entry frees no test of the rules of the first.
 */
export function testsBySuite({
  classification,
  classified,
}: ReadClassification): ReadonlyMap<string, readonly string[]> {
  const tests = new Map<string, string[]>(classification.suites.map(({ name }) => [name, []]))
  for (const standing of classified.standings) {
    for (const suite of suitesOf(standing)) tests.get(suite)?.push(standing.path)
  }
  return tests
}

function suitesOf(standing: TestStanding): Iterable<string> {
  switch (standing.state) {
    case 'classified':
      return [standing.suite]
    case 'unclassified':
      return []
    case 'double':
    case 'ambiguous':
      return new Set(standing.entries.map(({ suite }) => suite))
  }
}
