import {
  afterInterval,
  atMost,
  type CalendarInterval,
  type Check,
  checkOf,
  daysBetween,
  formatInstant,
  type Instant,
  measured,
} from '@governance-gates/core'
import type { CadencePolicy } from '@governance-gates/policy'
import type { ReleasedVersion } from '../release-evidence.ts'
import { type Channel, channelOf, type ReleaseKind } from '../release-line.ts'
import { cadenceOfKind } from '../rules/cadence.ts'
import { compareVersions, isStable, type Version } from '../version.ts'

export interface CadenceInput {
  readonly policy: CadencePolicy
  readonly version: Version
  readonly channel: Channel
  /** This one excluded. */
  readonly released: readonly ReleasedVersion[]
  readonly now: Instant
}

const KINDS = ['major', 'minor', 'patch'] as const
type Kind = (typeof KINDS)[number]

/** Every kind includes the smaller ones: a major release brings what a minor one would have brought. */
const RANK: Readonly<Record<ReleaseKind, number>> = { first: 3, major: 3, minor: 2, patch: 1 }

/** Whether releases come as often as was promised. It is reported, and stops nothing (CAD-1). */
export function checkCadence(input: CadenceInput): readonly Check[] {
  if (!isStable(input.version)) return []
  return KINDS.flatMap((kind) => {
    const interval = input.policy[kind]
    return interval === undefined ? [] : [checkKind(kind, interval, input)]
  })
}

function checkKind(kind: Kind, interval: CalendarInterval, input: CadenceInput): Check {
  const { channel, now, version } = input
  const expected = atMost(interval.text)
  const last = lastOf(kind, input.released)
  if (last === undefined) {
    return checkOf(
      cadenceOfKind,
      { kind },
      { status: 'pass', actual: measured('the first release'), expected },
    )
  }
  const due = afterInterval(last.at, interval)
  const common = {
    actual: measured(Math.max(0, daysBetween(last.at, now)), 'days'),
    expected,
    detail: `since ${last.version.text}`,
  }
  if (now <= due) return checkOf(cadenceOfKind, { kind }, { ...common, status: 'pass' })
  const day = formatInstant(due).slice(0, 10)
  const comes = RANK[channel.kind] >= RANK[kind]
  const message = comes ? `was due on ${day}` : `one was due on ${day}, and this is a ${channel.kind} release`
  return checkOf(
    cadenceOfKind,
    { kind },
    {
      ...common,
      status: 'warn',
      remedy: comes
        ? `plan the next ${kind} release within ${interval.text} of this one`
        : `plan a ${kind} release, or change release.cadence.${kind} in the policy`,
      findings: [{ message, subject: version.text }],
    },
  )
}

/** The latest release that is at least of a kind, each judged by what was released before it. */
function lastOf(kind: Kind, released: readonly ReleasedVersion[]): ReleasedVersion | undefined {
  const stable = released
    .filter(({ version }) => isStable(version))
    .sort((left, right) => compareVersions(left.version, right.version))
  const versions = stable.map(({ version }) => version)
  const own = stable.filter(
    ({ version }, index) => RANK[channelOf(version, versions.slice(0, index)).kind] >= RANK[kind],
  )
  return own.reduce<ReleasedVersion | undefined>(
    (latest, each) => (latest === undefined || each.at > latest.at ? each : latest),
    undefined,
  )
}
