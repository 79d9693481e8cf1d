import type { ResultsFormat } from '../results-format.ts'

export const junitFormat: ResultsFormat = {
  id: 'junit',
  title: 'JUnit XML',
  tool: "pytest, unittest-xml-reporting, nose2, behave, Robot Framework, Maven Surefire, Gradle, TestNG, cargo-nextest, Vitest, jest-junit, Mocha, Playwright, Node's test runner, gotestsum, Ginkgo, GoogleTest, Catch2, CTest, bats and PHPUnit",
  docs: 'https://github.com/testmoapp/junitxml',
  layout: 'document',
  sign: 'XML',
  subjects: 'suites, class and name, joined with `>`',
  recognises: ({ head }) => head.kind === 'xml',
  read: async ({ options }) => (await import('./junit.ts')).createJunitReader(options),
}
