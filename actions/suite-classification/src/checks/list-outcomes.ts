import { type Check, checkOutcome, outcomesOf, type StepOutcomes } from '@governance-gates/core'

/** The lists of the runners as the workflow made them. */
export interface ListMaking {
  /** What names the lists, in the policy or in the input `evidence`. */
  readonly patterns: readonly string[]
  /** How the steps ended that made them, as far as the workflow says. */
  readonly outcomes: StepOutcomes
}

/** Whether the steps that made the lists succeeded: the list of a runner that failed may lack what it could not load. */
export function checkListOutcomes({ patterns, outcomes }: ListMaking): readonly Check[] {
  const rule = {
    title: 'Outcome of the step that made the lists',
    remedy: 'look in the log of the step for what failed, fix it, and make the list again',
  }
  const evidence = { files: new Set(patterns), failing: new Set<string>(), mayComeFromElsewhere: false }
  const named = patterns.map((pattern) =>
    checkOutcome({ ...rule, id: `runner.outcome.${pattern}` }, outcomesOf(outcomes, pattern), evidence),
  )
  const overall = checkOutcome({ ...rule, id: 'runner.outcome' }, outcomes.everything, evidence)
  return [overall, ...named].filter((check) => check !== undefined)
}
