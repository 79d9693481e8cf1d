import { type Instant, parseCalendarDate, parseInstant } from '@governance-gates/core'
import type { Deprecation } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { preReleaseRules } from '../pre-release.ts'
import type { VersionRules } from '../release-input.ts'
import { channelOf } from '../release-line.ts'
import { parseVersion, type Version } from '../version.ts'
import { checkDeprecations, type DeprecationInput } from './deprecation-checks.ts'

function version(text: string): Version {
  const parsed = parseVersion(text, 'semver')
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

function deprecation(entry: Partial<Deprecation>): Deprecation {
  const announced = parseCalendarDate('2026-01-01')
  if (announced === undefined) throw new Error('no day')
  return {
    id: 'old-load',
    kind: 'api',
    deprecatedIn: '1.4.0',
    removedIn: undefined,
    replacement: 'load',
    announced,
    file: 'docs/deprecations.yml',
    line: 2,
    ...entry,
  }
}

function rulesFor(candidateFor: VersionRules['candidateFor']): DeprecationInput['rules'] {
  return { candidateFor, preReleases: preReleaseRules(undefined, 'semver') }
}

function checksOf(text: string, released: readonly string[], options: Partial<DeprecationInput> = {}) {
  const versions = released.map(version)
  return checkDeprecations({
    version: version(text),
    channel: channelOf(version(text), versions),
    released: versions,
    deprecations: undefined,
    breaking: [],
    format: 'v{version}',
    rules: rulesFor([]),
    notes: undefined,
    now: parseInstant('2026-03-01T12:00:00Z') as Instant,
    ...options,
  })
}

function judge(...input: Parameters<typeof checksOf>) {
  return checksOf(...input)
    .filter(({ status }) => status !== 'pass')
    .map(({ id, status }) => `${id}: ${status}`)
}

const breaking = [{ sha: 'abc1234def', subject: 'feat!: x', text: 'x' }]

describe('a breaking change', () => {
  test.each([
    ['0.2.0', ['0.1.0']],
    ['0.1.1', ['0.1.0']],
    ['1.0.0', ['0.9.0']],
    ['0.1.0', []],
  ])('may come in %s after %j, before 1.0', (text, released) => {
    expect(judge(text, released, { breaking })).toEqual([])
  })

  test.each([
    ['1.0.1', ['1.0.0']],
    ['1.1.0', ['1.0.0']],
    ['1.1.0-rc.1', ['1.0.0']],
  ])('may not come in %s after %j', (text, released) => {
    expect(judge(text, released, { breaking })).toEqual(['release-check/version-breaking: fail'])
  })

  test('comes in a major version; where there is a register, after something was deprecated', () => {
    const released = ['1.4.0', '1.5.0']
    const served = deprecation({ removedIn: '2.0.0' })
    expect(judge('2.0.0', released, { breaking })).toEqual([])
    expect(judge('2.0.0-rc.1', released, { breaking })).toEqual([])
    expect(judge('2.0.0', released, { breaking, deprecations: [] })).toEqual([
      'release-check/version-breaking: fail',
    ])
    expect(judge('2.0.0', released, { breaking, deprecations: [served] })).toEqual([])
    expect(judge('2.0.0-rc.1', released, { breaking, deprecations: [served] })).toEqual([])
  })

  test.each<[string, readonly string[], VersionRules['candidateFor'], string]>([
    ['1.1.0', ['1.0.0'], [], 'release v2.0.0, or revert the breaking changes'],
    ['1.1.0', ['1.0.0'], ['minor'], 'release v2.0.0, or revert the breaking changes'],
    ['1.1.0', ['1.0.0'], ['major'], 'release v2.0.0-rc.1, or revert the breaking changes'],
    ['1.1.0', ['1.0.0', '2.0.0-rc.1'], ['major'], 'release v2.0.0, or revert the breaking changes'],
    ['1.1.0-rc.1', ['1.0.0'], [], 'release v2.0.0-rc.1, or revert the breaking changes'],
    ['1.1.0-rc.1', ['1.0.0', '2.0.0-rc.1'], [], 'release v2.0.0-rc.2, or revert the breaking changes'],
    [
      '1.0.1',
      ['1.0.0', '2.0.0'],
      ['major'],
      'revert the breaking changes: 2.0.0 has been released, so they can only come in a later major version',
    ],
  ])('in %s after %j, with candidates for %j, has a way out', (text, released, candidateFor, remedy) => {
    const checks = checksOf(text, released, { breaking, rules: rulesFor(candidateFor) })
    expect(checks.find(({ status }) => status === 'fail')?.remedy).toBe(remedy)
  })

  test('cannot be ruled out where the history is cut', () => {
    expect(judge('1.1.0', ['1.0.0'], { breaking: undefined })).toEqual([
      'release-check/version-breaking: inconclusive',
    ])
  })
})

describe('a deprecation', () => {
  const windows = (text: string, released: readonly string[], entry: Partial<Deprecation>, notes?: string) =>
    judge(text, released, { deprecations: [deprecation(entry)], notes })

  test.each<[string, readonly string[], Partial<Deprecation>]>([
    ['2.0.0', ['1.4.0', '1.5.0'], { removedIn: '2.0.0' }],
    ['2.0.0', ['1.4.0', '1.4.1', '1.5.0-rc.1', '1.5.0'], { removedIn: '2.0.0' }],
    ['1.5.0', ['1.4.0'], { kind: 'cli-flag', removedIn: '1.5.0' }],
    ['0.4.0', ['0.3.0'], { deprecatedIn: '0.3.0', removedIn: '0.4.0' }],
    ['1.0.0', ['0.9.0'], { deprecatedIn: '0.9.0', removedIn: '1.0.0' }],
    ['1.4.0', ['1.3.0'], { removedIn: '2.0.0' }],
    ['1.5.0', ['1.4.0'], { removedIn: '2.0.0' }],
    ['1.4.0', ['1.3.0'], {}],
  ])('lets %s after %j pass (%#)', (text, released, entry) => {
    expect(windows(text, released, entry)).toEqual([])
  })

  test.each<[string, readonly string[], Partial<Deprecation>]>([
    ['2.0.0', ['1.4.0'], { removedIn: '2.0.0' }],
    ['2.0.0', ['1.4.0', '1.4.1', '1.4.2'], { removedIn: '2.0.0' }],
    ['2.0.0', ['1.4.0', '1.5.0-rc.1'], { removedIn: '2.0.0' }],
    ['2.0.0-rc.1', ['1.4.0'], { removedIn: '2.0.0' }],
    ['1.6.0', ['1.4.0', '1.5.0'], { removedIn: '1.6.0' }],
    ['1.5.0', ['1.4.0'], { removedIn: '1.7.0' }],
    ['1.4.1', ['1.4.0'], { removedIn: '1.4.0' }],
  ])('stops %s after %j where it was too short (%#)', (text, released, entry) => {
    expect(windows(text, released, entry)).toEqual(['release-check/deprecations-windows: fail'])
  })

  test('of a flag needs one minor version that warned', () => {
    expect(windows('1.5.0', ['1.3.0'], { kind: 'cli-flag', removedIn: '1.5.0' })).toEqual([
      'release-check/deprecations-windows: fail',
      'release-check/deprecations-overdue: warn',
    ])
  })

  test('of a capability is in the release notes when it goes', () => {
    const entry = { id: 'net.raw', kind: 'capability', removedIn: '1.5.0' } as const
    expect(windows('1.5.0', ['1.4.0'], entry, '- net.raw is gone.')).toEqual([])
    expect(windows('1.5.0', ['1.4.0'], entry, '- more.')).toEqual([
      'release-check/deprecations-windows: fail',
    ])
    expect(windows('1.5.0', ['1.4.0'], entry)).toEqual(['release-check/deprecations-windows: fail'])
  })

  test.each<[string, readonly string[], Partial<Deprecation>, boolean]>([
    ['2.0.0', ['1.4.0'], {}, false],
    ['3.0.0', ['1.4.0', '2.0.0'], {}, true],
    ['1.0.0', ['0.4.0'], { deprecatedIn: '0.4.0' }, true],
    ['1.5.0', ['1.3.0'], {}, true],
    ['1.3.0', ['1.2.0'], {}, false],
  ])('is forgotten in %s after %j: %# %s', (text, released, entry, isForgotten) => {
    expect(windows(text, released, entry)).toEqual(
      isForgotten ? ['release-check/deprecations-overdue: warn'] : [],
    )
  })
})
