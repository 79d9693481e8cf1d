import type { Check, Finding } from '@governance-gates/core'
import type { SuiteEntry, UnreadKey } from '@governance-gates/evidence'
import type { ReadClassification } from '../classification/classification-reading.ts'
import type { EntryFault, NamedTest } from '../classification/classified-tests.ts'
import type { SuiteGuess } from '../classification/suite-guess.ts'
import type { TestFiles } from '../classification/test-files.ts'

export const COMPLETE = {
  id: 'classification.complete',
  title: 'Every test file is in a suite',
  rule: 'suites.tests',
}

/** Whether the classification and the tests on disk agree, both ways. */
export function checkClassification(
  reading: ReadClassification,
  files: TestFiles,
  guesses: ReadonlyMap<string, SuiteGuess>,
): readonly Check[] {
  return [
    checkComplete(reading, files, guesses),
    checkPhantoms(reading),
    checkDoubles(reading),
    checkEntries(reading, files),
  ]
}

function checkComplete(
  { file, classification, classified }: ReadClassification,
  { tests }: TestFiles,
  guesses: ReadonlyMap<string, SuiteGuess>,
): Check {
  const { unclassified } = classified
  const check = { ...COMPLETE, actual: unclassified.length, expected: '0', unit: 'unclassified' }
  if (unclassified.length === 0) return { ...check, status: 'pass', findings: [] }
  const lines = new Map(classification.suites.map(({ name, line }) => [name, line]))
  const [someSuite] = classification.suites
  return {
    ...check,
    status: 'fail',
    detail: `${unclassified.length} of ${tests.length} test files are in no suite`,
    remedy: `add each to a suite in ${file}; the part "Guessed" of the job summary has lines to paste`,
    findings: unclassified.map((path): Finding => {
      const guess = guesses.get(path)
      const line = lines.get(guess?.suite ?? '') ?? someSuite?.line ?? 1
      const message = guess === undefined ? 'is in no suite' : `is in no suite (a guess: ${guess.suite})`
      return { subject: path, message, file, line }
    }),
  }
}

function checkPhantoms({ file, classified }: ReadClassification): Check {
  const phantoms = classified.faults.filter(({ fault }) => fault === 'phantom')
  return {
    id: 'classification.phantom',
    title: 'Every name in the classification is a file',
    rule: 'suites.classification',
    expected: '0',
    unit: 'phantom',
    actual: phantoms.length,
    ...(phantoms.length === 0
      ? { status: 'pass' }
      : { status: 'fail', remedy: `correct the names in ${file}, or remove what is gone` }),
    findings: phantoms.map((fault) => faultFinding(fault, file)),
  }
}

function checkDoubles({ file, classified }: ReadClassification): Check {
  const doubles = classified.inSeveral
  return {
    id: 'classification.double',
    title: 'No test file is in two suites',
    rule: 'suites.classification',
    expected: '0',
    unit: 'in several suites',
    actual: doubles.length,
    ...(doubles.length === 0
      ? { status: 'pass' }
      : {
          status: 'fail',
          remedy: 'leave each test in one suite: its strictest rules are the ones it keeps',
        }),
    findings: doubles.map((test) => doubleFinding(test, file)),
  }
}

function doubleFinding({ path, entries }: NamedTest, file: string): Finding {
  const places = entries.map(({ suite, line }) => `${suite} (line ${line})`).join(' and ')
  return { subject: path, message: `is in ${places}`, file, line: entries.at(-1)?.line ?? 1 }
}

function checkEntries({ file, classification, classified }: ReadClassification, files: TestFiles): Check {
  const faults = classified.faults
    .filter(({ fault }) => fault !== 'phantom')
    .map((fault) => faultFinding(fault, file))
  const idle = files.idlePatterns.map((pattern) => ({
    subject: pattern,
    message: 'this pattern of suites.tests in the policy matches no file',
  }))
  const unread = classification.unread
    .filter(({ key }) => !/^(quarantine|waiver)\./.test(key))
    .map((key) => unreadFinding(key, file))
  const errors = [...faults, ...idle]
  const check = {
    id: 'classification.entries',
    title: 'Every entry and pattern names tests, each of them once',
    rule: 'suites.classification',
    actual: errors.length,
    expected: '0',
    unit: 'faulty',
    findings: [...errors, ...unread],
  }
  if (errors.length > 0)
    return { ...check, status: 'fail', remedy: `correct ${file}, or the patterns of the policy` }
  return unread.length === 0
    ? { ...check, status: 'pass' }
    : { ...check, status: 'warn', remedy: 'remove the keys that have no meaning, or correct their names' }
}

/** Nothing follows from such a key, which its author may not know. */
export function unreadFinding({ key, line }: UnreadKey, file: string): Finding {
  return { subject: key, message: 'is no key of a classification: nothing follows from it', file, line }
}

function faultFinding(fault: EntryFault, file: string): Finding {
  const { entry, suite, line }: SuiteEntry = fault.entry
  return { subject: entry, message: `${messageOf(fault)} (suite ${suite})`, file, line }
}

function messageOf(fault: EntryFault): string {
  switch (fault.fault) {
    case 'phantom':
      return fault.namesake === undefined
        ? 'names no file: it is listed and not on disk'
        : `names no file: did you mean ${fault.namesake}?`
    case 'idle-glob':
      return 'matches no file'
    case 'ambiguous':
      return `names ${fault.paths.length} tests, ${someOf(fault.paths)}: write the path`
    case 'no-test':
      return `names what is no test by suites.tests of the policy: ${someOf(fault.paths)}`
    case 'repeated':
      return `names the same test as line ${fault.earlier.line}`
  }
}

const SHOWN_PATHS = 3

function someOf(paths: readonly string[]): string {
  const more = paths.length - SHOWN_PATHS
  return paths.slice(0, SHOWN_PATHS).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
