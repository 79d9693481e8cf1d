import type { ReleaseScheme } from '@governance-gates/policy'
import { schemeOf } from './schemes/schemes.ts'
import { haveSameCore, parseVersion, preReleaseOf, type Version } from './version.ts'

/** Which pre-releases there may be. */
export interface PreReleaseRules {
  /** Their names as the scheme writes them, in the order of their precedence. */
  readonly labels: readonly string[]
  /** The one that release candidates have. */
  readonly candidate: string
  /** The numbers that a series may begin with. */
  readonly starts: readonly number[]
}

/** The rules of a policy: `rc` from 1 on where it names none. */
export function preReleaseRules(
  names: readonly string[] | undefined,
  scheme: ReleaseScheme,
): PreReleaseRules {
  if (names === undefined) return { labels: ['rc'], candidate: 'rc', starts: [1] }
  const labels = names.map((name) => schemeOf(scheme).label(name))
  const candidate = labels.includes('rc') ? 'rc' : (labels.at(-1) ?? 'rc')
  return { labels, candidate, starts: [0, 1] }
}

/** What is known of pre-releases. */
export interface PreReleases {
  readonly rules: PreReleaseRules
  readonly released: readonly Version[]
  /** Their tags exist, but nobody got them: their numbers are used up. */
  readonly ignored: readonly Version[]
}

/** The numbers of a series that have been released, in their order. */
export function numbersOf(version: Version, label: string, released: readonly Version[]): readonly number[] {
  return released
    .flatMap((each) => {
      const own = preReleaseOf(each)
      return own?.label === label && haveSameCore(each, version) ? [own.number] : []
    })
    .sort((left, right) => left - right)
}

/** The numbers that may come next in a series: several only where it has not begun. None is left out. */
export function nextNumbers(
  version: Version,
  label: string,
  { rules, released, ignored }: PreReleases,
): readonly number[] {
  const known = new Set(numbersOf(version, label, [...released, ...ignored]))
  if (known.size === 0) return rules.starts
  let next = rules.starts.includes(0) && known.has(0) ? 0 : 1
  while (known.has(next)) next++
  return [next]
}

/** How a pre-release of the version is written. */
export function writtenPreRelease({ scheme, core }: Version, label: string, number: number): string {
  return schemeOf(scheme).preRelease(core, label, number)
}

/**
 * The pre-release of a version to release next: of the wanted name, or of a later one that has been released already. In a
 * series that left a number out none may follow any more: then it is of the next name.
 */
export function nextPreRelease(
  version: Version,
  wanted: string | undefined,
  known: PreReleases,
): Version | undefined {
  const { labels, candidate } = known.rules
  const first = labels.indexOf(wanted ?? candidate)
  const begun = labels.findLastIndex((label) => numbersOf(version, label, known.released).length > 0)
  const label = labels
    .slice(Math.max(first === -1 ? labels.indexOf(candidate) : first, begun))
    .find((each) => !hasGap(version, each, known))
  if (label === undefined) return undefined
  const number = nextNumbers(version, label, known).at(-1) ?? 1
  return parseVersion(writtenPreRelease(version, label, number), version.scheme)
}

/** Whether a series left a number out. */
export function hasGap(version: Version, label: string, known: PreReleases): boolean {
  const last = numbersOf(version, label, known.released).at(-1) ?? 0
  return nextNumbers(version, label, known).every((number) => number < last)
}
