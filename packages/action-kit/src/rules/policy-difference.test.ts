import { expect, test } from 'vitest'
import { openPolicyDifference } from './policy-difference.ts'

const differenceOf = await openPolicyDifference()

const policy = (...lines: readonly string[]) =>
  `version: 1\nplatform: Orbit\nthresholds: v1\n${lines.map((line) => `${line}\n`).join('')}`
const RELEASE = 'release: { manifest: package.json'

test.each<[string, string | undefined, string]>([
  [policy(), undefined, 'is missing from the commit that is released'],
  [policy(), 'a: [', 'differs in the commit that is released'],
  // It is not valid, but can be read.
  [
    policy(),
    policy().replace('version: 1', 'version: 7'),
    'differs in the commit that is released (version)',
  ],
  [policy(), `${policy()}# a comment\n`, 'differs in the commit that is released'],
  [policy(), policy('mode: rollback'), 'differs in the commit that is released (mode)'],
  [policy(), policy(`${RELEASE} }`), 'differs in the commit that is released (release.manifest)'],
  [
    policy('conformance: { campaigns: { a: { evidence: r.xml, min-pass-rate: 80% } } }'),
    policy('conformance: { campaigns: { a: { evidence: r.xml, min-pass-rate: 90% } } }'),
    'differs in the commit that is released (conformance.campaigns)',
  ],
  [
    policy(`${RELEASE}, required-os: [linux], cadence: { minor: 1 month } }`),
    policy(`${RELEASE}, cadence: { minor: 2 months } }`),
    'differs in the commit that is released (release.required-os, release.cadence)',
  ],
])('%j and %j', (judging, released, expected) => {
  expect(differenceOf(judging, released)).toBe(expected)
})
