import type { ReleaseScheme } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { readTag, type TagRules, tagOf, versionOfTag } from './tag-format.ts'

const RULES: TagRules = { format: 'v{version}', scheme: 'semver', buildMetadata: 'forbidden' }
const ALLOWED: TagRules = { ...RULES, buildMetadata: 'allowed' }

describe('a tag', () => {
  test.each([
    ['v1.2.3', 'v{version}', '1.2.3'],
    ['v1.2.3-rc.10', 'v{version}', '1.2.3-rc.10'],
    ['1.2.3', '{version}', '1.2.3'],
    ['parser-v0.3.0', 'parser-v{version}', '0.3.0'],
    ['release/1.0.0/final', 'release/{version}/final', '1.0.0'],
  ])('%s of the format %s is version %s', (tag, format, expected) => {
    expect(readTag(tag, { ...RULES, format })).toMatchObject({ kind: 'version', version: { text: expected } })
    expect(tagOf(format, expected)).toBe(tag)
  })

  test.each([
    ['v01.2.3', 'v1.2.3'],
    ['vv1.2.3', 'v1.2.3'],
    ['v1.2.3\nx', 'v1.2.3'],
    ['v1.2.3\n', 'v1.2.3'],
    ['v1.2.3-rc..1', 'v1.2.3'],
    ['V1.2.3', 'v1.2.3'],
    ['refs/tags/v1.2.3', 'v1.2.3'],
    ['latest', 'v1.2.3'],
    ['parser-v2.0.0', 'v2.0.0'],
  ])('%j is refused, with %s as an example', (tag, example) => {
    expect(readTag(tag, ALLOWED)).toMatchObject({
      kind: 'refused',
      remedy: `tag the commit as in ${example}`,
    })
  })

  test.each([
    ['1.2.3', 'v{version}', 'v1.2.3', '{version}'],
    ['v1.2.3', '{version}', '1.2.3', 'v{version}'],
  ])('%s of the format %s may be of the other usual one', (tag, format, example, other) => {
    expect(readTag(tag, { ...RULES, format })).toMatchObject({
      kind: 'refused',
      remedy: `tag the commit as in ${example}, or set tag: "${other}" under release in the policy if that is how releases are tagged here`,
    })
    expect(readTag('v1.2.3', { ...RULES, format: 'sdk-v{version}' })).toMatchObject({
      remedy: 'tag the commit as in sdk-v1.2.3',
    })
  })

  test.each<[string, ReleaseScheme, string?]>([
    ['v1.2', 'two-part'],
    ['v26.2', 'two-part'],
    ['v1.1.0rc1', 'pep440', 'v1.1.0-rc.1'],
    ['v1.1.0b2', 'pep440', 'v1.1.0-beta.2'],
    ['v1.1rc1', 'pep440'],
    ['v1.1.0.post1', 'pep440', 'v1.1.0'],
    ['v1!2.0', 'pep440'],
    ['v2026.01', 'calver'],
    ['v2026.1.05', 'calver'],
    ['v26.04.1', 'calver'],
  ])('%s may be of another scheme, %s', (tag, scheme, example = 'v1.2.3') => {
    expect(readTag(tag, RULES)).toMatchObject({
      kind: 'refused',
      remedy: `tag the commit as in ${example}, or set scheme: ${scheme} under release in the policy if that is how versions are counted here`,
    })
    expect(readTag(tag, { ...RULES, scheme }).kind).toBe('version')
  })

  test.each(['v01.2', 'v1', 'v1.2.3.', 'v1.2.x', 'v٢٦.٢', 'v26.2 ', 'vv26.2', `v26.${'2'.repeat(300)}`])(
    '%j is of no scheme',
    (tag) => {
      expect(readTag(tag, RULES)).toMatchObject({ remedy: expect.not.stringContaining('scheme') })
    },
  )

  test('has to be there', () => {
    expect(readTag('', ALLOWED)).toEqual({
      kind: 'refused',
      scheme: 'semver',
      reason: 'no tag was pushed, and the input tag is empty',
      remedy: 'run on the push of a tag, or set the input tag, as in v1.2.3',
    })
  })

  test('has build metadata only where the policy allows it', () => {
    expect(readTag('v1.2.3+5', ALLOWED).kind).toBe('version')
    expect(readTag('v1.2.3+5', RULES)).toMatchObject({
      kind: 'refused',
      remedy: 'tag the commit as v1.2.3, or set release.build-metadata: allowed in the policy',
    })
  })

  test('of a sibling package is another kind of tag', () => {
    expect(versionOfTag('parser-v2.0.0', 'v{version}', 'semver')).toBeUndefined()
    expect(versionOfTag('v2.0.0', 'parser-v{version}', 'semver')).toBeUndefined()
  })

  test('shows its control characters', () => {
    const reading = readTag('v1.2.3\n::error::x', RULES)
    expect(reading).toMatchObject({ reason: expect.not.stringContaining('\n') })
  })
})
