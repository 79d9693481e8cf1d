import { defineRule, type Rule } from '@governance-gates/core'

export const comparison: Rule = defineRule({
  id: 'extension-vetting/comparison',
  title: 'Comparison with the base',
  policyKey: 'extensions.list',
  remedy: 'check out with enough history (actions/checkout with fetch-depth: 0)',
})

export const replaced: Rule = defineRule({
  id: 'extension-vetting/replaced',
  title: 'Replaced content and new owners',
  policyKey: 'extensions.reviews',
  remedy: 'ask the author what happened, and add a review of the new content that accepts it',
})

export const removals: Rule = defineRule({
  id: 'extension-vetting/removals',
  title: 'Reasons for removals',
  policyKey: 'extensions.remove',
  remedy:
    'add the removed ids to the register with a reason and a link, and name them in the change log under Unreleased',
})

export const dependants: Rule = defineRule({
  id: 'extension-vetting/dependants',
  title: 'Extensions that need a removed one',
  policyKey: 'extensions.columns.dependencies',
  remedy: 'tell the authors, or remove these extensions as well',
})

export const retired: Rule = defineRule({
  id: 'extension-vetting/retired',
  title: 'Register of removed extensions',
  policyKey: 'extensions.remove.retired',
  remedy: 'put the entries back into the register: nobody may use their ids again',
})

export const capabilities: Rule = defineRule({
  id: 'extension-vetting/capabilities',
  title: 'Additional capabilities',
  policyKey: 'extensions.capabilities',
  remedy: 'have the capabilities reviewed, and add a review of this pin that accepts them',
})

export const changeSize: Rule = defineRule({
  id: 'extension-vetting/change-size',
  title: 'Share of removed entries',
  policyKey: 'extensions.change.max-removed',
  remedy: 'restore the entries, or remove them in several changes',
})

export const changeEntries: Rule = defineRule({
  id: 'extension-vetting/change-entries',
  title: 'Entries in one change',
  policyKey: 'extensions.change.max-entries',
  remedy: 'split the change, so that each part can be reviewed',
})

export const changeApart: Rule = defineRule({
  id: 'extension-vetting/change-apart',
  title: 'Changes beside the list',
  policyKey: 'extensions.change.apart-from',
  remedy: 'put the changes of these files into a pull request of their own',
})

/** Rules about what a change does to the list. */
export const CHANGE_RULES: readonly Rule[] = [
  comparison,
  replaced,
  removals,
  dependants,
  retired,
  capabilities,
  changeSize,
  changeEntries,
  changeApart,
]
