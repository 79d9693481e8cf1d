import type { ReleaseScheme } from '@governance-gates/policy'
import type { Version } from './schemes/scheme.ts'
import { schemeOf } from './schemes/schemes.ts'

export type { Version } from './schemes/scheme.ts'

/** Reads a version; undefined for everything that is not exactly one of the scheme: `v1.2.3`, a second line. */
export function parseVersion(text: string, scheme: ReleaseScheme): Version | undefined {
  return schemeOf(scheme).parse(text)
}

/**
 * By precedence, of two versions of one scheme: negative, 0 or positive. Build metadata does not count: two versions may
 * have the same precedence.
 */
export function compareVersions(left: Version, right: Version): number {
  return schemeOf(left.scheme).compare(left, right)
}

/** Whether a text, as in a manifest or a change log, is this very version, however its scheme lets it be written. */
export function isVersion(version: Version, text: string): boolean {
  if (text === version.text) return true
  const other = version.scheme === 'semver' ? undefined : parseVersion(text, version.scheme)
  return (
    other !== undefined &&
    compareVersions(other, version) === 0 &&
    other.build.join('.') === version.build.join('.')
  )
}

/** Whether a version is not a pre-release. */
export function isStable({ prerelease }: Version): boolean {
  return prerelease.length === 0
}

/** `1.2.3` of `1.2.3-rc.1+build`, as it is written. */
export function coreOf({ core }: Version): string {
  return core
}

/** The stable version that a version is or prepares. */
export function coreVersion(version: Version): Version {
  return { ...version, text: version.core, prerelease: [], build: [] }
}

/** Whether two versions are or prepare the same stable version. */
export function haveSameCore(left: Version, right: Version): boolean {
  return compareVersions(coreVersion(left), coreVersion(right)) === 0
}

/** The name and the number of a pre-release that has just these: `rc` and 2 of `-rc.2`. */
export interface PreRelease {
  readonly label: string
  readonly number: number
}

/** Undefined for a stable version, and for everything else: `-rc`, `-rc4`, `-rc.4.1`, `a1.dev2`. */
export function preReleaseOf({ prerelease, post }: Version): PreRelease | undefined {
  const [label, number] = prerelease
  const isSimple = prerelease.length === 2 && post === undefined
  return isSimple && typeof label === 'string' && typeof number === 'number' ? { label, number } : undefined
}
