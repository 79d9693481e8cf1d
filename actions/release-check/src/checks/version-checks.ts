import type { Check, Instant } from '@governance-gates/core'
import {
  type Channel,
  candidatesOf,
  channelOf,
  greatest,
  lineOfVersion,
  type ReleaseKind,
  type ReleaseLines,
  successorsOf,
} from '../release-line.ts'
import { candidateNumber, compareVersions, coreOf, isStable, type Version } from '../version.ts'

/** A version that has been released: a tag of the format, and the commit that it means. */
export interface ReleasedVersion {
  readonly version: Version
  readonly tag: string
  readonly commit: string
  /** When that commit was made. */
  readonly at: Instant
  /** Whether the commit to be released has it in its history. */
  readonly precedes: boolean
  /** Whether it has the commit to be released in its history, and is another one. */
  readonly follows: boolean
}

export interface VersionInput {
  readonly version: Version
  readonly tag: string
  /** The commit to be released. */
  readonly commit: string
  readonly released: readonly ReleasedVersion[]
  /** Whether there is a tag of this name, whatever it is of. */
  readonly isTagTaken: boolean
  readonly lines: ReleaseLines
  /** What must have had a release candidate first. */
  readonly candidateFor: readonly ('major' | 'minor')[]
}

/** Whether this version may come next, and as what. */
export function checkVersion(input: VersionInput): readonly Check[] {
  // The tag itself may stand already: a release workflow begins with pushing it.
  const others = input.released.filter(({ tag }) => tag !== input.tag).map(({ version }) => version)
  const channel = channelOf(input.version, others)
  return [
    checkTagIsFree(input),
    checkOrder(input, others),
    checkStep(input.version, channel),
    checkHistory(input),
    checkCandidates(input, channel, others),
  ]
}

/** Enough to find a commit by, and to fit a table. */
const SHORT_SHA = 12

function checkTagIsFree({ tag, commit, released, isTagTaken }: VersionInput): Check {
  const taken = released.find((each) => each.tag === tag && each.commit !== commit)
  const check = {
    id: 'tag.free',
    title: 'The tag belongs to this commit',
    rule: 'release.tag',
    expected: commit.slice(0, SHORT_SHA),
  }
  if (isTagTaken && !released.some((each) => each.tag === tag)) {
    return {
      ...check,
      status: 'fail',
      actual: 'no commit',
      remedy: 'take the tag away, and tag a commit',
      findings: [{ message: `${tag} is the tag of something that is no commit`, subject: tag }],
    }
  }
  if (taken === undefined)
    return { ...check, status: 'pass', actual: commit.slice(0, SHORT_SHA), findings: [] }
  return {
    ...check,
    status: 'fail',
    actual: taken.commit.slice(0, SHORT_SHA),
    remedy:
      'a released version never changes: release the next one, or check out the commit that the tag means',
    findings: [{ message: `${tag} is the tag of commit ${taken.commit}`, subject: tag }],
  }
}

function checkOrder({ version, lines }: VersionInput, others: readonly Version[]): Check {
  const last = greatest(lineOfVersion(version, others, lines))
  const check = {
    id: 'version.order',
    title: 'The version is greater than every released one',
    rule: 'release.tag',
  }
  if (last === undefined || compareVersions(version, last) > 0) {
    const expected = last === undefined ? 'the first of its line' : `> ${last.text}`
    return { ...check, status: 'pass', actual: version.text, expected, findings: [] }
  }
  const { patch, minor, major } = successorsOf(last)
  const next = isStable(last) ? `${patch}, ${minor} or ${major}` : `what comes after ${last.text}`
  const isSame = compareVersions(version, last) === 0
  return {
    ...check,
    status: 'fail',
    actual: version.text,
    expected: `> ${last.text}`,
    remedy: `raise the version to ${next}${lines === 'minor' ? '' : ', or declare release-lines where older versions are maintained'}`,
    findings: [
      {
        message: `${last.text} is released already${isSame ? ', and has the same precedence' : ''}`,
        subject: last.text,
      },
    ],
  }
}

/**
 * The commit of an earlier version never comes after that of a later one, and the release candidates that speak for a
 * version are part of it.
 */
function checkHistory({ version, tag, commit, released }: VersionInput): Check {
  const others = released.filter((each) => each.tag !== tag)
  const earlier = others.filter(
    (each) => isStable(each.version) && compareVersions(each.version, version) < 0,
  )
  const last = greatest(earlier.map((each) => each.version))
  const strays = [
    ...earlier.filter((each) => each.version === last && each.follows),
    ...others.filter(
      (each) =>
        candidateNumber(each.version) !== undefined &&
        coreOf(each.version) === coreOf(version) &&
        !each.precedes,
    ),
  ]
  const check = {
    id: 'version.history',
    title: 'The commit contains what was released on the way to it',
    rule: 'release.tag',
    expected: 'in its history',
  }
  if (strays.length === 0) return { ...check, status: 'pass', actual: 'in its history', findings: [] }
  return {
    ...check,
    status: 'fail',
    actual: `${strays.length} not in its history`,
    remedy: `release a commit that comes after them; this one is ${commit.slice(0, SHORT_SHA)}`,
    findings: strays.map((each) => ({
      message: `${each.tag} is on commit ${each.commit.slice(0, SHORT_SHA)}, which is no part of this one`,
      subject: each.tag,
    })),
  }
}

/** Exactly one number is raised, by one, and those behind it are 0. https://semver.org/#spec-item-7 */
function checkStep(version: Version, { kind, previous }: Channel): Check {
  const check = {
    id: 'version.step',
    title: `The version is ${articleOf(kind)}`,
    rule: 'release.tag',
    actual: version.text,
  }
  if (previous === undefined || kind === 'first') {
    return { ...check, status: 'pass', expected: 'any version', findings: [] }
  }
  const expected = successorsOf(previous)[kind]
  if (coreOf(version) === expected) return { ...check, status: 'pass', expected, findings: [] }
  return {
    ...check,
    status: 'fail',
    expected,
    remedy: `release ${expected} instead: a version raises one number by one and sets those behind it to 0`,
    findings: [{ message: `${version.text} does not follow ${previous.text}`, subject: version.text }],
  }
}

function articleOf(kind: ReleaseKind): string {
  return kind === 'first' ? 'the first release' : `the next ${kind} release`
}

function checkCandidates(input: VersionInput, channel: Channel, others: readonly Version[]): Check {
  const { version } = input
  const known = candidatesOf(version, others)
  const check = {
    id: 'version.candidates',
    title: 'Release candidates come in their order',
    rule: 'release.release-candidate-for',
  }
  return isStable(version)
    ? { ...check, ...stableStanding(input, channel, known) }
    : { ...check, ...candidateStanding(version, known) }
}

type Standing = Omit<Check, 'id' | 'title' | 'rule'>

function stableStanding(
  { version, candidateFor }: VersionInput,
  { kind }: Channel,
  known: readonly number[],
): Standing {
  const actual = known.length === 0 ? 'none' : known.map((number) => `rc.${number}`).join(', ')
  const isWanted = candidateFor.some((each) => each === kind)
  if (!isWanted)
    return { status: 'pass', actual, expected: `none needed for a ${kind} release`, findings: [] }
  if (known.length > 0) return { status: 'pass', actual, expected: 'at least one', findings: [] }
  return {
    status: 'fail',
    actual,
    expected: 'at least one',
    remedy: `release ${coreOf(version)}-rc.1 first, and this version when it held`,
    findings: [{ message: `a ${kind} release comes after a release candidate`, subject: version.text }],
  }
}

function candidateStanding(version: Version, known: readonly number[]): Standing {
  const number = candidateNumber(version)
  const core = coreOf(version)
  const next = firstFree(known)
  const expected = `${core}-rc.${next}`
  if (number === next) return { status: 'pass', actual: version.text, expected, findings: [] }
  const message =
    number === undefined
      ? `${version.text} is no release candidate, which is written -rc.N`
      : `before rc.${number} come ${next === number ? 'others' : `rc.${next}`}`
  return {
    status: 'fail',
    actual: version.text,
    expected,
    remedy: `release ${expected}`,
    findings: [{ message, subject: version.text }],
  }
}

/** Numbers begin with 1 and leave none out. */
function firstFree(known: readonly number[]): number {
  let next = 1
  while (known.includes(next)) next++
  return next
}
