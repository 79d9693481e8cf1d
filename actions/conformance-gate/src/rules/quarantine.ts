import { defineRule, type Rule } from '@governance-gates/core'

/** Rules about subjects that are not judged for a time, and about their register. */
export const quarantined: Rule = defineRule({
  id: 'conformance-gate/quarantined',
  title: 'Quarantined subjects',
  policyKey: 'conformance.campaigns.{campaign}.max-quarantined',
  remedy: 'fix the subjects that have been quarantined longest, and remove their entries from the register',
})

export const rawPassRate: Rule = defineRule({
  id: 'conformance-gate/raw-pass-rate',
  title: 'Pass rate of all results',
  policyKey: 'conformance.campaigns.{campaign}.min-pass-rate',
  remedy: 'fix the subjects that fail, those that are quarantined or have an exception as well',
})

export const quarantineExpired: Rule = defineRule({
  id: 'conformance-gate/quarantine-expired',
  title: 'Expired quarantines',
  policyKey: 'conformance.quarantine',
  remedy: 'fix the subject, and remove its entry from the register',
})
