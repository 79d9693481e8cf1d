import { defineRule, type Rule } from './rule.ts'

/** The rule that every gate has: the rules that a change proposes can be used once it is merged. */
export function proposedPolicy(gate: string): Rule {
  return defineRule({
    id: `${gate}/proposed-policy`,
    title: 'Policy of the change',
    remedy: 'fix these lines of the change: once merged, nothing could be judged by them',
  })
}
