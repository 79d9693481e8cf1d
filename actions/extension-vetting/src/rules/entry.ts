import { defineRule, type Rule } from '@governance-gates/core'

export const identity: Rule = defineRule({
  id: 'extension-vetting/identity',
  title: 'Ids that could be mistaken for others',
  remedy: 'choose an id that no other extension has, has had, or looks like',
})

export const names: Rule = defineRule({
  id: 'extension-vetting/names',
  title: 'Equal names',
  policyKey: 'extensions.columns.name',
  remedy: 'ask the author for a name of its own',
})

export const pins: Rule = defineRule({
  id: 'extension-vetting/pins',
  title: 'Pins of the sources',
  policyKey: 'extensions.add.pin',
  remedy: 'pin each entry to one content: a commit in full, a version with its checksum, or a SHA-256',
})

export const licences: Rule = defineRule({
  id: 'extension-vetting/licences',
  title: 'Licences',
  policyKey: 'extensions.add.licences',
  remedy: 'write the SPDX expression of an accepted licence, or leave the extension out',
})

export const licenceEvidence: Rule = defineRule({
  id: 'extension-vetting/licence-evidence',
  title: 'Agreement about the licence',
  policyKey: 'extensions.add.licence-evidence',
  remedy: 'look at the licence of the pinned version, and correct the list or ask the author',
})

export const preflight: Rule = defineRule({
  id: 'extension-vetting/preflight',
  title: 'Preflight verdicts',
  policyKey: 'extensions.add.preflight',
  remedy: 'run the preflight on the pinned content of each extension, and fix what it finds',
})

export const preflightOrigin: Rule = defineRule({
  id: 'extension-vetting/preflight-origin',
  title: 'Origin of the preflight reports',
  policyKey: 'extensions.add.preflight.made-by',
  remedy: 'let a step of this run write the reports, and do not commit them',
})

export const preflightOutcome: Rule = defineRule({
  id: 'extension-vetting/preflight-outcome',
  title: 'Outcome of the step that made the reports',
  remedy: 'find the failure in the log of the step, fix it, and run the preflight again',
})

export const patches: Rule = defineRule({
  id: 'extension-vetting/patches',
  title: 'Patches for single extensions',
  policyKey: 'extensions.add.patches',
  remedy: 'remove the patches: get the fix into the extension, or leave the extension out',
})

export const vendored: Rule = defineRule({
  id: 'extension-vetting/vendored',
  title: 'Copies of the extensions',
  policyKey: 'extensions.add.vendored',
  remedy: 'copy the pinned content again, or pin the content that was vetted',
})

export const tiers: Rule = defineRule({
  id: 'extension-vetting/tiers',
  title: 'Tiers of the entries',
  policyKey: 'extensions.tiers',
  remedy: 'give each entry one of the tiers of the policy; say why where it moves down',
})

export const reviews: Rule = defineRule({
  id: 'extension-vetting/reviews',
  title: 'Reviews',
  policyKey: 'extensions.reviews',
  remedy: 'have the pinned content reviewed, and add the review with its pin and the outcome approved',
})

export const conformance: Rule = defineRule({
  id: 'extension-vetting/conformance',
  title: 'Conformance of new extensions',
  policyKey: 'extensions.tiers.{tier}.conformance',
  remedy: 'fix what makes the tests fail, or put the extension into another tier',
})

/** Rules about single entries. */
export const ENTRY_RULES: readonly Rule[] = [
  identity,
  names,
  pins,
  licences,
  licenceEvidence,
  preflight,
  preflightOrigin,
  preflightOutcome,
  patches,
  vendored,
  tiers,
  reviews,
  conformance,
]
