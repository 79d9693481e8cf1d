import {
  type Decimal,
  type Duration,
  decimalOf,
  MAX_TIERS,
  type MadeBy,
  REPEAT_RULES,
  RESULT_STATUSES,
  type ResultStatus,
  type WhatRepeatsMean,
} from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { type Issues, misspellsOneOf } from '../misspelled-key.ts'
import { choice } from '../values/choice.ts'
import { named, oneOrMore } from '../values/collections.ts'
import { EXCEPTION_EFFECTS, type ExceptionEffect, exceptionEffect } from '../values/exception-effect.ts'
import { type IfMissing, ifMissing } from '../values/if-missing.ts'
import { madeBy } from '../values/made-by.ts'
import { count, duration, percentage, positiveCount } from '../values/scalars.ts'
import { shards } from '../values/shards.ts'
import { label, path, pathOrGlob } from '../values/texts.ts'
import { BASELINE_LIMIT_KEYS, type BaselineLimits, baselineLimitsSchema } from './baseline.ts'
import { COLUMN_KEYS, type ColumnsPolicy, columnsSchema } from './columns.ts'
import { FORMAT_NAMES } from './format-names.ts'
import { IDENTITY_KEYS, type IdentityPolicy, identitySchema } from './identity.ts'
import { TIER_KEYS, type TierPolicy, tierSchema } from './tier.ts'

/** `auto` recognises the format by the content. */
export const EVIDENCE_FORMATS: readonly ['auto', ...typeof FORMAT_NAMES] = ['auto', ...FORMAT_NAMES]
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number]

/** One conformance run over a set of subjects, and what it has to reach. */
export interface CampaignPolicy {
  readonly title?: string
  /** Paths or patterns, relative to the working directory. */
  readonly evidence: readonly string[]
  readonly format: EvidenceFormat
  /** The schema, with its version, that the files have to have. */
  readonly schema?: string
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
  /** Percent of all subjects that may be quarantined; one always may, unless it is 0. */
  readonly 'max-quarantined': Decimal
  readonly 'max-age'?: Duration
  readonly 'if-missing': IfMissing
  /** What a report without a single result means beside others that have some. */
  readonly 'if-empty': IfMissing
  /** Whether a step of the run must have written the evidence; as the workflow says where absent. */
  readonly 'made-by'?: MadeBy
  /** What several results of one name within one shard mean. */
  readonly reruns: WhatRepeatsMean
  /** Whether the totals that a report declares have to agree with its results. */
  readonly totals: 'declared' | 'results'
  readonly identity?: IdentityPolicy
  /** How many files there are, or what distinguishes their paths. */
  readonly shards?: number | readonly string[]
  readonly inventory?: string
  /** What an exception is good for beyond its tier and the baseline. */
  readonly exceptions: ExceptionEffect
  readonly tiers?: Readonly<Record<string, TierPolicy>>
  readonly baseline?: BaselineLimits
}

/** Files to look for. Only to leave some out would look for none. */
const wantedPaths: z.ZodMiniType<readonly string[]> = oneOrMore(pathOrGlob).check(
  z.superRefine((patterns, context) => {
    if (
      patterns.length === 0 ||
      patterns.some((pattern) => !pattern.startsWith('!') || pattern.startsWith('!('))
    )
      return
    context.addIssue({
      code: 'custom',
      message:
        'only leaves files out: name those that are wanted too, as in ["reports/**/*.xml", "!reports/samples/**"]',
    })
  }),
)

/** Keys with a default that the schema does not know: whether a campaign has a rule itself is still to be seen, or the unit. */
type FilledIn = 'min-executed' | 'max-quarantined'
type WrittenCampaign = Omit<CampaignPolicy, FilledIn> & Partial<Pick<CampaignPolicy, FilledIn>>

/** Of 200 tests ten may be broken at a time: enough for a bad week, too few to make a bad suite look good. */
const MAX_QUARANTINED = decimalOf(5)

function writtenSchema(): z.ZodMiniType<WrittenCampaign> {
  return z.strictObject({
    title: z.exactOptional(label),
    evidence: wantedPaths,
    format: z._default(choice(EVIDENCE_FORMATS), 'auto'),
    schema: z.exactOptional(label),
    columns: z.exactOptional(columnsSchema()),
    statuses: z.exactOptional(named(label, choice(RESULT_STATUSES))),
    select: z.exactOptional(named(label, oneOrMore(label))),
    'min-pass-rate': z.exactOptional(percentage),
    'min-coverage': z.exactOptional(percentage),
    'max-failures': z.exactOptional(count),
    'max-not-applicable': z.exactOptional(count),
    'min-executed': z.exactOptional(positiveCount),
    'max-flaky': z.exactOptional(count),
    'max-quarantined': z.exactOptional(percentage),
    'max-age': z.exactOptional(duration),
    'if-missing': z._default(ifMissing, 'fail'),
    'if-empty': z._default(ifMissing, 'fail'),
    'made-by': z.exactOptional(madeBy),
    reruns: z._default(choice(REPEAT_RULES), 'worst'),
    totals: z._default(choice(['declared', 'results']), 'declared'),
    identity: z.exactOptional(identitySchema()),
    shards: z.exactOptional(shards),
    inventory: z.exactOptional(path),
    exceptions: z._default(exceptionEffect, 'report'),
    tiers: z.exactOptional(named(label, tierSchema())),
    baseline: z.exactOptional(baselineLimitsSchema()),
  })
}

/** One campaign. It must demand something: evidence that cannot fail proves nothing. */
export function campaignSchema(): z.ZodMiniType<CampaignPolicy> {
  return z.pipe(
    writtenSchema(),
    z.transform((policy, payload): CampaignPolicy => {
      for (const { key, message } of contradictionsIn(policy, payload.issues)) {
        payload.issues.push({ code: 'custom', input: policy, message, path: key === undefined ? [] : [key] })
      }
      return {
        ...policy,
        'min-executed': policy['min-executed'] ?? 1,
        'max-quarantined': policy['max-quarantined'] ?? MAX_QUARANTINED,
      }
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

function contradictionsIn(policy: WrittenCampaign, issues: Issues): readonly Contradiction[] {
  const found: Contradiction[] = []
  const tiers = Object.values(policy.tiers ?? {})
  const demands =
    RULES.some((key) => policy[key] !== undefined) ||
    tiers.some((each) => 'min-pass-rate' in each) ||
    misspellsOneOf(issues, RULES)
  if (!demands) found.push({ message: 'has no rule that can fail: add one, such as min-pass-rate: 100%' })
  if (tiers.length > MAX_TIERS) {
    found.push({
      key: 'tiers',
      message: `names ${tiers.length} tiers: at most ${MAX_TIERS} can be distinguished`,
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

export const CAMPAIGN_KEYS: Keys<CampaignPolicy> = {
  title: {
    meaning: 'The name of the campaign in reports.',
    stricter: 'neither',
    default: 'its name in the policy',
  },
  evidence: {
    meaning:
      'The result files, relative to the working directory. A pattern with `!` before it leaves out what it matches; put patterns in quotes.',
    stricter: 'present',
  },
  format: {
    meaning: 'The format of the files. `auto` recognises it by the content.',
    stricter: 'depends',
  },
  schema: {
    meaning:
      'The schema with its version, or the format, that every file must have: a tool that starts to write another one is then noticed.',
    stricter: 'present',
  },
  columns: {
    meaning: 'The names of the fields in a generic JSON Lines file.',
    stricter: 'depends',
    default: '`subject`, `status`, `tier` and `message`',
    keys: COLUMN_KEYS,
  },
  statuses: {
    meaning: 'What further status words mean in a generic JSON Lines file.',
    stricter: 'absent',
    each: {
      meaning: 'The status that the word means.',
      stricter: ['error', 'fail', 'not-applicable', 'skip', 'flaky', 'pass'],
    },
  },
  select: {
    meaning: 'Judges only the subjects that have one of these values in every attribute.',
    stricter: 'absent',
    each: { meaning: 'One value of the attribute, or several.', stricter: 'depends' },
  },
  'min-pass-rate': { meaning: 'The share of executed subjects that must pass.', stricter: 'higher' },
  'min-coverage': { meaning: 'The share of all subjects that must be executed.', stricter: 'higher' },
  'max-failures': { meaning: 'How many subjects may fail or end in an error.', stricter: 'lower' },
  'max-not-applicable': { meaning: 'How many subjects may be impossible to judge.', stricter: 'lower' },
  'min-executed': {
    meaning: 'How many subjects must be executed.',
    stricter: 'higher',
    default: '`1`',
  },
  'max-flaky': { meaning: 'How many subjects may pass only on a rerun.', stricter: 'lower' },
  'max-quarantined': {
    meaning:
      'The share of subjects, of the campaign and of each tier, that may be quarantined. One always may, unless it is `0%`.',
    stricter: 'lower',
    default: '`5%`',
    unset: 'depends',
  },
  'max-age': { meaning: 'How old the oldest file may be.', stricter: 'lower' },
  'if-missing': {
    meaning:
      'What happens if no file matches. `fail` makes the check inconclusive, which blocks in `rollback` too.',
    stricter: ['fail', 'warn'],
  },
  'if-empty': {
    meaning:
      'What happens if a report has no result and others have some. `fail` makes the check inconclusive. A campaign without a single result is never a pass.',
    stricter: ['fail', 'warn'],
  },
  'made-by': {
    meaning:
      'Whether a step of this run must have written the files: an unchanged committed file is then inconclusive. Counts more than the input `made-by` of the gate.',
    stricter: ['this-run', 'anywhere'],
  },
  reruns: {
    meaning:
      'What several results of one name within one shard mean: the `worst` counts, they are reruns and the `last` counts, or the evidence is unusable (`refuse`).',
    stricter: ['refuse', 'worst', 'last'],
  },
  totals: {
    meaning:
      'Whether the numbers of tests that a report declares have to be those of its results (`declared`), or do not matter because its tool counts in another way (`results`). A declared failure that no result shows is never accepted.',
    stricter: ['declared', 'results'],
  },
  identity: {
    meaning: 'What identifies a result.',
    stricter: 'depends',
    keys: IDENTITY_KEYS,
  },
  shards: {
    meaning: 'How many files there must be, or the names that tell them apart in their paths.',
    stricter: 'present',
  },
  inventory: {
    meaning: 'A list of all subjects, to find those that were not run.',
    stricter: 'present',
  },
  exceptions: {
    meaning:
      'What an excused failure is in `min-pass-rate` and `max-failures`: still a failure (`report`), not counted (`leave-out`), or a pass (`count-as-pass`); the raw rate is shown beside it. In its tier and against the baseline it is excused in each of them. `forbidden` allows no exception.',
    stricter: EXCEPTION_EFFECTS,
  },
  tiers: {
    meaning: 'How strictly the subjects of each tier are judged. At most 30 tiers.',
    stricter: 'present',
    each: { meaning: 'One tier, by its name in the evidence.', keys: TIER_KEYS },
  },
  baseline: {
    meaning:
      'How far this campaign may fall behind the recorded reference, where it differs from the others.',
    stricter: 'depends',
    keys: BASELINE_LIMIT_KEYS,
  },
}
