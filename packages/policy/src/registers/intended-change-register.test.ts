import { parseCalendarDate } from '@governance-gates/core'
import { describe, expect, it } from 'vitest'
import { complaintsAbout, complaintsOf, policyWith } from '../fixtures/policy-text.ts'
import { loadPolicy } from '../load-whole-policy.ts'
import { readIntendedChanges } from './intended-change-register.ts'

const FILE = '.github/governance-changes.yml'

const REMOVED = {
  id: 'drop-theme-test',
  kind: 'removed',
  gate: 'conformance-gate',
  subject: 'settings > keeps the theme',
  reason: 'themes are gone',
  owner: '@dana',
  until: '2027-01-31',
}
const RENAMED = { ...REMOVED, kind: 'renamed', to: 'settings > keeps theme and font' }
const SLOWER = { ...REMOVED, kind: 'regressed', gate: 'perf-budget', subject: 'start', 'at-most': '30%' }

const WEAKER = {
  ...REMOVED,
  ...{ kind: 'weakened', gate: 'traceability', subject: 'R-1', what: 'tests/a.rs was made optional' },
}

const read = (...changes: readonly object[]) => readIntendedChanges(JSON.stringify({ changes }), FILE)

describe('a register of intended changes', () => {
  it('may be empty, and must have its list', () => {
    expect(readIntendedChanges('changes: []', FILE)).toEqual([])
    expect(complaintsOf(() => readIntendedChanges('{}', FILE))).toEqual([
      expect.stringMatching(/changes: is missing/),
    ])
  })

  it('reads what each entry declares, and where', () => {
    const text = `# what we want\nchanges:\n  - ${JSON.stringify(RENAMED)}\n  - ${JSON.stringify({ ...SLOWER, id: 'b' })}\n`
    const [renamed, slower] = readIntendedChanges(text, FILE)
    expect(renamed).toEqual({
      id: 'drop-theme-test',
      gate: 'conformance-gate',
      subject: 'settings > keeps the theme',
      change: { kind: 'renamed', to: 'settings > keeps theme and font' },
      reason: 'themes are gone',
      owner: '@dana',
      until: parseCalendarDate('2027-01-31'),
      file: FILE,
      line: 3,
    })
    expect(slower).toMatchObject({
      subject: 'start',
      change: { kind: 'regressed', atMost: { coefficient: 30n, scale: 0 } },
      line: 4,
    })
  })

  it.each([
    [{ ...REMOVED, id: undefined }, 'id: is missing'],
    [{ ...REMOVED, id: 'Drop it' }, 'id: "Drop it" is not a name'],
    [{ ...REMOVED, kind: 'deleted' }, 'kind: "deleted" is not one of renamed, removed, regressed, weakened'],
    [
      { ...REMOVED, gate: 'release-check' },
      'gate: "release-check" is not one of conformance-gate, perf-budget, traceability, suite-classification',
    ],
    [{ ...REMOVED, subject: '' }, 'subject: "" is not text'],
    [{ ...REMOVED, reason: ' ' }, 'reason: " " is not text'],
    [{ ...REMOVED, owner: undefined }, 'owner: is missing'],
    [{ ...REMOVED, until: '2027-02-30' }, 'until: "2027-02-30" is not a day'],
    [{ ...REMOVED, unitl: 'x' }, 'unitl: unknown key, did you mean until?'],
    [{ ...RENAMED, to: undefined }, 'to: is missing: write the new name of the subject'],
    [{ ...RENAMED, to: RENAMED.subject }, 'to: is the same as subject: write the new name'],
    [{ ...REMOVED, to: 'x' }, 'to: is only for kind: renamed: remove it from what is removed'],
    [{ ...SLOWER, 'at-most': undefined }, 'at-most: is missing: write how much worse it may be, as in 30%'],
    [{ ...SLOWER, 'at-most': 30 }, 'at-most: 30 is not a percentage'],
    [{ ...SLOWER, 'at-most': '-1%' }, 'at-most: "-1%" is not a percentage'],
    [
      { ...REMOVED, 'at-most': '30%' },
      'at-most: is only for kind: regressed: remove it from what is removed',
    ],
    [
      { ...SLOWER, gate: 'conformance-gate' },
      'kind: conformance-gate knows no regressed subjects: write renamed or removed; regressed is for perf-budget',
    ],
    [
      { ...REMOVED, gate: 'traceability' },
      'kind: traceability knows no removed subjects: write weakened; removed is for conformance-gate and perf-budget',
    ],
    [
      { ...WEAKER, gate: 'perf-budget' },
      'kind: perf-budget knows no weakened subjects: write regressed or renamed or removed; weakened is for traceability and suite-classification',
    ],
    [
      { ...WEAKER, what: undefined },
      'what: is missing: write what is lost, word for word as the gate reports it',
    ],
    [{ ...REMOVED, what: 'x' }, 'what: is only for kind: weakened: remove it from what is removed'],
    [{ ...SLOWER, campaign: 'corpus' }, 'campaign: is only for conformance-gate'],
  ])('refuses %j', (entry, complaint) => {
    const complaints = complaintsOf(() => read(entry))
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(`changes[0].${complaint}`)
  })

  it.each([
    ['an id twice', { ...REMOVED, subject: 'other' }, 'the id "drop-theme-test" is already on line 1'],
    ['a subject twice', { ...REMOVED, id: 'b' }, '"settings > keeps the theme" is already on line 1'],
    [
      'a subject for one campaign and for every one',
      { ...REMOVED, id: 'b', campaign: 'corpus' },
      '"settings > keeps the theme" is already on line 1',
    ],
  ])('refuses %s', (_, entry, complaint) => {
    expect(complaintsOf(() => read(REMOVED, entry))).toEqual([expect.stringContaining(complaint)])
  })

  it('refuses two subjects that become one', () => {
    const other = { ...RENAMED, id: 'b', subject: 'other' }
    expect(complaintsOf(() => read(RENAMED, other))).toEqual([
      expect.stringContaining('the new name "settings > keeps theme and font" is already on line 1'),
    ])
  })

  it('takes each weakening of a subject once', () => {
    expect(read(WEAKER, { ...WEAKER, id: 'b', what: 'its docs were emptied: a.md' })).toMatchObject([
      { change: { kind: 'weakened', what: 'tests/a.rs was made optional' } },
      { change: { kind: 'weakened', what: 'its docs were emptied: a.md' } },
    ])
    expect(complaintsOf(() => read(WEAKER, { ...WEAKER, id: 'b' }))).toEqual([
      expect.stringContaining('"R-1" is already on line 1'),
    ])
  })

  it('takes one subject once in each of two campaigns, and in each of two gates', () => {
    const [one, two] = [
      { ...REMOVED, campaign: 'a' },
      { ...REMOVED, id: 'b', campaign: 'b' },
    ]
    expect(read(one, two, { ...REMOVED, id: 'c', gate: 'perf-budget' })).toHaveLength(3)
  })
})

describe('the section of the policy', () => {
  const lines = (...own: readonly string[]) =>
    policyWith('intended-changes:', ...own.map((each) => `  ${each}`))

  it('has a default for every key', () => {
    expect(loadPolicy(policyWith('intended-changes: {}'), 'p').policy['intended-changes']).toEqual({
      path: '.github/governance-changes.yml',
      accept: 'others',
      'accept-label': 'accept-changes',
      'max-open': 20,
    })
  })

  it.each([
    ['accept: anybody', /accept: "anybody" is not one of others, self/],
    ['max-open: 0', /max-open: 0 is not a count of at least 1/],
    [`accept-label: ${'x'.repeat(42)}`, /accept-label: has 42 characters: write at most 41/],
    ['accept-label: "a,b"', /accept-label: "a,b" is not a name/],
    ['path: ../changes.yml', /path: "..\/changes.yml" is not a path/],
  ])('refuses %s', (line, complaint) => {
    expect(complaintsAbout(lines(line))).toEqual([expect.stringMatching(complaint)])
  })

  it('takes the longest label', () => {
    expect(complaintsAbout(lines(`accept-label: ${'x'.repeat(41)}`, 'max-open: 1', 'accept: self'))).toEqual(
      [],
    )
  })
})
