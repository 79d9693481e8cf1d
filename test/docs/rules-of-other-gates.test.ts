import type { Rule } from '@governance-gates/core'
import { expect, test } from 'vitest'
import {
  DOCUMENTS,
  FAILURES,
  MET_ON_DAYS,
  PASS_RATE,
  QUARANTINED,
  RAW_PASS_RATE,
} from '../../actions/release-check/src/rules-of-other-gates.ts'
import { CATALOGUES } from './catalogues.ts'

/** release-check reads checks of other gates by their rules. An action imports no other, so the names are held together here. */
const RULES: ReadonlyMap<string, Rule> = new Map(
  CATALOGUES.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])),
)

test('the rules that release-check reads exist, and are applied to what it expects', () => {
  expect(
    [PASS_RATE, RAW_PASS_RATE, QUARANTINED, FAILURES, MET_ON_DAYS, ...DOCUMENTS].filter(
      (name) => !RULES.has(name),
    ),
  ).toEqual([])
  expect(RULES.get(PASS_RATE)?.policyKey).toBe('conformance.campaigns.{campaign}.min-pass-rate')
  expect(RULES.get(RAW_PASS_RATE)?.policyKey).toBe('conformance.campaigns.{campaign}.min-pass-rate')
  expect(RULES.get(QUARANTINED)?.policyKey).toBe('conformance.campaigns.{campaign}.max-quarantined')
  expect(RULES.get(FAILURES)?.policyKey).toBe('conformance.campaigns.{campaign}.max-failures')
  expect(RULES.get(MET_ON_DAYS)?.policyKey).toBe('performance.history.met-on-days')
})

test('every rule about documents counts for 1.0', () => {
  const rules = [...RULES.values()].filter(({ policyKey }) =>
    /^traceability\.documents\b/.test(policyKey ?? ''),
  )
  const own = rules.filter(({ id }) => id.startsWith('traceability/')).map(({ id }) => id)
  expect(new Set(own)).toEqual(DOCUMENTS)
})
