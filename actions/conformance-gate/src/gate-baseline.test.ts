import { type BaselineCampaign, type Check, EMPTY_TALLY, type Tally } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { BaselineReading } from './baseline-reading.ts'
import { counted, exception, judge, policyOf, results } from './fixtures/corpus-campaign.ts'

describe('the baseline', () => {
  const rest =
    '  baseline: { path: baseline.json, max-pass-rate-drop: 2, max-new-failures: 1, max-new-not-applicable: 1 }\n'
  const policy = policyOf('max-failures: 99', rest)
  const reading = (campaign: BaselineCampaign, name = 'corpus'): BaselineReading => ({
    kind: 'read',
    path: 'baseline.json',
    baseline: { campaigns: new Map([[name, campaign]]), holdsEveryCampaign: true },
  })
  const counts = (tally: Partial<Tally>): BaselineCampaign => ({
    tally: { ...EMPTY_TALLY, ...tally },
    tiers: new Map(),
  })
  const statuses = (checks: ReadonlyMap<string, Check>) =>
    ['pass-rate', 'new-failures', 'new-not-applicable', 'absent'].map(
      (id) => checks.get(`conformance-gate/baseline-${id}:corpus`)?.status,
    )

  test.each([
    [{ pass: 98, fail: 2 }, ['pass', 'pass', 'pass', 'pass']],
    [{ pass: 97, fail: 3 }, ['pass', 'pass', 'pass', 'pass']],
    [{ pass: 96, fail: 4 }, ['pass', 'fail', 'pass', 'pass']],
    [{ pass: 95, fail: 5 }, ['fail', 'fail', 'pass', 'pass']],
    [{ pass: 97, fail: 2, skip: 1 }, ['pass', 'pass', 'pass', 'pass']],
    [{ pass: 96, fail: 2, 'not-applicable': 2 }, ['pass', 'pass', 'fail', 'pass']],
    [{ pass: 97, fail: 2 }, ['pass', 'pass', 'pass', 'fail']],
    [{ pass: 98, fail: 2, 'not-applicable': 9 }, ['pass', 'pass', 'pass', 'pass']],
  ] as const)('98 of 100 before, %j now: %j', (now, expected) => {
    const checks = judge(
      policy,
      { results: counted(now) },
      { baseline: reading(counts({ pass: 98, fail: 2 })) },
    )
    expect(statuses(checks)).toEqual(expected)
  })

  test.each([
    [{ pass: 95, fail: 5 }, 3, 'fail'],
    [{ pass: 96, fail: 4 }, 2, 'pass'],
    [{ pass: 100 }, 0, 'pass'],
  ] as const)('98 of 100 before, %j now: a drop of %d points is %s', (now, points, status) => {
    const told = { results: counted(now) }
    const checks = judge(policy, told, { baseline: reading(counts({ pass: 98, fail: 2 })) })
    expect(checks.get('conformance-gate/baseline-pass-rate:corpus')).toMatchObject({
      status,
      actual: { value: points, unit: 'points' },
      expected: { operator: 'at-most', limit: 2, unit: 'points' },
    })
  })

  describe('a drop of the pass rate', () => {
    const FIX = 'fix what got worse, or record a new baseline in a change of its own'
    const PAST =
      'fix what got worse; exceptions do not count in this rate, so to keep one, raise max-pass-rate-drop, or record a new baseline in a change of its own'
    const RATES = '4 of 4 (100%) in the baseline, 0 of 4 (0%) now'
    const NO_COUNT = 'failing with an exception, which does not count here'
    test.each([
      ['report', [], `${RATES}; newly failing: a, b, c and 1 more`, FIX],
      ['report', ['a'], `${RATES}; newly failing: b, c, d`, FIX],
      ['count-as-pass', [], `${RATES}; newly failing: a, b, c and 1 more`, FIX],
      ['count-as-pass', ['a'], `${RATES}; newly failing: b, c, d; ${NO_COUNT}: a`, PAST],
      ['leave-out', ['d', 'c', 'b', 'a'], `${RATES}; ${NO_COUNT}: a, b, c and 1 more`, PAST],
    ] as const)('says what fails, with exceptions: %s for %j', (rule, excused, detail, remedy) => {
      const names = ['a', 'b', 'c', 'd']
      const subjects = new Map(names.map((name) => [name, { status: 'pass' }] as const))
      const checks = judge(
        policyOf(`max-failures: 99, exceptions: ${rule}`, `${rest}  exceptions: { path: exceptions.yml }\n`),
        { results: results(Object.fromEntries(names.map((name) => [name, 'fail']))) },
        {
          baseline: reading({ ...counts({ pass: 4 }), subjects }),
          exceptions: excused.map((name) => exception(name)),
        },
      )
      expect(checks.get('conformance-gate/baseline-pass-rate:corpus')).toMatchObject({
        status: 'fail',
        detail,
        remedy,
      })
    })
  })

  test('regressions are named where both sides have names, and come first', () => {
    const subjects = new Map([
      ['a', { status: 'pass' }],
      ['b', { status: 'pass' }],
    ] as const)
    const baseline = reading({ ...counts({ pass: 2 }), subjects })
    const checks = judge(policy, { results: results({ a: 'fail', c: 'fail' }) }, { baseline })
    expect(
      checks.get('conformance-gate/baseline-new-failures:corpus')?.findings.map(({ subject }) => subject),
    ).toEqual(['a', 'c'])
    expect(
      checks.get('conformance-gate/baseline-absent:corpus')?.findings.map(({ subject }) => subject),
    ).toEqual(['b'])
    expect([...checks.keys()][0]).toBe('conformance-gate/baseline-pass-rate:corpus')
  })

  test('a new failure is named with what the run said, and where', () => {
    const subjects = new Map([
      ['a', { status: 'pass' }],
      ['b', { status: 'pass' }],
    ] as const)
    const failing = { subject: 'a', status: 'fail', message: 'expected 2 to be 3' } as const
    const checks = judge(
      policyOf('max-failures: 99', '  baseline: { path: baseline.json }\n'),
      { results: [{ ...failing, file: 'test/a.test.ts', line: 4 }, ...results({ b: 'fail' })] },
      { baseline: reading({ ...counts({ pass: 2 }), subjects }) },
    )
    expect(checks.get('conformance-gate/baseline-new-failures:corpus')?.findings).toEqual([
      {
        subject: 'a',
        message: 'fails, but did not in the baseline: expected 2 to be 3',
        file: 'test/a.test.ts',
        line: 4,
      },
      { subject: 'b', message: 'fails, but did not in the baseline' },
    ])
  })

  test('an excused failure is not a regression', () => {
    const register = policyOf('max-failures: 99', `${rest}  exceptions: { path: exceptions.yml }\n`)
    const subjects = new Map([['a', { status: 'pass' }]] as const)
    const baseline = reading({ ...counts({ pass: 1 }), subjects })
    const checks = judge(
      register,
      { results: results({ a: 'fail', b: 'error' }) },
      { baseline, exceptions: [exception('a'), exception('b')] },
    )
    expect(checks.get('conformance-gate/baseline-new-failures:corpus')?.actual).toEqual({
      value: 0,
      unit: 'subjects',
    })
  })

  test.each([
    ['2 before and nothing executed now', { skip: 2 }, counts({ pass: 2 })],
    ['nothing executed before', { pass: 2 }, counts({ skip: 2 })],
  ] as const)('%s proves nothing', (_, now, before) => {
    const checks = judge(policy, { results: counted(now) }, { baseline: reading(before) })
    expect(checks.get('conformance-gate/baseline-pass-rate:corpus')?.status).toBe('inconclusive')
  })

  test.each([
    [{ kind: 'missing', path: 'baseline.json' } as const, '', 'inconclusive'],
    [{ kind: 'missing', path: 'baseline.json' } as const, ', if-missing: warn', 'warn'],
    [
      { kind: 'unreadable', path: 'baseline.json', finding: { message: 'cut' } } as const,
      ', if-missing: warn',
      'inconclusive',
    ],
  ])('%j%s: %s', (baseline, ifMissing, status) => {
    const lenient = policyOf('max-failures: 99', `  baseline: { path: baseline.json${ifMissing} }\n`)
    expect(
      judge(lenient, { results: results({ a: 'pass' }) }, { baseline }).get('conformance-gate/baseline')
        ?.status,
    ).toBe(status)
  })

  test('a campaign that it lacks, and one that vanished, are findings', () => {
    const checks = judge(
      policy,
      { results: results({ a: 'pass' }) },
      { baseline: reading(counts({ pass: 1 }), 'old') },
    )
    expect(checks.get('conformance-gate/baseline-record:corpus')?.status).toBe('warn')
    expect(checks.get('conformance-gate/baseline-campaigns')?.findings).toEqual([
      { message: 'campaign old is in the baseline but not in the policy' },
    ])
  })

  test('within some tiers compares those and no others', () => {
    const scoped = policyOf(
      'tiers: { core: { level: required }, labs: { level: best-effort } }',
      '  baseline: { path: baseline.json, tiers: [core], max-pass-rate-drop: 0 }\n',
    )
    const before = {
      tally: { ...EMPTY_TALLY, pass: 4 },
      tiers: new Map([
        ['core', { ...EMPTY_TALLY, pass: 2 }],
        ['labs', { ...EMPTY_TALLY, pass: 2 }],
      ]),
    }
    const now = { core: { pass: 2 }, labs: { fail: 2 } }
    expect(statuses(judge(scoped, { tiers: now }, { baseline: reading(before) }))).toEqual([
      'pass',
      'pass',
      'pass',
      'pass',
    ])
    const worse = { core: { pass: 1, fail: 1 }, labs: { pass: 2 } }
    expect(statuses(judge(scoped, { tiers: worse }, { baseline: reading(before) }))).toEqual([
      'fail',
      'fail',
      'pass',
      'pass',
    ])
  })
})
