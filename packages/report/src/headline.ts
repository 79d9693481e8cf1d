import type { Check } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { formatActual, formatCount, formatExpected } from './amount.ts'
import { whyNotObserved } from './mode-note.ts'
import { checksWith } from './status.ts'

/**
 * One line that says what to do about a verdict: the first blocking check and its remedy.
 *
 * @param holding what is true where nothing blocks, as in `Conformance holds`.
 */
export function headlineOf(
  verdict: Pick<Verdict, 'status' | 'mode' | 'observeUntil' | 'blocking' | 'checks' | 'evaluatedAt'>,
  holding: string,
): string {
  const { status, checks } = verdict
  const blockers = checksWith(checks, 'fail', 'inconclusive')
  const [first] = blockers
  if (first === undefined) return status === 'pass' ? passing(checks, holding) : 'Nothing was judged.'
  const more = blockers.length === 1 ? '' : ` (and ${blockers.length - 1} more)`
  return `${endingOf(verdict)}: ${factOf(first)}${more}. To do: ${first.remedy ?? 'see the check'}.`
}

function endingOf(verdict: Pick<Verdict, 'mode' | 'observeUntil' | 'blocking' | 'evaluatedAt'>): string {
  const { mode, blocking, observeUntil } = verdict
  if (mode === 'observe') return `Would block${observeUntil === undefined ? '' : ` after ${observeUntil}`}`
  if (!blocking) return mode === 'strict' ? 'Failing' : `Failing, not blocking in ${mode} mode`
  const reason = whyNotObserved(verdict)
  return reason === undefined ? 'Blocked' : `Blocked (${reason})`
}

function passing(checks: readonly Check[], holding: string): string {
  const warnings = checksWith(checks, 'warn').length
  const aside = warnings === 0 ? '' : `; ${counted(warnings, 'warning')} to look at`
  return `${holding}: ${counted(checksWith(checks, 'pass').length, 'check')} passed${aside}.`
}

/** The title, with what the rule was applied to: `Tier pass rate (corpus, core)`. */
/** A check as a line names it: `Pass rate (tests)`. */
export function nameOf({ title, scope }: Check): string {
  const places = Object.values(scope)
  return places.length === 0 ? title : `${title} (${places.join(', ')})`
}

function factOf(check: Check): string {
  const name = nameOf(check)
  if (check.status === 'inconclusive') return `${name} could not be judged`
  return `${name}: ${formatActual(check)}, wanted ${formatExpected(check.expected)}`
}

function counted(number: number, noun: string): string {
  return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`
}
