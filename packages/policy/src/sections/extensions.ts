import type { Decimal } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { list, named, oneOrMore } from '../values/collections.ts'
import { count, percentage, positiveCount } from '../values/scalars.ts'
import { columnPath, entryPath, label, path, pathOrGlob, word } from '../values/texts.ts'
import { ADDITION_KEYS, type AdditionPolicy, additionSchema } from './extension-addition.ts'
import {
  EXTENSION_COLUMNS_KEYS,
  type ExtensionColumns,
  extensionColumnsSchema,
  PIN_KINDS,
  type PinKind,
} from './extension-list.ts'
import { EXTENSION_TIER_KEYS, type ExtensionTierPolicy, extensionTierSchema } from './extension-tier.ts'

/** Written reviews, one file for each extension. */
export interface ReviewPolicy {
  readonly path: string
  /** Who may sign one; anybody where absent. */
  readonly by?: readonly string[]
}

export interface RemovalPolicy {
  readonly reasons: readonly string[]
  /** The register of extensions that were removed. */
  readonly retired: string
  readonly changelog?: string
}

export interface CapabilityPolicy {
  /** What happens where an extension wants more than before. */
  readonly growth: 'review' | 'warn'
  /** Those that an added extension needs a review for as well. */
  readonly restricted?: readonly string[]
}

/** What one change may do at once. */
export interface ChangePolicy {
  /** A twentieth where absent. */
  readonly 'max-removed'?: Decimal
  readonly 'max-entries'?: number
  /** Files that may not change together with the list. */
  readonly 'apart-from'?: readonly string[]
}

export interface ExtensionsPolicy {
  /** One file, or a pattern: then each file is one entry. */
  readonly list: string
  readonly sections?: readonly string[]
  readonly 'other-sections'?: readonly string[]
  readonly columns?: ExtensionColumns
  readonly kinds?: Readonly<Record<string, PinKind>>
  readonly totals?: Readonly<Record<string, readonly string[]>>
  readonly 'tier-totals'?: string
  /** The sections whose entries a tier counts. */
  readonly 'counted-sections'?: readonly string[]
  readonly reserved?: readonly string[]
  readonly reviews?: ReviewPolicy
  readonly tiers?: Readonly<Record<string, ExtensionTierPolicy>>
  readonly add?: AdditionPolicy
  readonly remove?: RemovalPolicy
  readonly capabilities?: CapabilityPolicy
  readonly change?: ChangePolicy
  readonly 'existing-faults': number
}

export const extensionsReader: SectionReader<ExtensionsPolicy> = {
  schema: extensionsSchema,
}

function extensionsSchema(): z.ZodMiniType<ExtensionsPolicy> {
  return extensionsShape().check(z.superRefine(refuseMissingColumns), z.superRefine(refuseMissingParts))
}

function extensionsShape(): z.ZodMiniType<ExtensionsPolicy> {
  return z.strictObject({
    list: pathOrGlob,
    sections: z.exactOptional(list(columnPath)),
    'other-sections': z.exactOptional(list(columnPath)),
    columns: z.exactOptional(extensionColumnsSchema()),
    kinds: z.exactOptional(named(label, choice(PIN_KINDS))),
    totals: z.exactOptional(named(columnPath, oneOrMore(columnPath))),
    'tier-totals': z.exactOptional(columnPath),
    'counted-sections': z.exactOptional(list(columnPath)),
    reserved: z.exactOptional(list(label)),
    reviews: z.exactOptional(z.strictObject({ path: entryPath, by: z.exactOptional(list(label)) })),
    tiers: z.exactOptional(named(label, extensionTierSchema())),
    add: z.exactOptional(additionSchema()),
    remove: z.exactOptional(
      z.strictObject({ reasons: list(word), retired: path, changelog: z.exactOptional(path) }),
    ),
    capabilities: z.exactOptional(
      z.strictObject({
        growth: choice(['review', 'warn']),
        restricted: z.exactOptional(list(label)),
      }),
    ),
    change: z.exactOptional(
      z.strictObject({
        'max-removed': z.exactOptional(percentage),
        'max-entries': z.exactOptional(positiveCount),
        'apart-from': z.exactOptional(oneOrMore(pathOrGlob)),
      }),
    ),
    'existing-faults': z._default(count, 0),
  })
}

/** A rule about a value that no column names would hold for every entry. */
function refuseMissingColumns(policy: ExtensionsPolicy, context: z.core.$RefinementCtx): void {
  const { columns = {}, add = {}, tiers } = policy
  const pinned = new Set(add.pin)
  const needed: readonly (readonly [keyof ExtensionColumns, readonly string[], boolean])[] = [
    ['licence', ['add', 'licences'], add.licences !== undefined],
    ['licence', ['add', 'licence-evidence'], add['licence-evidence'] !== undefined],
    ['commit', ['add', 'pin'], pinned.has('git-commit')],
    ['version', ['add', 'pin'], pinned.has('registry-version')],
    ['checksum', ['add', 'pin'], pinned.has('checksum') || pinned.has('registry-version')],
    ['checksum', ['add', 'vendored'], add.vendored !== undefined],
    ['tier', ['tiers'], tiers !== undefined],
    ['capabilities', ['capabilities'], policy.capabilities !== undefined],
    ['tier', ['tier-totals'], policy['tier-totals'] !== undefined],
  ]
  for (const [column, key, isAsked] of needed) {
    if (!isAsked || columns[column] !== undefined) continue
    const message = `needs to know where an entry has it: add ${column} to columns`
    context.addIssue({ code: 'custom', path: [...key], message })
  }
}

/** What one key asks for and another has to say. */
function refuseMissingParts(policy: ExtensionsPolicy, context: z.core.$RefinementCtx): void {
  const { tiers = {}, add, reviews } = policy
  const issue = (path: readonly string[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message })
  for (const [name, tier] of Object.entries(tiers)) {
    if (tier.review === 'required' && reviews === undefined) {
      issue(['tiers', name, 'review'], 'needs to know where the reviews are: add reviews')
    }
    if (tier.conformance !== undefined && add?.conformance === undefined) {
      issue(['tiers', name, 'conformance'], 'needs test results: add add.conformance')
    }
  }
  if (policy.capabilities?.growth === 'review' && reviews === undefined) {
    issue(['capabilities', 'growth'], 'needs to know where the reviews are: add reviews')
  }
}

export const EXTENSIONS_KEYS: Keys<ExtensionsPolicy> = {
  list: {
    meaning: 'The list of extensions: JSON, YAML or TOML. With a pattern each file is one entry.',
    stricter: 'depends',
  },
  sections: {
    meaning: 'The parts of the file that hold entries, as lists or as mappings by id.',
    stricter: 'depends',
    default: 'the whole file',
  },
  'other-sections': { meaning: 'Parts that look like entries, and are not.', stricter: 'absent' },
  columns: {
    meaning: 'Where an entry has its values.',
    stricter: 'depends',
    keys: EXTENSION_COLUMNS_KEYS,
  },
  kinds: {
    meaning: 'How each kind of source is pinned, by the words in the column `kind`.',
    stricter: 'depends',
    default: '`git`, `npm` and `url`, as their names say',
    each: { meaning: 'How this kind is pinned.', stricter: 'depends' },
  },
  totals: {
    meaning: 'Counts that the file declares: where each is, and which sections it counts.',
    stricter: 'present',
    each: { meaning: 'The sections that it counts.', stricter: 'depends' },
  },
  'tier-totals': {
    meaning: 'The mapping in the file that says how many entries each tier has.',
    stricter: 'present',
  },
  'counted-sections': {
    meaning: 'The sections whose entries the counts of tiers are about.',
    stricter: 'depends',
    default: 'all of `sections`',
  },
  reserved: { meaning: 'Ids that no extension may have. `*` matches any characters.', stricter: 'present' },
  reviews: {
    meaning: 'The written reviews of extensions.',
    stricter: 'depends',
    keys: {
      path: { meaning: 'Where the review of an extension is.', stricter: 'depends' },
      by: { meaning: 'Who may sign a review.', stricter: 'absent', default: 'anybody', unset: 'loosest' },
    },
  },
  tiers: {
    meaning: 'The tiers, the highest first. With them every entry must have one.',
    stricter: 'depends',
    each: { meaning: 'One tier.', keys: EXTENSION_TIER_KEYS },
  },
  add: {
    meaning: 'What an added extension must fulfil, and one whose pin changes.',
    stricter: 'present',
    keys: ADDITION_KEYS,
  },
  remove: {
    meaning: 'How extensions are removed.',
    stricter: 'present',
    keys: {
      reasons: { meaning: 'The reasons that count, one word each.', stricter: 'absent' },
      retired: {
        meaning: 'The register of removed extensions. Their ids are never used again.',
        stricter: 'depends',
      },
      changelog: {
        meaning: 'The change log, which must name a removed extension under Unreleased.',
        stricter: 'present',
      },
    },
  },
  capabilities: {
    meaning: 'What happens if an extension declares more capabilities than before.',
    stricter: 'present',
    keys: {
      growth: {
        meaning: '`review`: a review of this pin must accept them. `warn`: they are shown.',
        stricter: ['review', 'warn'],
      },
      restricted: {
        meaning: 'Capabilities that count as more in an added extension as well.',
        stricter: 'present',
      },
    },
  },
  change: {
    meaning: 'What one change may do at once.',
    stricter: 'present',
    keys: {
      'max-removed': {
        meaning: 'The share of the list that a change may remove. One entry may always be removed.',
        stricter: 'lower',
        default: '`5%`',
      },
      'max-entries': { meaning: 'How many entries a change may touch.', stricter: 'lower' },
      'apart-from': { meaning: 'Files that may not change together with the list.', stricter: 'present' },
    },
  },
  'existing-faults': {
    meaning: 'How many faults the entries have that a change does not touch. The number may only fall.',
    stricter: 'lower',
  },
}
