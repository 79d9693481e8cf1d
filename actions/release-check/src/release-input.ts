import type { Instant } from '@governance-gates/core'
import type {
  Attestation,
  CadencePolicy,
  ChangelogDates,
  Deprecation,
  OneZeroPolicy,
} from '@governance-gates/policy'
import type { BreakingChange, DoubtfulBreak } from './breaking-change.ts'
import type {
  BlockerReading,
  BranchInput,
  ChangelogReading,
  CiInput,
  ManifestReading,
  OtherTags,
  RefusedVersion,
  ReleasedVersion,
  Unknown,
  VerdictInput,
} from './release-evidence.ts'
import type { ReleaseLines } from './release-line.ts'
import type { TagReading } from './tag-format.ts'

/** Everything that the decision depends on. */
export interface ReleaseInput {
  readonly tag: string
  /** The package that is released; undefined for the platform itself. */
  readonly package: string | undefined
  readonly reading: TagReading
  /** The format of the target's tags. */
  readonly format: string
  /** The first version that is judged, by the policy. */
  readonly since: string | undefined
  readonly commit: string
  /** Undefined where the tags could not be read. */
  readonly released: readonly ReleasedVersion[] | undefined
  /** What the other tags are. */
  readonly tags: OtherTags
  /** The release that this one is compared with; undefined where nothing was released before. */
  readonly base: ReleasedVersion | undefined
  /** Tags that could be the base, and break the rules. */
  readonly refused: readonly RefusedVersion[]
  /** Whether there is a tag of this name, whatever it points to. */
  readonly isTagTaken: boolean
  /** The commit that the tag was pushed for; undefined where no such push started the run. */
  readonly pushed: string | undefined
  /** Where the commit is; undefined where nothing says which branch it should be on. */
  readonly branches: BranchInput | undefined
  /** Files of rules that differ from the commit. */
  readonly uncommitted: readonly string[]
  readonly rules: VersionRules
  readonly manifests: readonly ManifestReading[]
  /** Undefined where the policy names none. */
  readonly changelog: ChangelogReading | undefined
  /** Whether its entries must have dates. */
  readonly changelogDates: ChangelogDates
  readonly deprecations: readonly Deprecation[] | undefined
  /** The register that the policy names, and that does not exist. */
  readonly missingRegister: string | undefined
  /** The branch whose policy decides; undefined where that is the commit's own. */
  readonly rulesBranch: string | undefined
  /** Since the version before; undefined where the history could not be read. */
  readonly breaking: readonly BreakingChange[] | undefined
  /** What may be meant as a declaration of a breaking change. */
  readonly doubtful: readonly DoubtfulBreak[]
  /** Why the labels of pull requests are not known; undefined where they are, or nobody asks for them. */
  readonly unknownLabels: Unknown | undefined
  readonly cadence: CadencePolicy | undefined
  readonly ci: CiInput
  readonly verdicts: VerdictInput
  readonly oneZero: OneZeroPolicy | undefined
  /** Whether the policy names documents, which then belong to the criteria of 1.0. */
  readonly hasDocuments: boolean
  readonly blockers: { readonly labels: readonly string[]; readonly reading: BlockerReading }
  readonly attestations: readonly Attestation[] | undefined
  readonly now: Instant
}

/** What the policy says about the order of versions. */
export interface VersionRules {
  readonly lines: ReleaseLines
  /** What must have had a release candidate first. */
  readonly candidateFor: readonly ('major' | 'minor')[]
}
