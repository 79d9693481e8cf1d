export type TestRunner = 'cargo' | 'nextest' | 'vitest' | 'pytest' | 'go'

/**
 * One test that a runner says it would run; where the runner only lists files, one file. What a runner does not say is
 * absent.
 */
export interface ListedTest {
  /**
   * cargo: relative to the package, with forward slashes; of the documentation tests, as rustdoc names it. pytest:
   * relative to its root directory. vitest: absolute, on the machine that made the list.
   */
  readonly file?: string
  /** cargo and nextest: the target that the test is compiled into, `cli` for tests/cli.rs; for a library its name. */
  readonly target?: string
  /** nextest and go, and of cargo the documentation tests. */
  readonly package?: string
  readonly name?: string
}

/** What a runner would run, at least one test. */
export interface TestList {
  readonly runner: TestRunner
  readonly tests: readonly ListedTest[]
}
