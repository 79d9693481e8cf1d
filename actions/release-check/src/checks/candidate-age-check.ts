import {
  atLeast,
  type Check,
  checkOf,
  type Duration,
  formatInstant,
  type Instant,
  measured,
} from '@governance-gates/core'
import type { ReleasedVersion } from '../release-evidence.ts'
import { versionCandidateAge } from '../rules/version.ts'
import { compareVersions, haveSameCore, isStable, type Version } from '../version.ts'

export interface CandidateAgeInput {
  readonly version: Version
  /** This one excluded. */
  readonly released: readonly ReleasedVersion[]
  /** Undefined where nobody asks for it. */
  readonly minAge: Duration | undefined
  readonly now: Instant
}

/**
 * Whether the last candidate of a version has been out for long enough: what came after the others has not been tried for longer. A
 * version without candidates has nothing to wait for; whether it needs one is another matter.
 */
export function checkCandidateAge({ version, released, minAge, now }: CandidateAgeInput): readonly Check[] {
  const candidates = released.filter((each) => !isStable(each.version) && haveSameCore(each.version, version))
  if (minAge === undefined || !isStable(version) || candidates.length === 0) return []
  const known = candidates.map((each) => ({ ...each, at: instantOf(each, now) }))
  const newest = known.reduce((one, other) => (compareVersions(other.version, one.version) > 0 ? other : one))
  if (newest.at === undefined) return [unknownAge(newest.tag, minAge)]
  const last = known.reduce((latest, each) => ((each.at ?? 0) > (latest.at ?? 0) ? each : latest), newest)
  return [judgeAge(last.tag, last.at ?? newest.at, { minAge, now })]
}

function unknownAge(subject: string, minAge: Duration): Check {
  return checkOf(
    versionCandidateAge,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: atLeast(minAge.text),
      remedy: REMEDY,
      findings: [{ message: 'when it was made is not known', subject }],
    },
  )
}

const REMEDY =
  'release another candidate with an annotated tag (git tag --annotate), on a machine whose clock is right'

function judgeAge(
  tag: string,
  at: Instant,
  { minAge, now }: { readonly minAge: Duration; readonly now: Instant },
): Check {
  const age = now - at
  const facts = {
    actual: measured(ageIn(minAge, age)),
    expected: atLeast(minAge.text),
    detail: `since ${tag}, made at ${formatInstant(at)}`,
  }
  if (age >= minAge.milliseconds) return checkOf(versionCandidateAge, {}, { ...facts, status: 'pass' })
  return checkOf(
    versionCandidateAge,
    {},
    {
      ...facts,
      status: 'fail',
      remedy: `run the release again at ${formatInstant((at + minAge.milliseconds) as Instant)} or later`,
      findings: [{ message: 'has not been out for long enough', subject: tag }],
    },
  )
}

/** Before the first one nothing was released: a date that cannot be read becomes that. */
const EPOCH = 0

/**
 * When a candidate was out at the earliest: its tag may be of a commit that is older, and a tag without an annotation has no date.
 * Undefined where that is not known: nothing was made in the future.
 */
function instantOf({ at, taggedAt = at }: ReleasedVersion, now: Instant): Instant | undefined {
  if (taggedAt === 'unknown') return undefined
  return [at, taggedAt].every((each) => each > EPOCH && each <= now) ? larger(at, taggedAt) : undefined
}

function larger(one: Instant, other: Instant): Instant {
  return one > other ? one : other
}

const UNITS: readonly (readonly [string, number])[] = [
  ['w', 604_800_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
]

/** An age in the unit of a limit, cut and never rounded up. */
function ageIn({ text }: Duration, age: number): string {
  const [unit, length] = UNITS.find(([name]) => text.endsWith(name)) ?? ['min', 60_000]
  return `${Math.floor(age / length)}${unit}`
}
