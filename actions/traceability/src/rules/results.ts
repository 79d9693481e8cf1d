import { defineRule, type Rule } from '@governance-gates/core'

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

export const resultsStray: Rule = defineRule({
  id: 'traceability/results-stray',
  title: 'Failing results without a test',
  policyKey: 'traceability.results',
  remedy:
    'fix the failing tests; use a report that names the file or the class of each test, add the test to suites.tests where it is one, and name the folder that the report is relative to with root in traceability.results',
})

export const resultsPassed: Rule = defineRule({
  id: 'traceability/results-passed',
  title: 'Requirements with passing tests',
  policyKey: 'traceability.results',
  remedy: 'fix the failing tests, and run those that have no result',
})

/** Rules about the results of the tests. */
export const RESULTS_RULES: readonly Rule[] = [
  resultsEvidence,
  resultsOutcome,
  resultsMadeBy,
  resultsStray,
  resultsPassed,
]
