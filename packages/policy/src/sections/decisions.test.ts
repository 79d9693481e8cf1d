import { describe, expect, it } from 'vitest'
import { complaintsAbout, policyWith } from '../fixtures/policy-text.ts'
import { loadPolicy } from '../load-whole-policy.ts'

const AREAS = 'ownership: { areas: { runtime: { paths: [a], owner: "@dana", backup: "@orbit/reviewers" } } }'

function complaints(decision: string): readonly string[] {
  const text = policyWith(AREAS, `decisions: { default: allow, d: { ${decision} } }`)
  return complaintsAbout(text).map((line) => line.replace(/^\S+ decisions\.d\.?/, ''))
}

const whenOf = (when: string) => complaints(`when: ${when}, require: { verdict: x }`)
const requireOf = (require: string) => complaints(`when: { breaking: true }, require: ${require}`)

describe('a condition', () => {
  it.each([
    '{ paths: a }',
    '{ paths: ["src/**", b] }',
    '{ label: x }',
    '{ label: [x, y] }',
    '{ breaking: true }',
    '{ dependency: added }',
    '{ policy-keys: conformance.campaigns }',
    '{ extension: { added: true, tier: official } }',
    '{ size: { lines-above: 500 } }',
    '{ author: ["@dana", "@o/t", owner:runtime, permission:admin, "@helper[bot]"] }',
    '{ branch: "release/*" }',
    '{ not: { label: { name: x, by: owner:runtime } } }',
    '{ not: { not: { label: x } } }',
    '{ all: [ { any: [ { not: { all: [ { breaking: true } ] } } ] } ] }',
  ])('is %s', (when) => {
    expect(whenOf(when)).toEqual([])
  })

  it.each([
    ['{}', 'when: is an empty mapping and not a condition: write one key'],
    ['[]', 'when: a list is not a condition: write one key, as in paths: …'],
    [
      '{ paths: a, label: b }',
      'when: a mapping of paths, label is not a condition, which has one key: put them into a list below all or any',
    ],
    ['{ path: a }', 'when.path: unknown key, did you mean paths?'],
    ['{ any: [] }', 'when.any: is an empty list: name at least one, or remove the key'],
    [
      '{ any: [ { paths: ../a } ] }',
      'when.any[0].paths: "../a" is not a path or a pattern of paths: name files from the root of the repository, with / between folders and no .. in it, as in reports/**/*.xml',
    ],
    ['{ breaking: false }', 'when.breaking: false says nothing: write not: { breaking: true }'],
    ['{ dependency: add }', 'when.dependency: "add" is not one of added, removed: write added or removed'],
    ['{ extension: { tier: x } }', 'when.extension: says nothing: write added: true, moved: true or both'],
    ['{ size: {} }', 'when.size: says nothing: write files-above, lines-above or both'],
    [
      '{ author: dana }',
      'when.author: "dana" is not an approver: write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of read, triage, write, maintain, admin',
    ],
    [
      '{ not: { label: x } }',
      'when.not.label: a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }',
    ],
    [
      '{ not: { any: [ { label: x } ] } }',
      'when.not.any[0].label: a label below not takes a requirement away: say who may set it, as in label: { name: trivial, by: ["@dana"] }',
    ],
    [
      '{ label: { name: x, by: "@dana" } }',
      'when.label: a mapping is not a line of text: write 1 to 200 characters on one line',
    ],
    [
      '{ not: { not: { not: { not: { not: { breaking: true } } } } } }',
      'when.not.not.not.not.not: a condition is nested more than 5 deep: split the decision into several',
    ],
    ['{ author: owner:runtmie }', ': there is no area "runtmie": did you mean runtime?'],
  ])('is not %s', (when, complaint) => {
    expect(whenOf(when)).toEqual([complaint])
  })
})

describe('a requirement', () => {
  it.each([
    '{ approvals: { from: owner:runtime } }',
    '{ approvals: { from: ["@dana", backup:runtime], count: 2 } }',
    '{ changelog: entry }',
    '{ changelog: sdk/CHANGELOG.md }',
    '{ verdict: conformance-gate }',
    '{ audit: { evidence: reports/*.json, fail-from: high, max-database-age: 3d } }',
    '{ audit: { evidence: reports/a.json, log: reports/a.log, allow: [unmaintained, notice] } }',
    '{ unsafe: { evidence: reports/geiger.json, max: 0, waivers: docs/unsafe-waivers.yml } }',
    '{ licences: { allow: [MIT, Apache-2.0], unknown: allow, evidence: reports/sbom.json } }',
    '{ status: { name: scan, app: scanner } }',
    '{ all: [ { any: [ { changelog: entry } ] } ] }',
  ])('is %s', (require) => {
    expect(requireOf(require)).toEqual([])
  })

  it.each([
    [
      '{ approvals: { count: 1 } }',
      'require.approvals.from: is missing: write "@dana", "@orbit/reviewers", owner:<area>, backup:<area>, or permission: with one of read, triage, write, maintain, admin',
    ],
    [
      '{ approvals: { from: "@dana", count: 0 } }',
      'require.approvals.count: 0 is not a count of at least 1: write a whole number of 1 or more, as in 3',
    ],
    [
      '{ approvals: { from: "@dana", counts: 1 } }',
      'require.approvals.counts: unknown key, did you mean count?',
    ],
    ['{ approvals: { from: owner:docs } }', ': there is no area "docs": add it to ownership.areas'],
    [
      '{ audit: { evidence: a, fail-from: moderate } }',
      'require.audit.fail-from: "moderate" is not one of low, medium, high, critical: write low, medium, high or critical',
    ],
    ...['reports/*.json', '[a.json, b.json]'].map((evidence): [string, string] => [
      `{ audit: { evidence: ${evidence}, log: a.log } }`,
      'require.audit.log: is about one report: name that one in evidence, without wildcards',
    ]),
    [
      '{ audit: { evidence: a, allow: low } }',
      'require.audit.allow: "low" is not one of unmaintained, unsound, yanked, notice: write unmaintained, unsound, yanked or notice',
    ],
    [
      '{ licences: { allow: UNKNOWN } }',
      'require.licences.allow: "UNKNOWN" is not an SPDX licence: write one identifier of the SPDX list, as in MIT or Apache-2.0',
    ],
    [
      '{ status: { name: scan } }',
      'require.status.app: is missing: write lower-case letters, digits and hyphens, as in runtime-api',
    ],
    [
      '{ not: { verdict: x } }',
      'require.not: unknown key, known are approvals, changelog, verdict, audit, unsafe, licences, status, all, any',
    ],
    [
      '{ when: { breaking: true }, require: { verdict: x } }',
      'require: a mapping of when, require is not a requirement, which has one key: put them into a list below all or any',
    ],
  ])('is not %s', (require, complaint) => {
    expect(requireOf(require)).toEqual([complaint])
  })
})

describe('decisions', () => {
  it('say what holds where none applies, and have names', () => {
    expect(complaintsAbout(policyWith('decisions: {}'))).toEqual([
      expect.stringContaining('decisions.default: is missing'),
    ])
    expect(
      complaintsAbout(
        policyWith(
          'decisions: { default: deny, "A b": { when: { breaking: true }, require: { verdict: x } } }',
        ),
      ),
    ).toEqual([expect.stringContaining('decisions.A b: "A b" is not a name')])
    const { policy } = loadPolicy(policyWith('decisions: { default: deny }'), 'p.yml')
    expect(policy.decisions).toEqual({
      fixed: { default: 'deny', 'update-merges': 'dismiss' },
      named: {},
    })
  })
})

describe('areas', () => {
  it.each([
    ['{ owner: "@dana", backup: "@lee" }', 'owns nothing: name its paths or its repositories'],
    [
      '{ paths: a, owner: "@dana" }',
      'is missing: write it with an @ and in quotes, as in "@dana" or "@orbit/reviewers"',
    ],
    [
      '{ paths: a, owner: "@dana", backup: "@Dana" }',
      '@Dana is the owner too: name somebody else, who decides where the owner cannot',
    ],
    [
      '{ repositories: sdk, owner: "@dana", backup: "@lee" }',
      '"sdk" is not a repository: write its owner and its name, as in orbit/platform',
    ],
  ])('%s: %s', (area, complaint) => {
    const found = complaintsAbout(policyWith(`ownership: { areas: { a: ${area} } }`))
    expect(found.map((line) => line.replace(/^\S+ \S+: /, ''))).toEqual([complaint])
  })
})
