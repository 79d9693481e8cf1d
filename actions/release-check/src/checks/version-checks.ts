import { above, atLeast, type Check, checkOf, exactly, measured, type Outcome } from '@governance-gates/core'
import type { ReleasedVersion } from '../release-evidence.ts'
import type { VersionRules } from '../release-input.ts'
import {
  type Channel,
  candidatesOf,
  channelOf,
  type EarlierReleases,
  greatest,
  lineOfVersion,
  nextCandidate,
  successorsOf,
} from '../release-line.ts'
import { tagFree } from '../rules/tag.ts'
import { versionCandidates, versionOrder, versionStep } from '../rules/version.ts'
import { candidateNumber, compareVersions, coreOf, isStable, type Version } from '../version.ts'
import { advisedVersion } from './advised-version.ts'
import { checkHistory } from './history-check.ts'

export interface VersionInput extends VersionRules {
  readonly version: Version
  readonly tag: string
  /** The commit to be released. */
  readonly commit: string
  readonly released: readonly ReleasedVersion[]
  /** Whether there is a tag of this name, whatever it points to. */
  readonly isTagTaken: boolean
  /** What is known of earlier releases, besides their versions. */
  readonly earlier?: EarlierReleases
}

/** Whether this version may come next, and as what. */
export function checkVersion(input: VersionInput): readonly Check[] {
  // The tag itself may exist already: a release workflow begins with pushing it.
  const others = input.released.filter(({ tag }) => tag !== input.tag).map(({ version }) => version)
  const channel = channelOf(input.version, others, input.earlier)
  return [
    checkTagIsFree(input),
    checkOrder(input, others),
    checkStep(input.version, channel, others),
    checkHistory(input),
    checkCandidates(input, channel, others),
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

function checkTagIsFree({ tag, commit, released, isTagTaken }: VersionInput): Check {
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
      findings: [{ message: `points to a different commit, ${found.commit}`, subject: tag }],
    },
  )
}

function checkOrder({ version, lines }: VersionInput, others: readonly Version[]): Check {
  const last = greatest(lineOfVersion(version, others, lines))
  const actual = measured(version.text)
  if (last === undefined) {
    const expected = exactly('any version, as the first one')
    return checkOf(versionOrder, {}, { status: 'pass', actual, expected })
  }
  const expected = above(last.text)
  if (compareVersions(version, last) > 0)
    return checkOf(versionOrder, {}, { status: 'pass', actual, expected })
  const { patch, minor, major } = successorsOf(last)
  const next = isStable(last) ? `${patch}, ${minor} or ${major}` : `a version after ${last.text}`
  const isSame = compareVersions(version, last) === 0
  return checkOf(
    versionOrder,
    {},
    {
      status: 'fail',
      actual,
      expected,
      remedy: `raise the version to ${next}${lines === 'minor' ? '' : ', or set release.release-lines if older versions are maintained'}; if nobody got ${last.text}, add its tag to release.ignore-tags in the policy`,
      findings: [
        {
          message: `has already been released${isSame ? ', and has the same precedence' : ''}`,
          subject: last.text,
        },
      ],
    },
  )
}

/** Exactly one number is raised, by one, and those after it are 0. https://semver.org/#spec-item-7 */
function checkStep(version: Version, channel: Channel, others: readonly Version[]): Check {
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
  const advised = advisedVersion(version, channel, others)
  if (advised === undefined) return checkOf(versionStep, {}, { ...common, status: 'pass' })
  return checkOf(
    versionStep,
    {},
    {
      ...common,
      status: 'fail',
      remedy: `release ${advised.text} instead: a version raises one number by one and sets those after it to 0`,
      findings: [{ message: `does not follow ${previous.text}`, subject: version.text }],
    },
  )
}

function checkCandidates(input: VersionInput, channel: Channel, others: readonly Version[]): Check {
  const { version } = input
  const outcome = isStable(version)
    ? stableOutcome(input, channel, candidatesOf(version, others))
    : candidateOutcome(version, others)
  return checkOf(versionCandidates, {}, outcome)
}

function stableOutcome(
  { version, candidateFor }: VersionInput,
  { kind }: Channel,
  known: readonly number[],
): Outcome {
  const isWanted = candidateFor.some((each) => each === kind)
  const common = {
    actual: measured(known.length, 'candidates'),
    expected: isWanted ? atLeast(1, 'candidates') : exactly('any number of candidates'),
    ...(known.length === 0 ? {} : { detail: known.map((number) => `rc.${number}`).join(', ') }),
  }
  if (!isWanted || known.length > 0) return { ...common, status: 'pass' }
  return {
    ...common,
    status: 'fail',
    remedy: `release ${coreOf(version)}-rc.1 first, and ${version.text} once the candidate has proved itself`,
    findings: [{ message: `a ${kind} release comes after a release candidate`, subject: version.text }],
  }
}

function candidateOutcome(version: Version, others: readonly Version[]): Outcome {
  const number = candidateNumber(version)
  const core = coreOf(version)
  const next = nextCandidate(version, others)
  const expected = exactly(`${core}-rc.${next}`)
  const actual = measured(version.text)
  if (number === next) return { status: 'pass', actual, expected }
  const message =
    number === undefined
      ? 'is not a release candidate, which is written -rc.N'
      : `the next candidate is rc.${next}, not rc.${number}`
  return {
    status: 'fail',
    actual,
    expected,
    remedy: `release ${core}-rc.${next}`,
    findings: [{ message, subject: version.text }],
  }
}
