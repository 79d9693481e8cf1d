import { candidateNumber, compareVersions, coreOf, isStable, parseVersion, type Version } from './version.ts'

/**
 * How old versions are maintained. `single`: every release is greater than all others. `major`, `minor`: an older major
 * or minor version may get further releases.
 */
export type ReleaseLines = 'single' | 'major' | 'minor'

/** What kind of release a version is, computed from the last stable version before it. */
export type ReleaseKind = 'first' | 'major' | 'minor' | 'patch'

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
}

const NO_EARLIER: EarlierReleases = { isKnown: false, ignored: [] }

/** The released versions that a version must be greater than. */
export function lineOfVersion(
  version: Version,
  released: readonly Version[],
  lines: ReleaseLines,
): readonly Version[] {
  // What a later version only prepares has not come before this one.
  const counted = released.filter((each) => isStable(each) || coreOf(each) === coreOf(version))
  switch (lines) {
    case 'single':
      return counted
    case 'major':
      return counted.filter(({ major }) => major === version.major)
    case 'minor':
      return counted.filter(
        ({ major, minor }) => major === version.major && (minor === version.minor || version.patch === 0),
      )
  }
}

/** Whether a version comes before another one on the same branch. */
export function isOfLine(earlier: Version, version: Version, lines: ReleaseLines): boolean {
  const isSameMajor = earlier.major === version.major
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
  const core = { ...version, prerelease: [], text: coreOf(version) }
  const lower = released.filter((each) => isStable(each) && compareVersions(each, core) < 0)
  const previous = greatest(lower)
  const isPreRelease = !isStable(version)
  if (previous === undefined) {
    const kind = earlier.isKnown ? kindByNumbers(version) : 'first'
    return { kind, isPreRelease, previous, next: undefined }
  }
  const kind = kindOf(version, previous)
  return { kind, isPreRelease, previous, next: freeSuccessor(previous, kind, earlier.ignored) }
}

/** The next version of a kind whose tag does not exist: a tag that is not a release stays where it is. */
function freeSuccessor(
  previous: Version,
  kind: Exclude<ReleaseKind, 'first'>,
  ignored: readonly Version[],
): string {
  const taken = new Set(ignored.map(({ text }) => text))
  let next = successorsOf(previous)[kind]
  for (let known = parseVersion(next); known !== undefined && taken.has(next); known = parseVersion(next)) {
    next = successorsOf(known)[kind]
  }
  return next
}

/** What a version is where nothing can be compared with it. */
function kindByNumbers({ minor, patch }: Version): Exclude<ReleaseKind, 'first'> {
  if (patch > 0) return 'patch'
  return minor > 0 ? 'minor' : 'major'
}

function kindOf(version: Version, previous: Version): Exclude<ReleaseKind, 'first'> {
  if (version.major !== previous.major) return 'major'
  return version.minor === previous.minor ? 'patch' : 'minor'
}

/** The versions that may follow a stable one: exactly one number is raised by one, and those behind it begin again. */
export function successorsOf({
  major,
  minor,
  patch,
}: Version): Readonly<Record<Exclude<ReleaseKind, 'first'>, string>> {
  return {
    major: `${major + 1}.0.0`,
    minor: `${major}.${minor + 1}.0`,
    patch: `${major}.${minor}.${patch + 1}`,
  }
}

/** The release candidates of the same version that have been released, by number. */
export function candidatesOf(version: Version, released: readonly Version[]): readonly number[] {
  return released
    .filter((each) => coreOf(each) === coreOf(version))
    .flatMap((each) => candidateNumber(each) ?? [])
    .sort((left, right) => left - right)
}

/** The number of the next release candidate of a version: numbers begin with 1 and leave none out. */
export function nextCandidate(version: Version, released: readonly Version[]): number {
  const known = candidatesOf(version, released)
  let next = 1
  while (known.includes(next)) next++
  return next
}
