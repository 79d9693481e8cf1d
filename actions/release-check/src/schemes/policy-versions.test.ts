import { type ReleaseScheme, readDeprecationRegister } from '@governance-gates/policy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStable, parseVersion } from '../version.ts'

const SCHEMES: readonly ReleaseScheme[] = ['semver', 'pep440', 'calver', 'two-part']

function isTaken(text: string, scheme: ReleaseScheme): boolean {
  const entry = { id: 'a', kind: 'api', 'deprecated-in': text, replacement: 'b', announced: '2026-01-31' }
  try {
    return readDeprecationRegister(JSON.stringify({ deprecations: [entry] }), 'd.json', scheme).length === 1
  } catch {
    return false
  }
}

const numbers = fc.constantFrom(
  '0',
  '1',
  '01',
  '00',
  '12',
  '2026',
  '26',
  '999999999999999',
  '9999999999999999',
)
const texts = fc
  .tuple(
    fc.constantFrom('', '', '', '1!', 'v'),
    fc.oneof(fc.array(numbers, { minLength: 1, maxLength: 6 }), fc.tuple(numbers, numbers, numbers)),
    fc.constantFrom('', '', '', '.post1', 'rc1', '-rc.1', '+a', '\n'),
  )
  .map(([before, all, after]) => `${before}${all.join('.')}${after}`)

// What cannot be read would be left out of every comparison.
test.each(SCHEMES)('every version that a register of %s takes is a stable one of the scheme', (scheme) => {
  let taken = 0
  fc.assert(
    fc.property(texts, (text) => {
      if (!isTaken(text, scheme)) return
      taken++
      const version = parseVersion(text, scheme)
      expect(version && isStable(version), text).toBe(true)
    }),
    { numRuns: 4000 },
  )
  expect(taken).toBeGreaterThan(20)
})
