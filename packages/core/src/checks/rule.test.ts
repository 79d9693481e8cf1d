import { expect, test } from 'vitest'
import { atLeast, measured } from './check.ts'
import { checkOf, defineRule, policyPlace } from './rule.ts'
import type { CheckStatus } from './status.ts'

const RULE = defineRule({
  id: 'conformance-gate/tier-pass-rate',
  title: 'Pass rate of a tier',
  policyKey: 'conformance.campaigns.{campaign}.tiers.{tier}.min-pass-rate',
  remedy: 'fix the failing tests',
})
const SCOPE = { campaign: 'corpus', tier: 'core' }
const OUTCOME = { actual: measured(90, '%'), expected: atLeast(95, '%') }

test('a check is named by its rule and the values of its scope', () => {
  expect(checkOf(RULE, SCOPE, { ...OUTCOME, status: 'fail' })).toEqual({
    id: 'conformance-gate/tier-pass-rate:corpus:core',
    rule: 'conformance-gate/tier-pass-rate',
    scope: SCOPE,
    title: 'Pass rate of a tier',
    status: 'fail',
    actual: { value: 90, unit: '%' },
    expected: { operator: 'at-least', limit: 95, unit: '%' },
    remedy: 'fix the failing tests',
    findings: [],
  })
  expect(checkOf(RULE, {}, { ...OUTCOME, status: 'pass' }).id).toBe('conformance-gate/tier-pass-rate')
})

test.each<[CheckStatus, string | undefined]>([
  ['pass', undefined],
  ['skipped', undefined],
  ['warn', 'fix the failing tests'],
  ['inconclusive', 'fix the failing tests'],
])('what is %s has the remedy %s, unless the check knows better', (status, remedy) => {
  expect(checkOf(RULE, SCOPE, { ...OUTCOME, status }).remedy).toBe(remedy)
  const own = checkOf(RULE, SCOPE, { ...OUTCOME, status, remedy: 'run it again' }).remedy
  expect(own).toBe(remedy === undefined ? undefined : 'run it again')
})

test('a rule has its place in the policy for each scope', () => {
  expect(policyPlace(RULE, SCOPE)).toBe('conformance.campaigns.corpus.tiers.core.min-pass-rate')
  expect(policyPlace(RULE, { campaign: 'corpus' })).toBe('conformance.campaigns.corpus.tiers.*.min-pass-rate')
  expect(policyPlace(defineRule({ id: 'a/b', title: 'B', remedy: 'c' }), SCOPE)).toBeUndefined()
})
