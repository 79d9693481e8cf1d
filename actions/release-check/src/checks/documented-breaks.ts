import type { ChangelogEntry } from '@governance-gates/project-files/changelog'
import { type BreakingChange, numberOf } from '../breaking-change.ts'

/** Says that something breaks, and not that nothing does. */
function tellsOfBreaks(text: string): boolean {
  return BREAKS.test(text.replace(NOTHING_BREAKS, ''))
}

const BREAKS =
  /\bbreaking\b|\bbackwards?[\s-]+(?:incompatib|compatibility (?:break|note|change))|\bincompatible (?:api )?changes?\b/i
const NOTHING_BREAKS =
  /\b(?:non|not|no|nothing|never|without)[\s-]+(?:\w+[\s-]+)?(?:breaking\b|backwards?[\s-]+incompatib|incompatible)/gi

/** Titles of sections that are about what breaks, in other words, whole and without signs before them. */
const OTHER_TITLES =
  /^(?:breaks|breakages?|major changes|(?:in)?compatibility(?: (?:notes?|breaks?|changes?|issues?))?|(?:backwards?[\s-]+)?incompatib(?:le|ilities)(?: .*)?|(?:migration|migrating|upgrading|upgrade)(?: (?:notes?|guide|steps|instructions))?)$/i
/** What is gone is missed by who used it: an item there documents a removal. */
const REMOVALS = /^(?:removed|removals?|deprecations and removals|removed (?:features|apis?))$/i
const REMOVES = /\b(?:remov|drop|delet)(?:e|es|ed|s|ing|al|ped|ping)?\b/i

/** Of a title that leads to a section, the parts, each without pictures and signs around it. */
function partsOf(title: string): readonly string[] {
  return title.split(' / ').map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
}

/** What an entry says of breaking changes. */
export interface BreakingItems {
  /** Items under a heading about breaking changes, and items that say it themselves. */
  readonly items: readonly string[]
  /** Items about what is removed, which are about nothing else. */
  readonly removals: readonly string[]
}

/** What an entry says of breaking changes. */
export function breakingItems({ sections }: ChangelogEntry): BreakingItems {
  const items: string[] = []
  const removals: string[] = []
  for (const section of sections) {
    const parts = partsOf(section.title)
    const isAbout = tellsOfBreaks(section.title) || parts.some((part) => OTHER_TITLES.test(part))
    const isOfRemovals = parts.some((part) => REMOVALS.test(part))
    for (const item of section.items) {
      if (isAbout || tellsOfBreaks(item)) items.push(item)
      else if (isOfRemovals) removals.push(item)
    }
  }
  return { items, removals }
}

/**
 * The changes that no item is about. An item that cites a commit or its number is about that one, however many it cites;
 * one that only has its words is about one change.
 */
export function undocumented(
  { items, removals }: BreakingItems,
  breaking: readonly BreakingChange[],
): readonly BreakingChange[] {
  const open = undocumentedIn(items, breaking)
  const removing = open.filter(({ text, subject }) => REMOVES.test(text) || REMOVES.test(subject))
  const stillOpen = new Set(undocumentedIn(removals, removing))
  const documented = new Set(removing.filter((change) => !stillOpen.has(change)))
  return open.filter((change) => !documented.has(change))
}

function undocumentedIn(
  items: readonly string[],
  breaking: readonly BreakingChange[],
): readonly BreakingChange[] {
  const left = new Set(items.slice(0, MAX_ITEMS).map((item) => ({ item, words: wordsOf(item) })))
  const citations = citationsIn(items)
  const uncited = breaking.filter((change) => !isCited(change, citations))
  return uncited.filter(({ text }) => {
    const words = wordsOf(text)
    // Short names and other scripts have no words here: the same text is the same.
    const same = text.trim().toLowerCase()
    const found = [...left].find(
      (each) => (same !== '' && each.item.toLowerCase().includes(same)) || sharesWords(words, each.words),
    )
    if (found !== undefined) left.delete(found)
    return found === undefined
  })
}

/** Nobody reads more, and each is compared with each change. */
const MAX_ITEMS = 2_000

const MIN_SHA = 7

/** What the items of an entry name. */
interface Citations {
  /** Beginnings of them, in lower case. */
  readonly commits: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
}

function citationsIn(items: readonly string[]): Citations {
  const commits = new Set<string>()
  const numbers = new Set<string>()
  for (const item of items) {
    for (const [commit] of item.matchAll(/\b[0-9a-f]{7,64}\b/gi)) commits.add(commit.toLowerCase())
    for (const [, number = ''] of item.matchAll(/#(\d+)/g)) numbers.add(number)
  }
  return { commits, numbers }
}

/** Whether an item names the commit, or the number that its subject ends in or merges. */
function isCited({ sha, subject }: BreakingChange, { commits, numbers }: Citations): boolean {
  for (let length = MIN_SHA; length <= sha.length; length++) {
    if (commits.has(sha.slice(0, length))) return true
  }
  return numbers.has(String(numberOf(subject)))
}

/** Two thirds of the words with which a commit says what it breaks: one verb is not a description. */
function sharesWords(words: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const shared = [...words].filter((word) => own.has(word)).length
  return words.size > 0 && shared * 3 >= words.size * 2
}

const SHORTEST_WORD = 3

/** Words with a meaning of their own, in lower case. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word)))
}

const COMMON: ReadonlySet<string> = new Set([
  'the',
  'and',
  'now',
  'not',
  'for',
  'with',
  'from',
  'are',
  'has',
  'was',
  'this',
  'that',
  'breaking',
  'change',
  'changes',
])
