import { type Check, checkMadeBy, checkOutcome, outcomesOf } from '@governance-gates/core'
import { resultsMadeBy, resultsOutcome } from '../rules/results.ts'
import type { ResultMaking } from '../traceability-input.ts'

/** Whether the results are what the steps made of them: how they ended, and that they wrote them. */
export function checkMaking({ matches, failing, origin, outcomes }: ResultMaking): readonly Check[] {
  const standing = (paths: readonly string[]) => {
    const files = new Set(paths)
    const shown = new Set(failing.filter((path) => files.has(path)))
    return { files, failing: shown, mayComeFromElsewhere: origin.madeBy === 'anywhere' }
  }
  const rule = { rule: resultsOutcome, explanation: 'a failing result' }
  const overall = checkOutcome(
    { ...rule, scope: {} },
    outcomes.everything,
    standing([...matches.values()].flat()),
  )
  const named = [...matches].map(([pattern, paths]) =>
    checkOutcome({ ...rule, scope: { file: pattern } }, outcomesOf(outcomes, pattern), standing(paths)),
  )
  return [overall, ...named, checkMadeBy(resultsMadeBy, {}, origin)].filter((check) => check !== undefined)
}
