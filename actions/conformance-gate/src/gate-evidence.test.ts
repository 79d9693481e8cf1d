import { type Instant, parseInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { campaignOf, judge, policyOf, results } from './fixtures/corpus-campaign.ts'

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
    [0, 'fix the step that writes the evidence, and run the campaign again'],
    [1, 'fix the step that writes the evidence, and run the campaign again'],
    [2, 'name the format of the files in the policy, or remove format there'],
  ])('of which %i of 2 files are only misdeclared has the remedy: %s', (misdeclared, remedy) => {
    const policy = policyOf('max-failures: 0')
    const found = campaignOf(policy, {})
    const problems = [{ message: 'cannot be read' }, { message: 'cannot be read either' }]
    const campaign = { ...found, misdeclared, evidence: { ...found.evidence, problems } }
    const checks = judge(policy, {}, { campaigns: [campaign] })
    expect(checks.get('conformance-gate/evidence:corpus')?.remedy).toBe(remedy)
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
