import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareVersions, coreOf, isStable, parseVersion, preReleaseOf, type Version } from './version.ts'

function version(text: string): Version {
  const parsed = parseVersion(text, 'semver')
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

describe('a version', () => {
  test.each([
    '0.0.0',
    '1.2.3',
    '1.2.3-rc.1',
    '1.0.0-alpha-a.b-c+b.7',
    '1.0.0+21AF26D3---117B344092BD',
    '2.0.0-0A.is.legal',
  ])('is %s', (text) => {
    expect(parseVersion(text, 'semver')?.text).toBe(text)
  })

  test.each([
    '',
    'v1.2.3',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '1.2.3\n',
    '1.2.3\nx',
    '1.2',
    '1',
    '1.2.3.4',
    '01.2.3',
    '1.02.3',
    '1.2.3-01',
    '1.2.3-rc..1',
    '1.2.3-',
    '1.2.3+',
    '1.2.3+a+b',
    '1.2.3-rc_1',
    '1.2.9007199254740992',
    '-1.2.3',
    'latest',
    `1.2.3-${'a'.repeat(300)}`,
  ])('is not %j', (text) => {
    expect(parseVersion(text, 'semver')).toBeUndefined()
  })

  // The order of https://semver.org/#spec-item-11, and the two that look alike.
  test.each([
    ['1.0.0-alpha', '1.0.0-alpha.1'],
    ['1.0.0-alpha.1', '1.0.0-alpha.beta'],
    ['1.0.0-beta', '1.0.0-beta.2'],
    ['1.0.0-beta.2', '1.0.0-beta.11'],
    ['1.0.0-rc.1', '1.0.0'],
    ['1.0.0-rc.2', '1.0.0-rc.10'],
    ['1.0.0-rc10', '1.0.0-rc2'],
    ['1.9.0', '1.10.0'],
  ])('%s comes before %s', (left, right) => {
    expect(compareVersions(version(left), version(right))).toBeLessThan(0)
    expect(compareVersions(version(right), version(left))).toBeGreaterThan(0)
  })

  test('has no order by its build', () => {
    expect(compareVersions(version('1.0.0+a'), version('1.0.0+b'))).toBe(0)
  })

  test('is totally ordered', () => {
    const texts = fc
      .tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.constantFrom('', '-rc.1', '-rc.2', '-rc.10', '-alpha', '-0'))
      .map(([major, minor, patch, label]) => version(`${major}.${minor}.${patch}${label}`))
    fc.assert(
      fc.property(texts, texts, texts, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(0 - Math.sign(compareVersions(b, a)))
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0)
        }
        expect(compareVersions(a, b) === 0).toBe(a.text === b.text)
      }),
    )
  })

  test('tells its core, its candidate and whether it is stable', () => {
    expect([coreOf(version('1.2.3-rc.4+x')), preReleaseOf(version('1.2.3-rc.4'))]).toEqual([
      '1.2.3',
      { label: 'rc', number: 4 },
    ])
    const others = ['1.2.3', '1.2.3-rc', '1.2.3-rc4', '1.2.3-rc.x', '1.2.3-rc.4.1']
    expect(others.map((text) => preReleaseOf(version(text)))).toEqual(Array(5).fill(undefined))
    expect([isStable(version('1.2.3+x')), isStable(version('1.2.3-rc.1'))]).toEqual([true, false])
  })
})
