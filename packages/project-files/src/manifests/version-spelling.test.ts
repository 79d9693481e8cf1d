import { expect, test } from 'vitest'
import { meansVersion, spelledVersion } from './version-spelling.ts'

test.each([
  ['1.1.0rc1', '1.1.0-rc.1', 'pep440', true],
  ['1.1.0-rc.1', '1.1.0-rc.1', 'pep440', true],
  ['1.1.0rc2', '1.1.0-rc.1', 'pep440', false],
  ['1.1.0', '1.1.0-rc.1', 'pep440', false],
  ['1.1.0a1', '1.1.0-alpha.1', 'pep440', true],
  ['1.1.0.dev1', '1.1.0-dev.1', 'pep440', true],
  ['1.1.0rc10', '1.1.0rc1', 'pep440', false],
  ['1.1', '1.1.0', 'pep440', false],
  ['1.1.0.rc1', '1.1.0-rc.1', 'gem', true],
  ['1.1.0.pre.rc.1', '1.1.0-rc.1', 'gem', true],
  ['1.1.0.rc2', '1.1.0-rc.1', 'gem', false],
  ['1.1.0', '1.1.0-rc.1', 'gem', false],
  ['1.1.0rc1', '1.1.0-rc.1', undefined, false],
  ['1.1.0', '1.1.0', undefined, true],
  ['v1.1.0', '1.1.0', undefined, false],
] as const)('%s means %s in %s: %s', (written, version, spelling, means) => {
  expect(meansVersion(written, version, spelling)).toBe(means)
})

test.each([
  ['1.1.0-rc.1', 'pep440', '1.1.0rc1'],
  ['1.1.0-rc.1', 'gem', '1.1.0.rc1'],
  ['1.1.0-rc.1', undefined, '1.1.0-rc.1'],
  ['1.1.0', 'pep440', '1.1.0'],
  ['1.1.0', 'gem', '1.1.0'],
] as const)('%s is written in %s as %s', (version, spelling, written) => {
  expect(spelledVersion(version, spelling)).toBe(written)
  expect(meansVersion(written, version, spelling)).toBe(true)
})
