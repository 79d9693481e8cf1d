import { defineRule, type Rule } from '@governance-gates/core'

export const linksClassification: Rule = defineRule({
  id: 'traceability/links-classification',
  title: 'Readability of the suite classification',
  policyKey: 'suites.classification',
  remedy: 'fix the suite classification at the line that the finding names',
})

export const linksInventory: Rule = defineRule({
  id: 'traceability/links-inventory',
  title: 'Differences between the classification and the tests on disk',
  policyKey: 'suites.classification',
  remedy: 'add new tests to a suite in the classification, and remove entries whose test no longer exists',
})

export const linksClassified: Rule = defineRule({
  id: 'traceability/links-classified',
  title: 'Unclassified tests used as evidence',
  policyKey: 'suites.classification',
  remedy: 'add the test to a suite in the classification',
})

export const linksUnknown: Rule = defineRule({
  id: 'traceability/links-unknown',
  title: 'Evidence outside the known tests',
  policyKey: 'suites.tests',
  remedy: 'add a pattern that matches the file to suites.tests in the policy, and add the file to a suite',
})

export const linksUntraced: Rule = defineRule({
  id: 'traceability/links-untraced',
  title: 'Untraced tests',
  policyKey: 'traceability.matrix',
  remedy: 'name the test in the matrix, or tag it with its requirement',
})

export const linksAmbiguous: Rule = defineRule({
  id: 'traceability/links-ambiguous',
  title: 'Ambiguous links',
  policyKey: 'traceability.matrix',
  remedy: 'list each file in one category, and write its full path where several files share the name',
})

export const linksSuspect: Rule = defineRule({
  id: 'traceability/links-suspect',
  title: 'Suspect links',
  policyKey: 'traceability.lock',
  remedy:
    'review the tests against the new text, then commit the lock candidate that this action writes as the lock file',
})

/** Rules about the links between requirements and tests. */
export const LINKS_RULES: readonly Rule[] = [
  linksClassification,
  linksInventory,
  linksClassified,
  linksUnknown,
  linksUntraced,
  linksAmbiguous,
  linksSuspect,
]
