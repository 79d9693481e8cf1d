import { governanceBase, intendedChangesRule, proposedPolicy, type Rule } from '@governance-gates/core'
import { DOCUMENTS_RULES } from './rules/documents.ts'
import { LINKS_RULES } from './rules/links.ts'
import { MATRIX_RULES } from './rules/matrix.ts'
import { RESULTS_RULES } from './rules/results.ts'
import { TAGS_RULES } from './rules/tags.ts'

/** Every check of this gate applies one of these. */
export const RULES: readonly Rule[] = [
  ...MATRIX_RULES,
  ...LINKS_RULES,
  ...TAGS_RULES,
  ...RESULTS_RULES,
  ...DOCUMENTS_RULES,
  governanceBase('traceability'),
  intendedChangesRule('traceability'),
  proposedPolicy('traceability'),
]
