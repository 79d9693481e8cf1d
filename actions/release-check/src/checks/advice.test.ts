import { type Check, type Instant, parseInstant } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { preReleaseRules } from '../pre-release.ts'
import { NO_EARLIER } from '../release-line.ts'
import { compareVersions, haveSameCore, isStable, parseVersion, type Version } from '../version.ts'
import { checkVersion } from './version-checks.ts'

function version(text: string, scheme: ReleaseScheme): Version {
  const parsed = parseVersion(text, scheme)
  if (parsed === undefined) throw new Error(`${text} is not a version of ${scheme}`)
  return parsed
}

interface Situation {
  readonly scheme: ReleaseScheme
  readonly text: string
  readonly released: readonly string[]
  readonly ignored: readonly string[]
  readonly names: readonly string[] | undefined
  readonly candidateFor: readonly ('major' | 'minor')[]
  readonly lines: 'single' | 'major' | 'minor'
}

function checksOf({ scheme, text, released, ignored, names, candidateFor, lines }: Situation) {
  const tag = `v${text}`
  return checkVersion({
    version: version(text, scheme),
    tag,
    format: 'v{version}',
    commit: 'head',
    released: released
      .filter((each) => !ignored.includes(each))
      .map((each) => ({
        version: version(each, scheme),
        tag: `v${each}`,
        commit: `of ${each}`,
        at: 0 as Instant,
        precedes: true,
        follows: false,
      })),
    isTagTaken: released.includes(text),
    lines,
    candidateFor,
    preReleases: preReleaseRules(names, scheme),
    earlier: {
      ...NO_EARLIER,
      ignored: ignored.map((each) => version(each, scheme)),
      now: parseInstant('2026-11-29T12:00:00Z'),
    },
  })
}

function statusOf(rule: string, situation: Situation): string | undefined {
  return checksOf(situation).find((check) => check.rule === `release-check/${rule}`)?.status
}

/** The versions of all tags that a text names. */
function versionsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bv(\d(?:[\w.!+-]*\w)?)/g)].map(([, found = '']) => found)
}

/** Follows what the remedy of a failing check says, to the letter, and tells what does not help. */
function uselessAdvice(check: Check, situation: Situation): readonly string[] {
  const rule = check.rule.replace('release-check/', '')
  const remedy = check.remedy ?? ''
  const useless = (texts: readonly string[], changes: Partial<Situation> = {}) =>
    texts.filter((text) => statusOf(rule, { ...situation, ...changes, text }) !== 'pass')
  const [, first, then] = /^release v(\S+) first, and v(\S+) once/.exec(remedy) ?? []
  if (first !== undefined && then !== undefined) {
    return [...useless([first]), ...useless([then], { released: [...situation.released, first] })]
  }
  const [, stable, filling, later] =
    /^release v(\S+), or v(\S+) with ignore-tags: (\[.*\]) under/.exec(remedy) ?? []
  if (stable !== undefined && filling !== undefined) {
    return [...useless([stable]), ...useless([filling], { ignored: versionsIn(later ?? '') })]
  }
  const [release = '', ignore = ''] = remedy.replace(/, or check out.*$/, '').split('; if nobody got')
  const texts = versionsIn(release)
  return [...(texts.length === 0 ? [remedy] : []), ...useless(texts), ...uselessToIgnore(ignore, situation)]
}

/** A tag that counts for nothing is not what the version has to be greater than. */
function uselessToIgnore(remedy: string, situation: Situation): readonly string[] {
  const ignored = versionsIn(remedy)
  const checks = checksOf({ ...situation, ignored })
  return ignored.filter((each) =>
    checks.some(({ findings }) => findings.some(({ subject }) => subject === each)),
  )
}

const small = fc.nat(3)
const label = (...labels: readonly string[]) =>
  fc.oneof(
    fc.constant(''),
    fc.tuple(fc.constantFrom(...labels), fc.nat(3)).map(([name, number]) => `${name}${number}`),
  )

const TEXTS: Readonly<Record<ReleaseScheme, fc.Arbitrary<string>>> = {
  semver: fc
    .tuple(small, small, small, label('-alpha.', '-beta.', '-rc.', '-rc', '-zeta.', '-rc.x.'))
    .map(([major, minor, patch, pre]) => `${major}.${minor}.${patch}${pre}`),
  'two-part': fc
    .tuple(small, fc.array(small, { minLength: 1, maxLength: 2 }), label('-beta.', '-rc.', 'rc'))
    .map(([major, rest, pre]) => `${[major, ...rest].join('.')}${pre}`),
  pep440: fc
    .tuple(
      fc.constantFrom('', '', '1!'),
      fc.array(small, { minLength: 1, maxLength: 4 }),
      label('a', 'b', 'rc', '.post', '.dev', '-rc.', 'rc1.post', '.post1.dev', '+local.'),
    )
    .map(([epoch, numbers, rest]) => `${epoch}${numbers.join('.')}${rest}`),
  calver: fc
    .tuple(
      fc.constantFrom('2025', '2026', '2027', '26', '27'),
      fc.constantFrom('0', '1', '01', '11', '12', '13'),
      fc.constantFrom('', '.0', '.1', '.3', '.07', '.15', '.15.1'),
      label('rc', 'beta', '-rc.'),
    )
    .map(([year, month, rest, pre]) => `${year}.${month}${rest}${pre}`),
}

const situations = fc.constantFrom<ReleaseScheme>('semver', 'two-part', 'pep440', 'calver').chain((scheme) =>
  fc.record({
    scheme: fc.constant(scheme),
    text: TEXTS[scheme],
    released: fc.uniqueArray(TEXTS[scheme], { maxLength: 5 }),
    ignored: fc.constant<readonly string[]>([]),
    names: fc.constantFrom<readonly string[] | undefined>(
      undefined,
      ['beta', 'rc'],
      ['rc'],
      ['alpha', 'beta'],
    ),
    candidateFor: fc.constantFrom<readonly ('major' | 'minor')[]>([], ['major', 'minor']),
    lines: fc.constantFrom('single', 'major', 'minor'),
  }),
)

const FOLLOWED: ReadonlySet<string> = new Set([
  'release-check/version-order',
  'release-check/version-step',
  'release-check/version-candidates',
  'release-check/tag-free',
])

describe('what a check of versions advises', () => {
  test('is accepted by the same check', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const check of checksOf(situation)) {
          if (check.status !== 'fail' || !FOLLOWED.has(check.rule)) continue
          expect(uselessAdvice(check, situation), `${check.rule}: ${check.remedy}`).toEqual([])
        }
      }),
      { numRuns: 3000 },
    )
  })

  const CASE: Situation = {
    scheme: 'semver',
    text: '1.3.0',
    released: ['1.2.3'],
    ignored: [],
    names: undefined,
    candidateFor: [],
    lines: 'single',
  }

  test.each<[Partial<Situation>, string, string]>([
    [
      { text: '1.2.2' },
      'version-order',
      'release v1.2.4, v1.3.0 or v2.0.0, or set release.release-lines if older versions are maintained; if nobody got 1.2.3, add v1.2.3 to release.ignore-tags in the policy',
    ],
    [
      { text: '1.2.2', candidateFor: ['major', 'minor'] },
      'version-order',
      'release v1.2.4, v1.3.0-rc.1 or v2.0.0-rc.1, or',
    ],
    [{ text: '1.2.2', ignored: ['1.2.4'] }, 'version-order', 'release v1.2.5, v1.3.0 or v2.0.0, or'],
    [
      { text: '1.3.0-rc.1', released: ['1.2.3', '1.3.0-rc.1', '1.3.0-rc.2'] },
      'version-order',
      'release v1.3.0-rc.3 or v1.3.0, or',
    ],
    [
      { text: '1.3.0-alpha.2', released: ['1.3.0-beta.1'], names: ['alpha', 'beta'] },
      'version-order',
      'release v1.3.0-beta.2 or v1.3.0, or',
    ],
    [
      { text: '1.2.3', released: ['1.2.3'] },
      'tag-free',
      'release v1.2.4, v1.3.0 or v2.0.0, or check out the commit that v1.2.3 points to',
    ],
    [
      { text: '1.5.0' },
      'version-step',
      'release v1.3.0 instead: a version raises one number by one and sets those after it to 0',
    ],
    [
      { text: '1.5.0-rc.1', released: ['1.2.3', '1.3.0-rc.1'] },
      'version-step',
      'release v1.3.0-rc.2 instead',
    ],
    [
      { text: '1.3.0-rc.4', released: ['1.3.0-rc.1', '1.3.0-rc.3'] },
      'version-candidates',
      'release v1.3.0, or v1.3.0-rc.2 with ignore-tags: ["v1.3.0-rc.3"] under release in the policy if nobody got those',
    ],
    [{ text: '1.3.0-rc1' }, 'version-candidates', 'release v1.3.0-rc.1'],
    [
      { candidateFor: ['minor'] },
      'version-candidates',
      'release v1.3.0-rc.1 first, and v1.3.0 once the candidate has proved itself',
    ],
    [{ scheme: 'two-part', text: '26.4', released: ['26.2'] }, 'version-step', 'release v26.3 instead'],
    [
      { scheme: 'two-part', text: '26.1', released: ['26.2'] },
      'version-order',
      'release v26.2.1, v26.3 or v27.0, or',
    ],
    [
      { scheme: 'two-part', text: '26.2.0', released: ['26.2'] },
      'version-order',
      'release v26.2.1, v26.3 or v27.0, or',
    ],
    [
      { scheme: 'pep440', text: '1.3rc3', released: ['1.2', '1.3rc1'] },
      'version-candidates',
      'release v1.3rc2',
    ],
    [
      { scheme: 'pep440', text: '1.0.0', released: ['1.0'] },
      'version-order',
      'release v1.0.1, v1.1 or v2.0, or',
    ],
    [
      { scheme: 'calver', text: '2026.12', released: ['2026.1'] },
      'version-step',
      'release v2026.11 instead: a version names the day or month of its release, or counts the releases of one by one',
    ],
    [
      { scheme: 'calver', text: '2026.1', released: ['2026.2'] },
      'version-order',
      'release v2026.2.1 or v2026.11, or',
    ],
  ])('%j, %s: %s', (changes, rule, remedy) => {
    const check = checksOf({ ...CASE, ...changes }).find((each) => each.rule === `release-check/${rule}`)
    expect(check).toMatchObject({ status: 'fail', remedy: expect.stringContaining(remedy) })
  })
})

test('no version passes that was released, that is lower than a stable one, or than a pre-release of its own', () => {
  fc.assert(
    fc.property(situations, (given) => {
      const situation = { ...given, lines: 'single' as const }
      const { scheme, text, released } = situation
      const isPassing = checksOf(situation).every(({ status }) => status === 'pass')
      const own = version(text, scheme)
      for (const each of released.map((other) => version(other, scheme))) {
        const isOwn = haveSameCore(each, own)
        if (compareVersions(own, each) <= 0 && (isStable(each) || isOwn))
          expect(isPassing, each.text).toBe(false)
      }
    }),
    { numRuns: 3000 },
  )
})
