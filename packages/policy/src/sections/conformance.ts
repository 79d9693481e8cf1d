import * as z from 'zod/mini'
import { closestWord } from '../closest-word.ts'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { shortened, shownValue } from '../shown-value.ts'
import { choice } from '../values/choice.ts'
import { list, named } from '../values/collections.ts'
import { fieldName, path, word } from '../values/texts.ts'
import { BASELINE_KEYS, type BaselinePolicy, baselineSchema } from './baseline.ts'
import { CAMPAIGN_KEYS, type CampaignPolicy, campaignSchema } from './campaign.ts'

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

function exceptionSchema(): z.ZodMiniType<ExceptionPolicy> {
  return z.strictObject({
    path,
    require: z._default(list(fieldName), ['owner', 'reason', 'review-by']),
    unused: z._default(choice(['warn', 'fail']), 'warn'),
  })
}

export const conformanceReader: SectionReader<ConformancePolicy> = {
  schema: conformanceSchema,
}

function conformanceSchema(): z.ZodMiniType<ConformancePolicy> {
  return z
    .strictObject({
      campaigns: named(word, campaignSchema()),
      baseline: z.exactOptional(baselineSchema()),
      exceptions: z.exactOptional(exceptionSchema()),
      quarantine: z.exactOptional(path),
    })
    .check(
      z.superRefine((policy, context) => {
        for (const { path: place, message } of unknownTiers(policy)) {
          context.addIssue({ code: 'custom', path: [...place], message })
        }
      }),
    )
}

/** Characters of the list of tiers, in a message. */
const MAX_LISTED = 400

interface UnknownTier {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Tiers to compare that no campaign has: comparing nothing would pass. Where no campaign has tiers, the evidence may. */
function unknownTiers({ campaigns, baseline }: ConformancePolicy): readonly UnknownTier[] {
  const declared = [...new Set(Object.values(campaigns).flatMap(({ tiers }) => Object.keys(tiers ?? {})))]
  const own = Object.entries(campaigns).flatMap(([name, { baseline: limits, tiers = {} }]) => {
    const place = { path: ['campaigns', name, 'baseline', 'tiers'], owner: 'the campaign' }
    return unknownIn(limits?.tiers ?? [], Object.keys(tiers), place)
  })
  const place = { path: ['baseline', 'tiers'], owner: 'no campaign' }
  return [...own, ...unknownIn(baseline?.tiers ?? [], declared, place)]
}

function unknownIn(
  wanted: readonly string[],
  declared: readonly string[],
  { path: place, owner }: { readonly path: readonly string[]; readonly owner: string },
): readonly UnknownTier[] {
  if (declared.length === 0) return []
  return wanted.flatMap((name, index) => {
    if (declared.includes(name)) return []
    const meant = closestWord(name, declared)
    const isOwn = owner !== 'no campaign'
    const fix =
      meant === undefined
        ? `${isOwn ? 'it has' : 'the campaigns have'} ${shortened(declared.join(', '), MAX_LISTED)}`
        : `did you mean ${shortened(meant)}?`
    const lacks = isOwn ? `${owner} has no tier` : `${owner} has a tier`
    return [{ path: [...place, index], message: `${lacks} ${shownValue(name)}: ${fix}` }]
  })
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
