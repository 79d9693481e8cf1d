import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const versionOrder: Rule = defineRule({
  id: 'release-check/version-order',
  title: 'Order of versions',
  policyKey: 'release.release-lines',
  remedy: 'release a version that is greater than every earlier one',
})

export const versionStep: Rule = defineRule({
  id: 'release-check/version-step',
  title: 'Step from the previous version',
  policyKey: 'release.scheme',
  remedy: 'raise one number of the previous version by one, and set the numbers after it to 0',
})

export const versionHistory: Rule = defineRule({
  id: 'release-check/version-history',
  title: 'Earlier versions in the history',
  policyKey: 'release.tag',
  remedy: 'release a commit that comes after the earlier versions',
})

export const versionPrevious: Rule = defineRule({
  id: 'release-check/version-previous',
  title: 'Previous version in the history',
  policyKey: 'release.missing-previous',
  remedy: 'merge the previous version into the branch of this one, and release the merge',
})

export const versionCandidates: Rule = defineRule({
  id: 'release-check/version-candidates',
  title: 'Release candidates',
  policyKey: 'release.release-candidate-for',
  remedy: 'release the next candidate before the version itself',
})

export const versionCandidateAge: Rule = defineRule({
  id: 'release-check/version-candidate-age',
  title: 'Age of the last candidate',
  policyKey: 'release.candidates.min-age',
  remedy: 'release the version once its last candidate has been out for long enough',
})

export const versionBreaking: Rule = defineRule({
  id: 'release-check/version-breaking',
  title: 'Version for breaking changes',
  policyKey: 'release.deprecations',
  remedy: 'release a major version, or revert the breaking changes',
})

export const versionUnclear: Rule = defineRule({
  id: 'release-check/version-unclear',
  title: 'Unclear declarations of breaking changes',
  remedy: 'find out whether the commits break something, and release a version that says so',
})

export const versionEarlier: Rule = defineRule({
  id: 'release-check/version-earlier',
  title: 'Earlier tags that break the rules',
  policyKey: 'release.since',
  remedy:
    'name the tags that nobody released in release.ignore-tags, or set release.since to the first version to judge',
})

export const VERSION_RULES: RuleFamily = {
  dimension: 'Tag and version',
  rules: [
    versionOrder,
    versionStep,
    versionHistory,
    versionPrevious,
    versionCandidates,
    versionCandidateAge,
    versionBreaking,
    versionUnclear,
    versionEarlier,
  ],
}
