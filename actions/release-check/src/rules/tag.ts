import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const tagFormat: Rule = defineRule({
  id: 'release-check/tag',
  title: 'Version in the tag',
  policyKey: 'release.tag',
  remedy: 'tag the commit in the format that release.tag sets, with a version of release.scheme',
})

export const tagFree: Rule = defineRule({
  id: 'release-check/tag-free',
  title: 'Commit of the tag',
  policyKey: 'release.tag',
  remedy: 'release the next version, or check out the commit that the tag points to',
})

export const tagBranch: Rule = defineRule({
  id: 'release-check/tag-branch',
  title: 'Release branch of the commit',
  policyKey: 'release.branches',
  remedy:
    'merge the commit into a release branch without squashing, push the branch, and run the check again',
})

export const tagRules: Rule = defineRule({
  id: 'release-check/tag-rules',
  title: 'Uncommitted changes to the rules',
  policyKey: 'release.tag',
  remedy: 'commit the changed files, or remove the step that writes them before this check',
})

export const tagCheckout: Rule = defineRule({
  id: 'release-check/tag-checkout',
  title: 'Checked-out commit',
  policyKey: 'release.tag',
  remedy: 'check out the tag before this step: use actions/checkout without ref',
})

export const tagHistory: Rule = defineRule({
  id: 'release-check/tag-history',
  title: 'Tags of earlier releases',
  policyKey: 'release.tag-history',
  remedy: 'say in the policy how earlier releases were tagged, in release.tag-history',
})

export const TAG_RULES: RuleFamily = {
  dimension: 'Tag and version',
  rules: [tagFormat, tagFree, tagHistory, tagBranch, tagRules, tagCheckout],
}
