import type { Exception, Tally } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counted, exception, judge, policyOf, results } from './fixtures/corpus-campaign.ts'

describe('thresholds, below, at and above', () => {
  test.each([
    ['min-pass-rate: 80%', 'conformance-gate/pass-rate:corpus', { pass: 799, fail: 201 }, 'fail'],
    ['min-pass-rate: 80%', 'conformance-gate/pass-rate:corpus', { pass: 800, fail: 200 }, 'pass'],
    ['min-pass-rate: 80%', 'conformance-gate/pass-rate:corpus', { pass: 801, fail: 199 }, 'pass'],
    ['min-pass-rate: 80%', 'conformance-gate/pass-rate:corpus', { pass: 4, error: 1 }, 'pass'],
    ['min-pass-rate: 80%', 'conformance-gate/pass-rate:corpus', { flaky: 4, error: 1 }, 'pass'],
    // Of the executed subjects: what did not run takes no part.
    [
      'min-pass-rate: 80%',
      'conformance-gate/pass-rate:corpus',
      { pass: 4, fail: 1, skip: 9, 'not-applicable': 9 },
      'pass',
    ],
    ['min-pass-rate: 80%', 'conformance-gate/pass-rate:corpus', { skip: 3 }, 'inconclusive'],
    ['min-coverage: 25%', 'conformance-gate/coverage:corpus', { pass: 249, skip: 751 }, 'fail'],
    ['min-coverage: 25%', 'conformance-gate/coverage:corpus', { pass: 25, 'not-applicable': 75 }, 'pass'],
    ['max-failures: 2', 'conformance-gate/failures:corpus', { pass: 9, fail: 1, error: 1 }, 'pass'],
    ['max-failures: 2', 'conformance-gate/failures:corpus', { pass: 9, fail: 2, error: 1 }, 'fail'],
    [
      'max-not-applicable: 1',
      'conformance-gate/not-applicable:corpus',
      { pass: 1, 'not-applicable': 1, skip: 5 },
      'pass',
    ],
    [
      'max-not-applicable: 1',
      'conformance-gate/not-applicable:corpus',
      { pass: 1, 'not-applicable': 2 },
      'fail',
    ],
    ['max-flaky: 0', 'conformance-gate/flaky:corpus', { pass: 1 }, 'pass'],
    ['max-flaky: 0', 'conformance-gate/flaky:corpus', { pass: 1, flaky: 1 }, 'fail'],
    ['min-executed: 3', 'conformance-gate/executed:corpus', { pass: 1, fail: 1, skip: 5 }, 'fail'],
    ['min-executed: 3', 'conformance-gate/executed:corpus', { pass: 2, fail: 1 }, 'pass'],
    // Nothing executed could not be measured: no mode forgives it.
    ['min-executed: 3', 'conformance-gate/executed:corpus', { skip: 5 }, 'inconclusive'],
    ['max-failures: 0', 'conformance-gate/executed:corpus', { 'not-applicable': 5 }, 'inconclusive'],
  ] as const)('%s: %s of %j is %s', (rules, id, tally, status) => {
    expect(judge(policyOf(rules), { results: counted(tally) }).get(id)?.status).toBe(status)
  })

  test('a failing rate names the failing subjects', () => {
    const told = {
      results: [{ subject: 'a', status: 'fail', message: 'boom', file: 'a.ts', line: 3 }] as const,
    }
    expect(
      judge(policyOf('min-pass-rate: 80%'), told).get('conformance-gate/pass-rate:corpus')?.findings,
    ).toEqual([{ subject: 'a', message: 'fail: boom', file: 'a.ts', line: 3 }])
  })

  test('a failing limit of flaky subjects names them, and at most a thousand', () => {
    const findings = (flaky: number) =>
      judge(policyOf('max-flaky: 0'), { results: counted({ pass: 1, flaky, fail: 1 }) }).get(
        'conformance-gate/flaky:corpus',
      )?.findings
    expect(findings(1)).toEqual([{ subject: 'flaky-0', message: 'passed only on a rerun' }])
    expect(findings(1_001)).toHaveLength(1_000)
    expect(findings(0)).toEqual([])
  })

  test('a pass rate says that an exception does not count in it', () => {
    const rate = (exceptions: readonly Exception[]) =>
      judge(
        policyOf('min-pass-rate: 100%', '  exceptions: { path: e.yml }\n'),
        { results: results({ a: 'fail', b: 'fail', c: 'pass' }) },
        { exceptions },
      ).get('conformance-gate/pass-rate:corpus')
    const told =
      'but with exceptions: report an exception excuses a failure only in its tier and against the baseline'
    expect(rate([exception('a')])).toMatchObject({
      status: 'fail',
      detail: `1 of 3 executed subjects passed (33.33%); 1 failing subject has an exception, ${told}`,
      remedy:
        'fix the failing subjects, or write exceptions: count-as-pass or leave-out in campaign corpus of the policy',
    })
    expect(rate([exception('a'), exception('b')])?.detail).toContain('2 failing subjects have exceptions')
    // Expired, of a subject that passes, of none: nothing that anybody could have counted on.
    for (const other of [exception('a', '2026-02-01'), exception('c'), exception('x')])
      expect(rate([other])).toMatchObject({
        detail: '1 of 3 executed subjects passed (33.33%)',
        remedy: 'fix the failing subjects',
      })
  })

  test('one more failing subject never turns a failing campaign into a passing one', () => {
    const policy = policyOf('min-pass-rate: 80%, max-failures: 3, max-flaky: 1')
    const tally = fc.record({
      pass: fc.nat(20),
      flaky: fc.nat(3),
      fail: fc.nat(5),
      error: fc.nat(3),
      skip: fc.nat(3),
    })
    const passes = (told: Partial<Tally>) =>
      [...judge(policy, { results: counted(told) }).values()].every(({ status }) => status === 'pass')
    fc.assert(
      fc.property(tally, (told) => {
        if (!passes(told)) expect(passes({ ...told, fail: told.fail + 1 })).toBe(false)
      }),
    )
  })
})
