import type { ReleasePolicy } from '@governance-gates/policy'
import { expect, test } from 'vitest'
import { targetOf } from './release-target.ts'

const policy: ReleasePolicy = {
  manifest: 'package.json',
  'same-version': ['Cargo.toml'],
  changelog: 'CHANGELOG.md',
  packages: {
    parser: {
      manifest: 'libs/parser/Cargo.toml',
      tag: 'parser-v{version}',
      changelog: 'libs/parser/CHANGES.md',
    },
    sdk: { manifest: 'sdk.json', tag: 'v{version}-sdk' },
  },
  'changelog-dates': 'required',
  'build-metadata': 'forbidden',
  'release-lines': 'single',
  'release-candidate-for': [],
}

test.each([
  ['v1.2.3', undefined],
  ['v1.2.3-rc.1', undefined],
  ['parser-v1.2.3', 'parser'],
  ['v1.2.3-sdk', 'sdk'],
  ['v1.2.3-rc.1-sdk', 'sdk'],
  ['parser-v01.2.3', 'parser'],
  ['parser-1.2.3', undefined],
  ['', undefined],
])('%j releases %s', (tag, name) => {
  expect(targetOf(tag, policy).package).toBe(name)
})

test('a package has its own manifest, change log and folder, and none of the platform', () => {
  expect(targetOf('parser-v1.2.3', policy)).toEqual({
    package: 'parser',
    tag: 'parser-v{version}',
    tagHistory: [],
    since: undefined,
    manifests: ['libs/parser/Cargo.toml'],
    changelog: 'libs/parser/CHANGES.md',
    deprecations: undefined,
    folder: 'libs/parser',
  })
  expect(targetOf('v1.2.3-sdk', policy)).toMatchObject({ changelog: undefined, folder: undefined })
  expect(targetOf('v1.2.3', policy).manifests).toEqual(['package.json', 'Cargo.toml'])
})
