import type { Mode } from '@governance-gates/core'
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { list } from './collections.ts'
import { type ConformancePolicy, conformanceSchema } from './conformance.ts'
import { type PerformancePolicy, performanceSchema } from './performance.ts'
import { type ReleasePolicy, releaseSchema } from './release.ts'
import { flag, formatVersion } from './scalars.ts'
import { type SuitesPolicy, suitesSchema } from './suites.ts'
import { branchPattern, label } from './texts.ts'
import { type TraceabilityPolicy, traceabilitySchema } from './traceability.ts'

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
  readonly conformance?: ConformancePolicy
  readonly performance?: PerformancePolicy
  readonly suites?: SuitesPolicy
  readonly traceability?: TraceabilityPolicy
  readonly release?: ReleasePolicy
}

/** The parts of a policy, each for one gate. */
export type Section = 'conformance' | 'performance' | 'suites' | 'traceability' | 'release'

/**
 * The schema of the whole policy file. A section is built only if it `isWritten`: building one takes longer than reading
 * it, and every gate pays that when it starts.
 */
export function policySchema(isWritten: (section: Section) => boolean): z.ZodMiniType<Policy> {
  const section = <Content>(name: Section, build: () => z.ZodMiniType<Content>) =>
    z.exactOptional<z.ZodMiniType<Content>>(isWritten(name) ? build() : z.never())
  return z.strictObject({
    version: formatVersion,
    platform: label,
    thresholds: label,
    mode: z._default(choice(['strict', 'rollback']), 'strict'),
    'require-base': z._default(flag, false),
    'rules-from': z.exactOptional(list(branchPattern)),
    conformance: section('conformance', conformanceSchema),
    performance: section('performance', performanceSchema),
    suites: section('suites', suitesSchema),
    traceability: section('traceability', traceabilitySchema),
    release: section('release', releaseSchema),
  })
}
