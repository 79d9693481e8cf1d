import type { Check, Instant } from '@governance-gates/core'
import type { Attestation, CadencePolicy, Deprecation, OneZeroPolicy } from '@governance-gates/policy'
import type { BreakingChange } from './breaking-change.ts'
import { type BlockerReading, checkBlockers } from './checks/blocker-check.ts'
import { type BranchInput, checkBranch } from './checks/branch-check.ts'
import { budgetStreak } from './checks/budget-streak.ts'
import { checkCadence } from './checks/cadence-checks.ts'
import { type ChangelogReading, checkChangelog, releaseNotes } from './checks/changelog-checks.ts'
import { type CiInput, checkCi } from './checks/ci-checks.ts'
import { checkDeprecations } from './checks/deprecation-checks.ts'
import { checkManifests, type ManifestReading } from './checks/manifest-checks.ts'
import { checkOneZero } from './checks/one-zero-checks.ts'
import { changedRules, otherCheckout, readTag, refusedTag } from './checks/tag-checks.ts'
import { checkVerdicts, type VerdictInput, verdictsOf } from './checks/verdict-checks.ts'
import { checkVersion, type ReleasedVersion, type VersionInput } from './checks/version-checks.ts'
import { type Channel, channelOf } from './release-line.ts'
import type { TagReading } from './tag-format.ts'
import type { Version } from './version.ts'

/** Everything that the decision depends on. */
export interface ReleaseInput {
  readonly tag: string
  /** The package that is released; undefined for the platform itself. */
  readonly package: string | undefined
  readonly reading: TagReading
  readonly commit: string
  /** Undefined where the tags could not be read. */
  readonly released: readonly ReleasedVersion[] | undefined
  /** Whether there is a tag of this name, whatever it is of. */
  readonly isTagTaken: boolean
  /** The commit that the tag was pushed for; undefined where no such push started the run. */
  readonly pushed: string | undefined
  /** Where the commit is; undefined where nothing says which branch it should be on. */
  readonly branches: BranchInput | undefined
  /** Files of rules that differ from the commit. */
  readonly uncommitted: readonly string[]
  readonly rules: Pick<VersionInput, 'lines' | 'candidateFor'>
  readonly manifests: readonly ManifestReading[]
  /** Undefined where the policy names none. */
  readonly changelog: ChangelogReading | undefined
  readonly deprecations: readonly Deprecation[] | undefined
  /** The register that the policy names, and that is not there. */
  readonly missingRegister: string | undefined
  /** The branch whose policy decides; undefined where that is the commit's own. */
  readonly rulesBranch: string | undefined
  /** Since the version before; undefined where the history could not be read. */
  readonly breaking: readonly BreakingChange[] | undefined
  /** Why the labels of pull requests are not known; undefined where they are, or nobody asks for them. */
  readonly unknownLabels: Extract<BlockerReading, { readonly kind: 'unknown' }> | undefined
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

/** The decision, and what a release workflow goes on with. */
export interface ReleaseDecision {
  readonly checks: readonly Check[]
  readonly package: string | undefined
  readonly version: Version | undefined
  readonly channel: Channel | undefined
  /** What the change log says of the version, as Markdown. */
  readonly notes: string | undefined
}

/** Decides whether a commit may be released as a version. Pure: the same input gives the same decision. */
export function judgeRelease(input: ReleaseInput): ReleaseDecision {
  const { reading } = input
  if (reading.kind === 'refused') {
    return {
      checks: [refusedTag(input.tag, reading)],
      package: input.package,
      version: undefined,
      channel: undefined,
      notes: undefined,
    }
  }
  const { version } = reading
  if (input.released === undefined) {
    return {
      checks: [readTag(version), withoutTags(), ...branchChecks(input)],
      package: input.package,
      version,
      channel: undefined,
      notes: undefined,
    }
  }
  return judgeVersion(input, version, input.released)
}

function judgeVersion(
  input: ReleaseInput,
  version: Version,
  released: readonly ReleasedVersion[],
): ReleaseDecision {
  const { tag, commit, rules, changelog, deprecations, breaking } = input
  const before = released.filter((each) => each.tag !== tag)
  const others = before.map((each) => each.version)
  const channel = channelOf(version, others)
  const notes = changelog && releaseNotes(version, changelog)
  return {
    checks: [
      readTag(version),
      ...checkVersion({ version, tag, commit, released, isTagTaken: input.isTagTaken, ...rules }),
      ...branchChecks(input),
      ...changedRules(input.uncommitted),
      ...otherCheckout(input),
      ...checkManifests(version, tag, input.manifests),
      ...(changelog === undefined
        ? withoutChangelog(breaking)
        : checkChangelog({ version, reading: changelog, breaking, now: input.now })),
      ...(input.unknownLabels === undefined ? [] : [unknownLabels(input.unknownLabels)]),
      ...checkDeprecations({
        version,
        channel,
        released: others,
        deprecations,
        breaking,
        notes,
        now: input.now,
      }),
      ...(input.missingRegister === undefined
        ? []
        : [missingRegister(input.missingRegister, input.rulesBranch)]),
      ...(input.cadence === undefined
        ? []
        : checkCadence({ policy: input.cadence, version, channel, released: before, now: input.now })),
      ...checkCi(input.ci),
      ...checkBlockers(input.blockers.labels, input.blockers.reading),
      ...checkVerdicts(input.verdicts),
      ...criteriaOfOneZero(input, version, channel),
    ],
    package: input.package,
    version,
    channel,
    notes,
  }
}

function branchChecks({ branches, commit }: ReleaseInput): readonly Check[] {
  return branches === undefined ? [] : [checkBranch(branches, commit)]
}

function criteriaOfOneZero(input: ReleaseInput, version: Version, channel: Channel): readonly Check[] {
  const { oneZero, verdicts, attestations, now } = input
  if (oneZero === undefined) return []
  return checkOneZero({
    policy: oneZero,
    isDue: version.major > 0 && (channel.previous?.major ?? 0) === 0,
    conformance: verdictsOf('conformance-gate', verdicts),
    documents: input.hasDocuments ? verdictsOf('traceability', verdicts) : undefined,
    streak: budgetStreak(verdictsOf('perf-budget', verdicts), daysOf(oneZero)),
    attestations,
    now,
  })
}

const DAY = 86_400_000

function daysOf(policy: OneZeroPolicy): number {
  return Math.ceil((policy['budgets-met-for']?.milliseconds ?? 0) / DAY)
}

/** VER-2: a breaking change is documented, also where nobody has named a place for it. */
function withoutChangelog(breaking: readonly BreakingChange[] | undefined): readonly Check[] {
  if (breaking === undefined || breaking.length === 0) return []
  return [
    {
      id: 'changelog.breaking',
      title: 'Every breaking change is documented',
      rule: 'release.manifest',
      status: 'fail',
      actual: `0 of ${breaking.length}`,
      expected: `${breaking.length} of ${breaking.length}`,
      remedy: 'name the change log in release.changelog, and document there what breaks',
      findings: breaking.map(({ sha, text }) => ({
        message: `commit ${sha.slice(0, 7)} breaks something, and there is no change log: ${text}`,
        subject: sha,
      })),
    },
  ]
}

function unknownLabels({ reason, remedy }: NonNullable<ReleaseInput['unknownLabels']>): Check {
  return {
    id: 'changelog.labels',
    title: 'It is known which pull requests are labelled as breaking',
    rule: 'release.breaking-labels',
    status: 'inconclusive',
    actual: null,
    expected: 'the labels of the merged pull requests',
    remedy,
    findings: [{ message: reason }],
  }
}

function missingRegister(path: string, branch: string | undefined): Check {
  const write = `write ${path}, with deprecations: [] where there are none`
  return {
    id: 'deprecations.register',
    title: 'The register of deprecations is there',
    rule: 'release.deprecations',
    status: 'inconclusive',
    actual: null,
    expected: path,
    remedy: branch === undefined ? write : `${write}, and release a commit that has it`,
    findings: [
      {
        message:
          branch === undefined
            ? `there is no file ${path}`
            : `the policy of ${branch} names ${path}, and the commit has no such file`,
        file: path,
      },
    ],
  }
}

function withoutTags(): Check {
  return {
    id: 'version.order',
    title: 'The version is greater than every released one',
    rule: 'release.tag',
    status: 'inconclusive',
    actual: null,
    expected: 'every tag of the repository',
    remedy: 'check out the whole history and its tags: actions/checkout with fetch-depth: 0',
    findings: [{ message: 'the tags of the repository cannot be read, or not all of them are here' }],
  }
}
