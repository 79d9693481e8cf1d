import { describe, expect, test } from 'vitest'
import { exception, judge, policyOf, results } from './fixtures/corpus-campaign.ts'

describe('tiers', () => {
  const rules =
    'tiers: { core: { level: required }, partner: { level: target, min-pass-rate: 90% }, labs: { level: best-effort, min-pass-rate: 50% } }'
  const withExceptions = policyOf(rules, '  exceptions: { path: exceptions.yml }\n')
  const all = { core: { pass: 3 }, partner: { pass: 9, fail: 1 }, labs: { pass: 1, fail: 1 } }

  test.each([
    [all, 'pass', 'pass', 'pass'],
    [{ ...all, core: { pass: 999, fail: 1 } }, 'fail', 'pass', 'pass'],
    [{ ...all, partner: { pass: 89, fail: 11 } }, 'pass', 'warn', 'pass'],
    [{ ...all, labs: { pass: 1, fail: 2 } }, 'pass', 'pass', 'skipped'],
    [{ partner: { skip: 1 } }, 'inconclusive', 'warn', 'skipped'],
  ] as const)('%j', (tiers, core, partner, labs) => {
    const checks = judge(withExceptions, { tiers })
    expect(
      ['core', 'partner', 'labs'].map(
        (tier) => checks.get(`conformance-gate/tier-pass-rate:corpus:${tier}`)?.status,
      ),
    ).toEqual([core, partner, labs])
  })

  test('a tier that the policy does not know, and subjects without one, are findings', () => {
    const told = [
      ...results({ a: 'pass' }, 'core'),
      ...results({ b: 'pass' }, 'kore'),
      ...results({ c: 'pass' }),
    ]
    expect(judge(withExceptions, { results: told }).get('conformance-gate/tiers:corpus')).toMatchObject({
      status: 'warn',
      findings: [{ message: 'tier kore has 1 subject but no rule' }, { message: '1 subject without a tier' }],
    })
  })

  test('an active exception leaves its subject out and the raw rate is shown beside it', () => {
    const told = { results: results({ a: 'pass', b: 'fail' }, 'core') }
    const check = judge(withExceptions, told, { exceptions: [exception('b')] }).get(
      'conformance-gate/tier-pass-rate:corpus:core',
    )
    expect(check).toMatchObject({
      status: 'pass',
      actual: { value: 100, unit: '%' },
      detail: '1 of 1 executed subjects of this required tier passed (1 excused, raw rate 50%)',
    })
  })

  test.each([
    ['an expired exception', exception('b', '2026-02-28')],
    ['an exception of another campaign', exception('b', '2026-06-30', 'scenarios')],
    ['an exception of another subject', exception('x')],
  ])('%s excuses nothing', (_, given) => {
    const told = { results: results({ a: 'pass', b: 'fail' }, 'core') }
    expect(
      judge(withExceptions, told, { exceptions: [given] }).get('conformance-gate/tier-pass-rate:corpus:core')
        ?.status,
    ).toBe('fail')
  })

  test('the campaign’s own thresholds use raw results', () => {
    const policy = policyOf(`min-pass-rate: 100%, ${rules}`, '  exceptions: { path: exceptions.yml }\n')
    const told = { results: results({ a: 'pass', b: 'fail' }, 'core') }
    expect(
      judge(policy, told, { exceptions: [exception('b')] }).get('conformance-gate/pass-rate:corpus')?.status,
    ).toBe('fail')
  })

  test('a tier whose every subject is excused proves nothing', () => {
    const told = { results: results({ b: 'fail' }, 'core') }
    expect(
      judge(withExceptions, told, { exceptions: [exception('b')] }).get(
        'conformance-gate/tier-pass-rate:corpus:core',
      )?.status,
    ).toBe('inconclusive')
  })

  test('forbidden exceptions excuse nothing, and one for this very campaign fails', () => {
    const policy = policyOf(`exceptions: forbidden, ${rules}`, '  exceptions: { path: exceptions.yml }\n')
    const told = { results: results({ a: 'pass', b: 'fail' }, 'core') }
    const checks = judge(policy, told, { exceptions: [exception('b', '2026-06-30', 'corpus')] })
    expect(checks.get('conformance-gate/tier-pass-rate:corpus:core')?.status).toBe('fail')
    expect(checks.get('conformance-gate/exceptions-forbidden')?.status).toBe('fail')
  })
})

describe('exceptions', () => {
  const policy = (unused: string) =>
    policyOf('max-failures: 9', `  exceptions: { path: exceptions.yml, unused: ${unused} }\n`)
  const told = { results: results({ good: 'pass', bad: 'fail', idle: 'skip' }) }

  test.each([
    ['2026-03-01', 'pass'],
    ['2026-02-28', 'fail'],
  ])('review by %s on 2026-03-01: %s', (reviewBy, status) => {
    const check = judge(policy('warn'), told, { exceptions: [exception('bad', reviewBy)] }).get(
      'conformance-gate/exceptions-expired',
    )
    expect(check?.status).toBe(status)
    if (status === 'fail')
      expect(check?.findings[0]).toMatchObject({
        subject: 'bad',
        message: expect.stringContaining('owner dana'),
        line: 3,
      })
  })

  test.each([
    ['bad', 'warn', 'pass'],
    ['good', 'warn', 'warn'],
    ['good', 'fail', 'fail'],
    ['unheard-of', 'fail', 'fail'],
    // It was not run, so nobody knows whether it still fails.
    ['idle', 'fail', 'pass'],
  ])('for %s with unused: %s is %s', (subject, unused, status) => {
    const checks = judge(policy(unused), told, { exceptions: [exception(subject)] })
    expect(checks.get('conformance-gate/exceptions-unused')?.status).toBe(status)
  })

  test('are not judged as unused by evidence that names no subjects', () => {
    const checks = judge(
      policy('fail'),
      { tiers: { core: { pass: 5 } } },
      { exceptions: [exception('anything')] },
    )
    expect(checks.get('conformance-gate/exceptions-unused')?.status).toBe('pass')
  })
})
