import { type Instant, parseInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { ReleasedVersion } from '../release-evidence.ts'
import { parseVersion, type Version } from '../version.ts'
import { checkCandidateAge } from './candidate-age-check.ts'

function version(text: string): Version {
  const parsed = parseVersion(text, 'semver')
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

const instant = (text: string) => parseInstant(text) as Instant
const NOW = '2026-03-10T12:00:00Z'
const EARLY = '2026-01-01T00:00:00Z'

/** A tag of a commit of a day, made on another one where it has a date. */
function released(text: string, at: string, taggedAt?: string): ReleasedVersion {
  const made =
    taggedAt === undefined
      ? {}
      : { taggedAt: taggedAt === 'unknown' ? ('unknown' as const) : instant(taggedAt) }
  const place = { commit: 'c0ffee', precedes: true, follows: false }
  return { version: version(text), tag: `v${text}`, at: instant(at), ...made, ...place }
}

function judge(
  text: string,
  tags: readonly ReleasedVersion[],
  minAge = { milliseconds: 3 * 86_400_000, text: '3d' },
) {
  return checkCandidateAge({ version: version(text), released: tags, minAge, now: instant(NOW) })
}

describe('a candidate must have been out for three days', () => {
  test.each([
    ['2026-03-07T11:59:59Z', undefined, 'pass', '3d'],
    ['2026-03-07T12:00:00Z', undefined, 'pass', '3d'],
    ['2026-03-07T12:00:01Z', undefined, 'fail', '2d'],
    [EARLY, '2026-03-07T12:00:00Z', 'pass', '3d'],
    [EARLY, '2026-03-07T12:00:01Z', 'fail', '2d'],
    ['2026-03-07T12:00:01Z', EARLY, 'fail', '2d'],
    [NOW, undefined, 'fail', '0d'],
  ])('of a commit of %s, tagged %s: %s', (at, taggedAt, status, age) => {
    const [check] = judge('1.1.0', [released('1.1.0-rc.1', at, taggedAt)])
    expect([check?.status, check?.actual?.value]).toEqual([status, age])
  })

  test.each([
    ['2026-03-10T12:00:01Z', undefined],
    [EARLY, '2026-03-10T12:00:01Z'],
    ['1970-01-01T00:00:00Z', undefined],
    [EARLY, '1970-01-01T00:00:00Z'],
    [EARLY, 'unknown'],
  ])('and of a commit of %s, tagged %s, nobody knows', (at, taggedAt) => {
    const old = released('1.1.0-rc.1', EARLY)
    const [check, ...more] = judge('1.1.0', [old, released('1.1.0-rc.2', at, taggedAt)])
    expect(more).toEqual([])
    expect(check).toMatchObject({
      status: 'inconclusive',
      findings: [{ subject: 'v1.1.0-rc.2', message: 'when it was made is not known' }],
    })
  })

  test('whatever is known of those before', () => {
    const unknown = released('1.1.0-rc.1', EARLY, 'unknown')
    expect(judge('1.1.0', [unknown, released('1.1.0-rc.2', EARLY)])[0]?.status).toBe('pass')
    const late = released('1.1.0-rc.1', EARLY, NOW)
    const [check] = judge('1.1.0', [late, released('1.1.0-rc.2', EARLY)])
    expect(check).toMatchObject({ status: 'fail', findings: [{ subject: 'v1.1.0-rc.1' }] })
  })

  test('which is the last one, and its remedy is when', () => {
    const tags = [released('1.1.0-rc.1', EARLY), released('1.1.0-rc.2', '2026-03-08T12:00:00Z')]
    const [check] = judge('1.1.0', tags)
    expect(check).toMatchObject({
      status: 'fail',
      findings: [{ subject: 'v1.1.0-rc.2' }],
      remedy: 'run the release again at 2026-03-11T12:00:00Z or later',
    })
    expect(judge('1.1.0', tags.toReversed())).toEqual([check])
  })
})

test('nothing is asked of candidates, of versions without one, and where the policy asks nothing', () => {
  const young = released('1.1.0-rc.1', NOW)
  expect(judge('1.1.0-rc.2', [young])).toEqual([])
  expect(judge('1.1.0', [released('1.0.0', NOW), released('1.2.0-rc.1', NOW)])).toEqual([])
  const input = { version: version('1.1.0'), released: [young], minAge: undefined, now: instant(NOW) }
  expect(checkCandidateAge(input)).toEqual([])
})

test.each([
  ['1w', 7 * 86_400_000],
  ['12h', 43_200_000],
  ['30min', 1_800_000],
])('an age is shown in the unit of its limit, %s', (text, milliseconds) => {
  const [check] = judge('1.1.0', [released('1.1.0-rc.1', EARLY)], { text, milliseconds })
  expect(check?.actual?.value).toMatch(new RegExp(`^\\d+${text.replace(/\d+/, '')}$`))
})
