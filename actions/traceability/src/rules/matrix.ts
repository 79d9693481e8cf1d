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
  remedy:
    'fix the path in the matrix, or add "generated_by_ci": true where a CI run writes the file, which is not a test',
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

/** Rules about the matrix, and how much of the tests it covers. */
export const MATRIX_RULES: readonly Rule[] = [
  matrixWellFormed,
  matrixPaths,
  matrixCategories,
  matrixEvidence,
  matrixWeakened,
  coverage,
]
