import { atLeast, type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import type { Deprecation } from '@governance-gates/policy'
import type { BreakingChange } from '../breaking-change.ts'
import { nextPreRelease } from '../pre-release.ts'
import type { VersionRules } from '../release-input.ts'
import { type Channel, NO_EARLIER, successorsOf } from '../release-line.ts'
import { versionBreaking } from '../rules/version.ts'
import { schemeOf } from '../schemes/schemes.ts'
import { tagOf } from '../tag-format.ts'
import {
  compareVersions,
  coreVersion,
  haveSameCore,
  isStable,
  isVersion,
  parseVersion,
  preReleaseOf,
  type Version,
} from '../version.ts'
import { saidOf } from './breaking-checks.ts'

export interface BumpInput {
  readonly version: Version
  readonly channel: Channel
  /** Versions that users have had, this one excluded. */
  readonly released: readonly Version[]
  /** Undefined where the policy names no register. */
  readonly deprecations: readonly Deprecation[] | undefined
  /** Since the version before; undefined where the history could not be read. */
  readonly breaking: readonly BreakingChange[] | undefined
  /** The format of the target's tags. */
  readonly format: string
  /** What must have had a release candidate first, and what those are called. */
  readonly rules: Pick<VersionRules, 'candidateFor' | 'preReleases'>
}

/**
 * A breaking change takes a major version from 1.0 on, and where the policy names a register something whose time was served;
 * before, the change log is enough. https://semver.org/#spec-item-4
 */
export function checkBump(input: BumpInput): Check {
  const { version, channel, breaking, deprecations } = input
  if (breaking === undefined) return unknownHistory()
  const actual = measured(version.text)
  const isBeforeOne = channel.previous === undefined || channel.previous.major === 0
  if (!schemeOf(version.scheme).breaksInMajor) {
    const expected = exactly('any version: what breaks is documented in the change log')
    return checkOf(versionBreaking, {}, { status: 'pass', actual, expected })
  }
  if (breaking.length === 0 || isBeforeOne) {
    const expected = exactly(freeVersion(channel))
    return checkOf(versionBreaking, {}, { status: 'pass', actual, expected })
  }
  const findings = breaking.map((change) => ({
    message: `commit ${change.sha.slice(0, 7)} is a breaking change: ${saidOf(change)}`,
    subject: change.sha,
  }))
  if (channel.kind !== 'major') {
    const next = nextMajor(channel.previous)
    const remedy = remedyOfBump(next, input)
    return checkOf(versionBreaking, {}, { status: 'fail', actual, expected: exactly(next), remedy, findings })
  }
  if (deprecations === undefined) {
    const detail = 'the policy names no register of deprecations, so an item in the change log is enough'
    return checkOf(
      versionBreaking,
      {},
      { status: 'pass', actual, expected: exactly('a major version'), detail },
    )
  }
  return checkServed(version, deprecations, findings)
}

/** What may be released, whatever it breaks. */
function freeVersion({ previous }: Channel): string {
  if (previous === undefined) return 'any version, as the first one'
  return previous.major === 0 ? 'any version up to 1.0' : 'any version without breaking changes'
}

function nextMajor(previous: Version | undefined): string {
  const steps = previous === undefined ? [] : successorsOf(previous, [], NO_EARLIER)
  return steps.find(({ kind }) => kind === 'major')?.next ?? 'a major version'
}

/** What comes next after an old version is a version of its own line; a major version may need a candidate first. */
function remedyOfBump(next: string, { version, released, rules, format }: BumpInput): string {
  const major = parseVersion(next, version.scheme)
  const isOut = released.some(
    (each) => isStable(each) && (major === undefined || compareVersions(each, major) >= 0),
  )
  if (major === undefined || isOut) {
    return `revert the breaking changes: ${next} has been released, so they can only come in a later major version`
  }
  const { candidateFor, preReleases } = rules
  const hasCandidate = released.some((each) => !isStable(each) && haveSameCore(each, major))
  const needsCandidate = !isStable(version) || (candidateFor.includes('major') && !hasCandidate)
  const known = { rules: preReleases, released, ignored: [] }
  const candidate = needsCandidate ? nextPreRelease(major, preReleaseOf(version)?.label, known) : undefined
  return `release ${tagOf(format, candidate?.text ?? next)}, or revert the breaking changes`
}

/** A major version may break what was deprecated first. */
function checkServed(
  version: Version,
  deprecations: readonly Deprecation[],
  breaks: readonly Finding[],
): Check {
  const core = coreVersion(version)
  const served = deprecations.filter(({ removedIn }) => isVersion(core, removedIn ?? '')).length
  const unit = `deprecations with removed-in: ${core.text}`
  return checkOf(
    versionBreaking,
    {},
    {
      status: served > 0 ? 'pass' : 'fail',
      actual: measured(served, unit),
      expected: atLeast(1, unit),
      remedy: `list what goes in the register that release.deprecations names, with removed-in: ${core.text}, once enough versions have warned of it; until then, revert the breaking changes`,
      findings: served > 0 ? [] : breaks,
    },
  )
}

function unknownHistory(): Check {
  return checkOf(
    versionBreaking,
    {},
    {
      status: 'inconclusive',
      actual: null,
      expected: exactly('a major version if anything breaks'),
      remedy: 'check out the whole history with its tags: use actions/checkout with fetch-depth: 0',
      findings: [{ message: 'the commits since the version before cannot be read' }],
    },
  )
}
