import type { CalendarDate, Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { closestWord } from '../closest-word.ts'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { named, oneOrMore } from '../values/collections.ts'
import { type DutyOwner, dutyOwner } from '../values/duty-owner.ts'
import { calendarDate, duration } from '../values/scalars.ts'
import { label, path, pathOrGlob, word } from '../values/texts.ts'
import { timeZone } from '../values/time-zone.ts'
import { type Verification, verification } from '../values/verification.ts'

const PERIODS = ['week', 'month', 'quarter'] as const
/** How often a duty is due. Weeks are those of ISO 8601. */
export type Period = (typeof PERIODS)[number]

const SCHEDULES = ['watch', 'ignore'] as const

/** Something that somebody has to do again in each period. */
export interface DutyPolicy {
  readonly title?: string
  readonly every: Period
  readonly owner: DutyOwner
  readonly backup?: DutyOwner
  /** The first day on which it counts. */
  readonly since?: CalendarDate
  /** How long after a period its duty may still be done. */
  readonly grace?: Duration
  readonly 'verified-by': Verification
  readonly propose?: 'tighter'
}

export interface MaintenancePolicy {
  readonly 'time-zone': string
  readonly duties: Readonly<Record<string, DutyPolicy>>
  /** The first day on which duties count. */
  readonly since?: CalendarDate
  readonly schedules: (typeof SCHEDULES)[number]
  /** How late a scheduled run may be. GitHub starts them hours late at times. */
  readonly 'late-after'?: Duration
  readonly expiring?: Duration
  /** Verdicts of earlier runs, as they were restored. */
  readonly verdicts?: readonly string[]
  readonly attestations?: string
  readonly label: string
  /** After how long without a run of its own the gate says so. */
  readonly 'silent-after'?: Duration
}

export const maintenanceReader: SectionReader<MaintenancePolicy> = {
  schema: maintenanceSchema,
  problems: unknownDutyAreas,
}

function maintenanceSchema(): z.ZodMiniType<MaintenancePolicy> {
  return z.strictObject({
    'time-zone': z._default(timeZone, 'UTC'),
    duties: named(word, dutySchema()),
    since: z.exactOptional(calendarDate),
    schedules: z._default(choice(SCHEDULES), 'watch'),
    'late-after': z.exactOptional(duration),
    expiring: z.exactOptional(duration),
    verdicts: z.exactOptional(oneOrMore(pathOrGlob)),
    attestations: z.exactOptional(path),
    label: z._default(label, 'maintenance'),
    'silent-after': z.exactOptional(duration),
  })
}

function dutySchema(): z.ZodMiniType<DutyPolicy> {
  return z.strictObject({
    title: z.exactOptional(label),
    every: choice(PERIODS),
    owner: dutyOwner,
    backup: z.exactOptional(dutyOwner),
    since: z.exactOptional(calendarDate),
    grace: z.exactOptional(duration),
    'verified-by': verification,
    propose: z.exactOptional(choice(['tighter'])),
  })
}

/** Complaints about areas that duties name and the policy does not have. */
function unknownDutyAreas(
  { duties }: MaintenancePolicy,
  known: readonly string[],
): readonly { readonly path: readonly string[]; readonly message: string }[] {
  return Object.entries(duties).flatMap(([name, duty]) =>
    (['owner', 'backup'] as const).flatMap((key) => {
      const who = duty[key]
      if (who?.kind !== 'area' || known.includes(who.area)) return []
      const meant = closestWord(who.area, known)
      const fix = meant === undefined ? 'add it to ownership.areas' : `did you mean ${meant}?`
      const message = `there is no area ${JSON.stringify(who.area)}: ${fix}`
      return [{ path: ['maintenance', 'duties', name, key], message }]
    }),
  )
}

export const MAINTENANCE_KEYS: Keys<MaintenancePolicy> = {
  'time-zone': {
    meaning: 'Where weeks, months and quarters begin, as an IANA name.',
    stricter: 'neither',
  },
  duties: {
    meaning: 'What has to be done again in each period.',
    stricter: 'present',
    each: {
      meaning: 'One duty.',
      keys: {
        title: { meaning: 'The name of the duty in reports.', stricter: 'neither', default: 'its name' },
        every: { meaning: 'How often it is due.', stricter: ['week', 'month', 'quarter'] },
        owner: { meaning: 'Whose duty it is.', stricter: 'depends' },
        backup: {
          meaning: 'Who does it if the owner cannot.',
          stricter: 'depends',
          default: 'the backup of the area',
          unset: 'depends',
        },
        since: {
          meaning: 'The first day on which it counts.',
          stricter: 'lower',
          default: '`maintenance.since`',
          unset: 'depends',
        },
        grace: {
          meaning: 'How long after a period its duty may still be done before it is overdue.',
          stricter: 'lower',
          default: '`2d`',
          unset: 'depends',
        },
        'verified-by': { meaning: 'What proves that it was done.', stricter: 'depends' },
        propose: {
          meaning:
            '`tighter`: the gate proposes thresholds that the last 30 days have met with room to spare.',
          stricter: 'neither',
          default: 'no proposals',
          unset: 'depends',
        },
      },
    },
  },
  since: {
    meaning: 'The first day on which duties count. What was not done before is not overdue.',
    stricter: 'lower',
    default: 'the period of the first issue that the gate opened',
    unset: 'depends',
  },
  schedules: {
    meaning: '`watch`: scheduled workflows that are late or have stopped are findings.',
    stricter: ['watch', 'ignore'],
  },
  'late-after': {
    meaning: 'How late a scheduled run may be.',
    stricter: 'lower',
    default: '`6h`',
    unset: 'depends',
  },
  expiring: {
    meaning: 'How long before its last day an exception, waiver, attestation or quarantine is listed.',
    stricter: 'higher',
    default: '`14d`',
    unset: 'depends',
  },
  verdicts: {
    meaning: 'Verdicts of earlier runs, as the workflow restored them.',
    stricter: 'depends',
    default: 'those that the gates of this job wrote',
    unset: 'depends',
  },
  attestations: {
    meaning: 'The register of attestations that duties are verified by.',
    stricter: 'depends',
    default: '`release.attestations`',
    unset: 'depends',
  },
  label: { meaning: 'The label of the issues that the gate opens.', stricter: 'neither' },
  'silent-after': {
    meaning: 'After how long without a run of its own the gate reports the gap.',
    stricter: 'lower',
    default: '`8d`',
    unset: 'depends',
  },
}
