import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const deprecationsRegister: Rule = defineRule({
  id: 'release-check/deprecations-register',
  title: 'Register of deprecations',
  policyKey: 'release.deprecations',
  remedy:
    'write the register that release.deprecations names, with deprecations: [] if nothing is deprecated',
})

export const deprecationsWindows: Rule = defineRule({
  id: 'release-check/deprecations-windows',
  title: 'Deprecation windows',
  policyKey: 'release.deprecations',
  remedy: 'keep what is deprecated in this version, and raise its removed-in in the register',
})

export const deprecationsOverdue: Rule = defineRule({
  id: 'release-check/deprecations-overdue',
  title: 'Overdue deprecations',
  policyKey: 'release.deprecations',
  remedy: 'add removed-in to the entry in the register, or delete the entry if the feature no longer exists',
})

export const DEPRECATION_RULES: RuleFamily = {
  dimension: 'Deprecations',
  rules: [deprecationsRegister, deprecationsWindows, deprecationsOverdue],
}
