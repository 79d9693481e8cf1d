import { defineRule, type Rule } from '@governance-gates/core'

/** Rules about one campaign, or about all of them together: the evidence, its thresholds, its tiers. */
export const campaigns: Rule = defineRule({
  id: 'conformance-gate/campaigns',
  title: 'Judged campaigns',
  policyKey: 'conformance.campaigns',
  remedy: 'run a campaign before the gate, or correct the evidence paths in the policy',
})

export const evidence: Rule = defineRule({
  id: 'conformance-gate/evidence',
  title: 'Evidence',
  policyKey: 'conformance.campaigns.{campaign}.evidence',
  remedy: 'fix the step that writes the evidence, and run the campaign again',
})

export const age: Rule = defineRule({
  id: 'conformance-gate/age',
  title: 'Age of the evidence',
  policyKey: 'conformance.campaigns.{campaign}.max-age',
  remedy: 'run the campaign again',
})

export const outcome: Rule = defineRule({
  id: 'conformance-gate/outcome',
  title: 'Outcome of the step',
  remedy:
    'look in the log of the step for an error outside the tests, a coverage threshold or a crash, and fix it; run commands that are not about these tests in a step of their own',
})

export const madeBy: Rule = defineRule({
  id: 'conformance-gate/made-by',
  title: 'Origin of the evidence',
  policyKey: 'conformance.campaigns.{campaign}.made-by',
  remedy: 'stop tracking the files, add them to .gitignore, and let a step of this run write them',
})

export const executed: Rule = defineRule({
  id: 'conformance-gate/executed',
  title: 'Executed subjects',
  policyKey: 'conformance.campaigns.{campaign}.min-executed',
  remedy: 'find out why the campaign skipped its subjects: a filter, a missing tool, a failed set-up',
})

export const passRate: Rule = defineRule({
  id: 'conformance-gate/pass-rate',
  title: 'Pass rate',
  policyKey: 'conformance.campaigns.{campaign}.min-pass-rate',
  remedy: 'fix the failing subjects',
})

export const coverage: Rule = defineRule({
  id: 'conformance-gate/coverage',
  title: 'Coverage',
  policyKey: 'conformance.campaigns.{campaign}.min-coverage',
  remedy: 'find out why so many subjects were not executed, and run them',
})

export const failures: Rule = defineRule({
  id: 'conformance-gate/failures',
  title: 'Failures',
  policyKey: 'conformance.campaigns.{campaign}.max-failures',
  remedy: 'fix the failing subjects',
})

export const notApplicable: Rule = defineRule({
  id: 'conformance-gate/not-applicable',
  title: 'Not-applicable subjects',
  policyKey: 'conformance.campaigns.{campaign}.max-not-applicable',
  remedy: 'make the subjects runnable here, or remove those that cannot be judged from the corpus',
})

export const flaky: Rule = defineRule({
  id: 'conformance-gate/flaky',
  title: 'Flaky subjects',
  policyKey: 'conformance.campaigns.{campaign}.max-flaky',
  remedy: 'fix the subjects that pass only on a rerun',
})

export const tierPassRate: Rule = defineRule({
  id: 'conformance-gate/tier-pass-rate',
  title: 'Tier pass rate',
  policyKey: 'conformance.campaigns.{campaign}.tiers.{tier}.min-pass-rate',
  remedy: 'fix the failing subjects, or record an exception for each with an owner and a review date',
})

export const tiers: Rule = defineRule({
  id: 'conformance-gate/tiers',
  title: 'Subjects outside the declared tiers',
  policyKey: 'conformance.campaigns.{campaign}.tiers',
  remedy: 'declare the tier in the policy, or correct it in the evidence',
})

export const inventory: Rule = defineRule({
  id: 'conformance-gate/inventory',
  title: 'Differences from the inventory',
  policyKey: 'conformance.campaigns.{campaign}.inventory',
  remedy: 'run the missing subjects, and add the new ones to the inventory',
})
