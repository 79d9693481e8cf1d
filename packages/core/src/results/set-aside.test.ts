import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BaselineCampaign, compareWithBaseline } from './baseline.ts'
import type { CampaignEvidence } from './campaign.ts'
import { Permissions } from './permission.ts'
import { RESULT_STATUSES, type ResultStatus } from './result.ts'
import { ResultLedger } from './result-ledger.ts'
import { comparedWithout, withoutSubjects, withoutVerdictOn } from './set-aside.ts'
import { EMPTY_TALLY } from './tally.ts'

/** Subject, status, tier. */
type Row = readonly [string, ResultStatus, ...string[]]

function evidenceOf(rows: readonly Row[]): CampaignEvidence {
  const ledger = new ResultLedger('worst')
  ledger.open('evidence')
  for (const [subject, status, tier] of rows)
    ledger.add({ subject, status, ...(tier === undefined ? {} : { tier }) })
  return ledger.evidence()
}

function recordedOf(rows: readonly Row[]): BaselineCampaign {
  const { tally, tiers } = evidenceOf(rows)
  const state = ([, status, tier]: Row) => ({ status, ...(tier === undefined ? {} : { tier }) })
  return { tally, tiers, subjects: new Map(rows.map((row) => [row[0], state(row)])) }
}

function entriesOf({ naming }: CampaignEvidence) {
  return naming.kind === 'counts' ? [] : [...naming.entries()]
}

const rows: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__'),
    fc.constantFrom(...RESULT_STATUSES),
    fc.constantFrom('core', 'labs'),
  ),
  { minLength: 1, selector: ([subject]) => subject },
)
const aside = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'gone', '__proto__'))
  .map((each): ReadonlySet<string> => new Set(each))

describe('a campaign without some of its subjects', () => {
  test('is the campaign that never had them', () => {
    fc.assert(
      fc.property(rows, aside, (all, subjects) => {
        const [left, own] = [
          withoutSubjects(evidenceOf(all), subjects),
          evidenceOf(all.filter(([subject]) => !subjects.has(subject))),
        ]
        expect(left.tally).toEqual(own.naming.kind === 'counts' ? EMPTY_TALLY : own.tally)
        for (const tier of ['core', 'labs'])
          expect(left.tiers.get(tier) ?? EMPTY_TALLY).toEqual(own.tiers.get(tier) ?? EMPTY_TALLY)
        expect(entriesOf(left)).toEqual(entriesOf(own))
        expect(left.failures.map(({ subject }) => subject)).toEqual(
          own.failures.map(({ subject }) => subject),
        )
        for (const subject of subjects) {
          expect(left.naming.kind === 'subjects' && left.naming.find(subject)).toBeUndefined()
          expect(left.naming.kind === 'subjects' && left.naming.standings(subject)).toEqual([])
        }
      }),
    )
  })

  test('is the campaign itself where it only counts', () => {
    const ledger = new ResultLedger('worst')
    ledger.open('evidence')
    ledger.count({ tally: { ...EMPTY_TALLY, pass: 3, fail: 1 } })
    const evidence = ledger.evidence()
    expect(withoutSubjects(evidence, new Set(['a']))).toBe(evidence)
  })
})

test('a baseline records a subject that failed without being judged as skipped, and any other as it was', () => {
  const evidence = evidenceOf([
    ['a', 'fail', 'core'],
    ['b', 'pass', 'core'],
    ['c', 'fail', 'core'],
  ])
  const recorded = withoutVerdictOn(evidence, new Set(['a', 'b', 'gone']))
  expect(recorded.tally).toEqual({ ...EMPTY_TALLY, skip: 1, pass: 1, fail: 1 })
  expect(recorded.tiers.get('core')).toEqual(recorded.tally)
  expect(entriesOf(recorded).map(([subject, { status }]) => [subject, status])).toEqual([
    ['a', 'skip'],
    ['b', 'pass'],
    ['c', 'fail'],
  ])
  expect(recorded.failures.map(({ subject }) => subject)).toEqual(['c'])
})

describe('a comparison without some subjects', () => {
  const compare = (now: readonly Row[], before: BaselineCampaign, ...subjects: readonly string[]) => {
    const compared = comparedWithout({ now: evidenceOf(now), before }, new Set(subjects))
    return compareWithBaseline(compared.now, compared.before, {
      tiers: undefined,
      permissions: new Permissions([]),
    })
  }

  test('leaves them out on both sides', () => {
    const before = recordedOf([
      ['a', 'pass', 'core'],
      ['b', 'pass', 'core'],
    ])
    expect(
      compare(
        [
          ['a', 'fail', 'core'],
          ['b', 'fail', 'core'],
        ],
        before,
        'a',
      ),
    ).toMatchObject({
      passRate: { before: { part: 1, whole: 1 }, after: { part: 0, whole: 1 } },
      newFailures: { count: 1, subjects: ['b'] },
      absent: { count: 0 },
    })
  })

  test('misses one that is gone', () => {
    const before = recordedOf([
      ['a', 'pass'],
      ['b', 'pass'],
    ])
    expect(compare([['b', 'pass']], before, 'a').absent).toEqual({ count: 1, subjects: ['a'] })
  })

  test('has new failures by name where the baseline names what failed, and rates of all subjects', () => {
    const tally = { ...EMPTY_TALLY, pass: 2, fail: 1 }
    const before = { tally, tiers: new Map(), failing: new Set(['c']) }
    const now: readonly Row[] = [
      ['a', 'fail'],
      ['b', 'fail'],
      ['c', 'fail'],
    ]
    expect(compare(now, before, 'a')).toMatchObject({
      passRate: { before: { part: 2, whole: 3 }, after: { part: 0, whole: 3 } },
      newFailures: { count: 1, subjects: ['b'] },
    })
  })

  test('compares everything with a baseline that only counts', () => {
    const before = { tally: { ...EMPTY_TALLY, pass: 2 }, tiers: new Map() }
    const now: readonly Row[] = [
      ['a', 'fail'],
      ['b', 'pass'],
    ]
    expect(compare(now, before, 'a').newFailures).toEqual({ count: 1 })
  })
})
