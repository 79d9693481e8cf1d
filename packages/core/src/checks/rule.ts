import type { Actual, Check, CheckScope, Expected, Finding, ScopeName } from './check.ts'
import type { CheckStatus } from './status.ts'

/** What a check applies, as a gate's catalogue defines it once. */
export interface Rule {
  /** The action's folder and the rule's name, `conformance-gate/pass-rate`. It never changes meaning. */
  readonly id: `${string}/${string}`
  /** A neutral noun phrase that reads right beside pass and fail: `Regression against the baseline`. */
  readonly title: string
  /** Its place in the policy, with the scope's names in braces: `conformance.campaigns.{campaign}.min-pass-rate`. */
  readonly policyKey?: string
  /** What to do where it does not hold; a check may know better. It begins with a verb. */
  readonly remedy: string
}

/** What a gate found when it applied a rule to a scope. */
export interface Outcome {
  readonly status: CheckStatus
  readonly actual: Actual | null
  readonly expected: Expected
  readonly detail?: string
  /** In place of the rule's own, where the way out depends on what was found. */
  readonly remedy?: string
  readonly findings?: readonly Finding[]
}

/** Adds a rule to a catalogue. Each has a page, `docs/rules/<id>.md`. */
export function defineRule(rule: Rule): Rule {
  return rule
}

/** Applies a rule to a scope. What passes needs no remedy. */
export function checkOf(rule: Rule, scope: CheckScope, outcome: Outcome): Check {
  const { status, actual, expected, detail, remedy = rule.remedy, findings = [] } = outcome
  const isDone = status === 'pass' || status === 'skipped'
  return {
    id: [rule.id, ...Object.values(scope)].join(':'),
    rule: rule.id,
    scope,
    title: rule.title,
    status,
    actual,
    expected,
    ...(detail === undefined ? {} : { detail }),
    ...(isDone ? {} : { remedy }),
    findings,
  }
}

/** Where a check is set in the policy, its keys joined with dots; undefined where no key sets it. */
export function policyPlace({ policyKey }: Rule, scope: CheckScope): string | undefined {
  return policyKey?.replace(/\{(\w+)\}/g, (_, name: ScopeName) => scope[name] ?? '*')
}
