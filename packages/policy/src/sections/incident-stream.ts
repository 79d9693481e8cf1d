import type { Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { list, named } from '../values/collections.ts'
import { type FixDeadline, fixDeadline } from '../values/fix-deadline.ts'
import { duration, positiveCount } from '../values/scalars.ts'
import { path, word } from '../values/texts.ts'

/** What a regression is in: its playbook, and who answers for it. */
export interface IncidentKindPolicy {
  readonly playbook?: string
  readonly area?: string
}

/** By severity; where one is left out, there is no deadline. */
export interface FixPolicy {
  readonly critical?: FixDeadline
  readonly high?: FixDeadline
  readonly else?: FixDeadline
}

/** Incidents that begin with the verdicts of some gates. */
export interface IncidentStreamPolicy {
  readonly gates: readonly string[]
  /** The area that answers for them, where the kind names none. */
  readonly area?: string
  readonly triage: Duration
  /** So many verdicts in a row must fail. */
  readonly after: number
  /** So many verdicts in a row must be green. */
  readonly 'close-after': number
  /** How long something may be impossible to measure before that is an incident. */
  readonly 'unmeasured-after'?: Duration
  readonly fix?: FixPolicy
  /** `runtime`, `harness` and `extension` are recognised; people choose others by a label. */
  readonly kinds?: Readonly<Record<string, IncidentKindPolicy>>
}

export function incidentStreamSchema(): z.ZodMiniType<IncidentStreamPolicy> {
  const kind = z.strictObject({ playbook: z.exactOptional(path), area: z.exactOptional(word) })
  return z.strictObject({
    gates: list(word),
    area: z.exactOptional(word),
    triage: duration,
    after: z._default(positiveCount, 1),
    'close-after': z._default(positiveCount, 3),
    'unmeasured-after': z.exactOptional(duration),
    fix: z.exactOptional(fixSchema()),
    kinds: z.exactOptional(named(word, kind)),
  })
}

export function fixSchema(): z.ZodMiniType<FixPolicy> {
  return z.strictObject({
    critical: z.exactOptional(fixDeadline),
    high: z.exactOptional(fixDeadline),
    else: z.exactOptional(fixDeadline),
  })
}

export const FIX_KEYS: Keys<FixPolicy> = {
  critical: { meaning: 'Until when a critical incident must be fixed.', stricter: 'depends' },
  high: {
    meaning: 'The same for high severity, and for one that is not known.',
    stricter: 'depends',
  },
  else: { meaning: 'The same for any other severity.', stricter: 'depends' },
}

const KIND_KEYS: Keys<IncidentKindPolicy> = {
  playbook: {
    meaning: 'A Markdown file. The items of its lists become check boxes in the issue.',
    stricter: 'neither',
  },
  area: {
    meaning: 'The area that answers for incidents of this kind.',
    stricter: 'depends',
    default: 'the `area` of the stream',
  },
}

export const STREAM_KEYS: Keys<IncidentStreamPolicy> = {
  gates: { meaning: 'The gates whose verdicts on the default branch begin incidents.', stricter: 'present' },
  area: {
    meaning: 'The area in `ownership` whose owner is asked first, and whose backup is asked next.',
    stricter: 'depends',
    default: 'nobody is assigned or mentioned',
    unset: 'depends',
  },
  triage: {
    meaning: 'How long after the first failing verdict somebody must have looked at it.',
    stricter: 'lower',
  },
  after: { meaning: 'How many failing verdicts in a row begin an incident.', stricter: 'lower' },
  'close-after': {
    meaning: 'How many green verdicts in a row, each with the subject in its results, end one.',
    stricter: 'higher',
  },
  'unmeasured-after': {
    meaning: 'How long something may be inconclusive before that is an incident of its own.',
    stricter: 'lower',
    default: 'the time for triage',
    unset: 'depends',
  },
  fix: { meaning: 'Until when it must be fixed.', stricter: 'present', keys: FIX_KEYS },
  kinds: {
    meaning:
      'What a regression can be in. `harness`: something could not be measured. `runtime`: many subjects fail, or a number of all of them. `extension`: a few subjects. The label `kind: <name>` chooses another.',
    stricter: 'neither',
    each: { meaning: 'One kind.', keys: KIND_KEYS },
  },
}
