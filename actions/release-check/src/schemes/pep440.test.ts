import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { channelOf } from '../release-line.ts'
import {
  compareVersions,
  haveSameCore,
  isStable,
  isVersion,
  parseVersion,
  preReleaseOf,
  type Version,
} from '../version.ts'

/** As `packaging` 26.4 sorts them. */
const ORDERED = [
  '1.0.dev456',
  '1.0a1',
  '1.0a2.dev456',
  '1.0a12.dev456',
  '1.0a12',
  '1.0b1.dev456',
  '1.0b2',
  '1.0b2.post345.dev456',
  '1.0b2.post345',
  '1.0rc1.dev456',
  '1.0rc1',
  '1.0rc2',
  '1.0rc10',
  '1.0',
  '1.0.post456.dev34',
  '1.0.post456',
  '1.0.1',
  '1.1.dev1',
  '1.1a1.dev1',
  '1.1a1',
  '1.1',
  '1.1.0.1',
  '1.2',
  '1.10',
  '2.0',
  '2026.1',
  '1!0.1',
  '1!1.0',
  '2!0',
]

/** Equal to `packaging` 26.4. */
const SAME: readonly (readonly [string, string])[] = [
  ['1.0', '1.0.0'],
  ['1.0', '1'],
  ['1.1.0rc1', '1.1.0-rc.1'],
  ['1.1.0rc1', '1.1rc1'],
  ['1.1.0rc1', '1.1.0_RC_1'],
  ['1.1.0rc1', '1.1.0c1'],
  ['1.1.0rc1', '1.1.0.pre1'],
  ['1.1.0rc1', '1.1.0-preview-1'],
  ['1.1rc0', '1.1rc'],
  ['1.0a1', '1.0alpha1'],
  ['1.0b2', '1.0-beta.2'],
  ['1.0.post1', '1.0-1'],
  ['1.0.post1', '1.0.rev1'],
  ['1.0.post0', '1.0post'],
  ['1.0.dev0', '1.0dev'],
  ['0!1.0', '1.0'],
  ['1.01', '1.1'],
  ['1.0A1', '1.0a1'],
  ['1.0.dev01', '1.0.dev1'],
]

function pep440(text: string): Version {
  const parsed = parseVersion(text, 'pep440')
  if (parsed === undefined) throw new Error(`${text} is not a version`)
  return parsed
}

describe('a version of PEP 440', () => {
  test('has the order of the specification', () => {
    for (const [index, left] of ORDERED.entries()) {
      for (const [place, right] of ORDERED.entries()) {
        const sign = Math.sign(compareVersions(pep440(left), pep440(right)))
        expect(sign, `${left} and ${right}`).toBe(Math.sign(index - place))
      }
    }
  })

  test.each(SAME)('%s is %s', (left, right) => {
    expect(compareVersions(pep440(left), pep440(right))).toBe(0)
    expect(isVersion(pep440(left), right)).toBe(true)
  })

  // What `packaging` refuses too, but for what is around a version: it trims, and takes a `v`.
  test.each([
    '',
    '1.0-',
    '1..0',
    '.1',
    '1.',
    '1.0x1',
    '1.0-rc.x',
    'a1',
    '1!',
    '!1',
    '1.0+',
    '1.0+a_',
    '1.0+_a',
    '1.0++a',
    '1.0rc1a1',
    '1.0.dev1rc1',
    '1.0.post1rc1',
    '1.0gamma1',
    '1.2.3-beta-x',
    '1!2!3',
    'v1.0',
    ' 1.0',
    '1.0 ',
    '1.0\n',
    '1.0\nx',
    '١.٠',
    '1.0rc١',
    '1.9007199254740992',
    `1.${'0'.repeat(300)}`,
    `1.0+${'a.'.repeat(200)}a`,
  ])('is not %j', (text) => {
    expect(parseVersion(text, 'pep440')).toBeUndefined()
  })

  test.each([
    ['1.0', true, undefined],
    ['1.0.post1', true, undefined],
    ['1!1.0+x', true, undefined],
    ['1.0rc1', false, { label: 'rc', number: 1 }],
    ['1.0-alpha.2', false, { label: 'a', number: 2 }],
    ['1.0.dev3', false, { label: 'dev', number: 3 }],
    ['1.0a1.dev3', false, undefined],
    ['1.0a1.post1', false, undefined],
    ['1.0.post1.dev1', false, undefined],
  ])('%s is stable: %s, and the pre-release %j', (text, stable, preRelease) => {
    expect([isStable(pep440(text)), preReleaseOf(pep440(text))]).toEqual([stable, preRelease])
  })

  test.each([
    ['1!2.0rc1', '1!2.0', true],
    ['1.1.0rc1', '1.1', true],
    ['1.1.0rc1', '1.1.0.post1', false],
    ['1.1.0+local.1', '1.1', true],
    ['1!1.0', '1.0', false],
  ])('%s has the core of %s: %s', (left, right, expected) => {
    expect(haveSameCore(pep440(left), pep440(right))).toBe(expected)
  })

  test('never has another precedence by its local version, and is another version all the same', () => {
    expect(compareVersions(pep440('1.0+a'), pep440('1.0'))).toBe(0)
    expect(isVersion(pep440('1.0+A-1'), '1.0.0+a.1')).toBe(true)
    expect(isVersion(pep440('1.0+a'), '1.0')).toBe(false)
  })

  test('is read in the time that its length takes', () => {
    const texts = fc.string({
      unit: fc.constantFrom('1', '.', '-', '_', 'r', 'c', '+', 'a', 'post', 'dev', '!'),
    })
    const began = performance.now()
    fc.assert(
      fc.property(texts, (text) => {
        parseVersion(text.repeat(200), 'pep440')
      }),
    )
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('after a version of PEP 440', () => {
  const next = (last: string, text: string) => channelOf(pep440(text), [pep440(last)])

  test.each([
    ['1.2.3', '1.2.4', '1.2.4', 'patch'],
    ['1.2.3', '1.3.0', '1.3.0', 'minor'],
    ['1.2.3', '1.3', '1.3', 'minor'],
    ['1.2.3', '2', '2', 'major'],
    ['1.2.3', '2.0.0.0', '2.0.0.0', 'major'],
    ['1.2', '1.2.1', '1.2.1', 'patch'],
    ['1.2.3', '1.2.3.1', '1.2.3.1', 'patch'],
    ['1.2.3', '1.2.3.post1', '1.2.3.post1', 'patch'],
    ['1.2.3', '1.2.3-1', '1.2.3.post1', 'patch'],
    ['1.2.3', '1.2.3.post0', '1.2.3.post0', 'patch'],
    ['1.2.3.post1', '1.2.3.post2', '1.2.3.post2', 'patch'],
    ['1.2.3.post1', '1.2.4', '1.2.4', 'patch'],
    ['2026.4', '1!1.0', '1!1.0', 'major'],
    // Wrong ones, with what to release instead.
    ['1.2.3', '1.2.5', '1.2.4', 'patch'],
    ['1.2.3', '1.4', '1.3', 'minor'],
    ['1.2.3', '1.4.1', '1.3.0', 'minor'],
    ['1.2.3', '3', '2', 'major'],
    ['1.2.3', '1.2.3.post2', '1.2.3.post1', 'patch'],
    ['1.2.3.post1', '1.2.3.post3', '1.2.3.post2', 'patch'],
    ['1.2.3', '1.2.4.post1', '1.2.4', 'patch'],
    ['1.2.3', '1.2.3.2', '1.2.3.1', 'patch'],
    ['2026.4', '2!1.0', '1!1.0', 'major'],
    ['2026.4', '1!1.0.post1', '1!1.0', 'major'],
  ])('%s, for %s, comes %s: %s', (last, text, expected, kind) => {
    expect(next(last, text)).toMatchObject({ next: expected, kind })
  })
})
