import { describe, expect, test } from 'vitest'
import { isAlias, kindOfTag, strangeTag } from './tag-history.ts'
import { parseVersion, type Version } from './version.ts'

const versionsOf = (...texts: readonly string[]): readonly Version[] =>
  texts.flatMap((text) => parseVersion(text, 'semver') ?? [])

describe('a tag is', () => {
  const names = {
    tag: 'v{version}',
    scheme: 'semver' as const,
    history: ['{version}', 'rel_{version}', '20*', 'v{version}'],
    ignored: ['nightly-*', 'v9.9.9'],
  }
  const judge = (name: string) => {
    const kind = kindOfTag(name, names)
    return 'version' in kind && kind.version !== undefined ? `${kind.kind} ${kind.version.text}` : kind.kind
  }

  test.each([
    ['v1.2.3', 'version 1.2.3'],
    ['v1.2.3-rc.1', 'version 1.2.3-rc.1'],
    ['1.2.3', 'version 1.2.3'],
    ['1.02.3', 'version 1.2.3'],
    ['rel_1_2_3', 'version 1.2.3'],
    ['rel_1.2.0.Final', 'version 1.2.0'],
    ['rel_1.2rc1', 'version 1.2.0-rc1'],
    ['1.2', 'partial 1.2.0'],
    ['v1', 'partial 1.0.0'],
    ['rel_2', 'partial 2.0.0'],
    ['2021.03', 'partial 2021.3.0'],
    ['2021-autumn', 'version 2021.0.0-autumn'],
    ['20xx', 'version 20.0.0-xx'],
    ['20..1', 'unversioned'],
    ['nightly-1.2.3', 'ignored'],
    ['v9.9.9', 'ignored 9.9.9'],
    ['latest', 'unknown'],
    ['rel_', 'unknown'],
    ['1.2.3.4', 'unknown'],
    [`1.${'2'.repeat(20)}`, 'unknown'],
  ])('%s: %s', (name, expected) => {
    expect(judge(name)).toBe(expected)
  })
})

test.each([
  [[1], ['1.2.3'], true],
  [[1, 2], ['0.1.0', '1.2.3'], true],
  [[1, 3], ['1.2.3'], false],
  [[2], ['1.2.3'], false],
  [[1], [], false],
])('%j moves along with %j: %s', (numbers, versions, expected) => {
  expect(isAlias(numbers, versionsOf(...versions))).toBe(expected)
})

describe('a tag that looks like a version', () => {
  test.each([
    ['1.0.0', '{version}', true],
    ['V1.0.0', 'V{version}', true],
    ['v.1.0', 'v.{version}', true],
    ['v7', 'v{version}', true],
    ['release-1.0.0', 'release-{version}', true],
    ['release/2021-03-04', 'release/{version}', true],
    ['REL_1_2_0', 'REL_{version}', true],
    ['1.2.0-beta', '{version}', true],
    ['orbit-1.0', 'orbit-{version}', false],
    ['@orbit/sdk@1.0.0', '@orbit/sdk@{version}', false],
    ['1.2.3.4', '1.2.3.4', true],
  ])('%s has the format %s', (name, format, isPlain) => {
    expect(strangeTag(name, 'semver')).toMatchObject({ name, format, isPlain })
  })

  test.each(['latest', 'nightly', '12', 'issue-12', 'build-20210304', 'v', '', 'stable', 'x'.repeat(300)])(
    'is not %j',
    (name) => {
      expect(strangeTag(name, 'semver')).toBeUndefined()
    },
  )
})
