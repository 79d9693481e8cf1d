import type { MadeBy } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { choice } from '../values/choice.ts'
import { list, oneOrMore } from '../values/collections.ts'
import { madeBy } from '../values/made-by.ts'
import { entryPath, label, licence, pathOrGlob } from '../values/texts.ts'
import {
  LICENCE_COLUMNS_KEYS,
  type LicenceColumns,
  licenceColumnsSchema,
  PIN_KINDS,
  type PinKind,
  PREFLIGHT_COLUMNS_KEYS,
  type PreflightColumns,
  preflightColumnsSchema,
} from './extension-list.ts'

/** Reports of a check that ran on each extension before it was added. */
export interface PreflightPolicy {
  readonly evidence: readonly string[]
  /** The only word that passes. */
  readonly verdict: string
  readonly columns?: PreflightColumns
  /** The oldest version of the tool whose reports count. */
  readonly 'min-tool'?: string
  readonly 'made-by'?: MadeBy
}

export interface LicenceEvidencePolicy {
  readonly evidence: readonly string[]
  readonly columns?: LicenceColumns
}

/** What an added extension, or one with another pin, must fulfil. */
export interface AdditionPolicy {
  readonly pin?: readonly PinKind[]
  readonly licences?: readonly string[]
  readonly 'licence-evidence'?: LicenceEvidencePolicy
  readonly preflight?: PreflightPolicy
  /** Test results, whose subjects are ids. */
  readonly conformance?: { readonly evidence: readonly string[] }
  readonly patches?: { readonly 'none-in': readonly string[] }
  /** Where copies of the extensions are, whose checksum the list has. */
  readonly vendored?: string
}

export function additionSchema(): z.ZodMiniType<AdditionPolicy> {
  return z.strictObject({
    pin: z.exactOptional(list(choice(PIN_KINDS))),
    licences: z.exactOptional(list(licence)),
    'licence-evidence': z.exactOptional(
      z.strictObject({
        evidence: oneOrMore(pathOrGlob),
        columns: z.exactOptional(licenceColumnsSchema()),
      }),
    ),
    preflight: z.exactOptional(
      z.strictObject({
        evidence: oneOrMore(pathOrGlob),
        verdict: z._default(label, 'pass'),
        columns: z.exactOptional(preflightColumnsSchema()),
        'min-tool': z.exactOptional(label),
        'made-by': z.exactOptional(madeBy),
      }),
    ),
    conformance: z.exactOptional(z.strictObject({ evidence: oneOrMore(pathOrGlob) })),
    patches: z.exactOptional(z.strictObject({ 'none-in': list(entryPath) })),
    vendored: z.exactOptional(entryPath),
  })
}

export const ADDITION_KEYS: Keys<AdditionPolicy> = {
  pin: { meaning: 'The kinds of pins that are accepted. Nothing else counts as a pin.', stricter: 'absent' },
  licences: {
    meaning: 'The licences that are accepted. An expression with `OR` needs one of them, with `AND` all.',
    stricter: 'absent',
    unset: 'loosest',
  },
  'licence-evidence': {
    meaning: 'What tools found out about the licence of the pinned version, which must agree with the list.',
    stricter: 'present',
    keys: {
      evidence: { meaning: 'The reports, JSON or YAML.', stricter: 'depends' },
      columns: {
        meaning: 'Where a report has its values.',
        stricter: 'depends',
        keys: LICENCE_COLUMNS_KEYS,
      },
    },
  },
  preflight: {
    meaning: 'The check that an extension must have passed before.',
    stricter: 'present',
    keys: {
      evidence: { meaning: 'The reports, JSON or YAML.', stricter: 'depends' },
      verdict: { meaning: 'The only verdict that passes, as it is written.', stricter: 'depends' },
      columns: {
        meaning: 'Where a report has its values.',
        stricter: 'depends',
        keys: PREFLIGHT_COLUMNS_KEYS,
      },
      'min-tool': { meaning: 'The oldest version of the tool whose reports count.', stricter: 'present' },
      'made-by': {
        meaning:
          'Whether a step of this run must have written the reports: an unchanged committed file is then inconclusive.',
        stricter: ['this-run', 'anywhere'],
      },
    },
  },
  conformance: {
    meaning: 'The test results for `conformance` of a tier. Their subjects are ids.',
    stricter: 'present',
    keys: { evidence: { meaning: 'The files of results.', stricter: 'depends' } },
  },
  patches: {
    meaning: 'Extensions run unchanged.',
    stricter: 'present',
    keys: {
      'none-in': {
        meaning: 'Where a patch for an extension would be. No file may be there.',
        stricter: 'present',
      },
    },
  },
  vendored: {
    meaning:
      'Where the copy of an extension is. Its SHA-256 must be the checksum in the list: that of the one file, or that of the lines of `sha256sum` over all files, sorted by path.',
    stricter: 'present',
  },
}
