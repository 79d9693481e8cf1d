import { type Check, checkMadeBy, checkOutcome, outcomesOf } from '@governance-gates/core'
import type { ResultMaking } from '../traceability-input.ts'

/** Whether the results are what the steps made of them: how they ended, and that they wrote them. */
export function checkMaking({ matches, failing, origin, outcomes }: ResultMaking): readonly Check[] {
  const rule = {
    explanation: 'a failing result',
    remedy:
      'look in the log of the step for an error outside the tests, a coverage threshold or a crash, and fix it; give commands that are not about these tests a step of their own',
  }
  const standing = (paths: readonly string[]) => {
    const files = new Set(paths)
    const shown = new Set(failing.filter((path) => files.has(path)))
    return { files, failing: shown, mayComeFromElsewhere: origin.madeBy === 'anywhere' }
  }
  const overall = checkOutcome(
    { ...rule, id: 'results.outcome', title: 'Outcome of the step that ran the tests' },
    outcomes.everything,
    standing([...matches.values()].flat()),
  )
  const named = [...matches].map(([pattern, paths]) =>
    checkOutcome(
      { ...rule, id: `results.outcome.${pattern}`, title: `Outcome of the step that wrote ${pattern}` },
      outcomesOf(outcomes, pattern),
      standing(paths),
    ),
  )
  const made = checkMadeBy(
    { id: 'results.made-by', title: 'Results of this run', rule: 'traceability.made-by' },
    origin,
  )
  return [overall, ...named, made].filter((check) => check !== undefined)
}
