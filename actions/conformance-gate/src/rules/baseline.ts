import { defineRule, intendedChangesRule, type Rule } from '@governance-gates/core'

/** Rules about the recorded reference, and about what got worse since. */
export const baseline: Rule = defineRule({
  id: 'conformance-gate/baseline',
  title: 'Baseline file',
  policyKey: 'conformance.baseline.path',
  remedy: 'commit the baseline candidate of a good run (output `baseline-candidate`) at this path',
})

export const baselineCompared: Rule = defineRule({
  id: 'conformance-gate/baseline-compared',
  title: 'Campaigns compared with the baseline',
  policyKey: 'conformance.baseline',
  remedy: 'record a new baseline from a good run',
})

export const baselineRecord: Rule = defineRule({
  id: 'conformance-gate/baseline-record',
  title: 'Campaign in the baseline',
  policyKey: 'conformance.baseline',
  remedy: 'record a new baseline from a good run',
})

export const baselineSubjects: Rule = defineRule({
  id: 'conformance-gate/baseline-subjects',
  title: 'Subjects to compare in the baseline',
  policyKey: 'conformance.baseline.tiers',
  remedy: 'record a new baseline from a good run, or correct the tiers to compare in the policy',
})

export const baselineCampaigns: Rule = defineRule({
  id: 'conformance-gate/baseline-campaigns',
  title: 'Campaigns only in the baseline',
  policyKey: 'conformance.baseline',
  remedy: 'restore the campaign in the policy, or record a new baseline',
})

export const baselinePassRate: Rule = defineRule({
  id: 'conformance-gate/baseline-pass-rate',
  title: 'Pass rate drop since the baseline',
  policyKey: 'conformance.baseline.max-pass-rate-drop',
  remedy: 'fix what got worse, or record a new baseline in a change of its own',
})

export const baselineCoverage: Rule = defineRule({
  id: 'conformance-gate/baseline-coverage',
  title: 'Coverage drop since the baseline',
  policyKey: 'conformance.baseline.max-coverage-drop',
  remedy: 'run the subjects that are no longer executed, or record a new baseline in a change of its own',
})

export const baselineNewFailures: Rule = defineRule({
  id: 'conformance-gate/baseline-new-failures',
  title: 'New failures since the baseline',
  policyKey: 'conformance.baseline.max-new-failures',
  remedy: 'fix the subjects that fail now, or record an exception for each with an owner and a review date',
})

export const baselineNewNotApplicable: Rule = defineRule({
  id: 'conformance-gate/baseline-new-not-applicable',
  title: 'Subjects no longer executed',
  policyKey: 'conformance.baseline.max-new-not-applicable',
  remedy: 'run the subjects again, or record an exception for each with an owner and a review date',
})

export const baselineAbsent: Rule = defineRule({
  id: 'conformance-gate/baseline-absent',
  title: 'Absent subjects',
  policyKey: 'conformance.baseline.max-absent',
  remedy: 'restore the missing subjects, or declare the change in the register of intended changes',
})

/** What a change declares to be worse than the baseline on purpose. */
export const intendedChanges: Rule = intendedChangesRule('conformance-gate')
