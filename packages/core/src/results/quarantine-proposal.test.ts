import { describe, expect, test } from 'vitest'
import type { CalendarDate, Instant } from '../number/instant.ts'
import type { FlakySubject } from './flaky-subjects.ts'
import type { Quarantine } from './quarantine.ts'
import { type ProposalRules, proposeQuarantines, quarantineText } from './quarantine-proposal.ts'

const NOW = Date.UTC(2026, 2, 1, 12) as Instant

const flaky = (changes: Partial<FlakySubject> = {}): FlakySubject => ({
  campaign: 'tests',
  system: '',
  subject: 'api > upload',
  failed: 3,
  runs: 20,
  flips: 5,
  firstDay: '2026-02-09' as CalendarDate,
  lastDay: '2026-02-27' as CalendarDate,
  ...changes,
})

const entry = (changes: Partial<Quarantine> = {}): Quarantine => ({
  subject: 'api > upload',
  owner: 'dana',
  reason: 'flips',
  since: '2026-02-20' as CalendarDate,
  lastDay: '2026-03-15' as CalendarDate,
  file: 'quarantine.yml',
  line: 2,
  ...changes,
})

const propose = (subjects: readonly FlakySubject[], changes: Partial<ProposalRules> = {}) =>
  proposeQuarantines(subjects, { now: NOW, register: [], ownerOf: () => '@dana', ...changes })

test('a proposal has owner, reason, and a last day within 30 days', () => {
  expect(propose([flaky()])).toEqual([
    {
      subject: 'api > upload',
      campaign: 'tests',
      owner: '@dana',
      reason: 'Flips without a change: 3 of 20 runs since 2026-02-09.',
      since: '2026-03-01',
      lastDay: '2026-03-15',
    },
  ])
})

describe('is proposed', () => {
  test.each([
    [flaky({ failed: 1 }), 0],
    [flaky({ failed: 2 }), 1],
    [flaky({ lastDay: '2026-02-15' as CalendarDate }), 0],
    [flaky({ lastDay: '2026-02-16' as CalendarDate }), 1],
  ])('%j: %i', (subject, count) => {
    expect(propose([subject])).toHaveLength(count)
  })

  test.each([
    [entry(), 0],
    [entry({ campaign: 'tests' }), 0],
    [entry({ campaign: 'corpus' }), 1],
    [entry({ subject: 'api > download' }), 1],
  ])('beside the entry %j: %i', (register, count) => {
    expect(propose([flaky()], { register: [register] })).toHaveLength(count)
  })

  test('once, by the system on which it is worst', () => {
    const both = [flaky({ system: 'windows', failed: 5 }), flaky({ system: 'linux' })]
    expect(propose(both).map(({ reason }) => reason)).toEqual([
      'Flips without a change: 5 of 20 runs on windows since 2026-02-09.',
    ])
  })
})

test('is text to paste; without an owner somebody has to name one', () => {
  const proposals = propose([flaky(), flaky({ subject: 'says "hi"\n' })], {
    ownerOf: ({ subject }) => (subject.startsWith('api') ? '@dana' : undefined),
  })
  expect(quarantineText(proposals)).toBe(`  - subject: "api > upload"
    campaign: "tests"
    owner: "@dana"
    reason: "Flips without a change: 3 of 20 runs since 2026-02-09."
    since: 2026-03-01
    last-day: 2026-03-15
  - subject: "says \\"hi\\"\\n"
    campaign: "tests"
    owner: "" # name who repairs it
    reason: "Flips without a change: 3 of 20 runs since 2026-02-09."
    since: 2026-03-01
    last-day: 2026-03-15
`)
})
