import type { NamedReading, Renames } from '@governance-gates/core'
import type { Quarantine, Waiver } from '@governance-gates/project-files'

/** The classification before the change; missing where it comes with it. */
export type SuitesBefore = NamedReading<{
  /** The suites of each test of that time, by the patterns of today; none of one that was in no suite. */
  readonly suites: ReadonlyMap<string, readonly string[]>
  /** One that left the working directory has `..` in its new path. */
  readonly renames: Renames
  readonly quarantines: readonly Quarantine[]
  readonly waivers: readonly Waiver[]
}>
