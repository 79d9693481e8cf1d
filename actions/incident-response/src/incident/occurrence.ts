import type { Instant } from '@governance-gates/core'
import { type Identity, identityOf, takingOver } from '@governance-gates/issue-plan'
import type { FixPolicy, IncidentStreamPolicy, IncidentsPolicy } from '@governance-gates/policy'
import type { HistoryRow } from '../history/history-row.ts'
import type { Rating, Symptom } from '../symptom.ts'
import { type Cause, causesOf } from './cause.ts'
import type { SecurityCase } from './security-advisory.ts'
import { worstRating } from './severity.ts'

export const ISSUE_KIND = 'incident'
const DAY = 86_400_000
const REOPEN_WITHIN = 14 * DAY

/** What an occurrence is about, with all that its issue shows. */
export type Subject =
  | { readonly kind: 'cause'; readonly cause: Cause }
  | { readonly kind: 'security'; readonly advisory: SecurityCase }

/** Something that is wrong, or was: what one issue is for. */
export interface Occurrence {
  readonly identity: Identity
  readonly subject: Subject
  /** The name in the policy: `conformance`, `security`. */
  readonly stream: string
  /** What a regression is in, unless people say otherwise: `runtime`. */
  readonly family: string
  readonly rating: Rating
  /** Undefined where the policy names nobody. */
  readonly area: string | undefined
  readonly triage: number
  readonly fix: FixPolicy | undefined
  /** The first failing verdict. */
  readonly since: Instant
  /** When it was last seen, by the time of the evidence. */
  readonly seenAt: Instant
  readonly state: 'failing' | 'recovering' | 'over'
  /** Whether it is reason enough for an issue. */
  readonly isDue: boolean
  readonly flips: number
}

/** How long an issue is the same when what it is about comes back, in milliseconds. */
export function reopenWithin({ fixed }: IncidentsPolicy): number {
  return fixed['reopen-within']?.milliseconds ?? REOPEN_WITHIN
}

/** The identity of the issue that a symptom leads. */
export function symptomIdentity({ gate, check, subject, kind }: Symptom): Identity {
  return identityOf(ISSUE_KIND, [gate, kind, check, subject ?? ''])
}

/** What the verdicts of the default branch tell of, each once. */
export function verdictOccurrences(
  rows: readonly HistoryRow[],
  policy: IncidentsPolicy,
  now: Instant,
): readonly Occurrence[] {
  const all = Object.entries(policy.named).flatMap(([stream, settings]) =>
    settings.gates.flatMap((gate) =>
      causesOf(rows, gate, {
        after: settings.after,
        closeAfter: settings['close-after'],
        sameWithin: reopenWithin(policy),
      }).map((cause) => occurrenceOf(cause, { stream, settings, now })),
    ),
  )
  // Of one identity the latest: what ended long ago, and began again, is another cause with the same lead.
  return [...new Map(all.map((each) => [each.identity.current, each])).values()]
}

interface Told {
  readonly stream: string
  readonly settings: IncidentStreamPolicy
  readonly now: Instant
}

function occurrenceOf(cause: Cause, { stream, settings, now }: Told): Occurrence {
  const family = familyOf(cause)
  const grace = (settings['unmeasured-after'] ?? settings.triage).milliseconds
  const isRecovering = cause.members.every(({ greens, isOver }) => isOver || greens.length > 0)
  const isLong = cause.kind === 'failing' ? cause.isConfirmed : now - cause.since >= grace
  return {
    identity: identityOfCause(cause),
    subject: { kind: 'cause', cause },
    stream,
    family,
    rating: worstRating(cause.members.map(({ symptom }) => symptom.rating)),
    area: settings.kinds?.[family]?.area ?? settings.area,
    triage: settings.triage.milliseconds,
    fix: settings.fix,
    since: cause.since,
    seenAt: cause.seenAt,
    state: cause.endedAt !== undefined ? 'over' : isRecovering ? 'recovering' : 'failing',
    // What is green again needs no issue any more.
    isDue: cause.endedAt === undefined && !isRecovering && isLong,
    flips: cause.flips,
  }
}

const MAX_TAKEN_OVER = 100

/** Where the history was lost another symptom may lead: the issue of any of them is the one. */
function identityOfCause({ lead, members, endedAt }: Cause): Identity {
  const own = symptomIdentity(lead)
  if (endedAt !== undefined) return own
  const others = members.slice(0, MAX_TAKEN_OVER).map(({ symptom }) => symptomIdentity(symptom))
  return takingOver(
    own,
    others.filter(({ current }) => current !== own.current),
  )
}

/** From so many subjects on it is not the subjects. */
const MANY = 10

function familyOf({ kind, members }: Cause): string {
  if (kind === 'unmeasured') return 'harness'
  const named = members.filter(({ symptom }) => symptom.subject !== undefined)
  return named.length === 0 || named.length >= MANY ? 'runtime' : 'extension'
}
