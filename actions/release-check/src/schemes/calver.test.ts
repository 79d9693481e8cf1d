import { type Instant, parseInstant } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { channelOf, NO_EARLIER, successorsOf } from '../release-line.ts'
import { compareVersions, isVersion, parseVersion, preReleaseOf, type Version } from '../version.ts'

function version(text: string, scheme: ReleaseScheme = 'calver'): Version {
  const parsed = parseVersion(text, scheme)
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

const NOW = parseInstant('2026-11-29T12:00:00Z') as Instant

describe('a calendar version', () => {
  test.each([
    '2026.1',
    '2026.01.15',
    '2026.01.15.1',
    '26.2.1',
    '26.04',
    '26.0',
    '2026.1.0rc1',
    '2026.1-rc.1',
    '2026.10.0b2',
    '2026.1+build.5',
  ])('is %s', (text) => {
    expect(parseVersion(text, 'calver')?.text).toBe(text)
  })

  test.each([
    '',
    '2026',
    '1.2.3',
    '126.1',
    '02026.1',
    '0026.1',
    '2026.001',
    '2026.00',
    '2026.1.00',
    '2026.1.007',
    '2026.1.1.01',
    '2026.1.1.1.1',
    'v2026.1',
    '2026.1\n',
    '2026.1 ',
    '2026.1rc',
    '2026.1rc01',
    '2026.1-RC.1',
    '٢٠٢٦.١',
    '2026.9007199254740992',
    `2026.1${'1'.repeat(300)}`,
  ])('is not %j', (text) => {
    expect(parseVersion(text, 'calver')).toBeUndefined()
  })

  test('has the order of its numbers, and of the names of pre-releases', () => {
    const ordered = [
      '25.12.3',
      '26.1',
      '26.2alpha1',
      '26.2a2',
      '26.2b1',
      '26.2next0',
      '26.2rc9',
      '26.2-rc.10',
      '26.2',
      '26.2.1',
      '26.10',
      '2025.12',
      '2026.01.15',
      '2026.01.15.1',
      '2026.02.03',
    ]
    for (const [index, left] of ordered.entries()) {
      for (const [place, right] of ordered.entries()) {
        expect(Math.sign(compareVersions(version(left), version(right)))).toBe(Math.sign(index - place))
      }
    }
  })

  test.each([
    ['2026.01.05', '2026.1.5', true],
    ['2026.1', '2026.1.0', true],
    ['2026.1.0rc1', '2026.1-rc.1', true],
    ['26.1', '2026.1', false],
    ['2026.1', '2026.1.1', false],
    ['2026.1+a', '2026.1', false],
  ])('%s is %s: %s', (left, right, expected) => {
    expect(isVersion(version(left), right)).toBe(expected)
  })

  test('tells its pre-release with the name in full', () => {
    expect(preReleaseOf(version('2026.1b2'))).toEqual({ label: 'beta', number: 2 })
  })
})

describe('after', () => {
  const channel = (text: string, released: readonly string[], now: Instant | undefined = NOW) =>
    channelOf(
      version(text),
      released.map((each) => version(each)),
      { ...NO_EARLIER, now },
    )

  // A step is right where the next version is the version itself.
  test.each<[readonly string[], string, string, string]>([
    [['2026.1'], '2026.2', '2026.2', 'minor'],
    [['2026.1'], '2026.1.1', '2026.1.1', 'patch'],
    [['2026.1.1'], '2026.1.2', '2026.1.2', 'patch'],
    [['2026.1'], '2026.11', '2026.11', 'minor'],
    [['2025.12'], '2026.1', '2026.1', 'major'],
    [['2025.3.4'], '2026.1.0', '2026.1.0', 'major'],
    [['26.1.2'], '26.2', '26.2', 'minor'],
    [['25.3'], '26.0', '26.0', 'major'],
    [['26.04'], '26.10', '26.10', 'minor'],
    [['2026.01.15'], '2026.02.03', '2026.02.03', 'minor'],
    [['2026.01.15'], '2026.01.16', '2026.01.16', 'minor'],
    [['2026.01.15'], '2026.01.15.1', '2026.01.15.1', 'patch'],
    [['2026.01.15.1'], '2026.11.29', '2026.11.29', 'minor'],
    // The day has begun somewhere.
    [['2026.01.15'], '2026.11.30', '2026.11.30', 'minor'],
    // Wrong ones, with what to release instead.
    [['2026.1'], '2026.1.2', '2026.1.1', 'patch'],
    [['2026.1.1'], '2026.1.3', '2026.1.2', 'patch'],
    [['2026.1'], '2026.2.1', '2026.2.0', 'minor'],
    [['2026.1'], '2026.12', '2026.11', 'minor'],
    [['2026.1'], '2027.1', '2026.11', 'minor'],
    [['2026.1'], '2026.13', '2026.11', 'minor'],
    [['2025.1'], '2025.13', '2026.11', 'major'],
    [['2026.11'], '2027.1', '2026.11.1', 'patch'],
    [['2026.01'], '2027.01', '2026.11', 'minor'],
    [['26.01'], '27.02', '26.11', 'minor'],
    [['2026.01.15'], '2026.12.01', '2026.11.29', 'minor'],
    [['2026.01.15'], '2026.01.15.2', '2026.01.15.1', 'patch'],
    [['2026.01.15'], '2026.01.16.1', '2026.01.16.0', 'minor'],
    [['2026.01.15'], '2026.2', '2026.2', 'minor'],
    [['2026.01.15'], '2026.1.16', '2026.11.29', 'minor'],
    // A third number that was written with one digit counts releases.
    [['2026.11.9', '2026.11.10'], '2026.11.12', '2026.11.11', 'patch'],
    [['2026.10', '2026.11.10'], '2026.11.12', '2026.11.11', 'patch'],
    [['2026.1.4'], '2026.1.15', '2026.1.5', 'patch'],
    [['2026.1.1'], '2026.1.1.1', '2026.1.2', 'patch'],
    [['26.1'], '2026.1', '26.1.1', 'patch'],
  ])('%j, for %s, comes %s: %s', (released, text, next, kind) => {
    expect(channel(text, released)).toMatchObject({ next, kind })
  })

  test('a version of any later day where the day is not known', () => {
    expect(channelOf(version('2027.1'), [version('2026.1')])).toMatchObject({ next: '2027.1', kind: 'major' })
  })

  test.each<[string, readonly string[]]>([
    ['2026.1', ['2026.1.1', '2026.11']],
    ['2026.1.0', ['2026.1.1', '2026.11.0']],
    ['2026.11.2', ['2026.11.3']],
    ['25.12', ['25.12.1', '26.11']],
    ['2026.01.15', ['2026.01.15.1', '2026.11.29']],
  ])('%s come %j', (last, next) => {
    const steps = successorsOf(version(last), [], { ...NO_EARLIER, now: NOW })
    expect(steps.map((step) => step.next)).toEqual(next)
  })
})
