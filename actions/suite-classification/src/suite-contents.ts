/** What is in the files of one suite that has a rule, as far as the rule asks. */
export interface SuiteContents {
  readonly suite: string
  /** The tests that were looked at. */
  readonly tests: number
  /** Files that tests of the suite import, directly or not, and that were looked at too. */
  readonly helpers: number
  /** Files that they import, and that were not looked at: they are product code. */
  readonly products: number
  readonly content: readonly ForbiddenUse[]
  readonly identifiers: readonly ForbiddenUse[]
  /** What could not be looked at. */
  readonly unmeasured: readonly SourceProblem[]
  /** What may belong to the tests and was not looked at: imports that lead nowhere, files that may be product code. */
  readonly unfollowed: readonly SourceProblem[]
  /** What was looked at with a guess: a file with syntax errors. */
  readonly approximate: readonly SourceProblem[]
}

/** Something forbidden in a test or in one of its helpers. */
export interface ForbiddenUse {
  /** Relative to the working directory, as the classification names it. */
  readonly test: string
  /** The one test of the file that has it, where its tests are in several suites; absent for what is around them. */
  readonly within?: string
  /** As reports name it: the test itself, or one of its helpers. */
  readonly file: string
  /** The helper that has it, relative to the working directory; absent where the test itself does. */
  readonly helper?: string
  readonly line: number
  /** The text or the pattern of the policy. */
  readonly forbidden: string
  /** What the file contains. */
  readonly found: string
}

/** Something about one file that people must know. */
export interface SourceProblem {
  readonly file: string
  readonly line?: number
  readonly message: string
}
