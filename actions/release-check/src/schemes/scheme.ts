import type { Instant } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'

/** A version of one of the schemes. Only what `parse` of its scheme made is one. */
export interface Version {
  readonly scheme: ReleaseScheme
  /** As it was written, without a prefix. */
  readonly text: string
  /** The stable version that it is or prepares: `1.2.3` of `1.2.3-rc.1+build`. */
  readonly core: string
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** All its numbers, as many as are written. */
  readonly numbers: readonly number[]
  /** Of PEP 440; 0 elsewhere. */
  readonly epoch: number
  /** The number of a post-release of PEP 440. */
  readonly post: number | undefined
  /** `['rc', 2]`; empty for a stable version. */
  readonly prerelease: readonly (string | number)[]
  /** Build metadata, or the local version of PEP 440. It never makes another version. */
  readonly build: readonly string[]
}

/** What one version is after another. */
export type StepKind = 'major' | 'minor' | 'patch'

/** What a step is judged by, besides the two versions. */
export interface Moment {
  /** When the release is judged; undefined where days do not matter. */
  readonly now: Instant | undefined
  /** All released versions: they show what the numbers of a calendar version mean. */
  readonly released: readonly Version[]
}

/** The step from one stable version to a later one. */
export interface Step {
  readonly kind: StepKind
  /** The version that may come after it in this step: the later one itself where its step is right. */
  readonly next: string
}

/** How versions are written, ordered and raised. Pure: nothing depends on the clock or the locale. */
export interface Scheme {
  /** What its versions are called: `a version of {noun}`. */
  readonly noun: string
  /** A stable version of it. */
  readonly example: string
  /** What a right step is, as words after `a version`. */
  readonly rule: string
  /** Whether something may only break in a major version. */
  readonly breaksInMajor: boolean
  /** Reads exactly one version: no prefix, no white space, at most 256 characters. */
  parse(text: string): Version | undefined
  /** By precedence: negative, 0 or positive. Build metadata does not count. */
  compare(left: Version, right: Version): number
  /** The step between two stable versions, the earlier one first. */
  step(previous: Version, version: Version, moment: Moment): Step
  /** The stable versions that may come next, the smallest step first. */
  successors(previous: Version, moment: Moment): readonly Step[]
  /** A pre-release of a stable version, in the normal spelling. */
  preRelease(core: string, label: string, number: number): string
  /** The normal name of a pre-release: `rc` of `c` in PEP 440. */
  label(name: string): string
}
