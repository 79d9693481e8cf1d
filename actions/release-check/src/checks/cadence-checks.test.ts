import { type Instant, parseCalendarInterval, parseInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { channelOf } from '../release-line.ts'
import { parseVersion, type Version } from '../version.ts'
import { checkCadence } from './cadence-checks.ts'

const version = (text: string) => parseVersion(text, 'semver') as Version
const at = (text: string) => parseInstant(text) as Instant

function judge(
  text: string,
  released: readonly (readonly [string, string])[],
  now: string,
  policy = { minor: '1 month' },
) {
  const known = released.map(([each, day]) => ({
    version: version(each),
    tag: `v${each}`,
    commit: each,
    at: at(day),
    precedes: true,
    follows: false,
  }))
  const intervals = Object.entries(policy).map(([kind, each]) => [kind, parseCalendarInterval(each)])
  return checkCadence({
    policy: Object.fromEntries(intervals),
    version: version(text),
    channel: channelOf(
      version(text),
      known.map((each) => each.version),
    ),
    released: known,
    now: at(now),
  })
}

const JANUARY = [
  ['1.0.0', '2025-12-31'],
  ['1.1.0', '2026-01-31T10:00:00Z'],
  ['1.1.1', '2026-02-20'],
] as const

describe('a minor release every month', () => {
  test.each([
    ['1.2.0', '2026-02-28T10:00:00Z', 'pass'],
    ['1.2.0', '2026-02-28T10:00:01Z', 'warn'],
    ['1.1.2', '2026-02-28T10:00:00Z', 'pass'],
    ['1.1.2', '2026-03-01', 'warn'],
    ['2.0.0', '2026-02-01', 'pass'],
  ])('%s at %s: %s', (text, now, status) => {
    expect(judge(text, JANUARY, now).map((check) => check.status)).toEqual([status])
  })

  test('says since when it is due', () => {
    expect(judge('1.1.2', JANUARY, '2026-03-10')).toMatchObject([
      {
        id: 'release-check/cadence:minor',
        actual: { value: 38, unit: 'days' },
        detail: 'since 1.1.0',
        findings: [{ message: 'one was due on 2026-02-28, and this is a patch release' }],
      },
    ])
    expect(judge('1.2.0', JANUARY, '2026-03-10')).toMatchObject([
      { findings: [{ message: 'was due on 2026-02-28' }] },
    ])
  })

  test('begins with the first release, counts a major one, and no candidate', () => {
    expect(judge('0.1.0', [], '2026-03-10')).toMatchObject([
      { status: 'pass', actual: { value: 'the first release' } },
    ])
    const released = [...JANUARY, ['2.0.0', '2026-03-01'], ['2.1.0-rc.1', '2026-03-05']] as const
    expect(judge('2.1.0', released, '2026-03-10')).toMatchObject([
      { actual: { value: 9, unit: 'days' }, detail: 'since 2.0.0' },
    ])
    expect(judge('2.1.0-rc.2', released, '2027-03-10')).toEqual([])
  })
})

test('what is not asked for is not judged', () => {
  expect(judge('1.2.0', JANUARY, '2030-01-01', {} as { minor: string })).toEqual([])
})
