import {
  type CalendarDate,
  type Check,
  parseCalendarDate,
  parseInstant,
  type Verdict,
} from '@governance-gates/core'
import type { Attestation } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { checkOneZero, type OneZeroInput } from './one-zero-checks.ts'

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (parsed === undefined) throw new Error(`${text} is no day`)
  return parsed
}

const rate = (id: string, actual: number): Check => ({
  id,
  title: id,
  status: 'pass',
  actual,
  expected: '>= 80',
  unit: '%',
  findings: [],
})

function verdict(checks: readonly Check[], expired: readonly string[] = []): Verdict {
  return {
    schema: 'governance.verdict/v1',
    gate: 'conformance-gate',
    status: 'pass',
    mode: 'strict',
    blocking: false,
    thresholdsVersion: 'v1',
    evaluatedAt: '2026-03-01T12:00:00Z',
    subject: { repository: 'o/r', commit: 'head', ref: '', os: 'Linux' },
    policy: { path: 'p', sha256: 'aa' },
    evidence: [],
    checks,
    exceptions: { applied: [], expired, unused: [] },
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

function judge(changes: Partial<OneZeroInput>, now = '2026-03-01T12:00:00Z') {
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
  }).map(({ id, status }) => `${id}: ${status}`)
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
    const conformance = [verdict(rates.map((each, index) => rate(`c${index}.pass-rate`, each)))]
    expect(judge({ policy: ninety, conformance })).toEqual([`one-zero.pass-rate: ${status}`])
  })

  test('holds on every system', () => {
    const conformance = [verdict([rate('c.pass-rate', 95)]), verdict([rate('c.pass-rate', 80)])]
    expect(judge({ policy: ninety, conformance })).toEqual(['one-zero.pass-rate: fail'])
  })

  test('is not that of expired exceptions, nor any other number', () => {
    expect(judge({ policy: ninety, conformance: [verdict([rate('c.pass-rate', 95)], ['old'])] })).toEqual([
      'one-zero.pass-rate: fail',
    ])
    expect(judge({ policy: ninety, conformance: [verdict([rate('c.coverage', 95)])] })).toEqual([
      'one-zero.pass-rate: inconclusive',
    ])
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
      `one-zero.security-review: ${status}`,
    ])
  })

  test('of another name, or in no register, is none', () => {
    expect(judge({ policy, attestations: [attestation({ name: 'other' })] })).toEqual([
      'one-zero.security-review: fail',
    ])
    expect(judge({ policy, attestations: undefined })).toEqual(['one-zero.security-review: fail'])
  })
})

describe('the budgets', () => {
  const policy = { 'budgets-met-for': { milliseconds: 30 * 86_400_000, text: '30d' } }
  const finding = { message: 'on 2026-02-03' }

  test('have been met on every day', () => {
    expect(judge({ policy })).toEqual(['one-zero.budgets: pass'])
    const gap = { kind: 'not-met', days: 12, failed: [], missing: [finding] } as const
    expect(judge({ policy, streak: gap })).toEqual(['one-zero.budgets: inconclusive'])
    expect(judge({ policy, streak: { ...gap, failed: [finding] } })).toEqual(['one-zero.budgets: fail'])
    expect(judge({ policy, streak: { kind: 'unknown', finding } })).toEqual([
      'one-zero.budgets: inconclusive',
    ])
  })
})

describe('the documents', () => {
  const standing = (status: Check['status']): Check => ({ ...rate('documents.exist', 1), status })

  test.each<[readonly (readonly Check[])[], string]>([
    [[[standing('pass')]], 'pass'],
    [[[standing('pass')], [standing('fail')]], 'fail'],
    [[[standing('warn')]], 'fail'],
    [[[standing('inconclusive')]], 'inconclusive'],
    [[[rate('matrix.coverage', 100)]], 'inconclusive'],
    [[], 'inconclusive'],
  ])('%j: %s', (verdicts, status) => {
    const documents = verdicts.map((checks) => verdict(checks))
    expect(judge({ documents })).toEqual([`one-zero.documents: ${status}`])
  })
})

test('before 1.0 is due its criteria are only reported', () => {
  const policy = { ...ninety, attestations: ['security-review'] }
  const reported = judge({ policy, isDue: false, attestations: [attestation()] })
  expect(reported).toEqual(['one-zero.pass-rate: warn', 'one-zero.security-review: pass'])
})
