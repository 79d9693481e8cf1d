import type { DutyEvidence } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { done, open, type Proof, unknown } from '../proof.ts'

/** No open incident waits for somebody to look at it. */
export function byIncidents({ incidents }: DutyEvidence, { now }: Moment): Proof {
  if (incidents.kind === 'missing') return unknown(incidents.why, incidents.remedy)
  const waiting = incidents.value.filter(({ isTriaged }) => !isTriaged)
  const [first] = waiting
  if (first === undefined) {
    const count = incidents.value.length
    return done(now, count === 0 ? 'no incident is open' : `all of ${count} open incidents are triaged`)
  }
  const others = waiting.length > 1 ? ` and ${waiting.length - 1} more` : ''
  return open(
    `#${first.number}${others} waits for triage`,
    `look at #${first.number}: assign somebody, set a label, or comment`,
  )
}
