import type { Finding } from '../checks/check.ts'
import type { Instant } from '../number/instant.ts'
import type { EvidenceFile } from './evidence-file.ts'
import type { Result, ResultStatus } from './result.ts'
import type { Shard } from './shard.ts'
import type { ShardStanding } from './subject-history.ts'
import type { Tally } from './tally.ts'

/** How the results of a campaign are known: by subject, or only as counts. */
export type Naming =
  | { readonly kind: 'counts' }
  | {
      readonly kind: 'subjects'
      /** Whether `entries` gives every subject; false beyond 100,000, where only failing and flaky ones keep names. */
      readonly complete: boolean
      find(subject: string): { readonly status: ResultStatus; readonly tier: string | undefined } | undefined
      /**
       * Where and how often a subject failed, or passed only on a rerun: every such shard. Of a subject that is watched
       * every shard that has it, of any other at least those.
       */
      standings(subject: string): readonly ShardStanding[]
      /**
       * The tests that another run has under this name, by their names in this one. A name gets its place behind it where
       * tests of several places have it, in one run and not in the other.
       */
      matches(name: string): readonly string[]
      /** The other name that another run may have for a subject. */
      otherName(subject: string): string | undefined
      entries(): Iterable<
        readonly [string, { readonly status: ResultStatus; readonly tier: string | undefined }]
      >
    }

/** Everything the evidence says about one campaign, merged over its files. */
export interface CampaignEvidence {
  readonly files: readonly EvidenceFile[]
  /** The shards that have evidence; a file that belongs to no declared one is a shard of its own. */
  readonly shards: readonly Shard[]
  readonly tally: Tally
  /** By tier, where the evidence names tiers. Subjects without a tier are in none. */
  readonly tiers: ReadonlyMap<string, Tally>
  readonly naming: Naming
  /** Failing results with their messages and places: as many as a report can use, not necessarily all. */
  readonly failures: readonly Result[]
  /** What makes the evidence unusable: it was not read, or contradicts itself. Any of them is never a pass. */
  readonly problems: readonly Finding[]
  /** Subjects that ended differently in two files; the worse result was kept. */
  readonly conflicts: readonly Finding[]
  /** Results that have the name of another one in their file, and are not its reruns; the worst counts. */
  readonly repeats: { readonly results: number /** Some of them. */; readonly subjects: readonly string[] }
  /** When the oldest file was generated; undefined as soon as one does not say. */
  readonly generatedAt: Instant | undefined
  /** What the subjects are, in the format's own word: `extension`, `scenario`, `test`. */
  readonly subjectKinds: readonly string[]
}
