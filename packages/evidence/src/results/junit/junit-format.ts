import type { ResultsFormat } from '../results-format.ts'

export const junitFormat: ResultsFormat = {
  id: 'junit',
  title: 'JUnit XML',
  tool: "pytest, Maven Surefire, Gradle, cargo-nextest, Vitest, jest-junit, gotestsum, GoogleTest, CTest, Mocha and Node's test runner",
  docs: 'https://github.com/testmoapp/junitxml',
  layout: 'document',
  sign: 'XML',
  subjects: 'suites, class and name, joined with `>`',
  recognises: ({ head }) => head.kind === 'xml',
  read: async ({ options }) => (await import('./junit.ts')).createJunitReader(options),
}
