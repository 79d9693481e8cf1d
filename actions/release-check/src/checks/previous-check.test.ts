import type { Instant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { ReleasedVersion } from '../release-evidence.ts'
import type { ReleaseLines } from '../release-line.ts'
import { parseVersion, type Version } from '../version.ts'
import { checkPrevious } from './previous-check.ts'

function version(text: string): Version {
  const parsed = parseVersion(text, 'semver')
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

/** `1.2.3` is in the history of the commit, `-1.2.3` is not, `+1.2.3` comes after it; a tag may follow. */
function released(text: string): ReleasedVersion {
  const [, place = '', number = '', tag = `v${number}`] = /^([-+]?)([^ ]+)(?: (.*))?$/.exec(text) ?? []
  const where = { precedes: place === '', follows: place === '+' }
  return { version: version(number), tag, commit: 'c0ffee', at: 0 as Instant, ...where }
}

function missing(
  text: string,
  tags: readonly string[],
  lines: ReleaseLines,
): readonly (string | undefined)[] {
  const checks = checkPrevious(version(text), tags.map(released), { lines, ifMissing: 'warn' })
  return checks.map(({ findings }) => findings[0]?.subject)
}

describe('the version before', () => {
  test.each<[string, readonly string[], ReleaseLines, readonly string[]]>([
    ['1.2.4', ['1.2.3'], 'single', []],
    ['1.2.4', ['-1.2.3'], 'single', ['v1.2.3']],
    ['1.2.4', ['-1.2.3'], 'major', ['v1.2.3']],
    ['1.2.4', ['-1.2.3'], 'minor', ['v1.2.3']],
    ['1.2.4-rc.1', ['-1.2.3'], 'minor', ['v1.2.3']],
    ['1.2.4', ['1.2.3', '-1.2.2'], 'single', []],
    ['1.2.4', ['1.2.3', '-1.3.0', '-2.0.0'], 'minor', []],
    ['1.2.4', ['-1.2.4-rc.1', '1.2.3'], 'minor', []],
    ['1.3.0', ['-1.2.3'], 'single', ['v1.2.3']],
    ['1.3.0', ['-1.2.3'], 'major', ['v1.2.3']],
    ['1.3.0', ['-1.2.3'], 'minor', []],
    ['2.0.0', ['-1.2.3'], 'single', ['v1.2.3']],
    ['2.0.0', ['-1.2.3'], 'major', []],
    ['2.0.0', ['-1.2.3'], 'minor', []],
    ['1.0.0', [], 'single', []],
    ['1.2.4', ['+1.2.3'], 'single', []],
    ['1.2.4', ['-1.2.3 1.2.3', '1.2.3'], 'single', []],
    ['1.2.4', ['-1.2.3 1.2.3', '-1.2.3'], 'single', ['1.2.3']],
  ])('of %s among %j, lines %s: %j', (text, tags, lines, subjects) => {
    expect(missing(text, tags, lines)).toEqual(subjects)
  })

  test.each(['warn', 'fail'] as const)('is a %s where the policy says so', (ifMissing) => {
    const [check] = checkPrevious(version('1.2.4'), [released('-1.2.3')], { lines: 'single', ifMissing })
    expect(check).toMatchObject({
      status: ifMissing,
      actual: { value: 'without v1.2.3' },
      expected: { limit: 'a commit that contains v1.2.3' },
      findings: [
        { subject: 'v1.2.3', message: 'is on commit c0ffee, which is not in the history of this one' },
      ],
    })
  })
})
