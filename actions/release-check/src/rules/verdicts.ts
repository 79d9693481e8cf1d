import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const verdictsRequired: Rule = defineRule({
  id: 'release-check/verdicts-required',
  title: 'Verdict of a required gate',
  policyKey: 'release.required-verdicts',
  remedy: 'run the gate on the commit that is released, and name its verdict in release.evidence',
})

export const verdictsOthers: Rule = defineRule({
  id: 'release-check/verdicts-others',
  title: 'Verdicts of other gates',
  policyKey: 'release.required-verdicts',
  remedy: 'add the gate to release.required-verdicts, or leave its verdict out of release.evidence',
})

export const verdictsReadable: Rule = defineRule({
  id: 'release-check/verdicts-readable',
  title: 'Readability of the verdicts',
  policyKey: 'release.evidence',
  remedy: 'upload the verdicts unchanged, and nothing else under the paths in release.evidence',
})

export const VERDICT_RULES: RuleFamily = {
  dimension: 'Verdicts of the gates',
  rules: [verdictsRequired, verdictsOthers, verdictsReadable],
}
