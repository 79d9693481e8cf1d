/** The tests that source files declare. Loaded when used: most runs need none. */
export {
  type KnownOfTests,
  knownOfTests,
  type Lines,
  type MarkedTest,
  type MarkedTests,
  markedTests,
} from './marked-tests.ts'
export { mayHaveTests, selectedTests, type TestSelector } from './test-selector.ts'
export { testsIn } from './tests-in.ts'
