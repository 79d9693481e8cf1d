import { type CalendarDate, type Check, parseCalendarDate, parseInstant } from '@governance-gates/core'
import type { Attestation } from '@governance-gates/policy'
import type { Verdict } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { checkOneZero, type OneZeroInput } from './one-zero-checks.ts'

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (parsed === undefined) throw new Error(`${text} is not a day`)
  return parsed
}

const passRate = (campaign: string, value: number): Check => ({
  id: `conformance-gate/pass-rate:${campaign}`,
  rule: 'conformance-gate/pass-rate',
  scope: { campaign },
  title: 'Pass rate',
  status: 'pass',
  actual: { value, unit: '%' },
  expected: { operator: 'at-least', limit: 80, unit: '%' },
  findings: [],
})

/** Another rule, applied to the same campaign. */
const other = (rule: string, campaign: string, value: number): Check => ({
  ...passRate(campaign, value),
  id: `${rule}:${campaign}`,
  rule,
})

/** So many subjects fail without an exception. */
const failures = (campaign: string, value: number): Check => ({
  ...other('conformance-gate/failures', campaign, value),
  actual: { value, unit: 'subjects' },
})

/** Every failure has an exception. */
const excused = (campaign: string, value: number) => [passRate(campaign, value), failures(campaign, 0)]

interface Exceptions {
  readonly applied?: readonly string[]
  readonly expired?: readonly string[]
  readonly evaluatedAt?: string
}

function verdict(checks: readonly Check[], exceptions: Exceptions = {}): Verdict {
  const { applied = [], expired = [], evaluatedAt = '2026-03-01T12:00:00Z' } = exceptions
  return {
    schema: 'governance.verdict/v1',
    gate: 'conformance-gate',
    status: 'pass',
    mode: 'strict',
    blocking: false,
    thresholdsVersion: 'v1',
    evaluatedAt,
    subject: { repository: 'o/r', commit: 'head', ref: '', os: 'Linux' },
    rules: { path: 'p', sha256: 'aa' },
    notes: [],
    evidence: [],
    checks,
    exceptions: { applied, expired, unused: [] },
  }
}

const attestation = (changes: Partial<Attestation> = {}): Attestation => ({
  name: 'security-review',
  by: 'dana',
  at: day('2026-02-01'),
  link: 'https://example.org/1',
  validUntil: day('2026-03-31'),
  file: 'a.yml',
  line: 2,
  ...changes,
})

function checksOf(changes: Partial<OneZeroInput>, now = '2026-03-01T12:00:00Z') {
  const instant = parseInstant(now)
  if (instant === undefined) throw new Error('no instant')
  return checkOneZero({
    policy: {},
    isDue: true,
    conformance: [],
    documents: undefined,
    streak: { kind: 'met', days: 30 },
    attestations: [],
    now: instant,
    ...changes,
  })
}

function judge(changes: Partial<OneZeroInput>, now?: string) {
  return checksOf(changes, now).map(({ id, status }) => `${id}: ${status}`)
}

const ninety = { 'min-pass-rate': { coefficient: 90n, scale: 0 } }

describe('the pass rate of 1.0', () => {
  test.each([
    [[90], 'pass'],
    [[89.99], 'fail'],
    [[100, 95], 'pass'],
    [[100, 89], 'fail'],
    [[], 'inconclusive'],
  ])('of campaigns at %j: %s', (rates, status) => {
    const conformance = [verdict(rates.flatMap((each, index) => excused(`c${index}`, each)))]
    expect(judge({ policy: ninety, conformance })).toEqual([`release-check/one-zero-pass-rate: ${status}`])
  })

  test('holds on every system', () => {
    const conformance = [verdict(excused('c', 95)), verdict(excused('c', 80))]
    expect(judge({ policy: ninety, conformance })).toEqual(['release-check/one-zero-pass-rate: fail'])
  })

  test('is not that of expired exceptions, nor any other number', () => {
    expect(judge({ policy: ninety, conformance: [verdict(excused('c', 95), { expired: ['old'] })] })).toEqual(
      ['release-check/one-zero-pass-rate: fail'],
    )
    expect(
      judge({ policy: ninety, conformance: [verdict([other('conformance-gate/coverage', 'c', 95)])] }),
    ).toEqual(['release-check/one-zero-pass-rate: inconclusive'])
  })
})

describe('the pass rate of 1.0 counts quarantined failures', () => {
  const raw = (value: number) => other('conformance-gate/raw-pass-rate', 'c', value)
  const quarantined = (count: number): Check => ({
    ...other('conformance-gate/quarantined', 'c', count),
    actual: { value: count, unit: 'subjects' },
  })

  test.each([
    [[passRate('c', 100), raw(90), quarantined(5), failures('c', 0)], 'pass'],
    [[passRate('c', 100), raw(90), quarantined(5)], 'inconclusive'],
    [[passRate('c', 100), raw(89.99), quarantined(5)], 'fail'],
    [[passRate('c', 89), raw(95), quarantined(5)], 'fail'],
    [[passRate('c', 100), quarantined(5)], 'inconclusive'],
    [[passRate('c', 100), quarantined(0)], 'pass'],
  ])('%#: %s', (checks, status) => {
    expect(judge({ policy: ninety, conformance: [verdict(checks)] })).toEqual([
      `release-check/one-zero-pass-rate: ${status}`,
    ])
  })
})

describe('the pass rate of 1.0 is that of the whole campaign', () => {
  /** Of corpus 4 of 10 pass: all 4 that the baseline compares, and all 4 of the tier core. */
  const PARTS = [
    'conformance-gate/baseline-pass-rate',
    'conformance-gate/tier-pass-rate',
    'conformance-gate/pass-rate-of-something',
    'another-gate/pass-rate',
    'corpus.baseline.pass-rate',
  ]

  test.each(PARTS)('and not that of %s', (rule) => {
    const part = other(rule, 'corpus', 100)
    expect(judge({ policy: ninety, conformance: [verdict([part])] })).toEqual([
      'release-check/one-zero-pass-rate: inconclusive',
    ])
    expect(judge({ policy: ninety, conformance: [verdict([passRate('corpus', 40), part])] })).toEqual([
      'release-check/one-zero-pass-rate: fail',
    ])
    expect(judge({ policy: ninety, conformance: [verdict([...excused('corpus', 95), part])] })).toEqual([
      'release-check/one-zero-pass-rate: pass',
    ])
  })

  test('of every campaign: one without a rate is not covered by another', () => {
    const corpus = other('conformance-gate/baseline-pass-rate', 'corpus', 100)
    const conformance = [verdict([...excused('scenarios', 95), corpus])]
    expect(judge({ policy: ninety, conformance })).toEqual(['release-check/one-zero-pass-rate: inconclusive'])
    const [check] = checksOf({ policy: ninety, conformance })
    expect(check?.findings).toEqual([{ message: 'its pass rate was not measured', subject: 'corpus' }])
    expect(check?.remedy).toContain('min-pass-rate')
  })

  test('and needs a number of percent', () => {
    for (const actual of [null, { value: 100 }, { value: '100', unit: '%' }, { value: 100, unit: 'tests' }]) {
      const conformance = [verdict([{ ...passRate('c', 100), actual }])]
      expect(judge({ policy: ninety, conformance })).toEqual([
        'release-check/one-zero-pass-rate: inconclusive',
      ])
    }
    const conformance = [verdict([{ ...passRate('c', 100), scope: {} }])]
    expect(judge({ policy: ninety, conformance })).toEqual(['release-check/one-zero-pass-rate: inconclusive'])
  })
})

describe('every failure of 1.0 has an exception', () => {
  const COUNT =
    'write an exception for each failing subject, set exceptions: count-as-pass and max-failures in every campaign of conformance.campaigns, and run conformance-gate on this commit'
  const AGAIN = 'run conformance-gate on this commit again, on the day of the release (UTC)'
  const found = (checks: readonly Check[], exceptions?: Exceptions) => {
    const [check] = checksOf({ policy: ninety, conformance: [verdict(checks, exceptions)] })
    return [check?.status, check?.findings[0]?.message, check?.remedy]
  }

  test('and nothing fails, so none is needed', () => {
    expect(found([passRate('c', 100)])).toEqual(['pass', undefined, undefined])
    expect(found([passRate('c', 100)], { evaluatedAt: '2026-02-20T12:00:00Z' })).toEqual([
      'pass',
      undefined,
      undefined,
    ])
  })

  test.each<[string, readonly Check[], Exceptions, string, string]>([
    [
      'where nothing counts them',
      [passRate('c', 95)],
      {},
      'inconclusive',
      'the verdict does not show whether each failing subject has an exception',
    ],
    [
      'where one has none',
      [passRate('c', 95), failures('c', 1)],
      {},
      'fail',
      '1 subject fails without an exception',
    ],
    [
      'where two have none',
      [passRate('c', 95), failures('c', 2)],
      {},
      'fail',
      '2 subjects fail without an exception',
    ],
    [
      'where exceptions do not count',
      [passRate('c', 95), failures('c', 3)],
      { applied: ['a'] },
      'inconclusive',
      '3 subjects fail, and the verdict does not show that each has an exception',
    ],
    [
      'where the number is of something else',
      [passRate('c', 95), { ...failures('c', 0), actual: { value: 0, unit: '%' } }],
      {},
      'inconclusive',
      'the verdict does not show whether each failing subject has an exception',
    ],
    [
      'where the number is of another campaign',
      [passRate('c', 95), ...excused('d', 95)],
      {},
      'inconclusive',
      'the verdict does not show whether each failing subject has an exception',
    ],
  ])('not %s', (_, checks, exceptions, status, message) => {
    expect(found(checks, exceptions)).toEqual([status, message, COUNT])
  })

  test.each([
    ['2026-03-01T00:00:00Z', 'pass'],
    ['2026-03-01T23:59:59Z', 'pass'],
    ['2026-02-28T23:59:59Z', 'inconclusive'],
    ['2026-03-02T00:00:00Z', 'inconclusive'],
    ['yesterday', 'inconclusive'],
  ])('by a verdict of %s: %s', (evaluatedAt, status) => {
    const message = `was judged at ${evaluatedAt}, and an exception may have expired since`
    const told = found(excused('c', 95), { evaluatedAt })
    expect(told).toEqual(status === 'pass' ? ['pass', undefined, undefined] : [status, message, AGAIN])
  })

  test('and a low rate is not made good by exceptions', () => {
    const raw = other('conformance-gate/raw-pass-rate', 'c', 89.99)
    expect(found([passRate('c', 100), raw, failures('c', 0)], { applied: ['a'] }).slice(0, 2)).toEqual([
      'fail',
      '89.99% of the executed subjects passed, excused and quarantined failures counted',
    ])
  })
})

describe('the pass rate of 1.0 for single campaigns', () => {
  const rate = (coefficient: bigint) => ({ coefficient, scale: 0 })
  const own = { campaigns: { strict: rate(99n) } }
  const both = { ...ninety, ...own }

  test.each<[OneZeroInput['policy'], readonly (readonly [string, number])[], string]>([
    [own, [['strict', 99]], 'pass'],
    [own, [['strict', 98.9]], 'fail'],
    [
      own,
      [
        ['strict', 99],
        ['other', 10],
      ],
      'pass',
    ],
    [own, [['other', 100]], 'inconclusive'],
    [
      both,
      [
        ['strict', 99],
        ['other', 90],
      ],
      'pass',
    ],
    [
      both,
      [
        ['strict', 99],
        ['other', 89.9],
      ],
      'fail',
    ],
    [
      both,
      [
        ['strict', 98.9],
        ['other', 90],
      ],
      'fail',
    ],
    [both, [['other', 90]], 'inconclusive'],
  ])('%#', (policy, rates, status) => {
    const conformance = [verdict(rates.flatMap(([campaign, value]) => excused(campaign, value)))]
    expect(judge({ policy, conformance })).toEqual([`release-check/one-zero-pass-rate: ${status}`])
  })

  test('are named in what is expected', () => {
    const [check] = checksOf({ policy: both, conformance: [verdict(excused('strict', 99))] })
    expect(check?.expected).toEqual({ operator: 'is', limit: 'strict ≥ 99%, others ≥ 90%' })
    const [missing] = checksOf({ policy: both, conformance: [verdict(excused('other', 99))] })
    expect(missing?.findings).toEqual([{ message: 'its pass rate was not measured', subject: 'strict' }])
  })
})

describe('an attestation', () => {
  const policy = { attestations: ['security-review'] }

  test.each([
    ['2026-02-01T00:00:00Z', 'pass'],
    ['2026-01-31T23:59:59Z', 'fail'],
    ['2026-03-31T23:59:59Z', 'pass'],
    ['2026-04-01T00:00:00Z', 'fail'],
  ])('at %s: %s', (now, status) => {
    expect(judge({ policy, attestations: [attestation()] }, now)).toEqual([
      `release-check/one-zero-attestation:security-review: ${status}`,
    ])
  })

  test.each([
    ['2026-03-03T00:00:00Z', 30, 'pass'],
    ['2026-03-03T00:00:01Z', 30, 'fail'],
    ['2026-03-03T00:00:01Z', 31, 'pass'],
    ['2026-04-01T00:00:00Z', 3_650, 'fail'],
  ])('at %s may be %d days old: %s', (now, days, status) => {
    const maxAge = { milliseconds: days * 86_400_000, text: `${days}d` }
    const aged = { ...policy, 'attestation-max-age': maxAge }
    const [check] = checksOf({ policy: aged, attestations: [attestation()] }, now)
    expect(check?.status).toBe(status)
    if (days === 30 && status === 'fail') {
      expect(check?.findings[0]?.message).toBe('was made on 2026-02-01, more than 30d ago')
    }
  })

  test('of another name, or in no register, does not count', () => {
    expect(judge({ policy, attestations: [attestation({ name: 'other' })] })).toEqual([
      'release-check/one-zero-attestation:security-review: fail',
    ])
    expect(judge({ policy, attestations: undefined })).toEqual([
      'release-check/one-zero-attestation:security-review: fail',
    ])
  })
})

describe('the budgets', () => {
  const policy = { 'budgets-met-for': { milliseconds: 30 * 86_400_000, text: '30d' } }
  const finding = { message: 'on 2026-02-03' }

  test('have been met on every day', () => {
    expect(judge({ policy })).toEqual(['release-check/one-zero-budgets: pass'])
    const gap = { kind: 'not-met', days: 12, failed: [], missing: [finding] } as const
    expect(judge({ policy, streak: gap })).toEqual(['release-check/one-zero-budgets: inconclusive'])
    expect(judge({ policy, streak: { ...gap, failed: [finding] } })).toEqual([
      'release-check/one-zero-budgets: fail',
    ])
    expect(judge({ policy, streak: { kind: 'unknown', finding } })).toEqual([
      'release-check/one-zero-budgets: inconclusive',
    ])
  })
})

describe('the documents', () => {
  const standing = (status: Check['status']): Check => ({
    ...other('traceability/documents-exist', '', 1),
    scope: {},
    status,
  })

  test.each<[readonly (readonly Check[])[], string]>([
    [[[standing('pass')]], 'pass'],
    [[[standing('pass')], [standing('fail')]], 'fail'],
    [[[standing('warn')]], 'fail'],
    [[[standing('inconclusive')]], 'inconclusive'],
    [[[other('traceability/matrix-coverage', '', 100)]], 'inconclusive'],
    [[[{ ...other('traceability/documents', '', 100), id: 'documents.exist' }]], 'inconclusive'],
    [[], 'inconclusive'],
  ])('%j: %s', (verdicts, status) => {
    const documents = verdicts.map((checks) => verdict(checks))
    expect(judge({ documents })).toEqual([`release-check/one-zero-documents: ${status}`])
  })
})

test('before 1.0 is due its criteria are only reported', () => {
  const policy = { ...ninety, attestations: ['security-review'] }
  const input = { policy, isDue: false, attestations: [attestation()] }
  const reported = judge(input)
  expect(checksOf(input)[0]?.detail).toBe('reported only: this release is not 1.0')
  expect(reported).toEqual([
    'release-check/one-zero-pass-rate: warn',
    'release-check/one-zero-attestation:security-review: pass',
  ])
})
