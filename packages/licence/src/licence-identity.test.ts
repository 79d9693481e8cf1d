import { describe, expect, it } from 'vitest'
import { sameLicence } from './licence-identity.ts'

describe('two statements about a licence', () => {
  it.each([
    ['MIT', 'MIT', true],
    ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT', true],
    ['(MIT OR ISC) OR Apache-2.0', 'ISC OR (Apache-2.0 OR MIT)', true],
    ['MIT OR MIT', 'MIT', true],
    ['MIT', 'MIT AND ISC', false],
    ['MIT OR ISC', 'MIT AND ISC', false],
    ['GPL-2.0-only', 'GPL-2.0-or-later', false],
    ['UNKNOWN', 'UNKNOWN', false],
  ])('%s and %s agree: %s', (left, right, expected) => {
    expect(sameLicence(left, right)).toBe(expected)
  })
})
