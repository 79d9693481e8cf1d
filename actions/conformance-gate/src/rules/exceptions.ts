import { defineRule, type Rule } from '@governance-gates/core'

/** Rules about the register of exceptions itself. */
export const exceptionsExpired: Rule = defineRule({
  id: 'conformance-gate/exceptions-expired',
  title: 'Expired exceptions',
  policyKey: 'conformance.exceptions',
  remedy: 'fix the subject, or review the exception and give it a new review date',
})

export const exceptionsUnused: Rule = defineRule({
  id: 'conformance-gate/exceptions-unused',
  title: 'Unused exceptions',
  policyKey: 'conformance.exceptions.unused',
  remedy: 'delete the exception, or correct its subject or shard',
})

export const exceptionsForbidden: Rule = defineRule({
  id: 'conformance-gate/exceptions-forbidden',
  title: 'Forbidden exceptions',
  policyKey: 'conformance.exceptions',
  remedy: 'delete the exception: its campaign allows none',
})
