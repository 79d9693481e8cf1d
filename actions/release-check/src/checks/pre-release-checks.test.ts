import type { Instant } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { preReleaseRules } from '../pre-release.ts'
import { NO_EARLIER } from '../release-line.ts'
import { parseVersion, type Version } from '../version.ts'
import { checkVersion, type VersionInput } from './version-checks.ts'

function version(text: string, scheme: ReleaseScheme): Version {
  const parsed = parseVersion(text, scheme)
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

interface Rules {
  readonly scheme?: ReleaseScheme
  readonly names?: readonly string[]
  readonly candidateFor?: VersionInput['candidateFor']
  readonly ignored?: readonly string[]
}

function checksOf(text: string, released: readonly string[], rules: Rules = {}) {
  const { scheme = 'semver', names, candidateFor = [], ignored = [] } = rules
  return checkVersion({
    version: version(text, scheme),
    tag: `v${text}`,
    format: 'v{version}',
    commit: 'head',
    released: released.map((each) => ({
      version: version(each, scheme),
      tag: `v${each}`,
      commit: `of ${each}`,
      at: 0 as Instant,
      precedes: true,
      follows: false,
    })),
    isTagTaken: false,
    lines: 'single',
    candidateFor,
    preReleases: preReleaseRules(names, scheme),
    earlier: { ...NO_EARLIER, ignored: ignored.map((each) => version(each, scheme)) },
  })
}

const failing = (...given: Parameters<typeof checksOf>) =>
  checksOf(...given)
    .filter(({ status }) => status !== 'pass')
    .map(({ rule }) => rule.replace('release-check/', ''))

const NAMES = ['alpha', 'beta', 'next', 'rc']

describe('a pre-release that the policy names', () => {
  test.each([
    ['1.1.0-alpha.0', []],
    ['1.1.0-alpha.1', []],
    ['1.1.0-next.0', []],
    ['1.1.0-rc.0', []],
    ['1.1.0-alpha.1', ['1.1.0-alpha.0']],
    ['1.1.0-alpha.2', ['1.1.0-alpha.1']],
    ['1.1.0-alpha.10', Array.from({ length: 10 }, (_, number) => `1.1.0-alpha.${number}`)],
    ['1.1.0-beta.0', ['1.1.0-alpha.1']],
    ['1.1.0-rc.1', ['1.1.0-alpha.1', '1.1.0-beta.3']],
    ['1.1.0', ['1.1.0-alpha.1']],
  ])('may be %s after %j', (text, released) => {
    expect(failing(text, ['1.0.0', ...released], { names: NAMES })).toEqual([])
  })

  test.each([
    ['1.1.0-alpha.2', [], ['version-candidates']],
    ['1.1.0-rc.2', [], ['version-candidates']],
    ['1.1.0-alpha.3', ['1.1.0-alpha.1'], ['version-candidates']],
    ['1.1.0-alpha.0', ['1.1.0-alpha.1'], ['version-order', 'version-candidates']],
    ['1.1.0-alpha.1', ['1.1.0-beta.0'], ['version-order']],
    ['1.1.0-beta.1', ['1.1.0-rc.0'], ['version-order']],
    ['1.1.0-nightly.1', [], ['version-candidates']],
    ['1.1.0-rc', [], ['version-candidates']],
    ['1.1.0-rc1', [], ['version-candidates']],
    ['1.1.0-rc.1.1', [], ['version-candidates']],
    ['1.1.0-RC.1', [], ['version-candidates']],
    ['1.1.0-1', [], ['version-candidates']],
    ['1.2.0-alpha.0', [], ['version-step']],
  ])('may not be %s after %j', (text, released, checks) => {
    expect(failing(text, ['1.0.0', ...released], { names: NAMES })).toEqual(checks)
  })

  test.each([
    ['1.1.0-rc.0', undefined, ['version-candidates']],
    ['1.1.0-rc.1', undefined, []],
    ['1.1.0-beta.1', undefined, ['version-candidates']],
    ['1.1.0-rc.0', ['rc'], []],
    ['1.1.0-beta.1', ['rc'], ['version-candidates']],
    ['1.1.0-rc.1', ['beta'], ['version-candidates']],
  ])('is %s with %j, or not', (text, names, checks) => {
    expect(failing(text, ['1.0.0'], names === undefined ? {} : { names })).toEqual(checks)
  })

  test.each([
    [['1.1.0-rc.0'], NAMES, []],
    [['1.1.0-beta.1', '1.1.0-next.1'], NAMES, ['version-candidates']],
    [['1.1.0-beta.1'], ['alpha', 'beta'], []],
    [['1.1.0-alpha.1'], ['alpha', 'beta'], ['version-candidates']],
    [['1.1.0-beta.1'], undefined, ['version-candidates']],
  ])('is a candidate with %j of %j, or not', (released, names, checks) => {
    const rules = { candidateFor: ['minor'] as const, ...(names === undefined ? {} : { names }) }
    expect(failing('1.1.0', ['1.0.0', ...released], rules)).toEqual(checks)
  })

  test('leaves out the numbers of tags that nobody got', () => {
    expect(failing('1.1.0-rc.2', ['1.0.0'], { ignored: ['1.1.0-rc.1'] })).toEqual([])
    expect(failing('1.1.0-rc.1', ['1.0.0'], { ignored: ['1.1.0-rc.1'] })).toEqual(['version-candidates'])
  })

  test('of another name is refused with the key that names it', () => {
    const messages = (names?: readonly string[]) =>
      ['1.1.0-nightly.1', '1.1.0-rc1'].map(
        (text) =>
          checksOf(text, ['1.0.0'], names === undefined ? {} : { names }).find(
            ({ rule }) => rule === 'release-check/version-candidates',
          )?.findings[0]?.message,
      )
    const oneWord = 'has rc1 in one word, and Semantic Versioning sorts rc10 before rc9: write -rc.N'
    expect(messages()).toEqual([
      'is not a release candidate, which is written -rc.N; release.pre-releases in the policy names other pre-releases',
      oneWord,
    ])
    expect(messages(['beta', 'rc'])).toEqual([
      'is not a pre-release that release.pre-releases in the policy names: beta, rc',
      oneWord,
    ])
  })
})

describe('a pre-release of another scheme', () => {
  test.each<[ReleaseScheme, string, readonly string[], readonly string[]]>([
    ['pep440', '1.1.0rc1', ['1.0.0'], []],
    ['pep440', '1.1.0-rc.1', ['1.0.0'], []],
    ['pep440', '1.1rc2', ['1.0.0', '1.1.0-rc.1'], []],
    ['pep440', '1.1.0', ['1.0.0', '1.1rc1'], []],
    ['pep440', '1.1.0rc1', ['1.0.0', '1.1-rc-1'], ['version-order', 'version-candidates']],
    ['pep440', '1.1.0rc3', ['1.0.0', '1.1rc1'], ['version-candidates']],
    ['pep440', '1.1.0rc0', ['1.0.0'], ['version-candidates']],
    ['pep440', '1.1.0b1', ['1.0.0'], ['version-candidates']],
    ['pep440', '1.1.0.dev1', ['1.0.0'], ['version-candidates']],
    ['pep440', '1.1.0rc1.dev1', ['1.0.0'], ['version-candidates']],
    ['pep440', '1.1.0rc1.post1', ['1.0.0', '1.1.0rc1'], ['version-candidates']],
    ['pep440', '1.0.0.post1.dev1', ['1.0.0'], ['version-candidates']],
    ['pep440', '1.0.0.post1', ['1.0.0'], []],
    ['pep440', '1.0.0+local', ['1.0.0'], ['version-order']],
    ['pep440', '1.0', ['1.0.0'], ['version-order']],
    ['pep440', '1.2', ['1.0.0'], ['version-step']],
    ['pep440', '1!1.0', ['2026.1'], []],
    ['pep440', '2026.2', ['2026.1', '1!1.0'], ['version-order']],
    ['two-part', '26.2-rc.1', ['26.1.2'], []],
    [
      'two-part',
      '26.2-rc.10',
      ['26.1', ...Array.from({ length: 9 }, (_, index) => `26.2-rc.${index + 1}`)],
      [],
    ],
    ['two-part', '26.2.0', ['26.1', '26.2'], ['version-order']],
    ['two-part', '26.2.0-rc.1', ['26.1', '26.2-rc.1'], ['version-order', 'version-candidates']],
    ['two-part', '26.9.1', ['26.2'], ['version-step']],
    ['two-part', '26.1', ['26.2'], ['version-order']],
    ['calver', '2026.1.0rc1', ['2025.12'], []],
    ['calver', '2026.1-rc.2', ['2025.12', '2026.1.0rc1'], []],
    ['calver', '2026.1.0', ['2025.12', '2026.1'], ['version-order']],
    ['calver', '2026.01', ['2025.12', '2026.1'], ['version-order']],
    ['calver', '2026.1.2', ['2026.1'], ['version-step']],
  ])('%s: %s after %j', (scheme, text, released, checks) => {
    expect(failing(text, released, { scheme })).toEqual(checks)
  })

  test('has the names that its scheme knows', () => {
    const rules: Rules = { scheme: 'pep440', names: ['dev', 'alpha', 'beta', 'rc'] }
    expect(failing('1.1.0.dev0', ['1.0.0'], rules)).toEqual([])
    expect(failing('1.1.0a1', ['1.0.0', '1.1.0.dev0'], rules)).toEqual([])
    expect(failing('1.1.0.dev1', ['1.0.0', '1.1.0.dev0', '1.1.0a1'], rules)).toEqual(['version-order'])
  })
})
