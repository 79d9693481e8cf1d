import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const cadenceOfKind: Rule = defineRule({
  id: 'release-check/cadence',
  title: 'Time since the last release',
  policyKey: 'release.cadence.{kind}',
  remedy: 'plan the release that is due, or change release.cadence in the policy',
})

export const CADENCE_RULES: RuleFamily = { dimension: 'Cadence', rules: [cadenceOfKind] }
