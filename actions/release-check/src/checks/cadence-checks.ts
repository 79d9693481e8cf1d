import {
  afterInterval,
  type CalendarInterval,
  type Check,
  daysBetween,
  formatInstant,
  type Instant,
} from '@governance-gates/core'
import type { CadencePolicy } from '@governance-gates/policy'
import { type Channel, channelOf, type ReleaseKind } from '../release-line.ts'
import { compareVersions, isStable, type Version } from '../version.ts'
import type { ReleasedVersion } from './version-checks.ts'

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

/** Every kind includes the smaller ones: who has released a major version has released what was new. */
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
  const check = {
    id: `cadence.${kind}`,
    title: `A ${kind} release every ${interval.text}`,
    rule: `release.cadence.${kind}`,
    expected: `every ${interval.text}`,
  }
  const last = lastOf(kind, input.released)
  if (last === undefined) return { ...check, status: 'pass', actual: 'the first', findings: [] }
  const due = afterInterval(last.at, interval)
  const actual = `${Math.max(0, daysBetween(last.at, now))} days since ${last.version.text}`
  if (now <= due) return { ...check, status: 'pass', actual, findings: [] }
  const day = formatInstant(due).slice(0, 10)
  const comes = RANK[channel.kind] >= RANK[kind]
  return {
    ...check,
    status: 'warn',
    actual,
    remedy: comes ? `plan the next one for ${interval.text} from now` : `plan a ${kind} release`,
    findings: [
      {
        message: comes
          ? `it was due on ${day}`
          : `one was due on ${day}, and this is a ${channel.kind} release`,
        subject: version.text,
      },
    ],
  }
}

/** The latest release that is at least of a kind, each by what was released before it. */
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
