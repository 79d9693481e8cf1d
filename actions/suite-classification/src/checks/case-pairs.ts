import { unicodePattern } from '@governance-gates/core'
import type { JudgedCase } from '../suites-before.ts'

/** A test before and after a change. */
export interface CasePair {
  readonly before: JudgedCase
  readonly now: JudgedCase
}

/** How much of two tests is the same where one is taken for the other under a new name: as for files, 90%. */
const SURE_SHARE = 0.9

/** Where more tests have one name, they are taken in order. */
const MOST_NAMESAKES = 100

/**
 * Pairs the tests of a file with what they are after a change: by their names, and by what is in them where several have the
 * same; what is left by its text, so that a new name does not hide a test that goes to another suite.
 */
export function casePairs(before: readonly JudgedCase[], now: readonly JudgedCase[]): readonly CasePair[] {
  const pairs: CasePair[] = []
  const byName = new Map([...Map.groupBy(now, ({ name }) => name)].map(([name, own]) => [name, [...own]]))
  const earlier = Map.groupBy(before, ({ name }) => name)
  const gone = before.filter((each) => {
    const namesakes = byName.get(each.name) ?? []
    // One that is new has taken the place of one that was there.
    const isMore = namesakes.length > (earlier.get(each.name)?.length ?? 0)
    const [same] = namesakes.splice(isMore ? mostAlike(each, namesakes) : 0, 1)
    if (same !== undefined) pairs.push({ before: each, now: same })
    return same === undefined
  })
  return gone.length === 0 ? pairs : [...pairs, ...renamed(gone, [...byName.values()].flat())]
}

/** The place of the one that has most of what a test has; of the first of those. */
function mostAlike(each: JudgedCase, namesakes: readonly JudgedCase[]): number {
  if (namesakes.length > MOST_NAMESAKES) return 0
  const words = wordsOf(each)
  const shares = namesakes.map((other) => shareOf(words, wordsOf(other)))
  return shares.indexOf(Math.max(...shares))
}

/** Tests that are gone, with those under a new name that have the same words, or most of them. */
function renamed(gone: readonly JudgedCase[], added: readonly JudgedCase[]): readonly CasePair[] {
  const left = new Map(added.map((each) => [each, wordsOf(each)]))
  const byText = Map.groupBy(added, (each) => left.get(each)?.text)
  return gone.flatMap((each) => {
    const words = wordsOf(each)
    const equal = byText.get(words.text) ?? []
    while (equal[0] !== undefined && !left.has(equal[0])) equal.shift()
    const same = equal.shift() ?? [...left].find(([, others]) => isAlike(words, others))?.[0]
    if (same === undefined) return []
    left.delete(same)
    return [{ before: each, now: same }]
  })
}

interface Words {
  readonly text: string
  readonly total: number
  readonly counts: ReadonlyMap<string, number>
}

const WORD = unicodePattern(String.raw`[\p{L}\p{N}_]+`, 'gu')
const WORD_OR_SIGN = unicodePattern(String.raw`[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]`, 'gu')

/** The words and signs of a test without what it is called and what is written above it. */
function wordsOf({ text, name }: JudgedCase): Words {
  const own = new Set(name.match(WORD()))
  const body = text.replace(/^\s*(?:(?:@|#\[).*\n\s*)+/, '')
  const words = (body.match(WORD_OR_SIGN()) ?? []).filter((word) => !own.has(word))
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { text: words.join(' '), total: words.length, counts }
}

function isAlike(left: Words, right: Words): boolean {
  // Most pairs differ too much in their length alone.
  const most = 2 * Math.min(left.total, right.total)
  return most >= SURE_SHARE * (left.total + right.total) && shareOf(left, right) >= SURE_SHARE
}

/** How many of the words of both are in both. */
function shareOf(left: Words, right: Words): number {
  const total = left.total + right.total
  let common = 0
  for (const [word, count] of left.counts) common += Math.min(count, right.counts.get(word) ?? 0)
  return total === 0 ? 1 : (2 * common) / total
}
