import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const ciSystem: Rule = defineRule({
  id: 'release-check/ci-system',
  title: 'CI jobs on a required system',
  policyKey: 'release.required-os',
  remedy:
    'wait for every job to finish, fix what fails, and rerun what was skipped or name it in release.optional-jobs',
})

export const ciOthers: Rule = defineRule({
  id: 'release-check/ci-others',
  title: 'CI jobs on no known system',
  policyKey: 'release.required-os',
  remedy:
    'wait for every job to finish, fix what fails, and rerun what was skipped or name it in release.optional-jobs',
})

export const ciCheckRun: Rule = defineRule({
  id: 'release-check/ci-check-run',
  title: 'Required check run',
  policyKey: 'release.required-check-runs',
  remedy: 'find out why the check run did not succeed, and let its system report again for this commit',
})

export const CI_RULES: RuleFamily = { dimension: 'CI', rules: [ciSystem, ciOthers, ciCheckRun] }

export const openBlockers: Rule = defineRule({
  id: 'release-check/blockers',
  title: 'Open blocker issues',
  policyKey: 'release.blocker-labels',
  remedy: 'close the issues, or remove the label from them',
})

export const BLOCKER_RULES: RuleFamily = { dimension: 'Open blockers', rules: [openBlockers] }
