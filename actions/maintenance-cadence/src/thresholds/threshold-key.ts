import type { CheckScope, Expected } from '@governance-gates/core'

/** A check of an earlier verdict, as far as its numbers go. */
export interface MeasuredCheck {
  readonly rule: string
  readonly scope: CheckScope
  readonly status: string
  readonly actual: { readonly value: number | string; readonly unit?: string } | null
  readonly expected: Expected
}

/**
 * Rules whose limit is a number in the policy, with its place there. Other rules have no number, or one that says how far a
 * measurement may be from another one: what was reached in 30 days says little about it.
 */
export const THRESHOLD_KEYS: Readonly<Record<string, string>> = {
  'conformance-gate/executed': 'conformance.campaigns.{campaign}.min-executed',
  'conformance-gate/pass-rate': 'conformance.campaigns.{campaign}.min-pass-rate',
  'conformance-gate/coverage': 'conformance.campaigns.{campaign}.min-coverage',
  'conformance-gate/failures': 'conformance.campaigns.{campaign}.max-failures',
  'conformance-gate/not-applicable': 'conformance.campaigns.{campaign}.max-not-applicable',
  'conformance-gate/flaky': 'conformance.campaigns.{campaign}.max-flaky',
  'conformance-gate/tier-pass-rate': 'conformance.campaigns.{campaign}.tiers.{tier}.min-pass-rate',
  'perf-budget/budget': 'performance.budgets.{budget}',
  'traceability/coverage': 'traceability.min-coverage',
}

/** The keys that lead to the limit of a check; undefined where its rule has none. */
export function thresholdPath({ rule, scope, expected }: MeasuredCheck): readonly string[] | undefined {
  const key = Object.hasOwn(THRESHOLD_KEYS, rule) ? THRESHOLD_KEYS[rule] : undefined
  if (key === undefined) return undefined
  const scopes = new Map<string, string | undefined>(Object.entries(scope))
  const keys = key.split('.').map((each) => scopes.get(each.replace(/^\{|\}$/g, '')) ?? each)
  // A budget has two limits at most: which one it is, the comparison says.
  return rule === 'perf-budget/budget' ? [...keys, expected.operator === 'at-least' ? 'min' : 'max'] : keys
}
