import { describe, expect, test } from 'vitest'
import { readAttestationRegister } from './attestation-register.ts'
import { readDeprecationRegister } from './deprecation-register.ts'

const DEPRECATIONS = `deprecations:
  - id: old-load
    kind: api
    deprecated-in: 1.4.0
    removed-in: 2.0.0
    replacement: load
    announced: 2026-01-31
  - { id: --old, kind: cli-flag, deprecated-in: 1.5.0, replacement: --new, announced: 2026-02-28 }
`
const ATTESTATIONS = `attestations:
  - { name: security-review, by: dana, at: 2026-01-31, link: https://example.org/1, valid-until: 2026-07-31 }
`

describe('a register of deprecations', () => {
  test('tells each with its line', () => {
    expect(readDeprecationRegister(DEPRECATIONS, 'd.yml', 'semver')).toEqual([
      {
        id: 'old-load',
        kind: 'api',
        deprecatedIn: '1.4.0',
        removedIn: '2.0.0',
        replacement: 'load',
        announced: '2026-01-31',
        file: 'd.yml',
        line: 2,
      },
      expect.objectContaining({ id: '--old', kind: 'cli-flag', removedIn: undefined, line: 8 }),
    ])
    expect(readDeprecationRegister('deprecations: []', 'd.yml', 'semver')).toEqual([])
  })

  test.each([
    ['nothing', ''],
    ['another list', 'deprecation: []'],
    ['no list', 'deprecations: { }'],
    ['an unknown kind', DEPRECATIONS.replace('kind: api', 'kind: apis')],
    ['an unknown key', DEPRECATIONS.replace('replacement: load', 'replacment: load')],
    ['a pre-release', DEPRECATIONS.replace('2.0.0', '2.0.0-rc.1')],
    ['half a version', DEPRECATIONS.replace('1.4.0', '"1.4"')],
    ['no such day', DEPRECATIONS.replace('2026-01-31', '2026-02-30')],
    ['the same id twice', DEPRECATIONS.replace('--old', 'old-load')],
  ])('is refused with %s', (_, text) => {
    expect(() => readDeprecationRegister(text, 'd.yml', 'semver')).toThrow(
      expect.objectContaining({ name: 'PolicyError' }),
    )
  })
})

describe('a register of attestations', () => {
  test('tells each with its line', () => {
    expect(readAttestationRegister(ATTESTATIONS, 'a.yml')).toEqual([
      {
        name: 'security-review',
        by: 'dana',
        at: '2026-01-31',
        link: 'https://example.org/1',
        validUntil: '2026-07-31',
        file: 'a.yml',
        line: 2,
      },
    ])
  })

  test.each([
    ['an end before its beginning', ATTESTATIONS.replace('2026-07-31', '2026-01-30')],
    ['no end', ATTESTATIONS.replace(', valid-until: 2026-07-31', '')],
    ['a name that is not a word', ATTESTATIONS.replace('security-review', '"Security review"')],
  ])('is refused with %s', (_, text) => {
    expect(() => readAttestationRegister(text, 'a.yml')).toThrow(
      expect.objectContaining({ name: 'PolicyError' }),
    )
  })
})
