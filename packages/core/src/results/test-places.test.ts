import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BaselineCampaign, compareWithBaseline } from './baseline.ts'
import type { CampaignEvidence } from './campaign.ts'
import type { Exception } from './exception.ts'
import { failuresToRecord } from './failure-counts.ts'
import { Permissions } from './permission.ts'
import type { Result, ResultStatus } from './result.ts'
import { ResultLedger } from './result-ledger.ts'
import { TestPlaces } from './test-places.ts'

type Case = readonly [subject: string, status: ResultStatus, place?: string | undefined]

const resultOf = ([subject, status, place]: Case): Result => ({
  subject,
  status,
  ...(place === undefined ? {} : { place }),
})

function run(...files: readonly (readonly Case[])[]): CampaignEvidence {
  const ledger = new ResultLedger('worst')
  files.forEach((cases, index) => {
    ledger.open(`${index}.xml`)
    for (const each of cases) ledger.add(resultOf(each))
  })
  return ledger.evidence()
}

function statuses({ naming }: CampaignEvidence): Readonly<Record<string, ResultStatus>> {
  if (naming.kind === 'counts') return {}
  return Object.fromEntries([...naming.entries()].map(([subject, { status }]) => [subject, status]))
}

/** What a run records for the next one to be compared with. */
function recorded({ naming, tally, tiers }: CampaignEvidence): BaselineCampaign {
  if (naming.kind === 'counts') return { tally, tiers }
  const entries = [...naming.entries()]
  const failures = entries.flatMap(([subject]) => {
    const count = failuresToRecord(naming.standings(subject))
    return count === undefined ? [] : [[subject, count] as const]
  })
  const subjects = new Map(entries.map(([subject, { status }]) => [subject, { status }]))
  return { tally, tiers, subjects, failures: new Map(failures) }
}

const unnamed = ({ tally, tiers, subjects = new Map(), failures = new Map() }: BaselineCampaign) => ({
  tally,
  tiers,
  failures,
  failing: new Set([...subjects].flatMap(([subject, { status }]) => (status === 'fail' ? [subject] : []))),
})

function compared(before: CampaignEvidence, now: CampaignEvidence, exceptions: readonly Exception[] = []) {
  const scope = { tiers: undefined, permissions: new Permissions(exceptions) }
  const { newFailures, absent } = compareWithBaseline(now, recorded(before), scope)
  const byFailing = compareWithBaseline(now, unnamed(recorded(before)), scope)
  expect(byFailing.newFailures.subjects?.toSorted()).toEqual(newFailures.subjects?.toSorted())
  return { failed: newFailures.subjects, absent: absent.subjects }
}

describe('a name that one test has', () => {
  test('stays as it is, wherever the test is', () => {
    expect(statuses(run([['t', 'pass', 'a.js']]))).toEqual({ t: 'pass' })
    expect(compared(run([['t', 'pass', 'a.js']]), run([['t', 'pass', 'b.js']]))).toEqual({
      failed: [],
      absent: [],
    })
  })

  test('is one test in every report', () => {
    expect(statuses(run([['t', 'pass', 'a.js']], [['t', 'fail', 'a.js']], [['t', 'pass']]))).toEqual({
      t: 'fail',
    })
  })
})

describe('a name that tests of two places have', () => {
  const both = (a: ResultStatus, b: ResultStatus) =>
    run([
      ['t', a, 'a.js'],
      ['t', b, 'b.js'],
    ])

  test('has the place behind it, in one file or in two', () => {
    const expected = { 't (in a.js)': 'pass', 't (in b.js)': 'fail' }
    expect(statuses(both('pass', 'fail'))).toEqual(expected)
    expect(statuses(run([['t', 'pass', 'a.js']], [['t', 'fail', 'b.js']]))).toEqual(expected)
    expect(both('pass', 'fail').tally).toMatchObject({ pass: 1, fail: 1 })
    expect(both('fail', 'pass').failures.map(({ subject }) => subject)).toEqual(['t (in a.js)'])
  })

  test('is not a repeat', () => {
    expect(both('pass', 'pass').repeats.results).toBe(0)
    const twice: Case = ['t', 'pass', 'b.js']
    expect(run([['t', 'pass', 'a.js'], twice, twice]).repeats.results).toBe(1)
  })

  test.each<[string, CampaignEvidence, CampaignEvidence, object]>([
    [
      'they change places in failing',
      both('fail', 'pass'),
      both('pass', 'fail'),
      { failed: ['t (in b.js)'] },
    ],
    ['one goes', both('pass', 'pass'), run([['t', 'pass', 'b.js']]), { absent: ['t (in a.js)'] }],
    [
      'one goes, and the other fails as before',
      both('pass', 'fail'),
      run([['t', 'fail', 'b.js']]),
      { absent: ['t (in a.js)'] },
    ],
    [
      'one goes, and the other fails',
      both('fail', 'pass'),
      run([['t', 'fail', 'b.js']]),
      { failed: ['t'], absent: ['t (in a.js)'] },
    ],
    ['one comes', run([['t', 'pass', 'a.js']]), both('pass', 'pass'), {}],
    ['one comes beside a known failure', run([['t', 'fail', 'a.js']]), both('fail', 'pass'), {}],
    ['one comes and fails', run([['t', 'pass', 'b.js']]), both('pass', 'fail'), { failed: ['t (in b.js)'] }],
    [
      'one comes and fails beside a known failure',
      run([['t', 'fail', 'a.js']]),
      both('fail', 'fail'),
      { failed: ['t (in a.js)', 't (in b.js)'] },
    ],
    [
      'both go',
      both('pass', 'pass'),
      run([['u', 'pass', 'b.js']]),
      { absent: ['t (in a.js)', 't (in b.js)'] },
    ],
    ['nothing changes', both('fail', 'fail'), both('fail', 'fail'), {}],
  ])('%s', (_, before, now, difference) => {
    expect(compared(before, now)).toEqual({ failed: [], absent: [], ...difference })
  })

  test('an exception is for one of them', () => {
    const exception = (subject: string): Exception => ({
      subject,
      owner: 'dana',
      reason: 'known',
      reviewBy: '2026-06-30' as Exception['reviewBy'],
      file: 'exceptions.yml',
      line: 1,
    })
    const before = both('pass', 'pass')
    expect(compared(before, both('fail', 'pass'), [exception('t (in a.js)')]).failed).toEqual([])
    expect(compared(before, both('pass', 'fail'), [exception('t (in a.js)')]).failed).toEqual(['t (in b.js)'])
  })

  test('one that is watched has a history, whether its name came with the place or without', () => {
    for (const watched of ['t', 't (in a.js)', 't (in b.js)']) {
      const ledger = new ResultLedger('worst', new Set([watched]))
      ledger.open('1.xml')
      ledger.add({ subject: 't', status: 'pass', place: 'a.js' })
      if (watched !== 't') ledger.add({ subject: 't', status: 'pass', place: 'b.js' })
      const { naming } = ledger.evidence()
      expect(naming.kind === 'subjects' && naming.standings(watched)).toHaveLength(1)
    }
  })
})

describe('over random runs', () => {
  const cases = fc.array(
    fc.tuple(
      fc.constantFrom('t', 'u', 't (in c)'),
      fc.constantFrom<ResultStatus>('pass', 'fail', 'skip'),
      fc.constantFrom('a', 'b', undefined),
    ),
    { minLength: 1, maxLength: 8 },
  )

  test('a run is the same as itself, and no failure is lost', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const now = run(all)
        expect(compared(now, now)).toEqual({ failed: [], absent: [] })
        const failing = all.some(([, status]) => status === 'fail')
        expect(Object.values(statuses(now)).includes('fail')).toBe(failing)
      }),
    )
  })

  test('a test that fails where nothing failed before is a new failure', () => {
    fc.assert(
      fc.property(cases, cases, (earlier, later) => {
        const before = run(earlier.map(([subject, , place]) => [subject, 'pass', place] as const))
        const fails = later.some(([, status]) => status === 'fail')
        expect(compared(before, run(later)).failed?.length).toBe(
          Object.values(statuses(run(later))).filter((status) => status === 'fail').length,
        )
        expect((compared(before, run(later)).failed ?? []).length > 0).toBe(fails)
      }),
    )
  })

  test('names do not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom('t', 'u'), fc.constantFrom('a', 'b', 'c')), {
          selector: (pair) => pair.join(),
        }),
        (tests) => {
          const all = tests.map(([subject, place]): Case => [subject, 'pass', place])
          expect(Object.keys(statuses(run(all))).sort()).toEqual(
            Object.keys(statuses(run(all.toReversed()))).sort(),
          )
        },
      ),
    )
  })
})

test('beyond 100,000 names a further one is one test wherever it is', () => {
  const places = new TestPlaces()
  for (let index = 0; index < 100_000; index++) places.recordedName({ subject: `${index}`, place: 'a' })
  expect(places.recordedName({ subject: '99999', place: 'b' })).toBe('99999 (in b)')
  expect(places.recordedName({ subject: 'x', place: 'a' })).toBe('x')
  expect(places.recordedName({ subject: 'x', place: 'b' })).toBe('x')
})
