import type { Check, Exception } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { counted, exception, judge, policyOf, results } from './fixtures/corpus-campaign.ts'

const REGISTER = '  exceptions: { path: exceptions.yml }\n'

const decide = (rules: string, exceptions: readonly Exception[], proposed = exceptions) =>
  judge(
    policyOf(rules, REGISTER),
    { results: [...results({ upload: 'fail', login: 'error' }), ...counted({ pass: 8 })] },
    { exceptions, proposedExceptions: proposed },
  )

const find = (checks: ReadonlyMap<string, Check>, id: string) => checks.get(`conformance-gate/${id}:corpus`)

const BOTH = [exception('upload'), exception('login')]

describe('what an excused failure is in the rates', () => {
  test.each([
    ['report', BOTH, 80, '8 of 10 executed subjects passed (80%)'],
    ['leave-out', [], 80, '8 of 10 executed subjects passed (80%)'],
    [
      'leave-out',
      [exception('upload')],
      (8 * 100) / 9,
      '8 of 9 executed subjects passed (88.88%); 1 excused, raw rate 80%',
    ],
    ['leave-out', BOTH, 100, '8 of 8 executed subjects passed (100%); 2 excused, raw rate 80%'],
    [
      'count-as-pass',
      [exception('upload')],
      90,
      '9 of 10 executed subjects passed (90%); 1 excused and counted as passed, raw rate 80%',
    ],
    [
      'count-as-pass',
      BOTH,
      100,
      '10 of 10 executed subjects passed (100%); 2 excused and counted as passed, raw rate 80%',
    ],
    ['forbidden', BOTH, 80, '8 of 10 executed subjects passed (80%)'],
    // An exception holds on its last day, and not a day longer.
    [
      'count-as-pass',
      [exception('upload', '2026-03-01')],
      90,
      '9 of 10 executed subjects passed (90%); 1 excused and counted as passed, raw rate 80%',
    ],
    ['count-as-pass', [exception('upload', '2026-02-28')], 80, '8 of 10 executed subjects passed (80%)'],
    // One that permits a crash permits no wrong answer.
    [
      'count-as-pass',
      [{ ...exception('upload'), statuses: ['error'] as const }],
      80,
      '8 of 10 executed subjects passed (80%)',
    ],
    // What is absent is not turned into a pass.
    ['count-as-pass', [exception('gone')], 80, '8 of 10 executed subjects passed (80%)'],
  ] as const)('%s with %j', (rule, exceptions, value, detail) => {
    const checks = decide(`min-pass-rate: 1%, exceptions: ${rule}`, exceptions)
    expect(find(checks, 'pass-rate')).toMatchObject({ actual: { value }, detail })
  })

  test.each([
    ['report', 2, 'fail'],
    ['leave-out', 0, 'pass'],
    ['count-as-pass', 0, 'pass'],
  ] as const)('%s counts %i failures', (rule, value, status) => {
    const checks = decide(`max-failures: 0, exceptions: ${rule}`, BOTH)
    expect(find(checks, 'failures')).toMatchObject({ status, actual: { value } })
  })

  test('the raw rate is a check of its own beside the rate', () => {
    const raw = (minimum: string, rule: string, exceptions: readonly Exception[]) =>
      find(decide(`min-pass-rate: ${minimum}, exceptions: ${rule}`, exceptions), 'raw-pass-rate')
    expect(raw('100%', 'count-as-pass', BOTH)).toMatchObject({
      status: 'warn',
      actual: { value: 80, unit: '%' },
      detail: 'reported only: 8 of 10 executed subjects passed (80%), the 2 excused counted as failing',
    })
    expect(raw('80%', 'leave-out', BOTH)?.status).toBe('pass')
    expect(raw('80.1%', 'leave-out', BOTH)?.status).toBe('warn')
    expect(raw('80%', 'report', BOTH)).toBeUndefined()
    expect(raw('80%', 'count-as-pass', [])).toBeUndefined()
  })

  test('nothing but excused failures is nothing measured where they are left out', () => {
    const only = (rule: string) =>
      judge(
        policyOf(`min-pass-rate: 100%, exceptions: ${rule}`, REGISTER),
        { results: results({ upload: 'fail' }) },
        { exceptions: BOTH },
      ).get('conformance-gate/pass-rate:corpus')?.status
    expect([only('leave-out'), only('count-as-pass'), only('report')]).toEqual([
      'inconclusive',
      'pass',
      'fail',
    ])
  })
})

describe('an expired exception', () => {
  const old = exception('upload', '2026-02-28')
  test.each([
    ['is kept', [old], 'fail'],
    ['has another expired day', [exception('upload', '2026-02-27')], 'fail'],
    ['is removed by the change', [], 'pass'],
    ['has a new review day', [exception('upload', '2026-03-01')], 'pass'],
    ['is replaced by one of another campaign', [exception('upload', '2026-02-28', 'corpus')], 'pass'],
  ])('that %s', (_what, proposed, status) => {
    const checks = decide('min-pass-rate: 1%', [old], proposed)
    expect(checks.get('conformance-gate/exceptions-expired')?.status).toBe(status)
    // It excuses nothing, whatever the change makes of it.
    expect(find(checks, 'pass-rate')?.detail).toBe('8 of 10 executed subjects passed (80%)')
  })
})

describe('an exception for a subject that passes', () => {
  test.each([
    ['is unused', {}, 'warn'],
    ['is not, where the subject fails now and then', { intermittent: true }, 'pass'],
  ] as const)('%s', (_what, changes, status) => {
    const checks = decide('min-pass-rate: 1%', [{ ...exception('pass-0'), ...changes }])
    expect(checks.get('conformance-gate/exceptions-unused')?.status).toBe(status)
  })
  test('is unmatched all the same where nothing has its name', () => {
    const checks = decide('min-pass-rate: 1%', [{ ...exception('gone'), intermittent: true }])
    expect(checks.get('conformance-gate/exceptions-unused')?.status).toBe('warn')
  })
})
