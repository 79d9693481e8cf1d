import { type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import type { PreReleaseRules } from '../pre-release.ts'
import type { ReleasedVersion } from '../release-evidence.ts'
import { greatest, lineOfVersion, type ReleaseLines } from '../release-line.ts'
import { versionHistory } from '../rules/version.ts'
import { compareVersions, haveSameCore, isStable, preReleaseOf, type Version } from '../version.ts'

interface HistoryInput {
  readonly version: Version
  readonly tag: string
  /** The commit to be released. */
  readonly commit: string
  readonly released: readonly ReleasedVersion[]
  readonly lines: ReleaseLines
  readonly preReleases: PreReleaseRules
}

/** Enough to find a commit by, and to fit a table. */
const SHORT_SHA = 12
const UNIT = 'versions on the wrong side of this commit'

/**
 * The commit of an earlier version never comes after that of a later one, and the release candidates of a version are in
 * its history.
 */
export function checkHistory(input: HistoryInput): Check {
  const { version, commit } = input
  const others = input.released.filter((each) => each.tag !== input.tag)
  const outside = outsideOf(input, others)
  const later = laterIn(input, others)
  const findings: readonly Finding[] = [
    ...outside.map((each) => ({
      message: `is on commit ${each.commit.slice(0, SHORT_SHA)}, which is not in the history of this one`,
      subject: each.tag,
    })),
    ...later.map((each) => ({
      message: `is a later version, and its commit ${each.commit.slice(0, SHORT_SHA)} is in the history of this one`,
      subject: each.tag,
    })),
  ]
  return checkOf(
    versionHistory,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      actual: measured(findings.length, UNIT),
      expected: exactly(0, UNIT),
      remedy:
        later.length > 0
          ? remedyOfLater(version, later)
          : `release a commit that comes after them; this one is ${commit.slice(0, SHORT_SHA)}`,
      findings,
    },
  )
}

/** What should be in the history of the commit, and is not. */
function outsideOf(
  { version, preReleases: { labels } }: HistoryInput,
  others: readonly ReleasedVersion[],
): readonly ReleasedVersion[] {
  const earlier = others.filter(
    (each) => isStable(each.version) && compareVersions(each.version, version) < 0,
  )
  const last = greatest(earlier.map((each) => each.version))
  return [
    ...earlier.filter((each) => each.version === last && each.follows),
    ...others.filter(
      (each) =>
        labels.includes(preReleaseOf(each.version)?.label ?? '') &&
        haveSameCore(each.version, version) &&
        !each.precedes,
    ),
  ]
}

/**
 * Later versions in the history of the commit: users of the older line would get all of the newer one. Within a line the order
 * of versions says so already.
 */
function laterIn(
  { version, lines }: HistoryInput,
  others: readonly ReleasedVersion[],
): readonly ReleasedVersion[] {
  const line = lineOfVersion(
    version,
    others.map((each) => each.version),
    lines,
  )
  return others.filter(
    (each) =>
      each.precedes &&
      isStable(each.version) &&
      compareVersions(each.version, version) > 0 &&
      !line.includes(each.version),
  )
}

/** In a remedy: findings name them all. */
const MAX_NAMED = 3

function remedyOfLater({ major, minor }: Version, later: readonly ReleasedVersion[]): string {
  const names = JSON.stringify(later.slice(0, MAX_NAMED).map(({ tag }) => tag))
  return `release a commit of a branch that begins at the last ${major}.${minor} version, or add ignore-tags: ${names} under release in the policy if nobody got those`
}
