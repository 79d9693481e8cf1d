import { MAX_OBSERVED_DAYS, observedDay, parseCalendarDate, parseInstant } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'

type Moded = Pick<Verdict, 'mode' | 'observeUntil' | 'evaluatedAt'>

/** What the mode of a verdict means for its reader; undefined where there is nothing to say. */
export function modeNote(verdict: Moded & Pick<Verdict, 'status' | 'blocking'>): string | undefined {
  const { mode, observeUntil, status, blocking } = verdict
  switch (mode) {
    case 'strict': {
      const reason = whyNotObserved(verdict)
      return reason && `observe was asked for, but ${reason}`
    }
    case 'observe':
      return observeUntil === undefined
        ? 'reported, never blocking'
        : `reported, never blocking until ${observeUntil}; strict after that day`
    case 'rollback':
      if (status === 'pass') return undefined
      return blocking
        ? 'forgives failing checks only; what could not be measured still blocks'
        : 'reported, not blocking'
  }
}

/** Why a verdict that was to be observed is strict all the same; undefined where it was not to be. */
export function whyNotObserved({ mode, observeUntil, evaluatedAt }: Moded): string | undefined {
  if (mode === 'observe' || observeUntil === undefined) return undefined
  const until = parseCalendarDate(observeUntil)
  const now = parseInstant(evaluatedAt)
  if (until === undefined || now === undefined) return undefined
  switch (observedDay(until, now)) {
    case 'over':
      return `observing ended on ${until}`
    case 'too-far':
      return `observe-until is ${until}, more than ${MAX_OBSERVED_DAYS} days ahead`
    case 'observed':
      return 'a release is never observed'
  }
}
