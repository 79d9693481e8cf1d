import { describe, expect, test } from 'vitest'
import { channelOf, NO_EARLIER, successorsOf } from '../release-line.ts'
import { compareVersions, isVersion, parseVersion, preReleaseOf, type Version } from '../version.ts'

function version(text: string): Version {
  const parsed = parseVersion(text, 'two-part')
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

describe('a version of two or three numbers', () => {
  test.each(['26.2', '26.2.1', '0.1', '26.2-rc.1', '26.2.0', '26.2rc1', '26.2+5'])('is %s', (text) => {
    expect(parseVersion(text, 'two-part')?.text).toBe(text)
  })

  test.each([
    '26',
    '26.2.1.1',
    '026.2',
    '26.02',
    '26.2.01',
    'v26.2',
    '26.2 ',
    '26.2\n',
    '26.',
    '26.2-rc.01',
    '26.2-rc',
    '26.2-rc.1.1',
    '٢٦.٢',
    '26.9007199254740992',
    `26.${'2'.repeat(300)}`,
  ])('is not %j', (text) => {
    expect(parseVersion(text, 'two-part')).toBeUndefined()
  })

  test.each([
    ['26.1.2', '26.2'],
    ['26.2', '26.2.1'],
    ['26.9', '26.10'],
    ['26.2-beta.3', '26.2-rc.1'],
    ['26.2-rc.9', '26.2-rc.10'],
    ['26.2rc9', '26.2-rc.10'],
    ['26.2-rc.1', '26.2'],
  ])('%s comes before %s', (left, right) => {
    expect(compareVersions(version(left), version(right))).toBeLessThan(0)
    expect(compareVersions(version(right), version(left))).toBeGreaterThan(0)
  })

  test('is the same with and without a third number that is 0', () => {
    expect(compareVersions(version('26.2'), version('26.2.0'))).toBe(0)
    expect(isVersion(version('26.2'), '26.2.0')).toBe(true)
    expect(isVersion(version('26.2'), '26.2.1')).toBe(false)
    expect(preReleaseOf(version('26.2b1'))).toEqual({ label: 'beta', number: 1 })
  })

  test.each([
    ['26.1.2', '26.2', '26.2', 'minor'],
    ['26.2', '26.2.1', '26.2.1', 'patch'],
    ['26.2', '27.0', '27.0', 'major'],
    ['26.2', '26.2.2', '26.2.1', 'patch'],
    ['26.2', '26.4', '26.3', 'minor'],
    ['26.2', '26.9.1', '26.3', 'minor'],
    ['26.2.1', '28.0', '27.0', 'major'],
  ])('after %s, for %s, comes %s: %s', (last, text, next, kind) => {
    expect(channelOf(version(text), [version(last)])).toMatchObject({ next, kind })
  })

  test('has three versions that may come after it', () => {
    const steps = successorsOf(version('26.2.1'), [], NO_EARLIER)
    expect(steps.map(({ next }) => next)).toEqual(['26.2.2', '26.3', '27.0'])
  })
})
