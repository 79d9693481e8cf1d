import type { SuiteRule } from '@governance-gates/policy'
import type { ClassificationReading } from '../classification/classification-reading.ts'
import { type SuiteGuess, SuiteGuesser } from '../classification/suite-guess.ts'
import type { SourceFacts } from './source-facts.ts'

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
  const unplaced = reading.kind === 'read' ? reading.classified.unclassified : tests
  const placed = reading.kind === 'read' ? reading.classified.inOne : new Map<string, readonly string[]>()
  const guesser = new SuiteGuesser(suitesOf(reading, rules), placed)
  const guesses = new Map<string, SuiteGuess>()
  for (const path of unplaced) {
    const guess = guesser.guess({ path, violations: NONE })
    if (guess !== undefined) guesses.set(path, guess)
  }
  for (const path of worthReading(guesses, rules)) {
    const guess = guesser.guess({ path, violations: await violationsOf(path, rules, facts) })
    if (guess !== undefined) guesses.set(path, guess)
  }
  return guesses
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

async function violationsOf(
  path: string,
  rules: Readonly<Record<string, SuiteRule>>,
  facts: SourceFacts,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const own = await facts.of(path)
  if (own.kind !== 'read') return new Map()
  const found = new Set(own.hits.map(({ forbidden }) => forbidden))
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
