import { describe, expect, it } from 'vitest'
import type { RegisterKind } from '../registers/named-register.ts'
import { registerChanges } from './register-changes.ts'

function changes(
  kind: RegisterKind,
  before: string | undefined,
  after: string | undefined,
): readonly string[] {
  const register = { kind, path: 'r.yml', key: 'k', require: [], scheme: 'semver' as const, mustExist: false }
  return registerChanges(register, before, after).map(
    ({ key, before: from = '-', after: to = '-', direction }) => `${key}: ${from} → ${to} (${direction})`,
  )
}

const exception = (until: string, more = '') =>
  `exceptions:\n  - { subject: core/x, owner: dana, reason: known, review-by: ${until}${more} }\n`
const quarantine = (last: string) =>
  `quarantine:\n  - { subject: a, owner: dana, reason: flaky, since: 2027-01-01, last-day: ${last} }\n`
const waiver = (until: string, version = '1.0.0') =>
  `waivers:\n  - { package: left-pad, version: ${version}, owner: dana, reason: old, until: ${until} }\n`
const slower = (atMost: string, until = '2027-01-31') =>
  `changes:
  - { id: slow, kind: regressed, gate: perf-budget, subject: start, at-most: ${atMost}, reason: r, owner: dana, until: ${until} }
`
const attestation = (until: string) =>
  `attestations:\n  - { name: security, by: dana, at: 2027-01-01, link: "https://example.org", valid-until: ${until} }\n`

describe('the entries of a register that differ', () => {
  it.each<readonly [string, RegisterKind, string | undefined, string | undefined, readonly string[]]>([
    ['none', 'exceptions', exception('2027-01-31'), exception('2027-01-31'), []],
    ['only a comment', 'exceptions', exception('2027-01-31'), `# why\n${exception('2027-01-31')}`, []],
    [
      'an intended change more',
      'intended-changes',
      undefined,
      slower('30%'),
      ['intended change slow: - → until 2027-01-31 (looser)'],
    ],
    [
      'how much worse a metric may be',
      'intended-changes',
      slower('30%'),
      slower('40%'),
      ['intended change slow: until 2027-01-31 → until 2027-01-31 (other)'],
    ],
    ['a number that is written in another way', 'intended-changes', slower('30%'), slower('"30.0%"'), []],
    [
      'one more',
      'exceptions',
      'exceptions: []',
      exception('2027-01-31'),
      ['exception core/x: - → until 2027-01-31 (looser)'],
    ],
    [
      'one less',
      'exceptions',
      exception('2027-01-31'),
      undefined,
      ['exception core/x: until 2027-01-31 → - (stricter)'],
    ],
    [
      'a later day',
      'exceptions',
      exception('2027-01-31'),
      exception('2027-02-01'),
      ['exception core/x: until 2027-01-31 → until 2027-02-01 (looser)'],
    ],
    [
      'an earlier day',
      'exceptions',
      exception('2027-02-01'),
      exception('2027-01-31'),
      ['exception core/x: until 2027-02-01 → until 2027-01-31 (stricter)'],
    ],
    [
      'something else as well',
      'exceptions',
      exception('2027-02-01'),
      exception('2027-01-31', ', statuses: [fail]'),
      ['exception core/x: until 2027-02-01 → until 2027-01-31 (other)'],
    ],
    [
      'where it counts',
      'exceptions',
      exception('2027-01-31'),
      exception('2027-01-31', ', campaign: corpus'),
      [
        'exception core/x: until 2027-01-31 → - (stricter)',
        'exception core/x (corpus): - → until 2027-01-31 (looser)',
      ],
    ],
    [
      'a quarantine',
      'quarantine',
      quarantine('2027-01-10'),
      quarantine('2027-01-11'),
      ['quarantine a: until 2027-01-10 → until 2027-01-11 (looser)'],
    ],
    [
      'a waiver of another version',
      'waivers',
      waiver('2027-01-31'),
      waiver('2027-01-31', '1.0.1'),
      [
        'waiver left-pad 1.0.0: until 2027-01-31 → - (stricter)',
        'waiver left-pad 1.0.1: - → until 2027-01-31 (looser)',
      ],
    ],
    [
      'what somebody declares',
      'attestations',
      'attestations: []',
      attestation('2027-01-31'),
      ['attestation security: - → valid until 2027-01-31 (other)'],
    ],
    [
      'until when it holds',
      'attestations',
      attestation('2027-01-31'),
      attestation('2027-02-28'),
      ['attestation security: valid until 2027-01-31 → valid until 2027-02-28 (other)'],
    ],
  ])('%s', (_, kind, before, after, expected) => {
    expect(changes(kind, before, after)).toEqual(expected)
  })

  it('are not known of a register with a mistake', () => {
    expect(() => changes('exceptions', 'exceptions: 3', undefined)).toThrow(/^r\.yml/)
  })
})
