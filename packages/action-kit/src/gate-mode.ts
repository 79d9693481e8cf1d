import { dayAfter, type Instant, MAX_OBSERVED_DAYS, observedDay } from '@governance-gates/core'
import type { LoadedPolicy } from '@governance-gates/policy'
import type { Verdict } from '@governance-gates/verdict'
import { ConfigurationError } from './configuration-error.ts'
import type { GateInputs } from './inputs.ts'

/** The mode of a verdict, and the last day of observing where somebody asked for that. */
export type GateMode = Pick<Verdict, 'mode' | 'observeUntil'>

/**
 * The mode that a gate judges in. To observe is for its days, and never for what is released. @throws ConfigurationError
 *
 * @param inputs its own mode counts more than the policy's.
 */
export function gateMode(
  inputs: Pick<GateInputs, 'mode' | 'now'>,
  { policy, path }: LoadedPolicy,
  purpose: 'release' | 'change',
): GateMode {
  const mode = inputs.mode ?? policy.mode
  if (mode !== 'observe') return { mode }
  const until = policy['observe-until']
  if (until === undefined) throw new ConfigurationError(withoutLastDay(path, inputs.now), { file: path })
  const isObserved = purpose === 'change' && observedDay(until, inputs.now) === 'observed'
  return { mode: isObserved ? 'observe' : 'strict', observeUntil: until }
}

function withoutLastDay(path: string, now: Instant): string {
  const last = dayAfter(now, MAX_OBSERVED_DAYS)
  return `input mode: observe needs a last day: add observe-until: ${last} (at most ${MAX_OBSERVED_DAYS} days ahead) to ${path}`
}
