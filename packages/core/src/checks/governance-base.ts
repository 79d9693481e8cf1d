import { defineRule, type Rule } from './rule.ts'

/** The rule that every gate has: whose rules it judged by. */
export function governanceBase(gate: string): Rule {
  return defineRule({
    id: `${gate}/governance-base`,
    title: 'Origin of the rules',
    policyKey: 'require-base',
    remedy: 'review the change to the rules as a decision of its own',
  })
}
