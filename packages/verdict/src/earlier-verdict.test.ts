import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inCurrentForm, UNKNOWN_RULE } from './earlier-verdict.ts'
import { anyVerdict, verdictOf } from './fixtures/verdicts.ts'
import type { Verdict } from './verdict.ts'
import { parseVerdict, VerdictError } from './verdict-document.ts'

const SHA = 'a'.repeat(64)

/** A check as it was written before: its rule is a place in the policy, its limit a text. */
const passing = {
  id: 'corpus.pass-rate',
  title: 'corpus: pass rate',
  rule: 'conformance.campaigns.corpus.min-pass-rate',
  status: 'pass',
  actual: 95.5,
  expected: '>= 90',
  unit: '%',
  findings: [],
}

const earlier = (changes: object = {}) => ({
  schema: 'governance.verdict/v1',
  gate: 'conformance-gate',
  status: 'pass',
  mode: 'strict',
  blocking: false,
  thresholdsVersion: 'v1',
  evaluatedAt: '2026-02-08T12:00:00Z',
  subject: { repository: 'acme/platform', commit: 'c0ffee', ref: 'refs/heads/main', os: 'Linux' },
  policy: { path: '.github/governance.yml', sha256: SHA },
  evidence: [],
  checks: [passing],
  exceptions: { applied: [], expired: [], unused: [] },
  ...changes,
})

const read = (changes: object = {}): Verdict => parseVerdict(JSON.stringify(earlier(changes)))

function errorOf(changes: object): string {
  try {
    read(changes)
  } catch (error) {
    if (error instanceof VerdictError) return error.message
    throw error
  }
  return 'accepted'
}

describe('a verdict of an earlier version', () => {
  test('is read in the form of today', () => {
    const { policy, checks: _, ...same } = earlier()
    expect(read()).toEqual({
      ...same,
      rules: policy,
      notes: [],
      checks: [
        {
          id: 'corpus.pass-rate',
          rule: 'unknown',
          scope: {},
          title: 'corpus: pass rate',
          status: 'pass',
          actual: { value: 95.5, unit: '%' },
          expected: { operator: 'is', limit: '>= 90', unit: '%' },
          findings: [],
        },
      ],
    })
  })

  test('has the branch and the commit that its rules came from', () => {
    expect(read({ rules: { branch: 'main', commit: 'abc' } }).rules).toEqual({
      branch: 'main',
      commit: 'abc',
      path: '.github/governance.yml',
      sha256: SHA,
    })
  })

  test.each<[string, object, object]>([
    ['a number', { actual: 3 }, { actual: { value: 3, unit: '%' } }],
    ['a number without a unit', { actual: 3, unit: undefined }, { actual: { value: 3 } }],
    ['a text', { actual: '3 of 4', unit: undefined }, { actual: { value: '3 of 4' } }],
    ['nothing', { actual: null }, { actual: null, expected: { operator: 'is', limit: '>= 90', unit: '%' } }],
    ['no rule', { rule: undefined }, { rule: 'unknown', scope: {} }],
  ])('may have measured %s', (_, changes, found) => {
    expect(read({ checks: [{ ...passing, ...changes }] }).checks).toEqual([expect.objectContaining(found)])
  })

  test('keeps what a check says to people', () => {
    const told = { detail: 'why', remedy: 'how', findings: [{ message: 'm', file: 'a.xml', line: 3 }] }
    expect(read({ checks: [{ ...passing, ...told }] }).checks[0]).toMatchObject(told)
  })
})

describe('the rule of an earlier check', () => {
  test.each([
    'pass-rate',
    'conformance-gate/pass-rate',
    'conformance-gate/pass-rate:corpus',
    'conformance.campaigns.corpus.min-pass-rate',
  ])('is not known, whatever it was called: %s', (name) => {
    const [check] = read({ checks: [{ ...passing, id: name, rule: name }] }).checks
    expect(check).toMatchObject({ id: name, rule: UNKNOWN_RULE, scope: {} })
  })

  test('is a rule that no catalogue can have, without the slash by which a rule has its page', () => {
    expect(UNKNOWN_RULE).not.toContain('/')
  })
})

describe('what does not pass stays so', () => {
  test.each([
    ['fail', 'fail'],
    ['inconclusive', 'inconclusive'],
    ['warn', 'pass'],
    ['skipped', 'pass'],
  ])('a check that is %s', (status, whole) => {
    const checks = [passing, { ...passing, id: 'b', status }]
    const verdict = read({ checks, status: whole, blocking: whole !== 'pass' })
    expect([verdict.status, verdict.checks[1]?.status]).toEqual([whole, status])
  })

  test.each<[object, string]>([
    [{ checks: [{ ...passing, status: 'fail' }] }, 'status: is pass, but its checks make it fail'],
    [{ checks: [] }, 'status: is pass, but its checks make it inconclusive'],
    [{ checks: [passing, passing] }, 'checks[1].id: repeats "corpus.pass-rate"'],
    [{ status: 'fail', blocking: true }, 'status: is fail, but its checks make it pass'],
  ])('%j is an error', (changes, message) => {
    expect(errorOf(changes)).toBe(message)
  })

  test('where a key is written twice', () => {
    const text = JSON.stringify(earlier()).replace('"status":"pass"', '"status":"fail","status":"pass"')
    expect(() => parseVerdict(text)).toThrow('has a duplicate key')
  })
})

describe('what is neither of the two is refused', () => {
  test.each<[string, object]>([
    ['notes of today', { notes: [] }],
    ['rules of today', { rules: { path: 'p', sha256: SHA } }],
    ['a check of today', { checks: [{ ...passing, scope: { campaign: 'corpus' } }] }],
    ['an amount of today', { checks: [{ ...passing, actual: { value: 95.5 } }] }],
    ['a limit of today', { checks: [{ ...passing, expected: { operator: 'is', limit: 1 } }] }],
    ['a rule that is not a text', { checks: [{ ...passing, rule: 1 }] }],
    ['a policy that is a text', { policy: 'p' }],
    ['a policy with more', { policy: { path: 'p', sha256: SHA, branch: 'main' } }],
    ['checks that are not a list', { checks: {} }],
    ['an invalid check', { checks: [null] }],
  ])('with %s', (_, changes) => {
    expect(errorOf(changes)).not.toBe('accepted')
  })

  test.each<[object, string]>([
    [{ policy: { path: 'p' } }, 'rules.sha256: is not of type string'],
    [
      { policy: { path: 'p', sha256: 'A'.repeat(64) } },
      'rules.sha256: is not 64 lower-case hexadecimal digits',
    ],
    [{ checks: [{ ...passing, waived: true }] }, 'checks[0]: has the unknown key "waived"'],
    [
      { checks: [{ ...passing, status: 'ok' }] },
      'checks[0].status: is not one of "pass", "fail", "warn", "inconclusive", "skipped"',
    ],
    [{ more: 1 }, 'the verdict: has the unknown key "more"'],
  ])('with %j', (changes, message) => {
    expect(errorOf(changes)).toBe(message)
  })

  test('with an inherited key', () => {
    const text = JSON.stringify(earlier({ x: 1 })).replace('"x"', '"__proto__"')
    expect(() => parseVerdict(text)).toThrow('the verdict: has the unknown key "__proto__"')
  })
})

test('a verdict of today, and whatever is not a verdict, stays unchanged', () => {
  const verdict = verdictOf()
  expect(inCurrentForm(verdict)).toBe(verdict)
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), anyVerdict), (value) => {
      expect(inCurrentForm(value)).toBe(value)
    }),
  )
})
