import type { Block } from '@governance-gates/report'
import { type SuiteLine, suiteLines } from '../classification/suite-globs.ts'
import type { SuiteGuess } from '../classification/suite-guess.ts'
import type { TestFiles } from '../classification/test-files.ts'
import { stemOf } from '../classification/test-names.ts'
import { type Entry, writerFor } from './suite-writer.ts'

/** What a person pastes into the classification to complete it. */
export interface Missing {
  readonly tests: readonly string[]
  readonly guesses: ReadonlyMap<string, SuiteGuess>
}

/** Where the lines go. */
export interface SnippetTarget {
  /** The name of the classification: its extension decides how its lines are written. */
  readonly file: string
  /** The suites that it has already; none where there is no classification yet. */
  readonly suites: readonly string[]
  /** Whether it names tests by their stems. */
  readonly usesStems: boolean
  /** Every file: a stem that two tests share names neither, and a glob must match nothing else. */
  readonly files: TestFiles
  /** The policy's patterns of tests. */
  readonly patterns: readonly string[]
  /** The suite of each test that is in one already. */
  readonly placed: ReadonlyMap<string, string>
}

/** A job summary has room for 512 KiB of blocks at any rate, and shows each of these whole or not at all. */
const MOST_BYTES = 384 * 1024
/** A line that is longer is cut where it is shown. */
const LONGEST_NAME = 900

/**
 * Lines to paste: a block for each suite, or the whole file where there is none yet. Every line is a guess, and says so unless
 * there are too many of them. What is not in the lines is counted in the title.
 */
export function snippetBlocks(missing: Missing, target: SnippetTarget): readonly Block[] {
  const all = entriesToPaste(missing, target)
  const entries = all.filter(({ name }) => canBeNamed(name))
  const unnamed = countOf(all) - countOf(entries)
  const blocks = (shown: readonly Entry[]) =>
    blocksOf(shown, target, moreNote(missing.tests.length - unnamed - countOf(shown), unnamed))
  const full = blocks(entries)
  if (sizeOf(full) <= MOST_BYTES) return full
  const short = entries.map((entry) => ({ ...entry, reason: undefined }))
  const bare = blocks(short)
  return sizeOf(bare) <= MOST_BYTES ? bare : blocks(firstOf(short))
}

/** The first entries that fit, whatever the format adds to each. */
function firstOf(entries: readonly Entry[]): readonly Entry[] {
  let left = MOST_BYTES
  const end = entries.findIndex(({ suite, name }) => {
    left -= 6 * (suite.length + name.length) + 64
    return left < 0
  })
  return end === -1 ? entries : entries.slice(0, end)
}

function blocksOf(entries: readonly Entry[], target: SnippetTarget, more: string): readonly Block[] {
  const writer = writerFor(target.file)
  const block = (place: string, text: string): Block => {
    const title = `Guessed: check, then paste into ${place}${more}`
    return { kind: 'snippet', title, language: writer.language, text }
  }
  const suites = [...Map.groupBy(entries, ({ suite }) => suite)]
  if (suites.length === 0) return []
  if (target.suites.length === 0) {
    const whole = suites.map(([suite, own]) => writer.suite(suite, own))
    return [block(`a new ${target.file}`, writer.whole(whole))]
  }
  return suites.map(([suite, own]) =>
    target.suites.includes(suite)
      ? block(`the files of suite ${suite}`, writer.lines(own))
      : block(`${target.file}, a new suite`, writer.suite(suite, own)),
  )
}

function moreNote(later: number, unnamed: number): string {
  const notes = [
    ...(later > 0 ? [`${later} more tests when these are done`] : []),
    ...(unnamed > 0 ? [`${unnamed} more tests have names that no classification can say`] : []),
  ]
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`
}

function entriesToPaste({ tests, guesses }: Missing, target: SnippetTarget): readonly Entry[] {
  const nameOf = target.usesStems ? stemNames(target.files.tests) : (path: string) => path
  const wanted = new Map<string, string>()
  for (const path of tests) {
    const guess = guesses.get(path)
    if (guess !== undefined) wanted.set(path, guess.suite)
  }
  return suiteLines({ ...target, wanted }).map((line) => ({
    suite: line.suite,
    name: line.tests[0] === line.entry ? asRelative(nameOf(line.entry)) : line.entry,
    tests: line.tests.length,
    reason: reasonOf(line, guesses),
  }))
}

/** `!a` and `c:a` would mean something else. */
function asRelative(name: string): string {
  return /^(?:!|[A-Za-z]:)/.test(name) ? `./${name}` : name
}

function canBeNamed(name: string): boolean {
  return !name.includes('\\') && JSON.stringify(name).length <= LONGEST_NAME
}

function reasonOf({ tests }: SuiteLine, guesses: ReadonlyMap<string, SuiteGuess>): string {
  const from = [...new Set(tests.flatMap((path) => guesses.get(path)?.from ?? []))]
  if (tests.length === 1) return `a guess from ${from.join()}`
  return `${tests.length} tests, guessed from ${from.map((each) => PLURAL.get(each) ?? each).join(' or ')}`
}

const PLURAL: ReadonlyMap<string, string> = new Map([
  ['its name', 'their names'],
  ['its content', 'their content'],
  ['its folder', 'their folder'],
])

function countOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { tests }) => sum + tests, 0)
}

function sizeOf(blocks: readonly Block[]): number {
  const encoder = new TextEncoder()
  return blocks.reduce(
    (sum, block) => sum + (block.kind === 'snippet' ? encoder.encode(block.text).length + 200 : 0),
    0,
  )
}

/** The stem where it names one test and looks like a stem, else the path. */
function stemNames(tests: readonly string[]): (path: string) => string {
  const counts = new Map<string, number>()
  for (const path of tests) counts.set(stemOf(path), (counts.get(stemOf(path)) ?? 0) + 1)
  return (path) => (counts.get(stemOf(path)) === 1 && isPlain(stemOf(path)) ? stemOf(path) : path)
}

/** What can be taken for nothing but a stem: no glob, no drive letter. */
function isPlain(stem: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_. -]*$/u.test(stem)
}
