import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const changelogEntry: Rule = defineRule({
  id: 'release-check/changelog-entry',
  title: 'Entry in the change log',
  policyKey: 'release.changelog',
  remedy: 'write one dated entry for the version in the change log, with what changed',
})

export const changelogOrder: Rule = defineRule({
  id: 'release-check/changelog-order',
  title: 'Order of the change log',
  policyKey: 'release.changelog',
  remedy: 'put the newest version first in the change log, and list each version once',
})

export const changelogUnreleased: Rule = defineRule({
  id: 'release-check/changelog-unreleased',
  title: 'Unreleased changes in the change log',
  policyKey: 'release.changelog',
  remedy: 'move what is under Unreleased to the entry of the version',
})

export const changelogBreaking: Rule = defineRule({
  id: 'release-check/changelog-breaking',
  title: 'Breaking changes in the change log',
  policyKey: 'release.changelog',
  remedy:
    'add an item under "Breaking changes", or one that begins with BREAKING, that cites the commit, its number (#12) or its words',
})

export const changelogLabels: Rule = defineRule({
  id: 'release-check/changelog-labels',
  title: 'Labels of breaking pull requests',
  policyKey: 'release.breaking-labels',
  remedy: 'give the job a github-token with permissions: { pull-requests: read }',
})

export const CHANGELOG_RULES: RuleFamily = {
  dimension: 'Change log',
  rules: [changelogEntry, changelogOrder, changelogUnreleased, changelogBreaking, changelogLabels],
}
