import { describe, expect, test } from 'vitest'
import { readTag, tagOf, versionOfTag } from './tag-format.ts'

describe('a tag', () => {
  test.each([
    ['v1.2.3', 'v{version}', '1.2.3'],
    ['v1.2.3-rc.10', 'v{version}', '1.2.3-rc.10'],
    ['1.2.3', '{version}', '1.2.3'],
    ['parser-v0.3.0', 'parser-v{version}', '0.3.0'],
    ['release/1.0.0/final', 'release/{version}/final', '1.0.0'],
  ])('%s of the format %s is version %s', (tag, format, expected) => {
    expect(readTag(tag, format, 'forbidden')).toMatchObject({ kind: 'version', version: { text: expected } })
    expect(tagOf(format, expected)).toBe(tag)
  })

  test.each([
    ['1.2.3', 'v1.2.3'],
    ['v01.2.3', 'v1.2.3'],
    ['vv1.2.3', 'v1.2.3'],
    ['v1.2.3\nx', 'v1.2.3'],
    ['v1.2.3\n', 'v1.2.3'],
    ['v1.2.3-rc..1', 'v1.2.3'],
    ['V1.2.3', 'v1.2.3'],
    ['refs/tags/v1.2.3', 'v1.2.3'],
    ['v1.2', 'v1.2.3'],
    ['latest', 'v1.2.3'],
    ['parser-v2.0.0', 'v2.0.0'],
  ])('%j is refused, with %s as an example', (tag, example) => {
    expect(readTag(tag, 'v{version}', 'allowed')).toMatchObject({
      kind: 'refused',
      remedy: `tag the commit as in ${example}`,
    })
  })

  test('has to be there', () => {
    expect(readTag('', 'v{version}', 'allowed')).toEqual({
      kind: 'refused',
      reason: 'no tag was pushed, and the input tag is empty',
      remedy: 'run on the push of a tag, or set the input tag, as in v1.2.3',
    })
  })

  test('has build metadata only where the policy allows it', () => {
    expect(readTag('v1.2.3+5', 'v{version}', 'allowed').kind).toBe('version')
    expect(readTag('v1.2.3+5', 'v{version}', 'forbidden')).toMatchObject({
      kind: 'refused',
      remedy: 'tag the commit as v1.2.3, or set release.build-metadata: allowed in the policy',
    })
  })

  test('of a sibling package is another kind of tag', () => {
    expect(versionOfTag('parser-v2.0.0', 'v{version}')).toBeUndefined()
    expect(versionOfTag('v2.0.0', 'parser-v{version}')).toBeUndefined()
  })

  test('shows its control characters', () => {
    const reading = readTag('v1.2.3\n::error::x', 'v{version}', 'forbidden')
    expect(reading).toMatchObject({ reason: expect.not.stringContaining('\n') })
  })
})
