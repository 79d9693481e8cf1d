import type { Decimal } from '@governance-gates/core'
import * as z from 'zod/mini'
import { closestWord } from '../closest-word.ts'
import type { Keys } from '../key.ts'
import { shortened, shownValue } from '../shown-value.ts'
import { choice } from '../values/choice.ts'
import { list, named } from '../values/collections.ts'
import { count, points } from '../values/scalars.ts'
import { fieldName, label, path, word } from '../values/texts.ts'
import { CAMPAIGN_KEYS, type CampaignPolicy, campaignSchema, type IfMissing, ifMissing } from './campaign.ts'

/** How far a run may fall behind the recorded reference. */
export interface BaselinePolicy {
  readonly path: string
  /** The tiers that are compared; all subjects where absent. */
  readonly tiers?: readonly string[]
  /** Percentage points. */
  readonly 'max-pass-rate-drop'?: Decimal
  readonly 'max-new-failures': number
  readonly 'max-new-not-applicable': number
  readonly 'max-absent': number
  /** Percentage points. */
  readonly 'max-coverage-drop'?: Decimal
  readonly 'if-missing': IfMissing
}

/** Where exceptions are recorded, and what each must say. */
export interface ExceptionPolicy {
  readonly path: string
  readonly require: readonly string[]
  readonly unused: 'warn' | 'fail'
}

export interface ConformancePolicy {
  readonly campaigns: Readonly<Record<string, CampaignPolicy>>
  readonly baseline?: BaselinePolicy
  readonly exceptions?: ExceptionPolicy
  /** The register of subjects that are not judged for a time. */
  readonly quarantine?: string
}

function baselineSchema(): z.ZodMiniType<BaselinePolicy> {
  return z.strictObject({
    path,
    tiers: z.exactOptional(list(label)),
    'max-pass-rate-drop': z.exactOptional(points),
    'max-new-failures': z._default(count, 0),
    'max-new-not-applicable': z._default(count, 0),
    'max-absent': z._default(count, 0),
    'max-coverage-drop': z.exactOptional(points),
    'if-missing': z._default(ifMissing, 'fail'),
  })
}

function exceptionSchema(): z.ZodMiniType<ExceptionPolicy> {
  return z.strictObject({
    path,
    require: z._default(list(fieldName), ['owner', 'reason', 'review-by']),
    unused: z._default(choice(['warn', 'fail']), 'warn'),
  })
}

export function conformanceSchema(): z.ZodMiniType<ConformancePolicy> {
  return z
    .strictObject({
      campaigns: named(word, campaignSchema()),
      baseline: z.exactOptional(baselineSchema()),
      exceptions: z.exactOptional(exceptionSchema()),
      quarantine: z.exactOptional(path),
    })
    .check(
      z.superRefine((policy, context) => {
        for (const { index, message } of unknownTiers(policy)) {
          context.addIssue({ code: 'custom', path: ['baseline', 'tiers', index], message })
        }
      }),
    )
}

/** Characters of the list of tiers, in a message. */
const MAX_LISTED = 400

/** Tiers to compare that no campaign has: comparing nothing would pass. Where no campaign has tiers, the evidence may. */
function unknownTiers({
  campaigns,
  baseline,
}: ConformancePolicy): readonly { readonly index: number; readonly message: string }[] {
  const declared = [...new Set(Object.values(campaigns).flatMap(({ tiers }) => Object.keys(tiers ?? {})))]
  if (declared.length === 0) return []
  return (baseline?.tiers ?? []).flatMap((name, index) => {
    if (declared.includes(name)) return []
    const meant = closestWord(name, declared)
    const fix =
      meant === undefined
        ? `the campaigns have ${shortened(declared.join(', '), MAX_LISTED)}`
        : `did you mean ${shortened(meant)}?`
    return [{ index, message: `no campaign has a tier ${shownValue(name)}: ${fix}` }]
  })
}

const BASELINE_KEYS: Keys<BaselinePolicy> = {
  path: {
    meaning:
      'The file with the recorded reference: `governance.baseline/v1`, or the baseline of the platform family.',
    stricter: 'depends',
  },
  tiers: {
    meaning: 'The tiers to compare, in campaigns that declare tiers.',
    stricter: 'present',
    default: 'all subjects',
    unset: 'strictest',
  },
  'max-pass-rate-drop': { meaning: 'How far the pass rate may fall.', stricter: 'lower' },
  'max-new-failures': {
    meaning: 'How many subjects may fail that did not fail in the reference.',
    stricter: 'lower',
  },
  'max-new-not-applicable': {
    meaning:
      'How many subjects may no longer be executed. If the evidence has only counts, growth of the corpus is allowed for.',
    stricter: 'lower',
  },
  'max-absent': { meaning: 'How many subjects of the reference may be missing.', stricter: 'lower' },
  'max-coverage-drop': { meaning: 'How far the coverage may fall.', stricter: 'lower' },
  'if-missing': {
    meaning: 'What happens if the file does not exist. `fail` makes the check inconclusive.',
    stricter: ['fail', 'warn'],
  },
}

const EXCEPTION_KEYS: Keys<ExceptionPolicy> = {
  path: { meaning: 'The register of exceptions. The file must exist.', stricter: 'depends' },
  require: {
    meaning:
      'The fields that every exception must fill in, in any of their spellings. `subject`, `owner`, `reason` and `review-by` are always required.',
    stricter: 'present',
  },
  unused: { meaning: 'What happens if an exception excuses nothing.', stricter: ['fail', 'warn'] },
}

export const CONFORMANCE_KEYS: Keys<ConformancePolicy> = {
  campaigns: {
    meaning: 'Conformance runs by name. Each needs at least one rule that can fail.',
    stricter: 'present',
    each: { meaning: 'One run over a set of subjects.', keys: CAMPAIGN_KEYS },
  },
  baseline: {
    meaning: 'How far a run may fall behind the recorded reference.',
    stricter: 'present',
    keys: BASELINE_KEYS,
  },
  exceptions: {
    meaning: 'Permissions for known failures. Each has an owner, a reason and a last day.',
    stricter: 'absent',
    keys: EXCEPTION_KEYS,
  },
  quarantine: {
    meaning:
      'The register of subjects that are not judged for a time, at most 30 days each. The file must exist. `max-quarantined` limits their share.',
    stricter: 'absent',
  },
}
