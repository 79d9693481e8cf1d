import { describe, expect, test } from 'vitest'
import { complaintsAbout } from '../fixtures/policy-text.ts'
import { loadPolicy } from '../load-whole-policy.ts'

const HEAD =
  'version: 1\nplatform: Orbit\nthresholds: v1\nownership: { areas: { ci: { paths: [".github/**"], owner: "@dana", backup: "@lee" } } }\n'
const policy = (verifiedBy: string, more = ''): string =>
  `${HEAD}maintenance:\n  duties:\n    audit: { every: week, owner: area:ci, verified-by: ${verifiedBy}${more} }\n`

function verification(text: string): unknown {
  return loadPolicy(policy(text), 'governance.yml').policy.maintenance?.duties['audit']?.['verified-by']
}

describe('what a duty is verified by', () => {
  test.each([
    ['{ verdict: perf-budget }', { kind: 'verdict', gate: 'perf-budget', status: 'pass' }],
    ['{ verdict: perf-budget, status: any }', { kind: 'verdict', gate: 'perf-budget', status: 'any' }],
    [
      '{ workflow: nightly.yml, event: schedule, job: "full *" }',
      { kind: 'workflow', file: '.github/workflows/nightly.yml', event: 'schedule', job: 'full *' },
    ],
    ['{ file: a.md, changed: true }', { kind: 'file', path: 'a.md', maxAge: undefined }],
    ['{ attestation: backlog }', { kind: 'attestation', name: 'backlog' }],
    ['{ incidents: triaged }', { kind: 'incidents' }],
    ['{ outdated: [a.json, b.json] }', { kind: 'outdated', evidence: ['a.json', 'b.json'], max: 0 }],
    ['{ issue: 412 }', { kind: 'issue', number: 412 }],
    ['{ milestone: "v2 beta" }', { kind: 'milestone', title: 'v2 beta' }],
    ['{ open-issues: bug, max: 10 }', { kind: 'open-issues', label: 'bug', max: 10 }],
  ])('%s', (text, expected) => {
    expect(verification(text)).toEqual(expected)
  })

  test('ages', () => {
    expect(verification('{ file: a.md, max-age: 30d }')).toMatchObject({ maxAge: { text: '30d' } })
    expect(verification('{ audit: a.json, max-age: 7d, fail-from: high }')).toMatchObject({
      kind: 'audit',
      evidence: ['a.json'],
      maxAge: { milliseconds: 604_800_000 },
      failFrom: 'high',
    })
    expect(verification('{ documents: "docs/**", describes: src/a.rs, max-lag: 30d }')).toMatchObject({
      kind: 'documents',
      paths: ['docs/**'],
      describes: ['src/a.rs'],
    })
  })

  test.each([
    ['{}', 'is an empty mapping and not a verification'],
    ['{ verdict: a, file: b }', 'verdict and file are not a verification together: keep one of them'],
    ['{ verdicts: a }', 'unknown key, did you mean verdict?'],
    ['{ file: a.md }', 'needs one of changed: true and max-age'],
    ['{ file: a.md, changed: true, max-age: 3d }', 'needs one of changed: true and max-age'],
    ['{ file: a.md, changed: false }', 'needs one of changed: true and max-age'],
    ['{ audit: a.json }', 'max-age: is missing'],
    ['{ incidents: closed }', 'is not one of triaged'],
    ['{ issue: 0 }', 'is not a count of at least 1'],
    ['{ workflow: nightly.yml, profile: full }', 'profile: unknown key'],
    ['tick', '"tick" is not a verification'],
  ])('%s is refused: %s', (text, message) => {
    expect(complaintsAbout(policy(text)).join('\n')).toContain(message)
  })
})

describe('whose duty it is', () => {
  test('an area that the policy has', () => {
    const [complaint] = complaintsAbout(policy('{ verdict: a }', ', backup: area:co'))
    expect(complaint).toContain('there is no area "co": add it to ownership.areas')
    expect(complaintsAbout(policy('{ verdict: a }', ', backup: area:ci'))).toEqual([])
  })
})

describe('an epic', () => {
  const roadmap = (epic: string) => `${HEAD}roadmap: { epics: { search: { title: Search, ${epic} } } }\n`

  test.each(['goal: Fast', 'status: closed', 'issue: 3', 'milestone: v2'])('may have %s alone', (epic) => {
    expect(complaintsAbout(roadmap(epic))).toEqual([])
  })

  test.each([
    ['status: closed, issue: 3', 'says the status, and so does status: keep one of the two'],
    ['issue: 3, milestone: v2', 'says the status, and so does issue: keep one of the two'],
    ['status: done', 'is not one of planned, in-progress, closed'],
  ])('%s is refused', (epic, message) => {
    expect(complaintsAbout(roadmap(epic)).join('\n')).toContain(message)
  })
})
