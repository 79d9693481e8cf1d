import type { ReleaseScheme } from '@governance-gates/policy'
import { likelyScheme } from './schemes/likely-scheme.ts'
import { plainLabel } from './schemes/plain-version.ts'
import { schemeOf } from './schemes/schemes.ts'
import { parseVersion, preReleaseOf, type Version } from './version.ts'

export type TagReading =
  | { readonly kind: 'version'; readonly version: Version }
  | {
      readonly kind: 'refused'
      readonly reason: string
      readonly remedy: string
      readonly scheme: ReleaseScheme
    }

const PLACE = '{version}'

/** What is around the version in a tag format: `v{version}` begins with `v`. */
export function frameOf(format: string): { readonly before: string; readonly after: string } {
  const place = format.indexOf(PLACE)
  return { before: format.slice(0, place), after: format.slice(place + PLACE.length) }
}

/** The tag of a version. */
export function tagOf(format: string, version: string): string {
  const { before, after } = frameOf(format)
  return before + version + after
}

/** What a tag has in place of the version; undefined for tags of another kind, as those of sibling packages. */
function textOf(tag: string, format: string): string | undefined {
  const { before, after } = frameOf(format)
  if (!tag.startsWith(before) || !tag.endsWith(after)) return undefined
  return tag.length < before.length + after.length
    ? undefined
    : tag.slice(before.length, tag.length - after.length)
}

/** The version that a tag names; undefined for tags of another kind, as those of sibling packages. */
export function versionOfTag(tag: string, format: string, scheme: ReleaseScheme): Version | undefined {
  const text = textOf(tag, format)
  return text === undefined ? undefined : parseVersion(text, scheme)
}

/** How the tags of a target are written. */
export interface TagRules {
  readonly format: string
  readonly scheme: ReleaseScheme
  readonly buildMetadata: 'forbidden' | 'allowed'
}

/**
 * Reads the tag of a release. Exactly the format and exactly a version: `1.2.3`, `v01.2.3`, `v1.2.3\n`, `v1.2.3-rc..1`
 * are refused for `v{version}`.
 */
export function readTag(tag: string, rules: TagRules): TagReading {
  const { format, scheme, buildMetadata } = rules
  const version = versionOfTag(tag, format, scheme)
  if (version === undefined) return refusedTag(tag, rules)
  if (version.build.length === 0 || buildMetadata === 'allowed') return { kind: 'version', version }
  return {
    kind: 'refused',
    scheme,
    reason: `${shown(tag)} has build metadata, which does not count in the order of versions: two such tags would be the same version`,
    remedy: `tag the commit as ${tagOf(format, version.text.replace(/\+.*$/, ''))}, or set release.build-metadata: allowed in the policy`,
  }
}

function refusedTag(tag: string, { format, scheme }: TagRules): TagReading {
  const { noun, example } = schemeOf(scheme)
  if (tag === '') {
    return {
      kind: 'refused',
      scheme,
      reason: 'no tag was pushed, and the input tag is empty',
      remedy: `run on the push of a tag, or set the input tag, as in ${tagOf(format, example)}`,
    }
  }
  const reason = `${shown(tag)} is not ${format} with a version of ${noun}`
  const other = scheme === 'semver' ? otherScheme(tag, format) : undefined
  const shownExample = (other && preReleaseIn(tag, format, other)) ?? nearest(tag, scheme)
  const remedy = `tag the commit as in ${tagOf(format, shownExample)}`
  if (other !== undefined) {
    return {
      kind: 'refused',
      scheme,
      reason: `${reason}, but with one of ${schemeOf(other).noun}`,
      remedy: `${remedy}, or set scheme: ${other} under release in the policy if that is how versions are counted here`,
    }
  }
  const usual = otherFormat(tag, { format, scheme })
  if (usual === undefined) return { kind: 'refused', scheme, reason, remedy }
  return {
    kind: 'refused',
    scheme,
    reason,
    remedy: `${remedy}, or set tag: "${usual}" under release in the policy if that is how releases are tagged here`,
  }
}

const USUAL_FORMATS = ['v{version}', '{version}']

/** The other one of the two usual formats, if the tag has it: most policies that name none of them mean that. */
function otherFormat(
  tag: string,
  { format, scheme }: Pick<TagRules, 'format' | 'scheme'>,
): string | undefined {
  if (!USUAL_FORMATS.includes(format)) return undefined
  return USUAL_FORMATS.find((usual) => versionOfTag(tag, usual, scheme) !== undefined)
}

/** Another scheme, of which the tag has a version in the very format. */
export function otherScheme(tag: string, format: string): ReleaseScheme | undefined {
  const text = textOf(tag, format)
  return text === undefined ? undefined : likelyScheme(text)
}

/** `1.1.0-rc.1` of `1.1.0rc1`. */
function preReleaseIn(tag: string, format: string, scheme: ReleaseScheme): string | undefined {
  const version = versionOfTag(tag, format, scheme)
  const preRelease = version && preReleaseOf(version)
  if (preRelease === undefined || version?.numbers.length !== 3) return undefined
  const { label, number } = preRelease
  return schemeOf('semver').preRelease(version.numbers.join('.'), plainLabel(label), number)
}

/** Where something in the tag could be meant as a version, the version that it should have been. */
const NEARLY = /\d{1,9}(?:\.\d{1,9}){1,2}/

function nearest(tag: string, scheme: ReleaseScheme): string {
  const near = NEARLY.exec(tag)?.[0]
  return near !== undefined && parseVersion(near, scheme) !== undefined ? near : schemeOf(scheme).example
}

const MAX_SHOWN = 80

/** With every control character visible. */
function shown(tag: string): string {
  return JSON.stringify(tag.length > MAX_SHOWN ? `${tag.slice(0, MAX_SHOWN)}…` : tag)
}
