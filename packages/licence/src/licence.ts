import type parse from 'spdx-expression-parse'
import { parseExpression, textOf } from './expression.ts'

/** What a policy's allow list says of a licence. */
export type LicenceVerdict =
  | { readonly kind: 'allowed' }
  /** The licences that would have to be allowed as well. */
  | { readonly kind: 'refused'; readonly licences: readonly string[] }
  | { readonly kind: 'unknown'; readonly why: string }

/** Single licences, each with its exception where it has one. Only `readAllowList` makes one. */
export interface AllowList {
  readonly keys: ReadonlySet<string>
}

export type AllowListReading =
  | { readonly kind: 'read'; readonly list: AllowList }
  | { readonly kind: 'invalid'; readonly entry: string; readonly why: string }

/**
 * Reads the entries of an allow list: each one SPDX licence, perhaps with an exception. `A OR B` is two entries, and a
 * `LicenseRef-` means another text in every document.
 */
export function readAllowList(entries: readonly string[]): AllowListReading {
  const keys = new Set<string>()
  for (const entry of entries) {
    const node = parseExpression(entry)
    if (node === undefined)
      return {
        kind: 'invalid',
        entry,
        why: 'it is not in the SPDX list: write an identifier of https://spdx.org/licenses/',
      }
    if ('conjunction' in node)
      return { kind: 'invalid', entry, why: 'list each licence as an entry of its own' }
    if (isReference(node)) {
      return {
        kind: 'invalid',
        entry,
        why: 'a LicenseRef means another text in every document: waive the package',
      }
    }
    keys.add(keyOf(node))
  }
  return { kind: 'read', list: { keys } }
}

/**
 * Judges a licence as a report states it: of `OR` any has to be allowed, of `AND` all, `WITH` exactly as listed.
 * Nothing is guessed: what is not an SPDX expression, exactly, is unknown.
 *
 * @param ecosystem of the package: `cargo` has old expressions of its own
 *
 * The expressions are parsed by spdx-expression-parse and compared here: spdx-satisfies 6 takes LGPL-3.0 for allowed by
 * LGPL-2.1, and needs exponential time for `(A OR B) AND (A OR B) AND …`.
 */
export function judgeLicence(
  expression: string | null | undefined,
  allowed: AllowList,
  ecosystem?: string,
): LicenceVerdict {
  const text = expression?.trim() ?? ''
  const without = WITHOUT_LICENCE.find(({ pattern }) => pattern.test(text))
  if (without !== undefined) return { kind: 'unknown', why: without.why }
  const node = parseExpression(ecosystem === 'cargo' ? spdxOfCargo(text) : text)
  return node === undefined
    ? { kind: 'unknown', why: `${JSON.stringify(text.slice(0, MAX_SHOWN))} is not an SPDX expression` }
    : judge(node, allowed)
}

const WITHOUT_LICENCE: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /^$/, why: 'no licence is stated' },
  { pattern: /^NOASSERTION$/i, why: 'NOASSERTION: nobody says which licence it has' },
  { pattern: /^NONE$/i, why: 'NONE: the package has no licence' },
  { pattern: /^UNLICENSED$/i, why: 'UNLICENSED: nobody may use it without permission' },
  { pattern: /^SEE LICEN[SC]E IN\b/i, why: 'the licence is a text of its own, which somebody has to read' },
]

const MAX_SHOWN = 60
const SLASHED = /^[\w.+-]+(?:\s*\/\s*[\w.+-]+)+$/

/** crates.io took `MIT/Apache-2.0` for a choice before it took SPDX, and old crates still say it. */
function spdxOfCargo(text: string): string {
  return SLASHED.test(text) ? text.replaceAll('/', ' OR ') : text
}

function judge(node: parse.Info, allowed: AllowList): LicenceVerdict {
  if (!('conjunction' in node)) return judgeOne(node, allowed)
  const verdicts = [judge(node.left, allowed), judge(node.right, allowed)]
  const kinds =
    node.conjunction === 'or' ? (['allowed', 'unknown'] as const) : (['refused', 'unknown'] as const)
  const decisive = kinds.flatMap((kind) => verdicts.filter((verdict) => verdict.kind === kind))[0]
  if (decisive !== undefined && decisive.kind !== 'refused') return decisive
  const licences = verdicts.flatMap((verdict) => (verdict.kind === 'refused' ? verdict.licences : []))
  return licences.length > 0 ? { kind: 'refused', licences } : { kind: 'allowed' }
}

function judgeOne(node: parse.LicenseInfo, { keys }: AllowList): LicenceVerdict {
  const shown = textOf(node)
  if (isReference(node))
    return { kind: 'unknown', why: `${shown} is a text of its own, which somebody has to read` }
  // "Or later" is a choice of the one who receives it, this version included.
  const choices = [keyOf(node), keyOf(thisVersion(node))]
  return choices.some((key) => keys.has(key)) ? { kind: 'allowed' } : { kind: 'refused', licences: [shown] }
}

function isReference({ license }: parse.LicenseInfo): boolean {
  return /^(?:DocumentRef-|LicenseRef-)/.test(license)
}

const OR_LATER = /-or-later$/
/** The GNU licences had ids without `-only` before SPDX 3.0 of the list, and `+` for `-or-later`. */
const OLD_GNU = /^(?:A?GPL|LGPL|GFDL)-\d\.\d$/

function keyOf(node: parse.LicenseInfo): string {
  const { license, plus, exception } = node
  const id = OLD_GNU.test(license)
    ? `${license}-${plus ? 'or-later' : 'only'}`
    : `${license}${plus ? '+' : ''}`
  return JSON.stringify([id, exception ?? null])
}

function thisVersion({ license, exception }: parse.LicenseInfo): parse.LicenseInfo {
  const own = license.replace(OR_LATER, '-only')
  return exception === undefined ? { license: own } : { license: own, exception }
}
