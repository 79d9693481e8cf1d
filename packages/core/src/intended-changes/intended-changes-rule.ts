import { defineRule, type Rule } from '../checks/rule.ts'
import type { ComparingGate } from './intended-change.ts'

/** The rule that every gate with a baseline has. */
export function intendedChangesRule(gate: ComparingGate): Rule {
  return defineRule({
    id: `${gate}/intended-changes`,
    title: 'Intended changes',
    policyKey: 'intended-changes',
    remedy: 'correct the entries, or remove them from the register of intended changes',
  })
}
