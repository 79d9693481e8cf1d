import { EMPTY_TALLY } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { createPiMustPassReader } from './pi-must-pass.ts'

const SCHEMA = 'pi.ext.must_pass_gate.v1'

const verdict = {
  schema: SCHEMA,
  generated_at: '2026-06-30T07:47:12.728Z',
  mode: 'strict',
  status: 'pass',
  thresholds: { min_pass_rate_pct: 100, max_failures: 0 },
  observed: {
    must_pass_total: 12,
    must_pass_tested: 10,
    must_pass_passed: 10,
    must_pass_failed: 0,
    must_pass_skipped: 2,
    must_pass_pass_rate_pct: 100,
    stretch_total: 5,
    stretch_tested: 4,
    stretch_passed: 3,
    stretch_failed: 1,
    stretch_skipped: 1,
  },
  checks: [{ id: 'rate', ok: true, actual: 100, threshold: 100 }],
  blocking_failures: [] as unknown[],
  stretch_set_summary: { total: 5, tested: 4, passed: 3, failed: 1, skipped: 1, note: 'x' },
}
const read = (value: unknown) => [...createPiMustPassReader(SCHEMA).read([JSON.stringify(value, null, 1)])]
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
  })
const observing = (change: object, more: object = {}) => ({
  ...verdict,
  ...more,
  observed: { ...verdict.observed, ...change },
})
/** One of the must-pass set failed. */
const failing = { must_pass_passed: 9, must_pass_failed: 1, must_pass_pass_rate_pct: 90 }

const mustPass = { kind: 'counts', tier: 'must-pass', tally: { ...EMPTY_TALLY, pass: 10, skip: 2 } }
const stretch = { kind: 'counts', tier: 'stretch', tally: { ...EMPTY_TALLY, pass: 3, fail: 1, skip: 1 } }

describe('a must-pass verdict', () => {
  test('counts two sets as tiers', () => {
    const generatedAt = { kind: 'generated-at', instant: Date.UTC(2026, 5, 30, 7, 47, 12, 728) }
    expect(read(verdict)).toEqual([generatedAt, mustPass, stretch])
    expect(createPiMustPassReader(SCHEMA)).toMatchObject({ format: SCHEMA, subjectKind: 'extension' })
  })

  test('may have no stretch set', () => {
    const observed = Object.entries(verdict.observed).filter(([key]) => !key.startsWith('stretch'))
    expect(read({ ...verdict, observed: Object.fromEntries(observed) }).slice(1)).toEqual([mustPass])
  })

  test('may say fail, where it tells why', () => {
    const tally = { ...EMPTY_TALLY, pass: 9, fail: 1, skip: 2 }
    const failed = { kind: 'counts', tier: 'must-pass', tally }
    expect(read(observing(failing, { status: 'fail' }))[1]).toEqual(failed)
    expect(read({ ...verdict, status: 'fail', blocking_failures: ['x'] })[1]).toEqual(mustPass)
    expect(read({ ...verdict, status: 'warn', checks: [{ id: 'rate', ok: false }] })[1]).toEqual(mustPass)
  })

  test('may pass with failures that its thresholds allow', () => {
    const thresholds = { min_pass_rate_pct: 90, max_failures: 1 }
    expect(read(observing(failing, { thresholds }))).toHaveLength(3)
    expect(read(observing(failing, { thresholds: {} }))).toHaveLength(3)
  })

  test.each([
    [{ ...verdict, blocking_failures: ['x', 'y'] }, 'status is "pass", but 2 failures block'],
    [{ ...verdict, checks: [{ id: 'rate', ok: false }] }, 'but the check "rate" is not ok'],
    [observing(failing), 'but must_pass_failed is 1 and thresholds.max_failures is 0'],
    [observing(failing, { thresholds: { min_pass_rate_pct: 90.1, max_failures: 1 } }), 'min_pass_rate_pct'],
    [{ ...verdict, status: 'fail' }, 'status is "fail", but nothing in the report says why'],
    [
      observing({
        must_pass_tested: 0,
        must_pass_passed: 0,
        must_pass_skipped: 12,
        must_pass_pass_rate_pct: 100,
      }),
      'but nothing was tested',
    ],
  ])('that its own numbers contradict is refused (%#)', (value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test.each([
    [observing({ must_pass_total: 13 }), 'must_pass_total is 13, but must_pass_tested and'],
    [
      observing({ must_pass_tested: 11, must_pass_total: 13 }),
      'must_pass_tested is 11, but must_pass_passed and',
    ],
    [observing({ stretch_total: 6 }), 'stretch_total is 6'],
    [observing({ stretch_failed: 2 }), 'stretch_tested is 4'],
    [
      { ...verdict, stretch_set_summary: { failed: 0 } },
      'stretch_set_summary.failed is 0, but the counts in',
    ],
    [
      observing({ must_pass_pass_rate_pct: 99.9 }),
      'must_pass_pass_rate_pct is 99.9, but the counts give 100',
    ],
    [observing({ must_pass_pass_rate_pct: null }), 'must_pass_pass_rate_pct is null'],
    [observing({ must_pass_pass_rate_pct: '100' }), 'must_pass_pass_rate_pct: expected a number'],
    [observing({ must_pass_failed: undefined }), 'observed.must_pass_failed: it is missing'],
    [observing({ must_pass_failed: true }), 'observed.must_pass_failed: expected a whole number'],
    [observing({ stretch_skipped: undefined }), 'observed.stretch_skipped: it is missing'],
    [{ ...verdict, blocking_failures: 'none' }, 'blocking_failures: expected a list'],
    [{ ...verdict, checks: [{ id: 'rate', ok: 'true' }] }, 'checks[0].ok: expected true or false'],
    [{ ...verdict, thresholds: { max_failures: '0' } }, 'thresholds.max_failures: expected a whole number'],
    [{ ...verdict, status: true }, 'status: expected text'],
  ])('that is malformed or does not add up is refused (%#)', (value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test('about nothing is refused', () => {
    const keys = Object.keys(verdict.observed)
    const nothing = Object.fromEntries(keys.map((key) => [key, 0]))
    expect(() => read({ ...verdict, observed: nothing })).toThrow(refusal('zero results'))
  })
})
