/** Categories of tests, by the names that people give them: `unit_tests`, `tests`, `integration-test`. */
const TESTS = /(?:^|[_\s-])tests?$/i

/** Whether a category of the matrix is of tests, and not of scripts, logs or reviews. */
export function isTestCategory(name: string): boolean {
  return TESTS.test(name)
}
