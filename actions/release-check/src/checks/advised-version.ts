import type { Check } from '@governance-gates/core'
import { nextPreRelease } from '../pre-release.ts'
import type { VersionRules } from '../release-input.ts'
import { type Channel, type EarlierReleases, greatest, lineOfVersion, successorsOf } from '../release-line.ts'
import { versionStep } from '../rules/version.ts'
import { tagOf } from '../tag-format.ts'
import {
  compareVersions,
  coreVersion,
  haveSameCore,
  isStable,
  parseVersion,
  preReleaseOf,
  type Version,
} from '../version.ts'

interface Advising extends VersionRules {
  readonly version: Version
  /** The format of the target's tags. */
  readonly format: string
  readonly earlier: EarlierReleases
}

/** The version to release in place of one that leaves numbers out; undefined where its step is right. */
export function advisedVersion(
  { version, preReleases: rules, earlier: { ignored } }: Advising,
  { next: wanted }: Channel,
  released: readonly Version[],
): Version | undefined {
  const next = wanted === undefined ? undefined : parseVersion(wanted, version.scheme)
  if (next === undefined || haveSameCore(next, version)) return undefined
  if (isStable(version)) return next
  return nextPreRelease(next, preReleaseOf(version)?.label, { rules, released, ignored }) ?? next
}

/**
 * The tags that may come next in the line of a version, as words: each of them keeps the order, and is a release candidate where
 * one has to come first.
 */
export function nextTags(input: Advising, released: readonly Version[]): string {
  const { version, lines, format } = input
  const last = greatest(lineOfVersion(version, released, lines))
  if (last === undefined) return tagOf(format, version.core)
  const next = isStable(last) ? afterStable(last, input, released) : afterPreRelease(last, input, released)
  const isLater = (each: Version) =>
    lineOfVersion(each, released, lines).every((other) => compareVersions(each, other) > 0)
  const tags = next.filter(isLater).map(({ text }) => tagOf(format, text))
  return new Intl.ListFormat('en', { type: 'disjunction', style: 'long' })
    .format(tags)
    .replace(', or ', ' or ')
}

function afterStable(
  last: Version,
  { candidateFor, preReleases: rules, earlier }: Advising,
  released: readonly Version[],
): readonly Version[] {
  const known = { rules, released, ignored: earlier.ignored }
  return successorsOf(last, released, earlier).flatMap(({ kind, next }) => {
    const stable = parseVersion(next, last.scheme)
    if (stable === undefined) return []
    const hasCandidate = released.some(
      (each) => haveSameCore(each, stable) && preReleaseOf(each)?.label === rules.candidate,
    )
    const isWanted = candidateFor.some((each) => each === kind) && !hasCandidate
    return (isWanted ? nextPreRelease(stable, undefined, known) : undefined) ?? stable
  })
}

/** The next one of the series, and the version that it prepares. */
function afterPreRelease(
  last: Version,
  { preReleases: rules, earlier: { ignored } }: Advising,
  released: readonly Version[],
): readonly Version[] {
  const stable = coreVersion(last)
  const next = nextPreRelease(stable, preReleaseOf(last)?.label, { rules, released, ignored })
  return next === undefined ? [stable] : [next, stable]
}

/** What to write instead of a version: its text, and the tag of it. */
interface Advice {
  readonly tag: string
  readonly checks: readonly Check[]
}

/**
 * Checks with the remedies that they would have for the advised version: following one of them must not lead to writing a
 * version that another one refuses.
 */
export function withAdvice(checks: readonly Check[], { tag, checks: asAdvised }: Advice): readonly Check[] {
  const advised = new Map(asAdvised.map((check) => [check.id, check]))
  return checks.map((check) => {
    const other = advised.get(check.id)
    if (check.status !== 'fail' || other === undefined || check.rule === versionStep.id) return check
    return { ...check, remedy: other.remedy ?? `release ${tag} instead` }
  })
}
