import type { DeclaredTest } from '../declared-test.ts'

/** The markers that a source file writes down, by name. */
export interface Markers {
  /** Of the file, which all of its tests have. */
  readonly ofFile: readonly string[]
  /** Of a test or a group of tests, without those of what it is in. */
  readonly of: (test: DeclaredTest) => readonly string[]
}
