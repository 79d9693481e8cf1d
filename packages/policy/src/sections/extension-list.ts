import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { oneOrMore } from '../values/collections.ts'
import { columnPath } from '../values/texts.ts'

/** How a source can be pinned. */
export const PIN_KINDS = ['git-commit', 'registry-version', 'checksum', 'in-repository'] as const
export type PinKind = (typeof PIN_KINDS)[number]

/** Where an entry of the list has its values. Of several places the first that an entry has counts. */
export interface ExtensionColumns {
  readonly id?: readonly string[]
  readonly name?: readonly string[]
  readonly tier?: readonly string[]
  readonly licence?: readonly string[]
  readonly kind?: readonly string[]
  readonly source?: readonly string[]
  readonly path?: readonly string[]
  readonly commit?: readonly string[]
  readonly version?: readonly string[]
  readonly checksum?: readonly string[]
  readonly directory?: readonly string[]
  readonly capabilities?: readonly string[]
  readonly dependencies?: readonly string[]
}

/** Where a preflight report about one extension has its values. */
export interface PreflightColumns {
  readonly id?: readonly string[]
  readonly pin?: readonly string[]
  readonly verdict?: readonly string[]
  readonly truncated?: readonly string[]
  readonly tool?: readonly string[]
}

/** Where a report about the licence of one extension has its values. */
export interface LicenceColumns {
  readonly id?: readonly string[]
  readonly pin?: readonly string[]
  readonly detected?: readonly string[]
  readonly registry?: readonly string[]
}

const place = z.exactOptional(oneOrMore(columnPath))

export function extensionColumnsSchema(): z.ZodMiniType<ExtensionColumns> {
  return z.strictObject({
    id: place,
    name: place,
    tier: place,
    licence: place,
    kind: place,
    source: place,
    path: place,
    commit: place,
    version: place,
    checksum: place,
    directory: place,
    capabilities: place,
    dependencies: place,
  })
}

export function preflightColumnsSchema(): z.ZodMiniType<PreflightColumns> {
  return z.strictObject({ id: place, pin: place, verdict: place, truncated: place, tool: place })
}

export function licenceColumnsSchema(): z.ZodMiniType<LicenceColumns> {
  return z.strictObject({ id: place, pin: place, detected: place, registry: place })
}

export const EXTENSION_COLUMNS_KEYS: Keys<ExtensionColumns> = {
  id: {
    meaning:
      'The id, which never changes. In a mapping it is the key of the entry, in a list of texts the text itself.',
    stricter: 'depends',
    default: '`id`; where a file is one entry and has no such value, the name of the file',
  },
  name: { meaning: 'The name that people see.', stricter: 'depends' },
  tier: { meaning: 'The tier.', stricter: 'depends' },
  licence: { meaning: 'The declared licence.', stricter: 'depends' },
  kind: {
    meaning: 'The kind of the source, a word of `kinds`.',
    stricter: 'depends',
    default: 'follows from what the entry has: a commit, a version, a checksum',
  },
  source: { meaning: 'The repository, the package or the address.', stricter: 'depends' },
  path: { meaning: 'The path in the repository.', stricter: 'depends' },
  commit: { meaning: 'The commit, in full.', stricter: 'depends' },
  version: { meaning: 'The version in a registry.', stricter: 'depends' },
  checksum: { meaning: 'The SHA-256 of the content.', stricter: 'depends' },
  directory: { meaning: 'The folder of the extension, for `{directory}` in paths.', stricter: 'depends' },
  capabilities: { meaning: 'The list of declared capabilities.', stricter: 'depends' },
  dependencies: { meaning: 'The list of ids that the extension needs.', stricter: 'depends' },
}

const REPORT_ID = {
  meaning: 'The id of the extension.',
  stricter: 'depends',
  default: '`extension_id`',
} as const

const REPORT_PIN = {
  meaning: 'What was looked at: the commit, the version or the checksum of the entry.',
  stricter: 'depends',
  default: '`pin`',
} as const

export const PREFLIGHT_COLUMNS_KEYS: Keys<PreflightColumns> = {
  id: REPORT_ID,
  pin: REPORT_PIN,
  verdict: { meaning: 'The verdict.', stricter: 'depends', default: '`verdict`' },
  truncated: { meaning: 'Whether something was left out.', stricter: 'depends', default: '`truncated`' },
  tool: { meaning: 'The version of the tool.', stricter: 'depends', default: '`tool_version`' },
}

export const LICENCE_COLUMNS_KEYS: Keys<LicenceColumns> = {
  id: REPORT_ID,
  pin: REPORT_PIN,
  detected: {
    meaning: 'The licence that a tool found in the text.',
    stricter: 'depends',
    default: '`detected`',
  },
  registry: {
    meaning: 'The licence that the registry names for this version.',
    stricter: 'depends',
    default: '`registry`',
  },
}
