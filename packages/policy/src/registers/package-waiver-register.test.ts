import { describe, expect, it } from 'vitest'
import { complaintsOf } from '../fixtures/policy-text.ts'
import { readPackageWaivers } from './package-waiver-register.ts'

const WAIVER = {
  package: 'itoa',
  version: '1.0.11',
  owner: 'Dana',
  reason: 'Number formatting.',
  until: '2026-06-30',
}
const read = (...waivers: readonly object[]) => readPackageWaivers(JSON.stringify({ waivers }), 'w.yml')

describe('waivers of packages', () => {
  it('are read, and may be none', () => {
    expect(read(WAIVER)).toEqual([WAIVER])
    expect(readPackageWaivers('waivers: []', 'w.yml')).toEqual([])
  })

  it.each([
    [[{ ...WAIVER, version: undefined }], /version: is missing/],
    [[{ ...WAIVER, reason: ' ' }], /reason: " " is not text/],
    [[{ ...WAIVER, until: '2026-06-31' }], /until: "2026-06-31" is not a day/],
    [[{ ...WAIVER, unitl: 'x' }], /unitl: unknown key, did you mean until\?/],
    [[WAIVER, WAIVER], /"itoa 1\.0\.11" is already on line 1/],
  ])('are refused: %j', (waivers, complaint) => {
    expect(complaintsOf(() => read(...waivers))).toEqual([expect.stringMatching(complaint)])
  })
})
