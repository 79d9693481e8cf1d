import {
  ANY_ORIGIN,
  type BaselineCampaign,
  type CalendarDate,
  type Check,
  EMPTY_TALLY,
  type EvidenceOrigin,
  type Exception,
  type Instant,
  parseInstant,
  type Result,
  ResultLedger,
  type ResultStatus,
  type Tally,
} from '@governance-gates/core'
import { type ConformancePolicy, loadPolicy } from '@governance-gates/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BaselineReading } from './baseline-reading.ts'
import { type ConformanceInput, judgeConformance } from './gate.ts'
import type { GatheredCampaign } from './gathered-campaign.ts'

const NOW = parseInstant('2026-03-01T12:00:00Z') as Instant

/** A policy whose only campaign, `corpus`, has these rules; the rest of the section follows. */
function policyOf(rules: string, rest = ''): ConformancePolicy {
  const head = 'version: 1\nplatform: x\nthresholds: x\nconformance:\n'
  const text = `${head}  campaigns:\n    corpus: { evidence: x.json, ${rules} }\n${rest}`
  const { conformance } = loadPolicy(text, 'governance.yml').policy
  if (conformance === undefined) throw new Error('no conformance section')
  return conformance
}

interface Told {
  readonly results?: readonly Result[]
  readonly tiers?: Readonly<Record<string, Partial<Tally>>>
  readonly files?: number
  readonly generatedAt?: Instant
  readonly unselected?: number
  readonly kept?: number
  readonly unmatched?: readonly string[]
  readonly unmet?: readonly string[]
  readonly inventory?: readonly string[]
  readonly failingPaths?: readonly string[]
  readonly origin?: EvidenceOrigin
}

/** The campaign `corpus` as its evidence tells it. */
function campaignOf(policy: ConformancePolicy, told: Told): GatheredCampaign {
  const rules = policy.campaigns['corpus']
  if (rules === undefined) throw new Error('no campaign')
  const ledger = new ResultLedger(rules.reruns)
  const paths = Array.from({ length: told.files ?? 1 }, (_, index) => `${index}.json`)
  for (const path of paths) {
    ledger.open(path)
    for (const result of told.results ?? []) ledger.add(result)
    for (const [tier, counts] of Object.entries(told.tiers ?? {}))
      ledger.count({ tier, tally: { ...EMPTY_TALLY, ...counts } })
    ledger.close({ path, sha256: path, bytes: 1, format: 'x', records: 1 }, told.generatedAt, 'extension')
  }
  return {
    name: 'corpus',
    policy: rules,
    patterns: rules.evidence,
    paths,
    evidence: ledger.evidence(),
    failingPaths: told.failingPaths ?? [],
    origin: told.origin ?? ANY_ORIGIN,
    unselected: told.unselected ?? 0,
    kept: told.kept ?? 0,
    unmatched: told.unmatched ?? [],
    unmet: told.unmet ?? [],
    countedFiles: ledger.countedFiles,
    inventory: told.inventory?.map((subject) => ({ subject })),
  }
}

function judge(
  policy: ConformancePolicy,
  told: Told,
  more: Partial<ConformanceInput> = {},
): ReadonlyMap<string, Check> {
  const input = {
    policy,
    campaigns: [campaignOf(policy, told)],
    baseline: undefined,
    exceptions: [],
    outcomes: { everything: [], named: new Map() },
    now: NOW,
  }
  const { checks } = judgeConformance({ ...input, ...more })
  return new Map(checks.map((check) => [check.id, check]))
}

const results = (statuses: Readonly<Record<string, ResultStatus>>, tier?: string): readonly Result[] =>
  Object.entries(statuses).map(([subject, status]) => ({
    subject,
    status,
    ...(tier === undefined ? {} : { tier }),
  }))

/** As many results of each status. */
const counted = (tally: Partial<Tally>): readonly Result[] =>
  Object.entries(tally).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, index) => ({
      subject: `${status}-${index}`,
      status: status as ResultStatus,
    })),
  )

const exception = (subject: string, reviewBy = '2026-06-30', scope?: string): Exception => ({
  subject,
  owner: 'dana',
  reason: 'known',
  reviewBy: reviewBy as CalendarDate,
  file: 'exceptions.yml',
  line: 3,
  ...(scope === undefined ? {} : { scope }),
})

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
      'but an exception never excuses a failure in min-pass-rate, only in its tier and against the baseline'
    expect(rate([exception('a')])).toMatchObject({
      status: 'fail',
      detail: `1 of 3 executed subjects passed (33.33%); 1 failing subject has an exception, ${told}`,
      remedy: "fix the failing subjects, lower min-pass-rate to today's rate, or declare tiers",
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

describe('evidence', () => {
  test.each(['max-failures: 0', 'max-failures: 0, if-missing: fail'])(
    'missing with %s could not be judged',
    (rules) => {
      const checks = judge(policyOf(rules), { files: 0 })
      expect([...checks].map(([id, check]) => [id, check.status])).toEqual([
        ['conformance-gate/evidence:corpus', 'inconclusive'],
      ])
    },
  )

  test('may be missing where the policy says so, but not in every campaign', () => {
    const checks = judge(policyOf('max-failures: 0, if-missing: warn'), { files: 0 })
    expect([...checks].map(([id, check]) => [id, check.status])).toEqual([
      ['conformance-gate/campaigns', 'inconclusive'],
      ['conformance-gate/evidence:corpus', 'warn'],
    ])
  })

  test.each([
    ['max-failures: 0', 1],
    ['max-failures: 0, if-missing: warn', 1],
    ['max-failures: 0, if-missing: warn', 0],
  ])('of cells that lack something is inconclusive with %s and %d files', (rules, files) => {
    const policy = policyOf(rules)
    const cells = { findings: [{ message: 'cell 2 of 3 left no evidence' }], remedy: 'run it again' }
    const campaign = { ...campaignOf(policy, { files, results: results({ a: 'pass' }) }), cells }
    const checks = judge(policy, {}, { campaigns: [campaign] })
    expect([...checks].map(([id, check]) => [id, check.status])).toEqual([
      ['conformance-gate/evidence:corpus', 'inconclusive'],
    ])
    expect(checks.get('conformance-gate/evidence:corpus')).toMatchObject({
      remedy: 'run it again',
      findings: expect.arrayContaining([{ message: 'cell 2 of 3 left no evidence' }]),
    })
  })

  test('select that matches nothing is inconclusive', () => {
    const check = judge(policyOf('max-failures: 0, select: { surface: node }'), { unselected: 7 }).get(
      'conformance-gate/evidence:corpus',
    )
    expect(check).toMatchObject({ status: 'inconclusive' })
    expect(check?.findings[0]?.message).toContain('none of the 7 records')
  })

  test.each([
    ['', 1, 'pass'],
    ['', 2, 'inconclusive'],
    [', shards: 2', 1, 'inconclusive'],
    [', shards: 2', 2, 'pass'],
    [', shards: 2', 3, 'inconclusive'],
  ])('counts without names%s from %i files: %s', (shards, files, status) => {
    const checks = judge(policyOf(`max-failures: 0${shards}`), { tiers: { core: { pass: 1 } }, files })
    expect(checks.get('conformance-gate/evidence:corpus')?.status).toBe(status)
  })

  test.each([
    ['shards: ["0", "1"]', 2, 'pass'],
    ['shards: ["0", "1", "2"]', 2, 'inconclusive'],
    ['shards: ["0"]', 2, 'inconclusive'],
  ])('named shards %s in %i files: %s', (shards, files, status) => {
    const checks = judge(policyOf(`max-failures: 0, ${shards}`), { results: results({ a: 'pass' }), files })
    expect(checks.get('conformance-gate/evidence:corpus')?.status).toBe(status)
  })

  test.each([
    ['2026-02-22T12:00:00Z', 'pass'],
    ['2026-02-22T11:59:59Z', 'fail'],
    ['2026-03-01T12:04:59Z', 'pass'],
    ['2026-03-01T12:05:01Z', 'inconclusive'],
    [undefined, 'inconclusive'],
  ])('made at %s is %s for max-age 7d', (made, status) => {
    const dated = made === undefined ? {} : { generatedAt: parseInstant(made) as Instant }
    const checks = judge(policyOf('max-age: 7d, max-failures: 0'), {
      results: results({ a: 'pass' }),
      ...dated,
    })
    expect(checks.get('conformance-gate/age:corpus')?.status).toBe(status)
  })
})

describe('the age of the evidence', () => {
  test.each([
    ['7d', 7, 2.5, 'days'],
    ['1d', 24, 60, 'hours'],
    ['48h', 2, 2.5, 'days'],
    ['1h', 60, 3600, 'minutes'],
    ['1min', 1, 3600, 'minutes'],
  ])('for max-age %s is at most %d, found %d %s', (maxAge, limit, value, unit) => {
    const generatedAt = parseInstant('2026-02-27T00:00:00Z') as Instant
    const check = judge(policyOf(`max-age: ${maxAge}, max-failures: 0`), {
      results: results({ a: 'pass' }),
      generatedAt,
    }).get('conformance-gate/age:corpus')
    expect(check).toMatchObject({ actual: { value, unit }, expected: { operator: 'at-most', limit, unit } })
  })
})

test('evidence without a time cannot be asked for its age', () => {
  const check = judge(policyOf('max-age: 7d'), { results: results({ a: 'pass' }) }).get(
    'conformance-gate/age:corpus',
  )
  expect(check).toMatchObject({
    status: 'inconclusive',
    remedy: 'remove max-age, or use a format that records the time',
  })
})

describe('what to do about results that differ', () => {
  const remedy = (rules: string) => {
    const policy = policyOf(`max-failures: 0, ${rules}`)
    const found = campaignOf(policy, { results: results({ a: 'pass' }) })
    const conflicts = [{ message: 'was flaky in 0 and is pass in 1' }]
    const campaigns = [{ ...found, evidence: { ...found.evidence, conflicts } }]
    const check = judge(policy, {}, { campaigns }).get('conformance-gate/evidence:corpus')
    expect(check?.status).toBe('warn')
    return check?.remedy
  }
  const declare = 'find out why they differ; if they are attempts of one shard, declare that with'

  test.each([
    ['reruns: worst', `${declare} \`reruns: last\` and the names of the \`shards\``],
    ['reruns: last', `${declare} the names of the \`shards\``],
    ['reruns: last, shards: 1', `${declare} the names of the \`shards\``],
    ['reruns: worst, shards: ["0"]', `${declare} \`reruns: last\``],
    [
      'reruns: last, shards: ["0"]',
      'find out why the shards differ, and fix what makes the subjects fail there',
    ],
  ])('with %s is what the policy does not say', (rules, expected) => {
    expect(remedy(rules)).toBe(expected)
  })
})

test('a name that may not repeat has a remedy of its own', () => {
  const twice = [...results({ a: 'pass' }), ...results({ a: 'pass' })]
  expect(
    judge(policyOf('max-failures: 0, reruns: refuse'), { results: twice }).get(
      'conformance-gate/evidence:corpus',
    )?.remedy,
  ).toBe('give each test a unique name, or set `reruns`')
})

test('files that were taken for attempts are named, also where all is well', () => {
  const policy = policyOf('max-failures: 0, reruns: last')
  const campaign = campaignOf(policy, { results: results({ a: 'pass' }) })
  const campaigns = [{ ...campaign, attempts: [['r-first.xml', 'r-last.xml']] }]
  expect(judge(policy, {}, { campaigns }).get('conformance-gate/evidence:corpus')).toMatchObject({
    status: 'pass',
    detail:
      'by their names, these are attempts of one shard, and the last one counts: r-first.xml, r-last.xml',
  })
})

describe('inventory', () => {
  const policy = policyOf('inventory: list.txt')
  test.each([
    [['a', 'b'], { a: 'pass', b: 'not-applicable' }, 'pass', []],
    [['a', 'b', 'c'], { a: 'pass', b: 'pass' }, 'fail', ['c']],
    [['a'], { a: 'pass', stray: 'pass' }, 'fail', ['stray']],
    [[], { a: 'pass' }, 'inconclusive', []],
  ] as const)('%j against %j is %s', (inventory, statuses, status, subjects) => {
    const check = judge(policy, { inventory, results: results(statuses) }).get(
      'conformance-gate/inventory:corpus',
    )
    expect(check?.status).toBe(status)
    expect(check?.findings.map(({ subject }) => subject)).toEqual(subjects)
  })

  test('cannot be judged by counts', () => {
    const check = judge(policy, { inventory: ['a'], tiers: { core: { pass: 1 } } }).get(
      'conformance-gate/inventory:corpus',
    )
    expect(check?.status).toBe('inconclusive')
  })
})

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
