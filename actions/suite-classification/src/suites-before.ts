import type { NamedReading, Renames } from '@governance-gates/core'
import type { Quarantine, Waiver } from '@governance-gates/project-files'

/** A test of a file with its suites. */
export interface JudgedCase {
  readonly name: string
  readonly suites: readonly string[]
  /** Its source. */
  readonly text: string
}

/** The classification before the change; missing where it comes with it. */
export type SuitesBefore = NamedReading<{
  /** The suites of each test of that time, by the patterns of today; none of one that was in no suite. */
  readonly suites: ReadonlyMap<string, readonly string[]>
  /** Of files whose tests are in different suites, before the change or now: the tests of that time. By path. */
  readonly cases: ReadonlyMap<string, readonly JudgedCase[]>
  /** Of the same files, the tests of now, by their path of now. */
  readonly casesNow: ReadonlyMap<string, readonly JudgedCase[]>
  /** One that left the working directory has `..` in its new path. */
  readonly renames: Renames
  readonly quarantines: readonly Quarantine[]
  readonly waivers: readonly Waiver[]
}>
