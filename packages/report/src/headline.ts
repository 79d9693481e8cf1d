import type { Check } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { formatCount } from './amount.ts'
import { type Cause, causesOf } from './causes/cause.ts'
import { causeSentence, causeTitle, failedChecks } from './causes/cause-text.ts'
import { whyNotObserved } from './mode-note.ts'
import { checksWith } from './status.ts'

/**
 * One line that says what to do about a verdict: the first cause of what blocks, and its remedy.
 *
 * @param holding what is true where nothing blocks, as in `Conformance holds`.
 */
export function headlineOf(
  verdict: Pick<Verdict, 'gate' | 'status' | 'mode' | 'observeUntil' | 'blocking' | 'checks' | 'evaluatedAt'>,
  holding: string,
): string {
  const { status, checks } = verdict
  const causes = blockingCauses(verdict)
  if (causes.length === 0) return status === 'pass' ? passing(checks, holding) : 'Nothing was judged.'
  return `${endingOf(verdict)}: ${causeSentence(causes)}`
}

/** What blocks, or would: each cause once, those that fail first. */
export function blockingCauses({ gate, checks }: Pick<Verdict, 'gate' | 'checks'>): readonly Cause[] {
  return causesOf(failedChecks(gate, checksWith(checks, 'fail', 'inconclusive'), 1))
}

function endingOf(verdict: Pick<Verdict, 'mode' | 'observeUntil' | 'blocking' | 'evaluatedAt'>): string {
  const { mode, blocking, observeUntil } = verdict
  if (mode === 'observe') return `Would block${observeUntil === undefined ? '' : ` after ${observeUntil}`}`
  if (!blocking) return mode === 'strict' ? 'Failing' : `Failing, not blocking in ${mode} mode`
  const reason = whyNotObserved(verdict)
  return reason === undefined ? 'Blocked' : `Blocked (${reason})`
}

function passing(checks: readonly Check[], holding: string): string {
  const [doubt] = causesOf(failedChecks('', checksWith(checks, 'warn'), 1))
  // Where nothing passed, nothing is known to hold.
  if (doubt !== undefined && checksWith(checks, 'pass').length === 0)
    return `Nothing was judged. ${causeTitle(doubt)}.`
  const warnings = checksWith(checks, 'warn').length
  const aside = warnings === 0 ? '' : `; ${counted(warnings, 'warning')} to look at`
  return `${holding}: ${counted(checksWith(checks, 'pass').length, 'check')} passed${aside}.`
}

function counted(number: number, noun: string): string {
  return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`
}
