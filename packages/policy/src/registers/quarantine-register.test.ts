import { type CalendarDate, type QuarantineProposal, quarantineText } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaintsOf } from '../fixtures/policy-text.ts'
import { readQuarantineRegister } from './quarantine-register.ts'

const FILE = '.github/quarantine.yml'

const entry = (changes: Readonly<Record<string, unknown>> = {}) => ({
  subject: 'api > upload',
  owner: '@dana',
  reason: 'flips without a change',
  since: '2026-02-01',
  'last-day': '2026-03-03',
  ...changes,
})

const register = (...entries: readonly unknown[]) => JSON.stringify({ quarantine: entries }, null, 1)
const read = (...entries: readonly unknown[]) => readQuarantineRegister(register(...entries), FILE)
const complaints = (...entries: readonly unknown[]) =>
  complaintsOf(() => read(...entries)).map((line) => line.replace(/^\S+ /, ''))

test('an entry is read with its place', () => {
  const text = `quarantine:
  - subject: api > upload
    campaign: corpus
    owner: "@dana"
    reason: flips without a change
    since: 2026-02-01
    last-day: 2026-03-03
    issue: https://example.org/1
`
  expect(readQuarantineRegister(text, FILE)).toEqual([
    {
      subject: 'api > upload',
      campaign: 'corpus',
      owner: '@dana',
      reason: 'flips without a change',
      issue: 'https://example.org/1',
      since: '2026-02-01',
      lastDay: '2026-03-03',
      file: FILE,
      line: 2,
    },
  ])
})

test('each subject of an entry is one quarantine', () => {
  const both = read(entry({ subject: undefined, subjects: ['a', 'b'] }))
  expect(both.map(({ subject, line }) => [subject, line])).toEqual([
    ['a', 3],
    ['b', 3],
  ])
})

test('a register may be empty', () => {
  expect(read()).toEqual([])
})

describe('is refused', () => {
  test.each([
    [
      { 'last-day': '2026-03-04' },
      'quarantine[0].last-day: is more than 30 days after 2026-02-01: write an earlier day',
    ],
    [{ 'last-day': '2026-01-31' }, 'quarantine[0].last-day: is before 2026-02-01: write a later day'],
    [
      { subjects: ['b'] },
      'quarantine[0]: names no subject, or names it twice: write either subject or subjects',
    ],
    [
      { subject: undefined },
      'quarantine[0]: names no subject, or names it twice: write either subject or subjects',
    ],
    [{ owner: '' }, 'quarantine[0].owner: "" is not text: write at least one word'],
    [{ since: '2026-02-30' }, expect.stringContaining('quarantine[0].since: "2026-02-30" is not a day')],
    [{ until: '2026-03-01' }, expect.stringContaining('quarantine[0].until: unknown key')],
  ])('an entry with %j', (changes, message) => {
    expect(complaints(entry(changes))).toContainEqual(message)
  })

  test.each(['owner', 'reason', 'since', 'last-day'])('an entry without %s', (key) => {
    expect(complaints(entry({ [key]: undefined })).join('\n')).toContain(`quarantine[0].${key}`)
  })

  test.each([
    [{}, {}],
    [{ campaign: 'corpus' }, {}],
    [{}, { campaign: 'corpus' }],
    [{ campaign: 'corpus' }, { campaign: 'corpus' }],
  ])('a subject that %j and %j both name', (one, other) => {
    expect(complaints(entry(one), entry(other))).toEqual([
      'quarantine[1]: "api > upload" is already quarantined on line 3: keep one of the two',
    ])
  })

  test('a file without the list', () => {
    expect(complaintsOf(() => readQuarantineRegister('{}', FILE)).join('\n')).toContain('quarantine')
  })
})

test('one subject may be in two campaigns', () => {
  expect(read(entry({ campaign: 'corpus' }), entry({ campaign: 'scenarios' }))).toHaveLength(2)
})

test('what is proposed is read back as it was, once somebody is named as its owner', () => {
  const words = fc.string({ minLength: 1, maxLength: 40 }).filter((each) => each.trim() !== '')
  fc.assert(
    fc.property(words, words, words, (subject, owner, reason) => {
      const [since, lastDay] = ['2026-02-01' as CalendarDate, '2026-03-03' as CalendarDate]
      const proposal: QuarantineProposal = { subject, campaign: 'corpus', owner, reason, since, lastDay }
      const text = `quarantine:\n${quarantineText([proposal])}`
      expect(readQuarantineRegister(text, FILE)).toEqual([{ ...proposal, file: FILE, line: 2 }])
      const ownerless = `quarantine:\n${quarantineText([{ ...proposal, owner: undefined }])}`
      expect(complaintsOf(() => readQuarantineRegister(ownerless, FILE)).join()).toContain('owner')
    }),
  )
})
