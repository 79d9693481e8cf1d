/** The tests that source files declare. Loaded when used: most runs need none. */
export { ANY, type DeclaredTest, joined, testName, testsNamed } from './declared-test.ts'
export {
  type KnownOfTests,
  knownOfTests,
  type Lines,
  type MarkedTest,
  type MarkedTests,
  markedTests,
} from './marked-tests.ts'
export { maskCLike } from './masked-text.ts'
export { mayHaveTests, selectedTests, type TestSelector } from './test-selector.ts'
export { testsIn } from './tests-in.ts'
