import { describe, expect, test } from 'vitest'
import { type BaselineCampaign, compareWithBaseline, type Scope } from './baseline.ts'
import type { CampaignEvidence } from './campaign.ts'
import type { Exception } from './exception.ts'
import type { CalendarDate } from './instant.ts'
import { Permissions } from './permission.ts'
import type { ResultStatus } from './result.ts'
import { ResultLedger } from './result-ledger.ts'
import { addTallies, EMPTY_TALLY, type Tally, tallyOf } from './tally.ts'

type Subjects = Readonly<Record<string, ResultStatus>>
const tally = (counts: Partial<Tally>): Tally => ({ ...EMPTY_TALLY, ...counts })
const everything: Scope = { tiers: undefined, permissions: new Permissions([]) }

const exception = (subject: string, limits: Partial<Exception> = {}): Exception => ({
  subject,
  owner: 'dana',
  reason: 'known',
  reviewBy: '2026-06-30' as CalendarDate,
  file: 'exceptions.yml',
  line: 3,
  ...limits,
})

function evidenceOf(subjects: Subjects, tier = 'official'): CampaignEvidence {
  const ledger = new ResultLedger('worst')
  ledger.open('now.json')
  for (const [subject, status] of Object.entries(subjects)) ledger.add({ subject, status, tier })
  return ledger.evidence()
}

function counts(now: Tally): CampaignEvidence {
  const ledger = new ResultLedger('worst')
  ledger.open('now.json')
  ledger.count({ tier: 'official', tally: now })
  return ledger.evidence()
}

function baselineOf(subjects: Subjects): BaselineCampaign {
  const total = Object.values(subjects).map(tallyOf).reduce(addTallies, EMPTY_TALLY)
  const named = Object.entries(subjects).map(
    ([subject, status]) => [subject, { status, tier: 'official' }] as const,
  )
  return { tally: total, tiers: new Map([['official', total]]), subjects: new Map(named) }
}

describe('by identity', () => {
  const before = baselineOf({ a: 'pass', b: 'pass', c: 'pass', d: 'fail', e: 'not-applicable' })

  test('each subject that got worse is named by how', () => {
    const now = evidenceOf({ a: 'fail', b: 'not-applicable', d: 'pass', e: 'pass', fresh: 'error' })
    const comparison = compareWithBaseline(now, before, everything)
    expect(comparison.newFailures.subjects).toEqual(['a', 'fresh'])
    expect(comparison.newNotApplicable.subjects).toEqual(['b'])
    expect(comparison.absent.subjects).toEqual(['c'])
  })

  test('one mended failure does not pay for a new one', () => {
    const now = evidenceOf({ a: 'fail', b: 'pass', c: 'pass', d: 'pass', e: 'not-applicable' })
    expect(compareWithBaseline(now, before, everything).newFailures).toMatchObject({
      count: 1,
      subjects: ['a'],
    })
  })

  test('a permitted failure is no regression, a subject that vanished is', () => {
    const now = evidenceOf({ a: 'fail', b: 'pass', d: 'fail', e: 'not-applicable' })
    const permissions = new Permissions([exception('a'), exception('c')])
    const comparison = compareWithBaseline(now, before, { tiers: undefined, permissions })
    expect(comparison.newFailures.count).toBe(0)
    expect(comparison.absent.subjects).toEqual(['c'])
  })

  test('other tiers are out of scope', () => {
    const comparison = compareWithBaseline(evidenceOf({ x: 'fail' }, 'community'), before, {
      ...everything,
      tiers: ['official'],
    })
    expect(comparison.newFailures.count).toBe(0)
    expect(comparison.absent.count).toBe(5)
  })
})

describe('by counts', () => {
  const before: BaselineCampaign = {
    tally: tally({ pass: 60, fail: 1 }),
    tiers: new Map([['official', tally({ pass: 60, fail: 1 })]]),
  }

  test.each([
    [tally({ pass: 60, fail: 1 }), { failures: 0, notApplicable: 0, absent: 0 }],
    [tally({ pass: 58, fail: 3 }), { failures: 2, notApplicable: 0, absent: 0 }],
    // Five new subjects that are not applicable are growth; the sixth is an old one that was executed before.
    [tally({ pass: 60, fail: 1, 'not-applicable': 5 }), { failures: 0, notApplicable: 0, absent: 0 }],
    [tally({ pass: 60, 'not-applicable': 6 }), { failures: 0, notApplicable: 1, absent: 0 }],
    [tally({ pass: 50 }), { failures: 0, notApplicable: 0, absent: 11 }],
  ])('%j', (now, expected) => {
    const { newFailures, newNotApplicable, absent } = compareWithBaseline(counts(now), before, everything)
    expect({
      failures: newFailures.count,
      notApplicable: newNotApplicable.count,
      absent: absent.count,
    }).toEqual(expected)
    expect(newFailures.subjects).toBeUndefined()
  })

  test('a baseline that names its failures finds a new one behind an equal number', () => {
    const named = { ...before, failing: new Set(['old']) }
    const now = evidenceOf({ old: 'pass', fresh: 'fail', other: 'pass' })
    expect(compareWithBaseline(now, named, everything).newFailures).toMatchObject({
      count: 1,
      subjects: ['fresh'],
    })
  })
})
