import { type Check, checkOutcome, outcomesOf, type StepOutcomes } from '@governance-gates/core'
import { runnerOutcome } from '../rules.ts'

/** The lists of the runners as the workflow made them. */
export interface ListMaking {
  /** What names the lists, in the policy or in the input `evidence`. */
  readonly patterns: readonly string[]
  /** How the steps ended that made them, as far as the workflow says. */
  readonly outcomes: StepOutcomes
}

/** Whether the steps that made the lists succeeded: the list of a runner that failed may lack what it could not load. */
export function checkListOutcomes({ patterns, outcomes }: ListMaking): readonly Check[] {
  const evidence = { files: new Set(patterns), failing: new Set<string>(), mayComeFromElsewhere: false }
  const overall = checkOutcome({ rule: runnerOutcome, scope: {} }, outcomes.everything, evidence)
  const named = patterns.map((pattern) =>
    checkOutcome({ rule: runnerOutcome, scope: { file: pattern } }, outcomesOf(outcomes, pattern), evidence),
  )
  return [overall, ...named].filter((check) => check !== undefined)
}
