import type { Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { closestWord } from '../closest-word.ts'
import type { Keys, Member } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { type Mixed, mixed, oneOrMore } from '../values/collections.ts'
import { type Approver, approver } from '../values/owners.ts'
import { count, duration, positiveCount } from '../values/scalars.ts'
import { label, path, word } from '../values/texts.ts'
import {
  FIX_KEYS,
  type FixPolicy,
  fixSchema,
  type IncidentStreamPolicy,
  incidentStreamSchema,
  STREAM_KEYS,
} from './incident-stream.ts'

const ALERTS = ['dependabot', 'off'] as const
const ADVISORIES = ['published', 'off'] as const

/** Flaws that are public knowledge. */
export interface SecurityIncidentPolicy {
  readonly alerts: (typeof ALERTS)[number]
  readonly advisories: (typeof ADVISORIES)[number]
  readonly area?: string
  readonly triage: Duration
  readonly fix: FixPolicy
  /** The change log that must name an advisory. */
  readonly changelog: string
  readonly playbook?: string
}

/** How many issues may be opened. */
export interface IncidentLimits {
  readonly 'per-run': number
  readonly 'per-day': number
}

export interface IncidentSettings {
  readonly label: string
  /** Whose act ends the time for triage. */
  readonly responders?: readonly Approver[]
  readonly security?: SecurityIncidentPolicy
  readonly 'reopen-within'?: Duration
  readonly 'flapping-after': number
  readonly waiver?: Duration
  readonly limits?: IncidentLimits
}

/** Settings, and beside them the streams of incidents by name: `conformance`, `performance`. */
export type IncidentsPolicy = Mixed<IncidentSettings, IncidentStreamPolicy>

export const incidentsReader: SectionReader<IncidentsPolicy> = {
  schema: incidentsSchema,
  problems: unknownIncidentAreas,
}

function incidentsSchema(): z.ZodMiniType<IncidentsPolicy> {
  const settings = {
    label: z._default(label, 'incident'),
    responders: z.exactOptional(oneOrMore(approver)),
    security: z.exactOptional(securitySchema()),
    'reopen-within': z.exactOptional(duration),
    'flapping-after': z._default(positiveCount, 3),
    waiver: z.exactOptional(duration),
    limits: z.exactOptional(
      z.strictObject({ 'per-run': z._default(count, 5), 'per-day': z._default(count, 20) }),
    ),
  }
  return mixed<IncidentSettings, IncidentStreamPolicy>(settings, word, incidentStreamSchema()).check(
    z.superRefine(({ fixed, named }, context) => {
      if (fixed.security !== undefined || Object.keys(named).length > 0) return
      const message = 'begins no incident: add a stream such as conformance, or security'
      context.addIssue({ code: 'custom', message })
    }),
  )
}

function securitySchema(): z.ZodMiniType<SecurityIncidentPolicy> {
  return z.strictObject({
    alerts: z._default(choice(ALERTS), 'dependabot'),
    advisories: z._default(choice(ADVISORIES), 'published'),
    area: z.exactOptional(word),
    triage: duration,
    fix: fixSchema(),
    changelog: z._default(path, 'CHANGELOG.md'),
    playbook: z.exactOptional(path),
  })
}

/** Complaints about areas that incidents name and the policy does not have. */
function unknownIncidentAreas(
  incidents: IncidentsPolicy,
  known: readonly string[],
): readonly { readonly path: readonly string[]; readonly message: string }[] {
  return namedAreas(incidents)
    .filter(({ area }) => !known.includes(area))
    .map(({ area, path: place }) => {
      const meant = closestWord(area, known)
      const fix = meant === undefined ? 'add it to ownership.areas' : `did you mean ${meant}?`
      return {
        path: ['incidents', ...place],
        message: `there is no area ${JSON.stringify(area)}: ${fix}`,
      }
    })
}

interface NamedArea {
  readonly area: string
  readonly path: readonly string[]
}

function namedAreas({ fixed: { security, responders = [] }, named }: IncidentsPolicy): readonly NamedArea[] {
  return [
    ...Object.entries(named).flatMap(([name, stream]) => areasOf(name, stream)),
    ...(security?.area === undefined ? [] : [{ area: security.area, path: ['security', 'area'] }]),
    ...responders.flatMap((each) =>
      each.kind === 'area' ? [{ area: each.area, path: ['responders'] }] : [],
    ),
  ]
}

function areasOf(name: string, stream: IncidentStreamPolicy): readonly NamedArea[] {
  const kinds = Object.entries(stream.kinds ?? {}).flatMap(([kind, { area }]) =>
    area === undefined ? [] : [{ area, path: [name, 'kinds', kind, 'area'] }],
  )
  return [...(stream.area === undefined ? [] : [{ area: stream.area, path: [name, 'area'] }]), ...kinds]
}

export const INCIDENT_STREAM: Member<IncidentStreamPolicy> = {
  meaning: 'Incidents that begin with the verdicts of some gates.',
  keys: STREAM_KEYS,
}

export const INCIDENTS_KEYS: Keys<IncidentSettings> = {
  label: { meaning: 'The label of the issues.', stricter: 'neither' },
  responders: {
    meaning:
      'Whose assignment, label or comment ends the time for triage, and whose closing counts: users, `owner:<area>`, `backup:<area>` or `permission:<role>`. Owners and backups of the area in any case.',
    stricter: 'absent',
    default: '`permission:triage`',
    unset: 'depends',
  },
  security: {
    meaning: 'Incidents that begin with flaws that are public knowledge.',
    stricter: 'present',
    keys: {
      alerts: { meaning: 'Whether Dependabot alerts begin incidents.', stricter: ['dependabot', 'off'] },
      advisories: {
        meaning: "Whether this repository's published advisories begin incidents.",
        stricter: ['published', 'off'],
      },
      area: {
        meaning: 'The area in `ownership` that answers for them.',
        stricter: 'depends',
        default: 'nobody is assigned or mentioned',
        unset: 'depends',
      },
      triage: { meaning: 'How long somebody may take to look at one.', stricter: 'lower' },
      fix: { meaning: 'Until when one must be fixed and released.', stricter: 'depends', keys: FIX_KEYS },
      changelog: {
        meaning: 'The change log, in which a released version must name the advisory.',
        stricter: 'depends',
      },
      playbook: {
        meaning: 'A Markdown file. The items of its lists become check boxes in the issue.',
        stricter: 'neither',
      },
    },
  },
  'reopen-within': {
    meaning: 'How long after it was closed an issue is opened again; later there is a new one.',
    stricter: 'neither',
    default: '14d',
  },
  'flapping-after': {
    meaning: 'How many times a subject may fail again before the issue says so and comments stop.',
    stricter: 'neither',
  },
  waiver: {
    meaning: 'How long an incident that somebody closed as not planned may stay closed while it fails.',
    stricter: 'lower',
    default: '30d',
    unset: 'depends',
  },
  limits: {
    meaning: 'How many issues may be opened; the most severe come first.',
    stricter: 'neither',
    keys: {
      'per-run': { meaning: 'In one run.', stricter: 'higher' },
      'per-day': { meaning: 'In 24 hours.', stricter: 'higher' },
    },
  },
}
