import { percentOf } from '@governance-gates/core'
import type { TraceabilityDecision } from '../gate.ts'

/** The gate's own numbers; empty where they could not be measured. */
export function outputsOf({
  standings,
  coverage,
  untraced,
}: TraceabilityDecision): Readonly<Record<string, string>> {
  const isJudged = standings.length > 0
  return {
    requirements: isJudged ? String(standings.length) : '',
    covered: isJudged ? String(standings.filter(({ state }) => state === 'covered').length) : '',
    coverage: String((coverage === undefined ? null : percentOf(coverage.coverage)) ?? ''),
    untraced: coverage === undefined ? '' : String(untraced.length),
  }
}
