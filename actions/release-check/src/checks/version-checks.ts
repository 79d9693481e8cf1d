import { above, type Check, checkOf, exactly, measured } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import type { ReleasedVersion } from '../release-evidence.ts'
import type { VersionRules } from '../release-input.ts'
import { type Channel, channelOf, type EarlierReleases, greatest, lineOfVersion } from '../release-line.ts'
import { tagFree } from '../rules/tag.ts'
import { versionOrder, versionStep } from '../rules/version.ts'
import { schemeOf } from '../schemes/schemes.ts'
import { tagOf } from '../tag-format.ts'
import { compareVersions, type Version } from '../version.ts'
import { advisedVersion, nextTags } from './advised-version.ts'
import { checkHistory } from './history-check.ts'
import { checkPreReleases } from './pre-release-checks.ts'

export interface VersionInput extends VersionRules {
  readonly version: Version
  readonly tag: string
  /** The format of the target's tags. */
  readonly format: string
  /** The commit to be released. */
  readonly commit: string
  readonly released: readonly ReleasedVersion[]
  /** Whether there is a tag of this name, whatever it points to. */
  readonly isTagTaken: boolean
  /** What is known of earlier releases, besides their versions. */
  readonly earlier: EarlierReleases
}

/** Whether this version may come next, and as what. */
export function checkVersion(input: VersionInput): readonly Check[] {
  // The tag itself may exist already: a release workflow begins with pushing it.
  const others = input.released.filter(({ tag }) => tag !== input.tag).map(({ version }) => version)
  const channel = channelOf(input.version, others, input.earlier)
  return [
    checkTagIsFree(input),
    checkOrder(input, others),
    checkStep(input, channel, others),
    checkHistory(input),
    checkPreReleases(input, channel, others),
  ]
}

/** A repository whose tags cannot be read may have released anything. */
export function withoutTags(): Check {
  return checkOf(
    versionOrder,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly('greater than every released version'),
      remedy: 'check out the whole history with its tags: use actions/checkout with fetch-depth: 0',
      findings: [{ message: 'the tags of the repository cannot be read, or some are not in the checkout' }],
    },
  )
}

/** Enough to find a commit by, and to fit a table. */
const SHORT_SHA = 12

function checkTagIsFree(input: VersionInput): Check {
  const { tag, commit, released, isTagTaken } = input
  const own = released.find((each) => each.tag === tag)
  const expected = exactly(commit.slice(0, SHORT_SHA))
  if (isTagTaken && own === undefined) {
    return checkOf(
      tagFree,
      {},
      {
        status: 'fail',
        actual: measured('no commit'),
        expected,
        remedy: `delete the tag ${tag}, and tag a commit`,
        findings: [{ message: 'points to something that is not a commit', subject: tag }],
      },
    )
  }
  const found = released.find((each) => each.tag === tag && each.commit !== commit)
  if (found === undefined) {
    return checkOf(tagFree, {}, { status: 'pass', actual: measured(commit.slice(0, SHORT_SHA)), expected })
  }
  return checkOf(
    tagFree,
    {},
    {
      status: 'fail',
      actual: measured(found.commit.slice(0, SHORT_SHA)),
      expected,
      remedy: `release ${nextTags(input, takenOf(input))}, or check out the commit that ${tag} points to`,
      findings: [{ message: `points to a different commit, ${found.commit}`, subject: tag }],
    },
  )
}

/** All versions that are released, this one too where another commit has its tag. */
function takenOf({ released, tag, commit }: VersionInput): readonly Version[] {
  return released.filter((each) => each.tag !== tag || each.commit !== commit).map(({ version }) => version)
}

function checkOrder(input: VersionInput, others: readonly Version[]): Check {
  const { version, lines, released } = input
  const last = greatest(lineOfVersion(version, others, lines))
  const actual = measured(version.text)
  if (last === undefined) {
    const expected = exactly('any version, as the first one')
    return checkOf(versionOrder, {}, { status: 'pass', actual, expected })
  }
  const expected = above(last.text)
  if (compareVersions(version, last) > 0)
    return checkOf(versionOrder, {}, { status: 'pass', actual, expected })
  const isSame = compareVersions(version, last) === 0
  const known = released.find((each) => each.version === last)?.tag ?? last.text
  return checkOf(
    versionOrder,
    {},
    {
      status: 'fail',
      actual,
      expected,
      remedy: `release ${nextTags(input, takenOf(input))}${lines === 'minor' ? '' : ', or set release.release-lines if older versions are maintained'}; if nobody got ${last.text}, add ${known} to release.ignore-tags in the policy`,
      findings: [
        {
          message: `has already been released${isSame ? ', and has the same precedence' : ''}`,
          subject: last.text,
        },
      ],
    },
  )
}

/** A step that the scheme allows: nothing is left out. */
function checkStep(input: VersionInput, channel: Channel, others: readonly Version[]): Check {
  const { version, format } = input
  const { kind, previous, next } = channel
  const actual = measured(version.text)
  if (previous === undefined || next === undefined) {
    const expected = exactly(
      kind === 'first' ? 'any version, as the first release' : 'any version, as the first of this format',
    )
    return checkOf(versionStep, {}, { status: 'pass', actual, expected })
  }
  const common = {
    actual,
    expected: exactly(next),
    detail: `the next ${kind} release after ${previous.text}`,
  }
  const { otherScheme } = input.earlier
  const advised = advisedVersion(input, channel, others)
  if (advised !== undefined && otherScheme !== undefined) return unknownStep(version, otherScheme)
  if (advised === undefined) return checkOf(versionStep, {}, { ...common, status: 'pass' })
  return checkOf(
    versionStep,
    {},
    {
      ...common,
      status: 'fail',
      remedy: `release ${tagOf(format, advised.text)} instead: a version ${schemeOf(version.scheme).rule}`,
      findings: [{ message: `does not follow ${previous.text}`, subject: version.text }],
    },
  )
}

/** Which version comes next depends on tags that the scheme of the policy cannot read. */
function unknownStep(version: Version, other: ReleaseScheme): Check {
  return checkOf(
    versionStep,
    {},
    {
      status: 'inconclusive',
      actual: measured(version.text),
      expected: exactly('the next version after the last release'),
      remedy: `set scheme: ${other} under release in the policy if that is how versions are counted here`,
      findings: [
        { message: `cannot be compared with tags of ${schemeOf(other).noun}`, subject: version.text },
      ],
    },
  )
}
