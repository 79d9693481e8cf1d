import {
  cellOrigin,
  cellRules,
  defineRule,
  proposedPolicy,
  type Rule,
  stoppedGates,
} from '@governance-gates/core'

export const runJobs: Rule = defineRule({
  id: 'gate-report/run-jobs',
  title: 'Results of the needed jobs',
  remedy:
    'open the jobs that did not succeed and fix them; a job that was skipped or cancelled proves nothing',
})

export const runConclusion: Rule = defineRule({
  id: 'gate-report/run-conclusion',
  title: 'Conclusion of the reported run',
  remedy: 'open the reported run and fix what ended it',
})

export const runGates: Rule = defineRule({
  id: 'gate-report/run-gates',
  title: 'Verdicts of the required gates',
  remedy:
    'run the gate in this job, or save its verdict with evidence/save and restore it here; write one name per line in required-gates',
})

export const runCells: Rule = defineRule({
  id: 'gate-report/run-cells',
  title: 'Evidence from the cells of the matrix',
  remedy: 'give evidence/save `if: always()` in every cell, and run the cells that left nothing again',
})

export const runVerdicts: Rule = defineRule({
  id: 'gate-report/run-verdicts',
  title: 'Readable verdicts',
  remedy: 'restore the evidence of this run again, and let only the gates write to these paths',
})

export const runPolicy: Rule = defineRule({
  id: 'gate-report/run-policy',
  title: 'Policy of the verdicts',
  remedy: 'run the gates again: the policy changed after they judged',
})

/** The catalogue: every check of the run itself, and of the verdicts of its gates, is one of these rules. */
export const RULES: readonly Rule[] = [
  runJobs,
  runConclusion,
  runGates,
  runCells,
  runVerdicts,
  cellOrigin,
  cellRules,
  stoppedGates,
  runPolicy,
  proposedPolicy('gate-report'),
]
