import { governanceBase, proposedPolicy, type Rule } from '@governance-gates/core'
import { CHANGE_RULES } from './rules/change.ts'
import { ENTRY_RULES } from './rules/entry.ts'
import { LIST_RULES } from './rules/list.ts'

/** Every check of this gate applies one of these. */
export const RULES: readonly Rule[] = [
  ...LIST_RULES,
  ...ENTRY_RULES,
  ...CHANGE_RULES,
  governanceBase('extension-vetting'),
  proposedPolicy('extension-vetting'),
]
