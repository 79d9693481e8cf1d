import { type CalendarDate, MAX_OBSERVED_DAYS, type Mode } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { IntendedChangesPolicy } from './registers/intended-changes-settings.ts'
import type { SectionProblem, SectionReader } from './section-reader.ts'
import type { ConformancePolicy } from './sections/conformance.ts'
import type { DecisionsPolicy } from './sections/decisions.ts'
import type { ExtensionsPolicy } from './sections/extensions.ts'
import type { IncidentsPolicy } from './sections/incidents.ts'
import type { MaintenancePolicy } from './sections/maintenance.ts'
import type { OwnershipPolicy } from './sections/ownership.ts'
import type { PerformancePolicy } from './sections/performance.ts'
import type { ReleasePolicy } from './sections/release.ts'
import type { RoadmapPolicy } from './sections/roadmap.ts'
import type { SuitesPolicy } from './sections/suites.ts'
import type { TraceabilityPolicy } from './sections/traceability.ts'
import { choice } from './values/choice.ts'
import { list } from './values/collections.ts'
import { calendarDate, flag, formatVersion } from './values/scalars.ts'
import { branchPattern, label } from './values/texts.ts'

/** The declared rules of a platform. Keys are spelled as in the file, so that a rule has one name everywhere. */
export interface Policy {
  /** Of this format. */
  readonly version: 1
  readonly platform: string
  /** The label of the threshold set, which every verdict carries. */
  readonly thresholds: string
  readonly mode: Mode
  /** The last day of mode `observe`. Without effect in any other mode. */
  readonly 'observe-until'?: CalendarDate
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
export const SECTIONS = [
  'intended-changes',
  'conformance',
  'performance',
  'suites',
  'traceability',
  'extensions',
  'release',
  'ownership',
  'decisions',
  'incidents',
  'maintenance',
  'roadmap',
] as const
export type Section = (typeof SECTIONS)[number]

/** The readers of the sections that are written. To build a schema takes longer than to read a section by it. */
export type SectionReaders = { readonly [Name in Section]?: SectionReader<NonNullable<Policy[Name]>> }

/** The schema of a policy file with these sections. */
export function policySchema(readers: SectionReaders): z.ZodMiniType<Policy> {
  const whole: z.ZodMiniType<Policy> = z.strictObject({
    version: formatVersion,
    platform: label,
    thresholds: label,
    mode: z._default(choice(['strict', 'rollback', 'observe']), 'strict'),
    'observe-until': z.exactOptional(calendarDate),
    'require-base': z._default(flag, false),
    'rules-from': z.exactOptional(list(branchPattern)),
    'intended-changes': section(readers['intended-changes']),
    conformance: section(readers.conformance),
    performance: section(readers.performance),
    suites: section(readers.suites),
    traceability: section(readers.traceability),
    extensions: section(readers.extensions),
    release: section(readers.release),
    ownership: section(readers.ownership),
    decisions: section(readers.decisions),
    incidents: section(readers.incidents),
    maintenance: section(readers.maintenance),
    roadmap: section(readers.roadmap),
  })
  return whole.check(
    z.superRefine((policy, context) => {
      requireLastDay(policy, context)
      refuseProblems(readers, policy, context)
    }),
  )
}

function requireLastDay(policy: Policy, context: z.core.$RefinementCtx): void {
  if (policy.mode !== 'observe' || policy['observe-until'] !== undefined) return
  context.addIssue({
    code: 'custom',
    path: ['mode'],
    message: `observe needs a last day: add observe-until: YYYY-MM-DD, at most ${MAX_OBSERVED_DAYS} days ahead`,
  })
}

function section<Content>(
  reader: SectionReader<Content> | undefined,
): z.ZodMiniExactOptional<z.ZodMiniType<Content>> {
  return z.exactOptional<z.ZodMiniType<Content>>(reader?.schema() ?? z.never())
}

function refuseProblems(readers: SectionReaders, policy: Policy, context: z.core.$RefinementCtx): void {
  // What is not of its kind cannot be held against the rest.
  if (context.issues.length > 0) return
  const areas = Object.keys(policy.ownership?.areas ?? {})
  const problems = SECTIONS.flatMap((name) => problemsOf(readers[name], policy[name], areas))
  for (const { path, message } of problems) context.addIssue({ code: 'custom', path: [...path], message })
}

function problemsOf<Content>(
  reader: SectionReader<Content> | undefined,
  content: Content | undefined,
  areas: readonly string[],
): readonly SectionProblem[] {
  return content === undefined ? [] : (reader?.problems?.(content, areas) ?? [])
}
