import type { Renames } from '@governance-gates/core'
import type { Quarantine, Waiver } from '@governance-gates/project-files'

/** The classification before the change. */
export type SuitesBefore =
  /** It comes with the change. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | {
      readonly kind: 'read'
      /** The suites of each test of that time, by the patterns of today; none of one that was in no suite. */
      readonly suites: ReadonlyMap<string, readonly string[]>
      /** One that left the working directory has `..` in its new path. */
      readonly renames: Renames
      readonly quarantines: readonly Quarantine[]
      readonly waivers: readonly Waiver[]
    }
