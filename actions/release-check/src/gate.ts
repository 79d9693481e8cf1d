import type { Check } from '@governance-gates/core'
import { advisedVersion, withAdvice } from './checks/advised-version.ts'
import { checkBlockers } from './checks/blocker-check.ts'
import { checkBranch } from './checks/branch-check.ts'
import { unclearBreaks, unknownLabels, withoutChangelog } from './checks/breaking-checks.ts'
import { budgetStreak } from './checks/budget-streak.ts'
import { checkCadence } from './checks/cadence-checks.ts'
import { checkChangelog, releaseNotes } from './checks/changelog-checks.ts'
import { checkCi } from './checks/ci-checks.ts'
import { checkDeprecations, missingRegister } from './checks/deprecation-checks.ts'
import { checkManifests } from './checks/manifest-checks.ts'
import { checkOneZero, daysOf } from './checks/one-zero-checks.ts'
import { checkPast, earlierReleases, olderEntry } from './checks/past-checks.ts'
import { changedRules, otherCheckout, readTag, refusedTag } from './checks/tag-checks.ts'
import { checkVerdicts, verdictsOf } from './checks/verdict-checks.ts'
import { checkVersion, withoutTags } from './checks/version-checks.ts'
import type { ReleasedVersion } from './release-evidence.ts'
import type { ReleaseInput } from './release-input.ts'
import { type Channel, channelOf, type EarlierReleases } from './release-line.ts'
import type { Version } from './version.ts'

/** The decision, and what a release workflow goes on with. */
export interface ReleaseDecision {
  readonly checks: readonly Check[]
  readonly package: string | undefined
  readonly version: Version | undefined
  readonly channel: Channel | undefined
  /** What the change log says about the version, as Markdown. */
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
  const { tag, changelog } = input
  const before = released.filter((each) => each.tag !== tag)
  const others = before.map((each) => each.version)
  const documented = olderEntry(version, changelog)
  const earlier = earlierReleases(input, documented)
  const channel = channelOf(version, others, earlier)
  const notes = changelog && releaseNotes({ version, package: input.package }, changelog)
  const { ofTags, ofFiles } = versionChecks(input, version, { released, earlier })
  return {
    checks: [
      readTag(version),
      ...ofTags,
      ...checkPast(input, version, { others, documented }),
      ...branchChecks(input),
      ...changedRules(input.uncommitted),
      ...otherCheckout(input),
      ...ofFiles,
      ...(input.unknownLabels === undefined ? [] : [unknownLabels(input.unknownLabels)]),
      ...breakChecks(input, version, { released: others, earlier, notes }),
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

interface Before {
  readonly released: readonly Version[]
  readonly earlier: EarlierReleases
  readonly notes: string | undefined
}

/** What breaks is judged by what users have: a tag that breaks the rules may be of nothing that they got. */
function breakChecks(
  { base, deprecations, breaking, doubtful, now }: ReleaseInput,
  version: Version,
  { released, earlier, notes }: Before,
): readonly Check[] {
  const channel = channelOf(version, base === undefined ? [] : [base.version], earlier)
  return [
    ...unclearBreaks(doubtful),
    ...checkDeprecations({ version, channel, released, deprecations, breaking, notes, now }),
  ]
}

/** What is known of earlier releases. */
interface Past {
  readonly released: readonly ReleasedVersion[]
  readonly earlier: EarlierReleases
}

/** What is judged by the version alone; where another one comes next, with what to do for that one. */
function versionChecks(input: ReleaseInput, version: Version, past: Past): VersionChecks {
  const others = past.released.filter(({ tag }) => tag !== input.tag).map((each) => each.version)
  const advised = advisedVersion(version, channelOf(version, others, past.earlier), others)
  const told = checksOf(input, version, past)
  if (advised === undefined) return told
  const asAdvised = checksOf(input, advised, past)
  return {
    ofTags: withAdvice(told.ofTags, advised, asAdvised.ofTags),
    ofFiles: withAdvice(told.ofFiles, advised, asAdvised.ofFiles),
  }
}

interface VersionChecks {
  readonly ofTags: readonly Check[]
  readonly ofFiles: readonly Check[]
}

function checksOf(input: ReleaseInput, version: Version, { released, earlier }: Past): VersionChecks {
  const { tag, commit, rules, changelog, breaking, isTagTaken, now } = input
  return {
    ofTags: checkVersion({ version, tag, commit, released, isTagTaken, earlier, ...rules }),
    ofFiles: [
      ...checkManifests(version, tag, input.manifests),
      ...(changelog === undefined
        ? withoutChangelog(breaking)
        : checkChangelog({
            version,
            package: input.package,
            reading: changelog,
            breaking,
            dates: input.changelogDates,
            now,
          })),
    ],
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
    streak: budgetStreak(verdictsOf('perf-budget', verdicts), daysOf(oneZero) ?? 0),
    attestations,
    now,
  })
}
