import type { Mode } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from './key.ts'
import { CONFORMANCE_KEYS, type ConformancePolicy, conformanceSchema } from './sections/conformance.ts'
import {
  DECISION_DEFAULT_KEYS,
  DECISION_MEMBER,
  type DecisionsPolicy,
  decisionsSchema,
  unknownAreas,
} from './sections/decisions.ts'
import { EXTENSIONS_KEYS, type ExtensionsPolicy, extensionsSchema } from './sections/extensions.ts'
import {
  INCIDENT_STREAM,
  INCIDENTS_KEYS,
  type IncidentsPolicy,
  incidentsSchema,
  unknownIncidentAreas,
} from './sections/incidents.ts'
import {
  INTENDED_CHANGES_KEYS,
  type IntendedChangesPolicy,
  intendedChangesSchema,
} from './sections/intended-changes.ts'
import {
  MAINTENANCE_KEYS,
  type MaintenancePolicy,
  maintenanceSchema,
  unknownDutyAreas,
} from './sections/maintenance.ts'
import { OWNERSHIP_KEYS, type OwnershipPolicy, ownershipSchema } from './sections/ownership.ts'
import { PERFORMANCE_KEYS, type PerformancePolicy, performanceSchema } from './sections/performance.ts'
import { RELEASE_KEYS, type ReleasePolicy, releaseSchema } from './sections/release.ts'
import { ROADMAP_KEYS, type RoadmapPolicy, roadmapSchema } from './sections/roadmap.ts'
import { SUITES_KEYS, type SuitesPolicy, suitesSchema } from './sections/suites.ts'
import { TRACEABILITY_KEYS, type TraceabilityPolicy, traceabilitySchema } from './sections/traceability.ts'
import { choice } from './values/choice.ts'
import { list } from './values/collections.ts'
import { flag, formatVersion } from './values/scalars.ts'
import { branchPattern, label } from './values/texts.ts'

/** The declared rules of a platform. Keys are spelled as in the file, so that a rule has one name everywhere. */
export interface Policy {
  /** Of this format. */
  readonly version: 1
  readonly platform: string
  /** The label of the threshold set, which every verdict carries. */
  readonly thresholds: string
  readonly mode: Mode
  /** Whether a pull request that cannot be judged by its base commit's policy is inconclusive. */
  readonly 'require-base': boolean
  /** The branches whose rules count, as patterns; those of any base where absent. Only the default branch's policy is asked. */
  readonly 'rules-from'?: readonly string[]
  readonly 'intended-changes'?: IntendedChangesPolicy
  readonly conformance?: ConformancePolicy
  readonly performance?: PerformancePolicy
  readonly suites?: SuitesPolicy
  readonly traceability?: TraceabilityPolicy
  readonly extensions?: ExtensionsPolicy
  readonly release?: ReleasePolicy
  readonly ownership?: OwnershipPolicy
  readonly decisions?: DecisionsPolicy
  readonly incidents?: IncidentsPolicy
  readonly maintenance?: MaintenancePolicy
  readonly roadmap?: RoadmapPolicy
}

/** The parts of a policy, nearly each for one gate. */
export type Section =
  | 'intended-changes'
  | 'conformance'
  | 'performance'
  | 'suites'
  | 'traceability'
  | 'extensions'
  | 'release'
  | 'ownership'
  | 'decisions'
  | 'incidents'
  | 'maintenance'
  | 'roadmap'

/**
 * The schema of the whole policy file. A section is built only if it `isWritten`: building one takes longer than reading
 * it, and every gate pays that when it starts.
 */
export function policySchema(isWritten: (section: Section) => boolean): z.ZodMiniType<Policy> {
  const section = <Content>(name: Section, build: () => z.ZodMiniType<Content>) =>
    z.exactOptional<z.ZodMiniType<Content>>(isWritten(name) ? build() : z.never())
  const whole: z.ZodMiniType<Policy> = z.strictObject({
    version: formatVersion,
    platform: label,
    thresholds: label,
    mode: z._default(choice(['strict', 'rollback']), 'strict'),
    'require-base': z._default(flag, false),
    'rules-from': z.exactOptional(list(branchPattern)),
    'intended-changes': section('intended-changes', intendedChangesSchema),
    conformance: section('conformance', conformanceSchema),
    performance: section('performance', performanceSchema),
    suites: section('suites', suitesSchema),
    traceability: section('traceability', traceabilitySchema),
    extensions: section('extensions', extensionsSchema),
    release: section('release', releaseSchema),
    ownership: section('ownership', ownershipSchema),
    decisions: section('decisions', decisionsSchema),
    incidents: section('incidents', incidentsSchema),
    maintenance: section('maintenance', maintenanceSchema),
    roadmap: section('roadmap', roadmapSchema),
  })
  const namesAreas = (['decisions', 'incidents', 'maintenance'] as const).some(isWritten)
  return namesAreas ? whole.check(z.superRefine(refuseUnknownAreas)) : whole
}

function refuseUnknownAreas(
  { decisions, incidents, maintenance, ownership }: Policy,
  context: z.core.$RefinementCtx,
): void {
  // What is not of its kind is not in the form that names areas.
  if (context.issues.length > 0) return
  const unknown = [
    ...(decisions === undefined ? [] : unknownAreas(decisions, ownership)),
    ...(incidents === undefined ? [] : unknownIncidentAreas(incidents, ownership)),
    ...(maintenance === undefined ? [] : unknownDutyAreas(maintenance, ownership)),
  ]
  for (const { path, message } of unknown) {
    context.addIssue({ code: 'custom', path: [...path], message })
  }
}

/** Only for editors, the documentation and the comparison of policies: what a gate does not use is not in its bundle. */
export const POLICY_KEYS: Keys<Policy> = {
  version: { meaning: 'The version of this format.', stricter: 'neither' },
  platform: { meaning: 'The name of the platform that this policy governs.', stricter: 'neither' },
  thresholds: {
    meaning: 'The label of this set of rules: the threshold version. Every verdict carries it.',
    stricter: 'neither',
  },
  mode: {
    meaning:
      '`strict` blocks. `rollback` reports the same failing verdict but does not block. The input `mode` of a gate overrides it.',
    stricter: ['strict', 'rollback'],
  },
  'require-base': {
    meaning:
      'What happens if a change cannot be judged by the policy of its base commit. `true`: the verdict is inconclusive. `false`: there is a warning.',
    stricter: [true, false],
  },
  'rules-from': {
    meaning:
      'The branches whose rules count, as names or patterns such as `release/*`. Only the policy on the default branch can set it. A pull request to any other branch is judged by the rules of the default branch, because its author chooses its base.',
    stricter: 'absent',
    default: 'every branch',
    unset: 'loosest',
  },
  'intended-changes': {
    meaning: 'Renames, removals and slowdowns that a change declares and somebody else accepts.',
    stricter: 'depends',
    keys: INTENDED_CHANGES_KEYS,
  },
  conformance: {
    meaning: 'What test results must reach. Enforced by conformance-gate.',
    stricter: 'present',
    keys: CONFORMANCE_KEYS,
  },
  performance: {
    meaning: 'Limits on measured quantities. Enforced by perf-budget.',
    stricter: 'present',
    keys: PERFORMANCE_KEYS,
  },
  suites: {
    meaning: 'What the tests of each suite must not contain. Enforced by suite-classification.',
    stricter: 'present',
    keys: SUITES_KEYS,
  },
  traceability: {
    meaning: 'Which requirement each test verifies. Enforced by traceability.',
    stricter: 'present',
    keys: TRACEABILITY_KEYS,
  },
  extensions: {
    meaning: 'What may be in the list of extensions. Enforced by extension-vetting.',
    stricter: 'present',
    keys: EXTENSIONS_KEYS,
  },
  release: {
    meaning: 'What a release must fulfil. Enforced by release-check.',
    stricter: 'present',
    keys: RELEASE_KEYS,
  },
  ownership: {
    meaning: 'Who answers for which part of the platform. Enforced by decision-authority.',
    stricter: 'present',
    keys: OWNERSHIP_KEYS,
  },
  decisions: {
    meaning: 'Which changes need whose approval, and what else. Enforced by decision-authority.',
    stricter: 'depends',
    keys: DECISION_DEFAULT_KEYS,
    each: DECISION_MEMBER,
  },
  incidents: {
    meaning: 'What happens when something fails on the default branch. Enforced by incident-response.',
    stricter: 'present',
    keys: INCIDENTS_KEYS,
    each: INCIDENT_STREAM,
  },
  maintenance: {
    meaning: 'What has to be done again in each period. Enforced by maintenance-cadence.',
    stricter: 'present',
    keys: MAINTENANCE_KEYS,
  },
  roadmap: {
    meaning: 'The parts of the plan, with goal and status. Enforced by maintenance-cadence.',
    stricter: 'present',
    keys: ROADMAP_KEYS,
  },
}
