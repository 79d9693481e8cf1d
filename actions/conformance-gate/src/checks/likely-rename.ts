import { closestWord } from '@governance-gates/policy'

/** Comparing every name with every other takes the square of their number. */
const MOST_COMPARED = 50

/** What separates a suite from its tests, as the readers write it. */
const SEPARATOR = /.*(?: > | › |::|#|\/|\.)/s

/**
 * The likely new name of vanished subjects: one that is new in the same suite. Where a suite lost one and got one, that is it;
 * where there are more, the closest by letters is, and each is taken once.
 */
export function likelyRenames(
  vanished: readonly string[],
  appeared: readonly string[],
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>()
  const bySuite = Map.groupBy(appeared, suiteOf)
  for (const [suite, gone] of Map.groupBy(vanished.slice(0, MOST_COMPARED), suiteOf)) {
    const free = new Set((bySuite.get(suite) ?? []).slice(0, MOST_COMPARED))
    const pair = (from: string, to: string | undefined) => {
      if (to === undefined) return
      renames.set(from, to)
      free.delete(to)
    }
    for (const subject of gone) pair(subject, closestWord(subject, free))
    const [left, ...others] = gone.filter((subject) => !renames.has(subject))
    if (left !== undefined && others.length === 0 && free.size === 1) pair(left, [...free][0])
  }
  return renames
}

function suiteOf(subject: string): string {
  return SEPARATOR.exec(subject)?.[0] ?? ''
}
