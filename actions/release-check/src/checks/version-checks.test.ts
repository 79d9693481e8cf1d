import type { Instant } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { preReleaseRules } from '../pre-release.ts'
import { NO_EARLIER, type ReleaseLines } from '../release-line.ts'
import { parseVersion, type Version } from '../version.ts'
import { checkVersion, type VersionInput } from './version-checks.ts'

function version(text: string): Version {
  const parsed = parseVersion(text, 'semver')
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

function checksOf(text: string, released: readonly string[], options: Partial<VersionInput> = {}) {
  return checkVersion({
    version: version(text),
    tag: `v${text}`,
    format: 'v{version}',
    commit: 'head',
    released: released.map((each) => ({
      version: version(each),
      tag: `v${each}`,
      commit: `of ${each}`,
      at: 0 as Instant,
      precedes: true,
      follows: false,
    })),
    isTagTaken: false,
    lines: 'single',
    candidateFor: [],
    preReleases: preReleaseRules(undefined, 'semver'),
    earlier: NO_EARLIER,
    ...options,
  })
}

function judge(...given: Parameters<typeof checksOf>) {
  return checksOf(...given)
    .filter(({ status }) => status !== 'pass')
    .map(({ id }) => id)
}

describe('the next version', () => {
  test.each([
    ['0.1.0', []],
    ['1.2.4', ['1.2.3']],
    ['1.3.0', ['1.2.3']],
    ['2.0.0', ['1.2.3', '1.3.0-rc.1', '1.3.0']],
    ['1.3.0-rc.1', ['1.2.3']],
    ['1.3.0-rc.3', ['1.2.3', '1.3.0-rc.1', '1.3.0-rc.2']],
    ['1.3.0', ['1.2.3', '1.3.0-rc.1']],
    ['1.0.0-rc.10', ['0.9.0', ...Array.from({ length: 9 }, (_, index) => `1.0.0-rc.${index + 1}`)]],
  ])('may be %s after %j', (text, released) => {
    expect(judge(text, released)).toEqual([])
  })

  test.each([
    ['1.2.3', ['1.2.3', '1.2.4'], ['release-check/tag-free', 'release-check/version-order']],
    ['1.2.2', ['1.2.3'], ['release-check/version-order']],
    ['1.2.3+b', ['1.2.3'], ['release-check/version-order']],
    ['1.3.0-rc.1', ['1.2.3', '1.3.0'], ['release-check/version-order']],
    ['1.2.5', ['1.2.3'], ['release-check/version-step']],
    ['1.3.1', ['1.2.3'], ['release-check/version-step']],
    ['1.4.0', ['1.2.3'], ['release-check/version-step']],
    ['2.1.0', ['1.2.3'], ['release-check/version-step']],
    ['3.0.0', ['1.2.3'], ['release-check/version-step']],
    ['1.3.0-rc.2', ['1.2.3'], ['release-check/version-candidates']],
    ['1.3.0-rc.0', ['1.2.3'], ['release-check/version-candidates']],
    ['1.3.0-rc.4', ['1.2.3', '1.3.0-rc.1', '1.3.0-rc.3'], ['release-check/version-candidates']],
    ['1.3.0-beta.1', ['1.2.3'], ['release-check/version-candidates']],
  ])('may not be %s after %j', (text, released, failing) => {
    expect(judge(text, released)).toEqual(failing)
  })

  test.each([
    ['1.3.0', ['1.2.3'], ['release-check/version-candidates']],
    ['2.0.0', ['1.2.3'], ['release-check/version-candidates']],
    ['2.0.0', ['1.2.3', '2.0.0-rc.1'], []],
    ['2.0.0', ['1.2.3', '2.0.1-rc.1'], ['release-check/version-candidates']],
    ['1.2.4', ['1.2.3'], []],
  ])('%s after %j has had its candidates or not', (text, released, failing) => {
    expect(judge(text, released, { candidateFor: ['major', 'minor'] })).toEqual(failing)
  })

  test.each([
    [[], 'any number of candidates'],
    [['minor'], 1],
  ] as const)('with candidates for %j says how many it needs', (candidateFor, limit) => {
    const checks = checksOf('1.3.0', ['1.2.3'], { candidateFor })
    const check = checks.find(({ id }) => id === 'release-check/version-candidates')
    expect(check?.expected.limit).toBe(limit)
  })

  test('may have its tag already, on this commit and on no other', () => {
    const tagged = (commit: string) => [
      { version: version('1.2.4'), tag: 'v1.2.4', commit, at: 0 as Instant, precedes: true, follows: false },
    ]
    expect(judge('1.2.4', [], { released: tagged('head') })).toEqual([])
    expect(judge('1.2.4', [], { released: tagged('another') })).toEqual(['release-check/tag-free'])
  })

  test.each<[string, readonly string[], ReleaseLines, boolean]>([
    ['1.2.4', ['1.2.3', '2.0.0'], 'single', false],
    ['1.2.4', ['1.2.3', '2.0.0'], 'major', true],
    ['1.2.4', ['1.2.3', '1.3.0', '2.0.0'], 'major', false],
    ['1.2.4', ['1.2.3', '1.3.0', '2.0.0'], 'minor', true],
    ['1.3.0', ['1.2.3', '2.0.0'], 'minor', true],
    ['1.2.0', ['1.1.0', '1.3.0'], 'minor', false],
  ])('%s after %j with lines by %s: %s', (text, released, lines, isFine) => {
    expect(judge(text, released, { lines }).includes('release-check/version-order')).toBe(!isFine)
  })

  test('that was released once is never passed again, nor a lower one', () => {
    const versions = fc
      .tuple(fc.nat(2), fc.nat(2), fc.nat(2), fc.constantFrom('', '-rc.1', '-rc.2'))
      .map(([major, minor, patch, label]) => `${major}.${minor}.${patch}${label}`)
    fc.assert(
      fc.property(versions, fc.array(versions, { minLength: 1 }), (text, released) => {
        const isGreater = released.every(
          (each) =>
            version(text).text !== each && judge(text, [each]).indexOf('release-check/version-order') === -1,
        )
        if (judge(text, released, { tag: 'other' }).length === 0) expect(isGreater).toBe(true)
      }),
    )
  })
})
