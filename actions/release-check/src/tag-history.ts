import { matchesName } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import { frameOf, versionOfTag } from './tag-format.ts'
import { parseVersion, type Version } from './version.ts'

/** How the releases of a target have been tagged. */
export interface TagNames {
  /** The format of its tags. */
  readonly tag: string
  readonly scheme: ReleaseScheme
  /** Former formats, with `{version}`, and patterns of tags that name no version. */
  readonly history: readonly string[]
  /** Patterns of tags that are not releases. */
  readonly ignored: readonly string[]
}

/** What a tag is to a target. */
export type TagKind =
  | { readonly kind: 'version'; readonly version: Version }
  /** It names a part of a version, as `v1.2`, and moves along with the releases of that, if there are some. */
  | { readonly kind: 'partial'; readonly version: Version; readonly numbers: readonly number[] }
  /** A release without a version of the scheme. */
  | { readonly kind: 'unversioned' }
  /** No release, although it has the format of one. */
  | { readonly kind: 'ignored'; readonly version: Version | undefined }
  | { readonly kind: 'unknown' }

const PLACE = '{version}'

/** What a tag is, by the format and by what the policy says of former ones. */
export function kindOfTag(name: string, { tag, scheme, history, ignored }: TagNames): TagKind {
  const version = versionOfTag(name, tag, scheme)
  if (ignored.some((pattern) => matchesName(pattern, name))) return { kind: 'ignored', version }
  if (version !== undefined) return exactly(version)
  for (const former of history) {
    if (!former.includes(PLACE)) {
      if (matchesName(former, name)) return { kind: 'unversioned' }
      continue
    }
    const found = formerVersion(name, former, scheme)
    if (found !== undefined) return found
  }
  return { kind: 'unknown' }
}

/** One number alone may move along with the releases that begin with it, also where it is a version. */
function exactly(version: Version): TagKind {
  const { numbers } = version
  return numbers.length === 1 && version.text === String(numbers[0])
    ? { kind: 'partial', version, numbers }
    : { kind: 'version', version }
}

function formerVersion(name: string, format: string, scheme: ReleaseScheme): TagKind | undefined {
  const { before, after } = frameOf(format)
  if (!name.startsWith(before) || !name.endsWith(after) || name.length <= before.length + after.length)
    return undefined
  return looseVersion(name.slice(before.length, name.length - after.length), scheme)
}

const NUMBERS = /^(\d{1,9})(?:[._-](\d{1,9}))?(?:[._-](\d{1,9}))?(?:[._-]?([a-z][0-9a-z.-]{0,50}))?$/i
/** What others write behind a stable version. */
const STABLE = /^(?:final|release|ga|stable)$/i

/** How many numbers a version has at least. */
const LENGTH: Readonly<Record<ReleaseScheme, number>> = { semver: 3, pep440: 2, calver: 2, 'two-part': 2 }

/**
 * Versions as people wrote them before: `1.2`, `1_2_0`, `2021.03`, `1.2.0.Final`, `1.2rc1`. What another scheme than Semantic
 * Versioning cannot read is from the time before it.
 */
function looseVersion(text: string, scheme: ReleaseScheme): TagKind | undefined {
  const exact = parseVersion(text, scheme)
  if (exact !== undefined) return { kind: 'version', version: exact }
  const [, major, minor, patch, label = ''] = NUMBERS.exec(text) ?? []
  if (major === undefined) return undefined
  const numbers = [major, minor, patch].flatMap((each) => (each === undefined ? [] : [Number(each)]))
  const length = Math.max(numbers.length, LENGTH[scheme])
  const core = Array.from({ length }, (_, index) => numbers[index] ?? 0).join('.')
  const version = parseVersion(label === '' || STABLE.test(label) ? core : `${core}-${label}`, scheme)
  if (version === undefined) return scheme === 'semver' ? undefined : { kind: 'unversioned' }
  return numbers.length >= LENGTH[scheme] || label !== ''
    ? { kind: 'version', version }
    : { kind: 'partial', version, numbers }
}

/** Whether a part of a version is one that a released version begins with: `v1` moves from 1.2.0 to 1.2.1. */
export function isAlias(numbers: readonly number[], versions: readonly Version[]): boolean {
  return versions.some(({ major, minor }) => numbers.every((each, index) => each === [major, minor][index]))
}

/** What is before the version in the tags of a project that releases only one thing. */
const OWN_PREFIX = /^(?:v|ver|version|r|rel|releases?)?[-_./]?$/i
/** Where a version begins: two numbers, or one alone at the end. */
const LIKE_VERSION = /^(.*?)(\d{1,9}(?:[._-]\d{1,9}){1,3}|\d{1,9}$)([-._+]?[a-z][0-9a-z.+-]*)?$/i
const LONGEST_NAME = 200

/** A tag that looks like a version of an unknown format. */
export interface StrangeTag {
  readonly name: string
  /** What to write in `tag-history` for it and its like. */
  readonly format: string
  /** Whether its prefix says nothing but that it is a version. */
  readonly isPlain: boolean
  /** Its numbers. */
  readonly numbers: readonly number[]
}

/** Whether a tag that is not known looks like a version all the same. */
export function strangeTag(name: string, scheme: ReleaseScheme): StrangeTag | undefined {
  const [, before = '', text = '', after = ''] = LIKE_VERSION.exec(name.slice(0, LONGEST_NAME)) ?? []
  const isPlain = OWN_PREFIX.test(before)
  // One number is that of an issue or a build as often, unless a `v` is before it.
  const isOne = /^\d+$/.test(text)
  if (text === '' || (isOne && (!isPlain || before === ''))) return undefined
  const isLoose = looseVersion(text + after, scheme) !== undefined
  const numbers = text.split(/[._-]/).map(Number)
  return { name, format: isLoose ? `${before}${PLACE}` : name, isPlain, numbers }
}
