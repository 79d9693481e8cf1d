import type { Quarantine, Waiver } from '@governance-gates/evidence'

/** The classification before the change. */
export type SuitesBefore =
  /** It comes with the change. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | {
      readonly kind: 'read'
      /** The suites of each test of that time, by the patterns of today; none of one that was in no suite. */
      readonly suites: ReadonlyMap<string, readonly string[]>
      /** Old path → new path, by git. One that left the working directory has `..` in it. */
      readonly renames: ReadonlyMap<string, string>
      readonly quarantines: readonly Quarantine[]
      readonly waivers: readonly Waiver[]
    }
