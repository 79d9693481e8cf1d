import {
  defineRule,
  governanceBase,
  intendedChangesRule,
  proposedPolicy,
  type Rule,
} from '@governance-gates/core'

/** What else to do about a budget that is exceeded. */
export const DOCUMENT_OVERRUN = 'where the overrun is justified, document it in performance.waivers'

export const budgetRule: Rule = defineRule({
  id: 'perf-budget/budget',
  title: 'Budget',
  policyKey: 'performance.budgets.{budget}',
  remedy: `make it faster or smaller; ${DOCUMENT_OVERRUN}`,
})

export const budgetsJudged: Rule = defineRule({
  id: 'perf-budget/budgets-judged',
  title: 'Measurements for the budgets',
  policyKey: 'performance.budgets',
  remedy: 'run the benchmarks before the gate, or correct the paths in performance.evidence',
})

export const regressionRule: Rule = defineRule({
  id: 'perf-budget/regression',
  title: 'Regression against the baseline',
  policyKey: 'performance.regression.max-worsening',
  remedy:
    'make it as fast as before; where the change is wanted, declare it in the register of intended changes',
})

export const regressionNoise: Rule = defineRule({
  id: 'perf-budget/regression-noise',
  title: 'Worsening within the noise',
  policyKey: 'performance.regression.when-noisy',
  remedy: 'run the benchmark with more samples, or on a quieter machine',
})

export const regressionMetrics: Rule = defineRule({
  id: 'perf-budget/regression-metrics',
  title: 'Metrics missing from this run',
  policyKey: 'performance.regression.when-vanished',
  remedy:
    'restore the benchmark; where it was removed on purpose, declare it in the register of intended changes',
})

export const intendedChanges: Rule = intendedChangesRule('perf-budget')

export const regressionSettings: Rule = defineRule({
  id: 'perf-budget/regression-settings',
  title: 'Regression settings without effect',
  policyKey: 'performance.regression',
  remedy: 'correct the name, the unit or the size in performance.regression, or remove the setting',
})

export const environmentRule: Rule = defineRule({
  id: 'perf-budget/environment',
  title: 'Machine of the baseline',
  policyKey: 'performance.regression.baseline',
  remedy: 'measure base and head on the same kind of runner, or commit a new baseline from this one',
})

export const historyRule: Rule = defineRule({
  id: 'perf-budget/history',
  title: 'History of past runs',
  policyKey: 'performance.history.path',
  remedy: 'restore the history that the previous run wrote',
})

export const historyFuture: Rule = defineRule({
  id: 'perf-budget/history-future',
  title: 'History rows from the future',
  policyKey: 'performance.history.path',
  remedy: 'restore the history that the previous run wrote, and check the clocks of the runners',
})

export const historyMetOnDays: Rule = defineRule({
  id: 'perf-budget/history-met-on-days',
  title: 'Consecutive days within the budget',
  policyKey: 'performance.history.met-on-days',
  remedy: 'measure on every day and keep the history; a day without a run does not count',
})

export const historyBudgets: Rule = defineRule({
  id: 'perf-budget/history-budgets',
  title: 'Budgets that the history covers',
  policyKey: 'performance.history.met-on-days',
  remedy: 'add a budget with a metric, or remove met-on-days from performance.history',
})

export const historyDrift: Rule = defineRule({
  id: 'perf-budget/history-drift',
  title: 'Drift from the best level',
  policyKey: 'performance.history.drift',
  remedy: 'look at what was merged where the new level begins, since no comparison of two runs shows it',
})

export const waiversRule: Rule = defineRule({
  id: 'perf-budget/waivers',
  title: 'Waivers in use',
  policyKey: 'performance.waivers',
  remedy: 'remove the waivers that are not needed, and review those that expired',
})

export const evidenceRule: Rule = defineRule({
  id: 'perf-budget/evidence',
  title: 'Readable evidence',
  policyKey: 'performance.evidence',
  remedy: 'fix the files that the findings name, and measure each metric once',
})

export const evidenceMadeBy: Rule = defineRule({
  id: 'perf-budget/evidence-made-by',
  title: 'Evidence of this run',
  policyKey: 'performance.made-by',
  remedy: 'stop tracking the result files, and write them in this run',
})

export const evidenceAge: Rule = defineRule({
  id: 'perf-budget/evidence-age',
  title: 'Age of the evidence',
  policyKey: 'performance.max-age',
  remedy: 'measure again; where the format has no date, remove max-age from the policy',
})

export const outcomeRule: Rule = defineRule({
  id: 'perf-budget/outcome',
  title: 'Outcome of the step that measured',
  remedy:
    'look for the failure in the log of the step and fix it; move commands that do not measure to their own step',
})

export const benchmarksRule: Rule = defineRule({
  id: 'perf-budget/benchmarks',
  title: 'Crashed benchmarks',
  policyKey: 'performance.evidence',
  remedy: 'fix the benchmarks, or remove them',
})

export const claimsRule: Rule = defineRule({
  id: 'perf-budget/claims',
  title: 'Failures that the tools report',
  policyKey: 'performance.evidence',
  remedy: 'add a budget for it to the policy, or correct the limit in the tool that reports the failure',
})

export const unreadableMetrics: Rule = defineRule({
  id: 'perf-budget/unreadable-metrics',
  title: 'Metrics in an unknown unit',
  policyKey: 'performance.evidence',
  remedy: 'write the metric in a known unit, or leave it out of the results',
})

/** The catalogue: every check of perf-budget is one of these rules, applied to a scope. */
export const RULES: readonly Rule[] = [
  budgetRule,
  budgetsJudged,
  regressionRule,
  regressionNoise,
  regressionMetrics,
  intendedChanges,
  regressionSettings,
  environmentRule,
  historyRule,
  historyFuture,
  historyMetOnDays,
  historyBudgets,
  historyDrift,
  waiversRule,
  evidenceRule,
  evidenceMadeBy,
  evidenceAge,
  outcomeRule,
  benchmarksRule,
  claimsRule,
  unreadableMetrics,
  governanceBase('perf-budget'),
  proposedPolicy('perf-budget'),
]
