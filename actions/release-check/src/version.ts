import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'

/** A version by Semantic Versioning 2.0. https://semver.org/spec/v2.0.0.html */
export interface Version {
  /** As it was written, without a prefix. */
  readonly text: string
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** `['rc', 2]`; empty for a stable version. */
  readonly prerelease: readonly (string | number)[]
  readonly build: readonly string[]
}

/**
 * What a version may contain, roughly: `semver.parse` alone trims, and takes a leading `v` and `=`. It decides the
 * rest: leading zeros, empty identifiers, numbers beyond 2^53 - 1, 256 characters.
 */
const PLAIN = /^\d[\d.]*(?:[-+][0-9A-Za-z.+-]*)?$/

/** Reads a version; undefined for everything that is not exactly one: `v1.2.3`, `1.2`, `01.2.3`, a second line. */
export function parseVersion(text: string): Version | undefined {
  const parsed = PLAIN.test(text) && !text.endsWith('\n') ? parse(text) : null
  if (parsed === null) return undefined
  const { major, minor, patch, prerelease, build } = parsed
  return { text, major, minor, patch, prerelease, build }
}

/** By precedence: negative, 0 or positive. Build metadata does not count: two versions may have the same precedence. */
export function compareVersions(left: Version, right: Version): number {
  return compare(left.text, right.text)
}

/** Whether a version is not a pre-release. */
export function isStable({ prerelease }: Version): boolean {
  return prerelease.length === 0
}

/** `1.2.3` of `1.2.3-rc.1+build`. */
export function coreOf({ major, minor, patch }: Version): string {
  return `${major}.${minor}.${patch}`
}

/** The number of a release candidate, `-rc.N`; undefined for every other version. */
export function candidateNumber({ prerelease }: Version): number | undefined {
  const [label, number] = prerelease
  return prerelease.length === 2 && label === 'rc' && typeof number === 'number' ? number : undefined
}
