import type { SuiteRule } from '@governance-gates/policy'
import type { ClassificationReading } from '../classification/classification-reading.ts'
import { isClassified, type SplitFile, unplacedFiles } from '../classification/split-file.ts'
import { type SuiteGuess, SuiteGuesser } from '../classification/suite-guess.ts'
import type { FileFacts, Hit, SourceFacts } from './source-facts.ts'

/** So many tests are read for a guess; the others are guessed by their names and folders, which costs nothing. */
const MOST_READ = 200
/** Where there is neither a classification nor a rule. */
const USUAL_SUITES = ['unit', 'fixture', 'e2e']

type SuiteRules = Readonly<Record<string, SuiteRule>>

/** Guesses the suite of every test that is in none, by path. */
export async function guessSuites(
  reading: ClassificationReading,
  { tests, rules }: { readonly tests: readonly string[]; readonly rules: SuiteRules },
  facts: SourceFacts,
): Promise<ReadonlyMap<string, SuiteGuess>> {
  const unplaced = reading.kind === 'read' ? unplacedFiles(reading.classified) : tests
  const guesser = new SuiteGuesser(suitesOf(reading, rules), neighboursOf(reading))
  const guesses = new Map<string, SuiteGuess>()
  for (const path of unplaced) {
    const guess = guesser.guess({ path, violations: NONE })
    if (guess !== undefined) guesses.set(path, guess)
  }
  const split = new Map(
    reading.kind === 'read' ? reading.classified.split.map((file) => [file.path, file]) : [],
  )
  for (const path of worthReading(guesses, rules)) {
    const hits = hitsToPlace(await facts.of(path), split.get(path))
    const guess = guesser.guess({ path, violations: violationsOf(hits, rules) })
    if (guess !== undefined) guesses.set(path, guess)
  }
  return guesses
}

/** The tests by suite. One that only markers or names put there says nothing of the tests in the same folder. */
function neighboursOf(reading: ClassificationReading): ReadonlyMap<string, readonly string[]> {
  if (reading.kind !== 'read') return new Map()
  const { classification, classified } = reading
  const whole = classification.entries.filter(({ part }) => part === undefined)
  const suites = new Set(whole.map(({ suite }) => suite))
  return new Map([...classified.inOne].filter(([suite]) => suites.has(suite)))
}

/** What is in tests that have a suite says nothing of the others. */
function hitsToPlace(facts: FileFacts, file: SplitFile | undefined): readonly Hit[] {
  if (facts.kind !== 'read') return []
  return file === undefined ? facts.hits : facts.hits.filter(({ line }) => !isClassified(file, line))
}

const NONE: ReadonlyMap<string, readonly string[]> = new Map()

/** The tests whose content may say more, first those of which nothing else is known. */
function worthReading(guesses: ReadonlyMap<string, SuiteGuess>, rules: SuiteRules): readonly string[] {
  if (Object.values(rules).every((rule) => forbiddenBy(rule).length === 0)) return []
  const { silent = [], named = [] } = Object.groupBy(guesses, ([, { from }]) =>
    from === 'nothing better' ? 'silent' : 'named',
  )
  return [...silent, ...named].slice(0, MOST_READ).map(([path]) => path)
}

/** Those of the classification, else those that have rules. */
function suitesOf(reading: ClassificationReading, rules: SuiteRules): readonly string[] {
  if (reading.kind === 'read') return reading.classification.suites.map(({ name }) => name)
  return [...new Set([...Object.keys(rules), ...USUAL_SUITES])]
}

function violationsOf(hits: readonly Hit[], rules: SuiteRules): ReadonlyMap<string, readonly string[]> {
  const found = new Set(hits.map(({ forbidden }) => forbidden))
  const violations = new Map<string, readonly string[]>()
  for (const [suite, rule] of Object.entries(rules)) {
    const broken = forbiddenBy(rule).filter((each) => found.has(each))
    if (broken.length > 0) violations.set(suite, broken)
  }
  return violations
}

function forbiddenBy(rule: SuiteRule): readonly string[] {
  return [...(rule['forbid-content'] ?? []), ...(rule['forbid-identifiers'] ?? [])]
}
