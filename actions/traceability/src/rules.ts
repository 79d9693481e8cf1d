import { governanceBase } from '@governance-gates/action-kit'
import { defineRule, type Rule } from '@governance-gates/core'

export const matrixWellFormed: Rule = defineRule({
  id: 'traceability/matrix-well-formed',
  title: 'Readability of the matrix',
  policyKey: 'traceability.matrix',
  remedy: 'fix the lines of the matrix that the findings name',
})

export const matrixPaths: Rule = defineRule({
  id: 'traceability/matrix-paths',
  title: 'Entries of the matrix without a file',
  policyKey: 'traceability.matrix',
  remedy: 'fix the path in the matrix, or add "generated_by_ci": true where a CI run writes the file',
})

export const matrixCategories: Rule = defineRule({
  id: 'traceability/matrix-categories',
  title: 'Missing evidence',
  policyKey: 'traceability.require',
  remedy: 'name evidence for the requirement in the matrix',
})

export const matrixEvidence: Rule = defineRule({
  id: 'traceability/matrix-evidence',
  title: 'Requirements without conclusive evidence',
  policyKey: 'traceability.matrix',
  remedy: 'name a test in the matrix that exists and runs every time',
})

export const matrixWeakened: Rule = defineRule({
  id: 'traceability/matrix-weakened',
  title: 'Weakening of the matrix',
  policyKey: 'traceability.weakening',
  remedy: 'restore in the matrix what the findings name',
})

export const coverage: Rule = defineRule({
  id: 'traceability/coverage',
  title: 'Classified tests traced to a requirement',
  policyKey: 'traceability.min-coverage',
  remedy: 'name the untraced tests in the matrix, or tag them with their requirements',
})

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

export const tagsFiles: Rule = defineRule({
  id: 'traceability/tags-files',
  title: 'Files searched for tags',
  policyKey: 'traceability.tags.files',
  remedy: 'fix the file, or exclude it in traceability.tags.files with a pattern that begins with !',
})

export const tagsOrphaned: Rule = defineRule({
  id: 'traceability/tags-orphaned',
  title: 'Orphaned tags',
  policyKey: 'traceability.tags',
  remedy: 'fix the id in the tag, or add the requirement to the matrix',
})

export const tagsContradictions: Rule = defineRule({
  id: 'traceability/tags-contradictions',
  title: 'Contradictions between tags and the matrix',
  policyKey: 'traceability.tags',
  remedy: 'name the same requirements in the tag of the test and in the matrix',
})

export const resultsEvidence: Rule = defineRule({
  id: 'traceability/results-evidence',
  title: 'Readability of the test results',
  policyKey: 'traceability.results',
  remedy: 'fix the step that writes the results, and run the tests again',
})

export const resultsOutcome: Rule = defineRule({
  id: 'traceability/results-outcome',
  title: 'Outcome of the step that ran the tests',
  policyKey: 'traceability.results',
  remedy:
    'look in the log of the step for an error outside the tests, a coverage threshold or a crash, and fix it; run commands that are not part of these tests in a step of their own',
})

export const resultsMadeBy: Rule = defineRule({
  id: 'traceability/results-made-by',
  title: 'Results of this run',
  policyKey: 'traceability.made-by',
  remedy: 'stop tracking the result files in git, and add them to .gitignore',
})

export const resultsPassed: Rule = defineRule({
  id: 'traceability/results-passed',
  title: 'Requirements with passing tests',
  policyKey: 'traceability.results',
  remedy: 'fix the failing tests, and run those that have no result',
})

export const documentsExist: Rule = defineRule({
  id: 'traceability/documents-exist',
  title: 'Missing documents',
  policyKey: 'traceability.documents',
  remedy: 'write the document, or fix its path in traceability.documents',
})

export const documentsAge: Rule = defineRule({
  id: 'traceability/documents-age',
  title: 'Outdated documents',
  policyKey: 'traceability.documents',
  remedy: 'review the document and update it',
})

export const documentsHistory: Rule = defineRule({
  id: 'traceability/documents-history',
  title: 'Documents of unknown age',
  policyKey: 'traceability.documents',
  remedy: 'check out the full history (actions/checkout with fetch-depth: 0)',
})

export const documentsLinks: Rule = defineRule({
  id: 'traceability/documents-links',
  title: 'Broken links in the documents',
  policyKey: 'traceability.documents',
  remedy: 'fix the link, or add the file or heading that it points to',
})

export const documentsReadable: Rule = defineRule({
  id: 'traceability/documents-readable',
  title: 'Unreadable documents',
  policyKey: 'traceability.documents',
  remedy: 'fix the document, so that its links can be checked',
})

/** Every check of this gate applies one of these. */
export const RULES: readonly Rule[] = [
  matrixWellFormed,
  matrixPaths,
  matrixCategories,
  matrixEvidence,
  matrixWeakened,
  coverage,
  linksClassification,
  linksInventory,
  linksClassified,
  linksUnknown,
  linksUntraced,
  linksAmbiguous,
  linksSuspect,
  tagsFiles,
  tagsOrphaned,
  tagsContradictions,
  resultsEvidence,
  resultsOutcome,
  resultsMadeBy,
  resultsPassed,
  documentsExist,
  documentsAge,
  documentsHistory,
  documentsLinks,
  documentsReadable,
  governanceBase('traceability'),
]
