import { defineRule, type Rule } from '@governance-gates/core'

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

/** Rules about the tags of tests. */
export const TAGS_RULES: readonly Rule[] = [tagsFiles, tagsOrphaned, tagsContradictions]
