import type { JudgedCase } from '../suites-before.ts'

/** A test before and after a change. */
export interface CasePair {
  readonly before: JudgedCase
  readonly now: JudgedCase
}

/** How much of two tests is the same where one is taken for the other under a new name: as for files, 90%. */
const SURE_SHARE = 0.9

/**
 * Pairs the tests of a file with what they are after a change: by their names, in order where several have the same; what is
 * left by its text, so that a new name does not hide a test that goes to another suite.
 */
export function casePairs(before: readonly JudgedCase[], now: readonly JudgedCase[]): readonly CasePair[] {
  const pairs: CasePair[] = []
  const byName = new Map([...Map.groupBy(now, ({ name }) => name)].map(([name, own]) => [name, [...own]]))
  const gone = before.filter((each) => {
    const same = byName.get(each.name)?.shift()
    if (same !== undefined) pairs.push({ before: each, now: same })
    return same === undefined
  })
  const left = new Map([...byName.values()].flat().map((each) => [each, wordsOf(each)]))
  for (const each of gone) {
    const words = wordsOf(each)
    const [same] = [...left].find(([, others]) => share(words, others) >= SURE_SHARE) ?? []
    if (same === undefined) continue
    left.delete(same)
    pairs.push({ before: each, now: same })
  }
  return pairs
}

/** The words and signs of a test without what it is called and what is written above it. */
function wordsOf({ text, name }: JudgedCase): readonly string[] {
  const own = new Set(name.match(/[\p{L}\p{N}_]+/gu))
  const body = text.replace(/^\s*(?:(?:@|#\[).*\n\s*)+/, '')
  return (body.match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? []).filter((word) => !own.has(word))
}

/** How many of the words of both are in both. */
function share(left: readonly string[], right: readonly string[]): number {
  // Most pairs differ too much in their length alone.
  const total = left.length + right.length
  if (total > 0 && (2 * Math.min(left.length, right.length)) / total < SURE_SHARE) return 0
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) common++
    counts.set(word, count - 1)
  }
  return total === 0 ? 1 : (2 * common) / total
}
