import {
  type Check,
  checkOf,
  type Finding,
  measured,
  noneOf,
  type Outcome,
  someOf,
} from '@governance-gates/core'
import { entryText, type UnreadKey } from '@governance-gates/project-files'
import type { ReadClassification } from '../classification/classification-reading.ts'
import type { NamedTest } from '../classification/classified-tests.ts'
import type { EntryFault } from '../classification/entry-fault.ts'
import { unclassifiedIn, unplacedFiles } from '../classification/split-file.ts'
import type { SuiteGuess } from '../classification/suite-guess.ts'
import type { TestFiles } from '../classification/test-files.ts'
import {
  classificationComplete,
  classificationDouble,
  classificationEntries,
  classificationPhantom,
} from '../rules.ts'
import { doubledFindings, idleText, placesText, unclassifiedFindings, unknownText } from './case-findings.ts'

/** What the classification is compared with. */
interface Repository {
  readonly files: TestFiles
  /** The tests that are links to nothing. */
  readonly brokenLinks: readonly string[]
  /** Patterns of `suites.helpers` that match no file. */
  readonly idleHelpers: readonly string[]
  /** Guessed suites of tests that are in none, by path. */
  readonly guesses: ReadonlyMap<string, SuiteGuess>
}

/** Whether the classification and the tests on disk agree, both ways. */
export function checkClassification(reading: ReadClassification, repository: Repository): readonly Check[] {
  return [
    checkComplete(reading, repository.files, repository.guesses),
    checkPhantoms(reading, repository),
    checkDoubles(reading),
    checkEntries(reading, repository),
  ]
}

function checkComplete(
  { file, classification, classified }: ReadClassification,
  { tests }: TestFiles,
  guesses: ReadonlyMap<string, SuiteGuess>,
): Check {
  const lines = new Map(classification.suites.map(({ name, line }) => [name, line]))
  const [someSuite] = classification.suites
  const inNone = (path: string) => {
    const guess = guesses.get(path)
    return guess === undefined ? 'in no suite' : `in no suite (a guess: ${guess.suite})`
  }
  const whole = classified.unclassified.map((path): Finding => {
    const line = lines.get(guesses.get(path)?.suite ?? '') ?? someSuite?.line ?? 1
    return { subject: path, message: `is ${inNone(path)}`, file, line }
  })
  const inParts = classified.split.flatMap((each) => unclassifiedFindings(each, inNone(each.path), file))
  const findings = [...whole, ...inParts]
  const single = classified.split.reduce((sum, each) => sum + unclassifiedIn(each).length, whole.length)
  const unplaced = unplacedFiles(classified)
  return checkOf(
    classificationComplete,
    {},
    {
      ...noneAllowed('tests', findings),
      actual: measured(single, 'tests'),
      detail: `${unplaced.length} of ${tests.length} test files are in no suite${inParts.length === 0 ? '' : ', or some of their tests'}`,
      remedy: `add each to a suite in ${file}; the part "Guessed" of the job summary has lines to paste`,
    },
  )
}

/** A link to nothing is a test that nobody can run, whatever suite it is in. */
function checkPhantoms(
  { file, classified }: ReadClassification,
  { brokenLinks }: Pick<Repository, 'brokenLinks'>,
): Check {
  const phantoms = classified.faults.filter(({ fault }) => fault === 'phantom')
  const entries = phantoms.map((fault) => faultFinding(fault, file))
  const links = brokenLinks.map((path): Finding => ({ subject: path, message: BROKEN, file: path }))
  const ways = [
    ...(entries.length > 0 || links.length === 0
      ? [`correct the names in ${file}, and remove those of deleted tests`]
      : []),
    ...(links.length > 0 ? ['delete the links that lead to nothing, or restore what they point to'] : []),
  ]
  const outcome = noneAllowed('entries', [...entries, ...links])
  return checkOf(classificationPhantom, {}, { ...outcome, remedy: ways.join('; ') })
}

const BROKEN = 'is a link to a file that does not exist'

function checkDoubles({ file, classified }: ReadClassification): Check {
  const findings = [
    ...classified.inSeveral.map((test) => doubleFinding(test, file)),
    ...classified.split.flatMap((each) => doubledFindings(each, file)),
  ]
  return checkOf(classificationDouble, {}, noneAllowed('tests', findings))
}

/** Each finding is one too many. */
function noneAllowed(
  unit: string,
  findings: readonly Finding[],
): Pick<Outcome, 'status' | 'actual' | 'expected' | 'findings'> {
  return { status: findings.length === 0 ? 'pass' : 'fail', ...noneOf(findings, unit) }
}

function doubleFinding({ path, entries }: NamedTest, file: string): Finding {
  return { subject: path, message: `is in ${placesText(entries)}`, file, line: entries.at(-1)?.line ?? 1 }
}

function checkEntries(
  { file, classification, classified }: ReadClassification,
  { files, idleHelpers }: Repository,
): Check {
  const faults = classified.faults
    .filter(({ fault }) => fault !== 'phantom')
    .map((fault) => faultFinding(fault, file))
  const idle = [
    ...files.idlePatterns.map((pattern) => idleFinding(pattern, 'tests')),
    ...idleHelpers.map((pattern) => idleFinding(pattern, 'helpers')),
  ]
  const unread = classification.unread
    .filter(({ key }) => !/^(quarantine|waiver)\./.test(key))
    .map((key) => unreadFinding(key, file))
  const errors = [...faults, ...idle]
  const outcome = noneAllowed('faults', errors)
  if (errors.length > 0 || unread.length === 0) {
    const key = files.idlePatterns.length === 0 && idleHelpers.length > 0 ? 'helpers' : 'tests'
    const remedy = `correct the entries in ${file}, or suites.${key} in the policy`
    return checkOf(classificationEntries, {}, { ...outcome, remedy, findings: [...errors, ...unread] })
  }
  return checkOf(
    classificationEntries,
    {},
    { ...outcome, status: 'warn', remedy: UNREAD_REMEDY, findings: unread },
  )
}

function idleFinding(pattern: string, key: 'tests' | 'helpers'): Finding {
  return { subject: pattern, message: `this pattern of suites.${key} in the policy matches no file` }
}

/** What to do about keys that nothing reads. */
export const UNREAD_REMEDY = 'remove the unknown keys from the classification, or correct their names'

/** The author of such a key may not know that it has no effect. */
export function unreadFinding({ key, line }: UnreadKey, file: string): Finding {
  return { subject: key, message: 'unknown key, ignored by the classification', file, line }
}

function faultFinding(fault: EntryFault, file: string): Finding {
  const { suite, line } = fault.entry
  return { subject: entryText(fault.entry), message: `${messageOf(fault)} (suite ${suite})`, file, line }
}

function messageOf(fault: EntryFault): string {
  switch (fault.fault) {
    case 'phantom':
      return fault.namesake === undefined
        ? 'does not exist'
        : `does not exist: did you mean ${fault.namesake}?`
    case 'idle-glob':
      return 'matches no file'
    case 'ambiguous':
      return `names ${fault.paths.length} tests (${someOf(fault.paths)}): write the path`
    case 'no-test':
      return `names files that suites.tests in the policy does not match: ${someOf(fault.paths)}`
    case 'unknown-tests':
      return unknownText(fault.entry, fault.paths)
    case 'unread-tests':
      return `is for tests of files that cannot be read exactly: ${someOf(fault.paths)}`
    case 'idle-part':
      return idleText(fault.entry, fault.like)
    case 'repeated':
      return `names the same test as line ${fault.earlier.line}`
  }
}
