import { defineRule, type Rule } from '@governance-gates/core'
import type { RuleFamily } from './rule-family.ts'

export const oneZeroPassRate: Rule = defineRule({
  id: 'release-check/one-zero-pass-rate',
  title: 'Pass rate for version 1',
  policyKey: 'release.one-zero.min-pass-rate',
  remedy: 'fix the failing tests, and renew or remove the expired exceptions',
})

export const oneZeroBudgets: Rule = defineRule({
  id: 'release-check/one-zero-budgets',
  title: 'Budget history for version 1',
  policyKey: 'release.one-zero.budgets-met-for',
  remedy: 'measure every day, keep the history, and release once every budget has been met for long enough',
})

export const oneZeroDocuments: Rule = defineRule({
  id: 'release-check/one-zero-documents',
  title: 'Documents for version 1',
  policyKey: 'traceability.documents',
  remedy: 'run traceability on this commit, and fix what it reports about the documents',
})

export const oneZeroAttestation: Rule = defineRule({
  id: 'release-check/one-zero-attestation',
  title: 'Attestation for version 1',
  policyKey: 'release.one-zero.attestations',
  remedy: 'add the attestation to the register that release.attestations names',
})

export const ONE_ZERO_RULES: RuleFamily = {
  dimension: 'Criteria of 1.0',
  rules: [oneZeroPassRate, oneZeroBudgets, oneZeroDocuments, oneZeroAttestation],
}
