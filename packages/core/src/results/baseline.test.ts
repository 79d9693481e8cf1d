import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../number/instant.ts'
import { type BaselineCampaign, compareWithBaseline, type Scope } from './baseline.ts'
import type { CampaignEvidence } from './campaign.ts'
import type { Exception } from './exception.ts'
import type { RecordedFailures } from './failure-counts.ts'
import { Permissions } from './permission.ts'
import type { ResultStatus } from './result.ts'
import { ResultLedger } from './result-ledger.ts'
import type { Shard } from './shard.ts'
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

  test('one fixed failure does not make up for a new one', () => {
    const now = evidenceOf({ a: 'fail', b: 'pass', c: 'pass', d: 'pass', e: 'not-applicable' })
    expect(compareWithBaseline(now, before, everything).newFailures).toMatchObject({
      count: 1,
      subjects: ['a'],
    })
  })

  test('a permitted failure is not a regression, a subject that vanished is', () => {
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

describe('how often a subject fails', () => {
  const linux: Shard = { label: 'linux', kind: 'declared' }
  const windows: Shard = { label: 'windows', kind: 'declared' }
  const unnamed: Shard = { label: 'r.xml', kind: 'file' }
  type Failing = readonly (readonly [Shard, number])[]

  /** A subject `a` with so many failing results, and a pass, in each shard. */
  function failing(shards: Failing): CampaignEvidence {
    const ledger = new ResultLedger('worst')
    for (const [shard, count] of shards) {
      ledger.open(`${shard.label}.xml`, shard)
      ledger.add({ subject: 'a', status: 'pass' })
      for (let index = 0; index < count; index++) ledger.add({ subject: 'a', status: 'fail' })
    }
    return ledger.evidence()
  }

  const known = (failures?: RecordedFailures): BaselineCampaign => ({
    tally: tally({ fail: 1 }),
    tiers: new Map(),
    subjects: new Map([['a', { status: 'fail' }]]),
    ...(failures === undefined ? {} : { failures: new Map([['a', failures]]) }),
  })

  const byShard = (counts: Readonly<Record<string, number>>) => new Map(Object.entries(counts))

  test.each<[string, RecordedFailures | undefined, Failing, string | undefined]>([
    ['as often', 2, [[unnamed, 2]], undefined],
    ['less often', 2, [[unnamed, 1]], undefined],
    ['more often', 1, [[unnamed, 2]], '2 of its results fail, 1 in the baseline'],
    ['as often, in a baseline that did not count', undefined, [[unnamed, 1]], undefined],
    [
      'in two shards, in a baseline that did not count',
      undefined,
      [
        [linux, 1],
        [windows, 1],
      ],
      undefined,
    ],
    [
      'twice, in a baseline that did not count',
      undefined,
      [[unnamed, 2]],
      '2 of its results fail, 1 in the baseline',
    ],
    [
      'in the same shard',
      byShard({ windows: 1 }),
      [
        [linux, 0],
        [windows, 1],
      ],
      undefined,
    ],
    [
      'in another shard',
      byShard({ windows: 1 }),
      [
        [linux, 1],
        [windows, 0],
      ],
      'fails in shard linux, but did not in the baseline',
    ],
    [
      'more often in its shard',
      byShard({ windows: 1, linux: 5 }),
      [
        [linux, 1],
        [windows, 2],
      ],
      '2 of its results fail in shard windows, 1 in the baseline',
    ],
    [
      'as often, in shards that have no names any more',
      byShard({ windows: 1, linux: 1 }),
      [[unnamed, 2]],
      undefined,
    ],
    [
      'as often, in shards that have names now',
      2,
      [
        [linux, 1],
        [windows, 1],
      ],
      undefined,
    ],
  ])('%s', (_, recorded, now, detail) => {
    const { newFailures } = compareWithBaseline(failing(now), known(recorded), everything)
    expect(newFailures.details?.get('a')).toBe(detail)
    expect(newFailures.count).toBe(detail === undefined ? 0 : 1)
  })

  test('beyond the number of subjects that keep their names counts too', () => {
    const { subjects, ...counts } = known(1)
    const before = { ...counts, failing: new Set(subjects?.keys()) }
    expect(compareWithBaseline(failing([[unnamed, 1]]), before, everything).newFailures.count).toBe(0)
    expect(compareWithBaseline(failing([[unnamed, 2]]), before, everything).newFailures.count).toBe(1)
  })

  test.each<[string, readonly Exception[], number]>([
    ['of the failing shard', [exception('a', { shard: 'linux' })], 0],
    ['of another shard', [exception('a', { shard: 'windows' })], 1],
    ['of another way to fail', [exception('a', { statuses: ['error'] })], 1],
    ['of every shard', [exception('a')], 0],
  ])('an exception %s leaves %# new failures', (_, exceptions, count) => {
    const scope = { tiers: undefined, permissions: new Permissions(exceptions) }
    const now = failing([
      [linux, 1],
      [windows, 0],
    ])
    expect(compareWithBaseline(now, baselineOf({ a: 'pass' }), scope).newFailures.count).toBe(count)
    // What the baseline knows of windows does not permit it on linux.
    expect(compareWithBaseline(now, known(byShard({ windows: 1 })), scope).newFailures.count).toBe(count)
  })

  test('a known failure stays known beside one that has an exception for another shard', () => {
    const scope = { tiers: undefined, permissions: new Permissions([exception('a', { shard: 'windows' })]) }
    const now = failing([
      [linux, 1],
      [windows, 1],
    ])
    expect(compareWithBaseline(now, known(byShard({ linux: 1 })), scope).newFailures.count).toBe(0)
  })

  test('only an exception without limits permits that a subject stops running', () => {
    const stopped = evidenceOf({ a: 'skip' })
    const count = (limits: Partial<Exception>) =>
      compareWithBaseline(stopped, baselineOf({ a: 'pass' }), {
        tiers: undefined,
        permissions: new Permissions([exception('a', limits)]),
      }).newNotApplicable.count
    expect([count({}), count({ shard: 'now.json' }), count({ statuses: ['fail'] })]).toEqual([0, 1, 1])
  })
})
