import type {
  DeclaredChanges,
  EvidenceOrigin,
  FileReading,
  Finding,
  Instant,
  NamedReading,
  ReadFile,
  Renames,
  StepOutcomes,
  UnreadableFile,
  WeakeningJudge,
} from '@governance-gates/core'
import type { DocumentPolicy, TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix, MatrixProblem, TraceabilityLock } from '@governance-gates/project-files'
import type { VagueEntry } from './vague-entry.ts'

/** Everything that the decision depends on. Paths of files are relative to the working directory, with slashes. */
export interface TraceabilityInput {
  readonly policy: TraceabilityPolicy
  readonly matrix: MatrixStanding
  readonly files: EntryFiles
  /** Undefined where the policy has no suites: it is not known which tests exist. */
  readonly tests: TestInventory | undefined
  /** Undefined where the policy does not ask for tags. */
  readonly tags: TagReading | undefined
  /** Undefined where the policy does not ask for results. */
  readonly results: ResultReading | undefined
  /** Undefined where the policy names no lock file. */
  readonly lock: LockStanding | undefined
  readonly documents: readonly DocumentStanding[]
  /** Undefined where no change is judged. */
  readonly before: MatrixBefore | undefined
  readonly changes: DeclaredChanges
  readonly judgeWeakenings: WeakeningJudge
  readonly now: Instant
}

/** The matrix before the change. */
export type MatrixBefore = NamedReading<{
  readonly matrix: Matrix
  /** Parts that could not be read, and are not compared. */
  readonly problems: readonly MatrixProblem[]
  readonly files: EntryFiles
  readonly tags: readonly Tag[]
  /** The tests of that time, by the patterns of today. */
  readonly tests: ReadonlySet<string>
  readonly renames: Renames
  /** What is there now of the files, and of the tests in them, that the matrix or a tag named, by their new paths. */
  readonly present: ReadonlySet<string>
}>

/** What each path or glob of a matrix names. */
export type EntryFiles = ReadonlyMap<string, NamedFiles>

export interface NamedFiles {
  /** None where the entry is vague. */
  readonly files: readonly string[]
  readonly vague?: VagueEntry
  /** It is made by CI as the matrix says, is not there, and would be a test: tests are part of the repository. */
  readonly isAbsentTest?: true
  /** Tests that the matrix names in the file, and that the file does not have. */
  readonly absentCases?: readonly string[]
}

/** The matrix of the change itself, and what is wrong with it. */
export type MatrixStanding = FileReading<{
  readonly matrix: Matrix
  readonly problems: readonly MatrixProblem[]
  /** The matrix at the base commit of a pull request that changes it. */
  readonly base: Matrix | undefined
}>

/** The tests that exist, and those that the suite classification knows. One that is missing is unreadable too. */
export type TestInventory =
  | ReadFile<{
      readonly onDisk: ReadonlySet<string>
      readonly entries: readonly ClassifiedEntry[]
      /** Of files that only entries for parts of them name, the tests that none of these does. */
      readonly partly: ReadonlyMap<string, readonly string[]>
    }>
  | UnreadableFile

/** One entry of the classification with the tests on disk that it names. One for a part of a file names those in which it names a test. */
export interface ClassifiedEntry {
  readonly suite: string
  readonly entry: string
  /** A stem means one test, a glob as many as it matches. */
  readonly isStem: boolean
  readonly files: readonly string[]
  readonly line: number
}

/** A test that says in a comment which requirement it is for. */
export interface Tag {
  readonly id: string
  readonly file: string
  /** The file as reports name it. */
  readonly shown: string
  readonly line: number
  /** The test, or group of tests, in the file that it is about; undefined where that is the whole file. */
  readonly test?: string
}

/** What shows that a requirement is met: a file with all of its tests, or one test, or group of tests, in it. */
export interface Proof {
  readonly file: string
  readonly test?: string | undefined
}

/** How a proof is named in reports, and in the outcomes: `tests/test_keys.py::test_opens`. */
export function proofName({ file, test }: Proof): string {
  return test === undefined ? file : `${file}::${test}`
}

export interface TagReading {
  /** The files that were searched. */
  readonly files: readonly string[]
  readonly tags: readonly Tag[]
  /** Files that could not be searched. */
  readonly problems: readonly Finding[]
}

/** How the tests of one file ended in this run. */
export type TestOutcome =
  | { readonly kind: 'passed' }
  /** It has no result. */
  | { readonly kind: 'not-run' }
  /** All of its results say so; `reason` as the first of them gives it. */
  | { readonly kind: 'skipped'; readonly reason?: string }
  | { readonly kind: 'failed'; readonly subject: string; readonly message?: string }

/** What is known of how this run's results came about. */
export interface ResultMaking {
  /** The files of each pattern, for reports. */
  readonly matches: ReadonlyMap<string, readonly string[]>
  /** Files that a pattern names in full, and that are not there. */
  readonly missing: readonly string[]
  /** Patterns without a file. */
  readonly unmatched: readonly string[]
  /** Those of the files that show a failing result. */
  readonly failing: readonly string[]
  readonly origin: EvidenceOrigin
  /** How the steps ended that ran the tests, as far as the workflow says. */
  readonly outcomes: StepOutcomes
}

export interface ResultReading {
  /** Files of results that were found. */
  readonly files: number
  readonly making: ResultMaking
  readonly problems: readonly Finding[]
  /** Of every file that is a test, and of the single tests that are evidence, by their names as proofs. What has no result is not run. */
  readonly outcomes: ReadonlyMap<string, TestOutcome>
  readonly results: number
  /** Results that belong to a test that is known. */
  readonly joined: number
  /** Names in results that more than one test file could mean. */
  readonly ambiguous: readonly AmbiguousName[]
  /** Failing results that belong to no test that is known. */
  readonly strays: readonly StrayFailure[]
  /** The first result, whatever its status, that belongs to no known test. */
  readonly unjoined?: UnjoinedResult
}

/** A result that belongs to no known test, and what it says of its place. */
export interface UnjoinedResult {
  readonly subject: string
  /** The file of results, for people. */
  readonly report: string
  /** The file, package, class or suite that it names; undefined where it names none. */
  readonly place: string | undefined
  /** Whether nothing in the whole report names a file, a package or a class: no folder makes a path of its names. */
  readonly isReportPlaceless: boolean
}

export interface StrayFailure {
  readonly subject: string
  /** The file, package, class or suite that it names; absent where it names none. */
  readonly place?: string
  readonly message?: string
  /** The file of results, for people. */
  readonly report: string
  /** Its names tell it from the tests that are known: it is another's. Without that it may be any test's. */
  readonly isPlaced: boolean
}

export interface AmbiguousName {
  readonly name: string
  readonly files: readonly string[]
}

export interface LockStanding {
  /** For reports. */
  readonly path: string
  /** As the rules know it: at the base commit of a pull request. Undefined where it does not exist. */
  readonly judged: TraceabilityLock | undefined
  /** As the change itself has it: the same file where nothing is judged by a base commit. */
  readonly proposed: TraceabilityLock | undefined
  readonly problems: readonly Finding[]
  /** The fingerprint that each requirement has now. */
  readonly fingerprints: ReadonlyMap<string, string>
}

/** When a document was changed last, as far as the repository can tell. */
export type DocumentHistory =
  | { readonly kind: 'committed'; readonly at: Instant }
  /** The history does not reach the last change; it was not changed after this. */
  | { readonly kind: 'cut'; readonly notAfter: Instant }
  | { readonly kind: 'uncommitted' }
  | { readonly kind: 'unknown'; readonly reason: string }

export interface DocumentStanding {
  readonly policy: DocumentPolicy
  /** The path as reports name it. */
  readonly shown: string
  readonly exists: boolean
  /** Undefined where the policy sets no age, or the document does not exist. */
  readonly history: DocumentHistory | undefined
  readonly links: LinkReading
}

export type LinkReading =
  /** Not Markdown, or no document. */
  | { readonly kind: 'none' }
  | ReadFile<{ readonly checked: number; readonly broken: readonly Finding[] }>
  | UnreadableFile
