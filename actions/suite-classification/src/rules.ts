import {
  defineRule,
  governanceBase,
  intendedChangesRule,
  proposedPolicy,
  type Rule,
} from '@governance-gates/core'

export const classificationComplete: Rule = defineRule({
  id: 'suite-classification/classification-complete',
  title: 'Unclassified tests',
  policyKey: 'suites.tests',
  remedy: 'add each test to a suite in the classification; the job summary has lines to paste',
})

export const classificationPhantom: Rule = defineRule({
  id: 'suite-classification/classification-phantom',
  title: 'Classified files that do not exist',
  policyKey: 'suites.classification',
  remedy: 'correct the names in the classification, and remove those of deleted tests',
})

export const classificationDouble: Rule = defineRule({
  id: 'suite-classification/classification-double',
  title: 'Tests in several suites',
  policyKey: 'suites.classification',
  remedy: 'keep each test in one suite of the classification: the one whose rules it should follow',
})

export const classificationEntries: Rule = defineRule({
  id: 'suite-classification/classification-entries',
  title: 'Faulty entries and patterns',
  policyKey: 'suites.classification',
  remedy: 'correct the entries in the classification, or suites.tests in the policy',
})

export const sources: Rule = defineRule({
  id: 'suite-classification/sources',
  title: 'Unreadable source files',
  policyKey: 'suites.rules.{suite}',
  remedy:
    'write the tests of the suite in a language that can be read, or move them to a suite without rules',
})

export const helpers: Rule = defineRule({
  id: 'suite-classification/helpers',
  title: 'Unfollowed imports',
  policyKey: 'suites.unfollowed-imports',
  remedy:
    'write the import so that it can be followed; or say in suites.helpers of the policy which files are test helpers, and with ! in front which are product code',
})

export const leaks: Rule = defineRule({
  id: 'suite-classification/leaks',
  title: 'Forbidden content',
  policyKey: 'suites.rules.{suite}.forbid-content',
  remedy: 'remove the content from the test and its helpers, or classify the test where it is allowed',
})

export const mocks: Rule = defineRule({
  id: 'suite-classification/mocks',
  title: 'Forbidden identifiers',
  policyKey: 'suites.rules.{suite}.forbid-identifiers',
  remedy: 'use the real implementation, or permit the identifier with a reason in suites.rules of the policy',
})

export const allowExpired: Rule = defineRule({
  id: 'suite-classification/allow-expired',
  title: 'Expired permissions for identifiers',
  policyKey: 'suites.rules',
  remedy:
    'stop using the identifier and delete its entry, or review the entry and give it a new review-by date',
})

export const allowUnused: Rule = defineRule({
  id: 'suite-classification/allow-unused',
  title: 'Unused permissions for identifiers',
  policyKey: 'suites.rules',
  remedy: 'delete the entry from suites.rules in the policy',
})

export const dependencies: Rule = defineRule({
  id: 'suite-classification/dependencies',
  title: 'Forbidden dependencies',
  policyKey: 'suites.forbid-dependencies.names',
  remedy: 'remove the packages from the manifests, and update the lock files',
})

export const dependenciesManifests: Rule = defineRule({
  id: 'suite-classification/dependencies-manifests',
  title: 'Unreadable manifests',
  policyKey: 'suites.forbid-dependencies.manifests',
  remedy: 'commit or repair the manifest, or correct suites.forbid-dependencies.manifests in the policy',
})

export const suitesWeakened: Rule = defineRule({
  id: 'suite-classification/suites-weakened',
  title: 'Tests under fewer rules',
  policyKey: 'suites.weakening',
  remedy: 'put each test back into its suite in the classification, or to a path that suites.tests matches',
})

export const quarantine: Rule = defineRule({
  id: 'suite-classification/quarantine',
  title: 'Overdue or invalid quarantines',
  policyKey: 'suites.classification',
  remedy: 'fix the quarantined tests, and remove their entries from the classification',
})

export const waivers: Rule = defineRule({
  id: 'suite-classification/waivers',
  title: 'Overdue or invalid waivers',
  policyKey: 'suites.classification',
  remedy: 'fix what is waived, and remove the entries from the classification',
})

export const runner: Rule = defineRule({
  id: 'suite-classification/runner',
  title: 'Tests missing from the runner lists',
  policyKey: 'suites.runner-lists',
  remedy: 'configure the test runner to select the files, or generate its list again',
})

export const runnerLists: Rule = defineRule({
  id: 'suite-classification/runner-lists',
  title: 'Unreadable runner lists',
  policyKey: 'suites.runner-lists',
  remedy: 'generate the lists before the gate runs, or correct suites.runner-lists in the policy',
})

export const runnerOutcome: Rule = defineRule({
  id: 'suite-classification/runner-outcome',
  title: 'Outcome of the step that made the lists',
  remedy: 'find the failure in the log of the step, fix it, and generate the list again',
})

/** Every rule of this gate, in the order of its checks. */
export const RULES: readonly Rule[] = [
  classificationComplete,
  classificationPhantom,
  classificationDouble,
  classificationEntries,
  sources,
  helpers,
  leaks,
  mocks,
  allowExpired,
  allowUnused,
  dependencies,
  dependenciesManifests,
  suitesWeakened,
  quarantine,
  waivers,
  runner,
  runnerLists,
  runnerOutcome,
  governanceBase('suite-classification'),
  intendedChangesRule('suite-classification'),
  proposedPolicy('suite-classification'),
]
