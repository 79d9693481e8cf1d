import type { Instant } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import type { Step, StepKind } from './schemes/scheme.ts'
import { schemeOf } from './schemes/schemes.ts'
import {
  compareVersions,
  coreVersion,
  haveSameCore,
  isStable,
  parseVersion,
  type Version,
} from './version.ts'

/**
 * How old versions are maintained. `single`: every release is greater than all others. `major`, `minor`: an older major
 * or minor version may get further releases.
 */
export type ReleaseLines = 'single' | 'major' | 'minor'

/** What kind of release a version is, computed from the last stable version before it. */
export type ReleaseKind = 'first' | StepKind

export interface Channel {
  readonly kind: ReleaseKind
  readonly isPreRelease: boolean
  /** The stable version that it follows. */
  readonly previous: Version | undefined
  /** The version of its kind that comes next; undefined where any may. */
  readonly next: string | undefined
}

/** What is known of earlier releases, besides their versions. */
export interface EarlierReleases {
  /** Whether there are some that name no version: a version without another one before it is not the first release then. */
  readonly isKnown: boolean
  /** Versions whose tags are not releases: their numbers are used up. */
  readonly ignored: readonly Version[]
  /** When the release is judged: a calendar version is not of a later day. */
  readonly now: Instant | undefined
  /** The scheme that other tags of the format seem to be of: then it is not known what comes next. */
  readonly otherScheme: ReleaseScheme | undefined
}

/** Nothing is known besides the versions. */
export const NO_EARLIER: EarlierReleases = {
  isKnown: false,
  ignored: [],
  now: undefined,
  otherScheme: undefined,
}

/** The released versions that a version must be greater than. */
export function lineOfVersion(
  version: Version,
  released: readonly Version[],
  lines: ReleaseLines,
): readonly Version[] {
  // What a later version only prepares has not come before this one.
  const counted = released.filter((each) => isStable(each) || haveSameCore(each, version))
  switch (lines) {
    case 'single':
      return counted
    case 'major':
      return counted.filter((each) => haveSameMajor(each, version))
    case 'minor':
      return counted.filter(
        (each) => haveSameMajor(each, version) && (each.minor === version.minor || version.patch === 0),
      )
  }
}

/** Whether two versions are of the same major version. */
export function haveSameMajor(left: Version, right: Version): boolean {
  return left.major === right.major && left.epoch === right.epoch
}

/** Whether a version comes before another one on the same branch. */
export function isOfLine(earlier: Version, version: Version, lines: ReleaseLines): boolean {
  const isSameMajor = haveSameMajor(earlier, version)
  switch (lines) {
    case 'single':
      return true
    case 'major':
      return isSameMajor
    case 'minor':
      return isSameMajor && earlier.minor === version.minor
  }
}

/** The greatest released version of a line; undefined in a new one. */
export function greatest(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (found, each) => (found === undefined || compareVersions(each, found) > 0 ? each : found),
    undefined,
  )
}

/** The channel of a version. Pre-releases count for nothing: 2.0.0-rc.1 is a major release of 1.x. */
export function channelOf(
  version: Version,
  released: readonly Version[],
  earlier: EarlierReleases = NO_EARLIER,
): Channel {
  const core = coreVersion(version)
  const lower = released.filter((each) => isStable(each) && compareVersions(each, core) < 0)
  const previous = greatest(lower)
  const isPreRelease = !isStable(version)
  if (previous === undefined) {
    const kind = earlier.isKnown ? kindByNumbers(version) : 'first'
    return { kind, isPreRelease, previous, next: undefined }
  }
  const moment = { now: earlier.now, released: released.map(coreVersion) }
  const step = schemeOf(version.scheme).step(previous, core, moment)
  const { kind, next } = freeStep(step, earlier.ignored, version.scheme)
  return { kind, isPreRelease, previous, next }
}

/** The next version of a kind whose tag does not exist: a tag that is not a release stays where it is. */
function freeStep(step: Step, ignored: readonly Version[], scheme: ReleaseScheme): Step {
  const known = parseVersion(step.next, scheme)
  const isTaken = known !== undefined && ignored.some((each) => compareVersions(each, known) === 0)
  if (!isTaken) return step
  const after = schemeOf(scheme)
    .successors(known, { now: undefined, released: [] })
    .find(({ kind }) => kind === step.kind || kind === 'patch')
  return after === undefined ? step : freeStep({ kind: step.kind, next: after.next }, ignored, scheme)
}

/** What a version is where nothing can be compared with it. */
function kindByNumbers({ minor, patch }: Version): Exclude<ReleaseKind, 'first'> {
  if (patch > 0) return 'patch'
  return minor > 0 ? 'minor' : 'major'
}

/** The stable versions that may come after another one, the smallest step first. */
export function successorsOf(
  previous: Version,
  released: readonly Version[],
  earlier: EarlierReleases,
): readonly Step[] {
  const moment = { now: earlier.now, released: released.map(coreVersion) }
  return schemeOf(previous.scheme)
    .successors(previous, moment)
    .map((step) => freeStep(step, earlier.ignored, previous.scheme))
}
