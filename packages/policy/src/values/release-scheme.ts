import type * as z from 'zod/mini'
import { scalar } from './scalar.ts'

/** How versions are written and counted. */
export const RELEASE_SCHEMES = ['semver', 'pep440', 'calver', 'two-part'] as const
export type ReleaseScheme = (typeof RELEASE_SCHEMES)[number]

/** A stable version of a scheme, as a person writes it in a policy or a register. */
interface StableForm {
  readonly pattern: RegExp
  readonly fix: string
}

/** No pattern takes what its scheme does not read: what cannot be compared would be left out without a word. */
const STABLE_FORMS: Readonly<Record<ReleaseScheme, StableForm>> = {
  semver: {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){2}$/,
    fix: 'write three numbers with dots, as in 1.4.0',
  },
  pep440: {
    pattern: /^(?:(?:0|[1-9]\d{0,5})!)?(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){0,5}(?:\.post\d{1,6})?$/,
    fix: 'write a release of PEP 440, as in 1.4 or 1.4.0',
  },
  calver: {
    pattern: /^(?:\d{2}|[1-9]\d{3})\.(?:0|0?[1-9]|[1-9]\d{1,9})(?:\.(?:0|0?[1-9]|[1-9]\d{1,9}))?$/,
    fix: 'write a calendar version, as in 2026.1 or 2026.01.15',
  },
  'two-part': {
    pattern: /^(?:0|[1-9]\d{0,14})(?:\.(?:0|[1-9]\d{0,14})){1,2}$/,
    fix: 'write two or three numbers with dots, as in 26.2',
  },
}

/** A stable version of any scheme: which one counts is known where the whole policy is. */
export const schemeVersion: z.ZodMiniType<string> = stableVersion(
  Object.values(STABLE_FORMS),
  'write numbers with dots, as in 1.4.0',
)

/** A stable version of one scheme. */
export function stableVersionOf(scheme: ReleaseScheme): z.ZodMiniType<string> {
  return stableVersion([STABLE_FORMS[scheme]], STABLE_FORMS[scheme].fix)
}

/** `1.10` is the number 1.1 to YAML: another version than the one that was meant. */
function stableVersion(forms: readonly StableForm[], fix: string): z.ZodMiniType<string> {
  return scalar({
    noun: 'a stable version',
    read: (input) =>
      typeof input === 'string' && forms.some(({ pattern }) => pattern.test(input)) ? input : undefined,
    fix: (input) => (typeof input === 'number' ? 'put it in quotes' : fix),
  })
}

/** What to write instead of a text that is not a stable version of a scheme; undefined where it is one. */
export function fixOfVersion(text: string, scheme: ReleaseScheme): string | undefined {
  const { pattern, fix } = STABLE_FORMS[scheme]
  return pattern.test(text) ? undefined : fix
}

/** The name of a pre-release: `rc` of `-rc.1`. */
export const preReleaseName: z.ZodMiniType<string> = scalar({
  noun: 'the name of a pre-release',
  read: (input) => (typeof input === 'string' && /^[a-z]{1,20}$/.test(input) ? input : undefined),
  fix: () => 'write lower-case letters without the number, as in rc',
})

/** PEP 440 knows these, in this order, and takes some other spellings. */
export const PEP440_ORDER: readonly string[] = ['dev', 'a', 'b', 'rc']
const PEP440_NAMES: ReadonlyMap<string, string> = new Map([
  ['alpha', 'a'],
  ['beta', 'b'],
  ['c', 'rc'],
  ['pre', 'rc'],
  ['preview', 'rc'],
])

/** Names of pre-releases in the order of their precedence, without those that the scheme does not have. */
export function inOrder(names: readonly string[], scheme: ReleaseScheme): readonly string[] {
  if (scheme !== 'pep440') return [...new Set(names)].sort()
  return PEP440_ORDER.flatMap((known) =>
    names.filter((name) => (PEP440_NAMES.get(name) ?? name) === known).slice(0, 1),
  )
}
