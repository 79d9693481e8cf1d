import { EMPTY_TALLY, Permissions, type Tally } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { BaselineReading } from './baseline-reading.ts'
import { judgeRegressions } from './checks/regression-checks.ts'
import {
  campaignOf,
  judge,
  NO_CHANGES,
  NOW,
  policyOf,
  results,
  type Told,
} from './fixtures/corpus-campaign.ts'

const policyWith = (baseline = '') =>
  policyOf('max-failures: 99', `  baseline: { path: baseline.json${baseline} }\n`)

/** A baseline of a format that need not hold every campaign, with one record. */
function reading(
  name: string,
  tally: Partial<Tally>,
  tiers: Readonly<Record<string, Partial<Tally>>> = {},
): BaselineReading {
  const tallyOf = (counts: Partial<Tally>) => ({ ...EMPTY_TALLY, ...counts })
  const byTier = new Map(Object.entries(tiers).map(([tier, counts]) => [tier, tallyOf(counts)]))
  const campaigns = new Map([[name, { tally: tallyOf(tally), tiers: byTier }]])
  return { kind: 'read', path: 'baseline.json', baseline: { campaigns, holdsEveryCampaign: false } }
}

const PASSING: Told = { results: results({ a: 'pass' }) }
const COMPARED = 'conformance-gate/baseline-compared'
const SUBJECTS = 'conformance-gate/baseline-subjects:corpus'

describe('a baseline that covers no campaign of the run', () => {
  test.each([
    ['', 'inconclusive'],
    [', if-missing: warn', 'warn'],
  ])('proves nothing%s: %s', (baseline, status) => {
    const checks = judge(policyWith(baseline), PASSING, { baseline: reading('kind:scenario', { pass: 9 }) })
    expect(checks.get(COMPARED)).toMatchObject({
      status,
      actual: { value: 0, unit: 'campaigns' },
      expected: { operator: 'at-least', limit: 1, unit: 'campaigns' },
      detail: 'baseline.json has nothing to compare the campaigns of this run with',
    })
  })

  test('is not to blame where no campaign has evidence', () => {
    const policy = policyWith()
    const { baseline } = policy
    if (baseline === undefined) throw new Error('the policy has no baseline')
    const { checks } = judgeRegressions({
      policy: baseline,
      reading: reading('kind:scenario', { pass: 9 }),
      campaigns: [],
      declared: [campaignOf(policy, PASSING)],
      changes: { register: NO_CHANGES, now: NOW },
      permitted: () => new Permissions([]),
      unjudged: () => new Set(),
      propose: () => '',
    })
    expect(checks).toEqual([])
  })

  test.each(['corpus', 'kind:extension'])('is another than one with a record of %s', (name) => {
    const checks = judge(policyWith(), PASSING, { baseline: reading(name, { pass: 1 }) })
    expect(checks.has(COMPARED)).toBe(false)
  })
})

describe('a baseline without a subject in scope', () => {
  const scoped = policyOf(
    'tiers: { core: { level: required }, labs: { level: best-effort } }',
    '  baseline: { path: baseline.json, tiers: [core] }\n',
  )
  const now: Told = { tiers: { core: { pass: 1 }, labs: { pass: 1 } } }

  test.each<[string, Partial<Tally>]>([
    ['none at all', {}],
    ['only those of another tier', { pass: 3 }],
  ])('has %s, and would never find a regression', (_, labs) => {
    const checks = judge(scoped, now, { baseline: reading('corpus', labs, { labs }) })
    expect(checks.get(SUBJECTS)).toMatchObject({
      status: 'inconclusive',
      actual: { value: 0, unit: 'subjects' },
      expected: { operator: 'at-least', limit: 1, unit: 'subjects' },
    })
  })

  test.each<[string, Partial<Tally>]>([
    ['passed', { pass: 1 }],
    ['was skipped', { skip: 1 }],
  ])('is another than one with a subject that %s', (_, core) => {
    const checks = judge(scoped, now, { baseline: reading('corpus', core, { core }) })
    expect(checks.has(SUBJECTS)).toBe(false)
  })
})
