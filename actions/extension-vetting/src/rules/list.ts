import { defineRule, type Rule } from '@governance-gates/core'

export const listReadable: Rule = defineRule({
  id: 'extension-vetting/list-readable',
  title: 'Readability of the list',
  policyKey: 'extensions.list',
  remedy: 'fix what the findings name, so that every entry of the list can be read',
})

export const listSections: Rule = defineRule({
  id: 'extension-vetting/list-sections',
  title: 'Entries outside of the sections',
  policyKey: 'extensions.sections',
  remedy:
    'move the entries into a section, or first merge the policy with the part under sections or other-sections',
})

export const listTotals: Rule = defineRule({
  id: 'extension-vetting/list-totals',
  title: 'Declared totals of the list',
  policyKey: 'extensions.totals',
  remedy: 'write the current counts into the list',
})

export const tierCount: Rule = defineRule({
  id: 'extension-vetting/tier-count',
  title: 'Size of the tier',
  policyKey: 'extensions.tiers.{tier}.count',
  remedy: 'change the number in the policy together with the list, or put the list right',
})

export const existingFaults: Rule = defineRule({
  id: 'extension-vetting/existing-faults',
  title: 'Existing faults of the list',
  policyKey: 'extensions.existing-faults',
  remedy: 'fix one of the faults that the findings name',
})

/** Rules about the list as a whole. */
export const LIST_RULES: readonly Rule[] = [listReadable, listSections, listTotals, tierCount, existingFaults]
