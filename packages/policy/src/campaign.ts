import {
  type Decimal,
  type Duration,
  decimalOf,
  MADE_BY,
  MAX_TIERS,
  type MadeBy,
  REPEAT_RULES,
  RESULT_STATUSES,
  type ResultStatus,
  TIER_LEVELS,
  type WhatRepeatsMean,
} from '@governance-gates/core'
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { list, named, oneOrMore } from './collections.ts'
import { count, duration, percentage, positiveCount } from './scalars.ts'
import { label, path, pathOrGlob } from './texts.ts'

/** `auto`: told from the content. */
export const EVIDENCE_FORMATS = ['auto', 'junit', 'ctrf', 'jest', 'json-lines', 'pi'] as const
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number]

/** What to do where evidence or a baseline is missing. */
export type IfMissing = 'fail' | 'warn'

/** How strictly the subjects of one tier are judged. Only a best-effort tier may do without a rate. */
export type TierPolicy =
  | { readonly level: 'required' | 'target'; readonly 'min-pass-rate': Decimal }
  | { readonly level: 'best-effort'; readonly 'min-pass-rate'?: Decimal }

/** Where a generic JSON Lines file says what. */
export interface ColumnsPolicy {
  readonly subject: string
  readonly status: string
  readonly tier?: string
  readonly message?: string
}

/** One conformance run over a set of subjects, and what it has to reach. */
export interface CampaignPolicy {
  readonly title?: string
  /** Paths or patterns, relative to the working directory. */
  readonly evidence: readonly string[]
  readonly format: EvidenceFormat
  readonly columns?: ColumnsPolicy
  /** What words besides the usual ones mean, in a generic file. */
  readonly statuses?: Readonly<Record<string, ResultStatus>>
  /** Only subjects that have one of the values in every attribute. */
  readonly select?: Readonly<Record<string, readonly string[]>>
  /** Percent of the executed subjects. */
  readonly 'min-pass-rate'?: Decimal
  /** Percent of all subjects that must have been executed. */
  readonly 'min-coverage'?: Decimal
  readonly 'max-failures'?: number
  readonly 'max-not-applicable'?: number
  readonly 'min-executed': number
  readonly 'max-flaky'?: number
  readonly 'max-age'?: Duration
  readonly 'if-missing': IfMissing
  /** Whether a step of the run must have written the evidence; as the workflow says where absent. */
  readonly 'made-by'?: MadeBy
  /** What several results of one name within one shard mean. */
  readonly reruns: WhatRepeatsMean
  /** How many files there are, or what tells them apart in their paths. */
  readonly shards?: number | readonly string[]
  readonly inventory?: string
  readonly exceptions: 'allowed' | 'forbidden'
  readonly tiers?: Readonly<Record<string, TierPolicy>>
}

export const ifMissing: z.ZodMiniType<IfMissing> = choice(['fail', 'warn'])

export const madeBy: z.ZodMiniType<MadeBy> = choice(MADE_BY)

const shardNames: z.ZodMiniType<readonly string[]> = list(label)

/** A number of shards or their names; each says itself what is wrong with it. */
export const shards: z.ZodMiniType<number | readonly string[]> = z.transform(
  (input: unknown, payload): number | readonly string[] => {
    const reading = Array.isArray(input) ? shardNames.safeParse(input) : positiveCount.safeParse(input)
    if (reading.success) return reading.data
    for (const { message, path: where } of reading.error.issues) {
      payload.issues.push({ code: 'custom', input, message, path: where })
    }
    return z.NEVER
  },
)

function tierSchema(): z.ZodMiniType<TierPolicy> {
  return z.pipe(
    z.strictObject({ level: choice(TIER_LEVELS), 'min-pass-rate': z.exactOptional(percentage) }),
    z.transform((written, payload): TierPolicy => {
      const { level, 'min-pass-rate': rate } = written
      if (level === 'best-effort') return rate === undefined ? { level } : { level, 'min-pass-rate': rate }
      if (rate !== undefined) return { level, 'min-pass-rate': rate }
      if (level === 'required') return { level, 'min-pass-rate': decimalOf(100) }
      payload.issues.push({
        code: 'custom',
        input: written,
        path: ['min-pass-rate'],
        message: 'is missing: a target tier says what its target is, as in 90%',
      })
      return z.NEVER
    }),
  )
}

function columnsSchema(): z.ZodMiniType<ColumnsPolicy> {
  return z.strictObject({
    subject: label,
    status: label,
    tier: z.exactOptional(label),
    message: z.exactOptional(label),
  })
}

/** A campaign before its defaults: whether it asks for a minimum of executed subjects itself is still to be seen. */
type WrittenCampaign = Omit<CampaignPolicy, 'min-executed'> & Partial<Pick<CampaignPolicy, 'min-executed'>>

function writtenSchema(): z.ZodMiniType<WrittenCampaign> {
  return z.strictObject({
    title: z.exactOptional(label),
    evidence: oneOrMore(pathOrGlob),
    format: z._default(choice(EVIDENCE_FORMATS), 'auto'),
    columns: z.exactOptional(columnsSchema()),
    statuses: z.exactOptional(named(label, choice(RESULT_STATUSES))),
    select: z.exactOptional(named(label, oneOrMore(label))),
    'min-pass-rate': z.exactOptional(percentage),
    'min-coverage': z.exactOptional(percentage),
    'max-failures': z.exactOptional(count),
    'max-not-applicable': z.exactOptional(count),
    'min-executed': z.exactOptional(positiveCount),
    'max-flaky': z.exactOptional(count),
    'max-age': z.exactOptional(duration),
    'if-missing': z._default(ifMissing, 'fail'),
    'made-by': z.exactOptional(madeBy),
    reruns: z._default(choice(REPEAT_RULES), 'worst'),
    shards: z.exactOptional(shards),
    inventory: z.exactOptional(path),
    exceptions: z._default(choice(['allowed', 'forbidden']), 'allowed'),
    tiers: z.exactOptional(named(label, tierSchema())),
  })
}

/** One campaign. It must demand something: evidence that cannot fail proves nothing. */
export function campaignSchema(): z.ZodMiniType<CampaignPolicy> {
  return z.pipe(
    writtenSchema(),
    z.transform((policy, payload): CampaignPolicy => {
      for (const { key, message } of contradictionsIn(policy)) {
        const where = key === undefined ? [] : [key]
        payload.issues.push({ code: 'custom', input: policy, message, path: where })
      }
      return { ...policy, 'min-executed': policy['min-executed'] ?? 1 }
    }),
  )
}

const RULES = [
  'min-pass-rate',
  'min-coverage',
  'max-failures',
  'max-not-applicable',
  'min-executed',
  'max-flaky',
  'max-age',
  'shards',
  'inventory',
] as const satisfies readonly (keyof CampaignPolicy)[]

interface Contradiction {
  /** Absent where the campaign as a whole is meant. */
  readonly key?: keyof CampaignPolicy
  readonly message: string
}

function contradictionsIn(policy: WrittenCampaign): readonly Contradiction[] {
  const found: Contradiction[] = []
  const tiers = Object.values(policy.tiers ?? {})
  const demands =
    RULES.some((key) => policy[key] !== undefined) || tiers.some((each) => 'min-pass-rate' in each)
  if (!demands) found.push({ message: 'demands nothing: give it a rule, such as min-pass-rate: 100%' })
  if (tiers.length > MAX_TIERS) {
    found.push({
      key: 'tiers',
      message: `names ${tiers.length} tiers: at most ${MAX_TIERS} can be told apart`,
    })
  }
  for (const key of ['columns', 'statuses'] as const) {
    if (policy[key] === undefined || policy.format === 'auto' || policy.format === 'json-lines') continue
    found.push({
      key,
      message: `is only for generic JSON Lines, and format says ${policy.format}: delete one`,
    })
  }
  return found
}
