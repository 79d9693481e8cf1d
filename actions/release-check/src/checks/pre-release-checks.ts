import { atLeast, type Check, checkOf, exactly, measured, type Outcome } from '@governance-gates/core'
import {
  hasGap,
  nextNumbers,
  nextPreRelease,
  numbersOf,
  type PreReleaseRules,
  type PreReleases,
  writtenPreRelease,
} from '../pre-release.ts'
import type { VersionRules } from '../release-input.ts'
import type { Channel, EarlierReleases } from '../release-line.ts'
import { versionCandidates } from '../rules/version.ts'
import { tagOf } from '../tag-format.ts'
import { coreVersion, haveSameCore, isStable, preReleaseOf, type Version } from '../version.ts'

interface PreReleaseInput extends VersionRules {
  readonly version: Version
  /** The format of the target's tags. */
  readonly format: string
  readonly earlier: EarlierReleases
}

/** Whether a pre-release is the next of its series, and whether a version has had its candidates. */
export function checkPreReleases(
  input: PreReleaseInput,
  channel: Channel,
  released: readonly Version[],
): Check {
  const { version, preReleases: rules, earlier } = input
  const known = { rules, released, ignored: earlier.ignored }
  const outcome = isStable(version) ? stableOutcome(input, channel, known) : preReleaseOutcome(input, known)
  return checkOf(versionCandidates, {}, outcome)
}

function stableOutcome(
  { version, candidateFor, format }: PreReleaseInput,
  { kind }: Channel,
  known: PreReleases,
): Outcome {
  // A post-release is of a version that has had its candidates.
  const isWanted = version.post === undefined && candidateFor.some((each) => each === kind)
  const label = known.rules.candidate
  const numbers = numbersOf(version, label, known.released)
  const common = {
    actual: measured(numbers.length, 'candidates'),
    expected: isWanted ? atLeast(1, 'candidates') : exactly('any number of candidates'),
    ...(numbers.length === 0 ? {} : { detail: numbers.map((number) => `${label}.${number}`).join(', ') }),
  }
  if (!isWanted || numbers.length > 0) return { ...common, status: 'pass' }
  const first = nextPreRelease(version, label, known)?.text ?? writtenPreRelease(version, label, 1)
  return {
    ...common,
    status: 'fail',
    remedy: `release ${tagOf(format, first)} first, and ${tagOf(format, version.text)} once the candidate has proved itself`,
    findings: [{ message: `a ${kind} release comes after a release candidate`, subject: version.text }],
  }
}

function preReleaseOutcome({ version, format }: PreReleaseInput, known: PreReleases): Outcome {
  const { rules } = known
  const own = preReleaseOf(version)
  if (version.post !== undefined) return unprepared(version, format)
  const isNamed = own !== undefined && rules.labels.includes(own.label)
  const label = isNamed ? own.label : rules.candidate
  const numbers = nextNumbers(version, label, known)
  const [next = 1] = numbers
  const actual = measured(version.text)
  const expected = exactly(numbers.map((number) => writtenPreRelease(version, label, number)).join(' or '))
  if (isNamed && numbers.includes(own.number)) return { status: 'pass', actual, expected }
  const message = isNamed
    ? `the next candidate is ${label}.${next}, not ${label}.${own.number}`
    : unnamed(version, rules)
  return {
    status: 'fail',
    actual,
    expected,
    remedy: remedyOf({ version, label, format, known }),
    findings: [{ message, subject: version.text }],
  }
}

/** Nothing prepares a post-release. */
function unprepared(version: Version, format: string): Outcome {
  const { text } = coreVersion(version)
  return {
    status: 'fail',
    actual: measured(version.text),
    expected: exactly(text),
    remedy: `release ${tagOf(format, text)}`,
    findings: [{ message: 'prepares a post-release, which has no pre-releases', subject: version.text }],
  }
}

/** What Semantic Versioning takes for one word: it sorts `rc10` before `rc9`. */
const ONE_WORD = /^([a-z]{1,20})\d{1,15}$/

function unnamed({ prerelease, scheme }: Version, { labels }: PreReleaseRules): string {
  const [first] = prerelease
  const word = typeof first === 'string' ? ONE_WORD.exec(first)?.[1] : undefined
  if (scheme === 'semver' && word !== undefined && labels.includes(word)) {
    return `has ${first} in one word, and Semantic Versioning sorts ${word}10 before ${word}9: write -${word}.N`
  }
  return labels.length === 1 && labels[0] === 'rc'
    ? 'is not a release candidate, which is written -rc.N; release.pre-releases in the policy names other pre-releases'
    : `is not a pre-release that release.pre-releases in the policy names: ${labels.join(', ')}`
}

interface Wrong {
  readonly version: Version
  /** The name that the pre-release has, or should have. */
  readonly label: string
  readonly format: string
  readonly known: PreReleases
}

/** Where a number was left out, what came after it has to go first. */
function remedyOf({ version, label, format, known }: Wrong): string {
  const next = tagOf(format, (nextPreRelease(version, label, known) ?? coreVersion(version)).text)
  if (!hasGap(version, label, known)) return `release ${next}`
  const [gap = 1] = nextNumbers(version, label, known)
  const later = known.released
    .filter((each) => haveSameCore(each, version) && (preReleaseOf(each)?.number ?? 0) > gap)
    .filter((each) => preReleaseOf(each)?.label === label)
    .map(({ text }) => tagOf(format, text))
  const instead = tagOf(format, writtenPreRelease(version, label, gap))
  return `release ${next}, or ${instead} with ignore-tags: ${JSON.stringify(later)} under release in the policy if nobody got those`
}
