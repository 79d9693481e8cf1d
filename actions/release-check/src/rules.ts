import { governanceBase, proposedPolicy, type Rule } from '@governance-gates/core'
import { CADENCE_RULES } from './rules/cadence.ts'
import { CHANGELOG_RULES } from './rules/changelog.ts'
import { BLOCKER_RULES, CI_RULES } from './rules/ci.ts'
import { DEPRECATION_RULES } from './rules/deprecations.ts'
import { MANIFEST_RULES } from './rules/manifest.ts'
import { ONE_ZERO_RULES } from './rules/one-zero.ts'
import type { RuleFamily } from './rules/rule-family.ts'
import { TAG_RULES } from './rules/tag.ts'
import { VERDICT_RULES } from './rules/verdicts.ts'
import { VERSION_RULES } from './rules/version.ts'

/** The rules that a release is judged by, with the dimension that each belongs to. */
export const FAMILIES: readonly RuleFamily[] = [
  TAG_RULES,
  VERSION_RULES,
  MANIFEST_RULES,
  CHANGELOG_RULES,
  DEPRECATION_RULES,
  CADENCE_RULES,
  CI_RULES,
  BLOCKER_RULES,
  VERDICT_RULES,
  ONE_ZERO_RULES,
]

/** The catalogue of release-check. */
export const RULES: readonly Rule[] = [
  ...FAMILIES.flatMap(({ rules }) => rules),
  governanceBase('release-check'),
  proposedPolicy('release-check'),
]
