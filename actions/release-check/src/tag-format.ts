import { parseVersion, type Version } from './version.ts'

export type TagReading =
  | { readonly kind: 'version'; readonly version: Version }
  | { readonly kind: 'refused'; readonly reason: string; readonly remedy: string }

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

/** The version that a tag names; undefined for tags of another kind, as those of sibling packages. */
export function versionOfTag(tag: string, format: string): Version | undefined {
  const { before, after } = frameOf(format)
  if (!tag.startsWith(before) || !tag.endsWith(after)) return undefined
  return parseVersion(tag.slice(before.length, tag.length - after.length))
}

/**
 * Reads the tag of a release. Exactly the format and exactly a version: `1.2.3`, `v01.2.3`, `v1.2.3\n`, `v1.2.3-rc..1`
 * are refused for `v{version}`.
 */
export function readTag(tag: string, format: string, buildMetadata: 'forbidden' | 'allowed'): TagReading {
  const version = versionOfTag(tag, format)
  if (version === undefined) return refusedTag(tag, format)
  if (version.build.length === 0 || buildMetadata === 'allowed') return { kind: 'version', version }
  return {
    kind: 'refused',
    reason: `${shown(tag)} has build metadata, which does not count in the order of versions: two such tags would be the same version`,
    remedy: `tag the commit as ${tagOf(format, version.text.replace(/\+.*$/, ''))}, or set release.build-metadata: allowed in the policy`,
  }
}

/** Where something in the tag could be meant as a version, the tag that it should have been. */
const NEARLY = /\d{1,9}\.\d{1,9}\.\d{1,9}/

function refusedTag(tag: string, format: string): TagReading {
  if (tag === '') {
    return {
      kind: 'refused',
      reason: 'no tag was pushed, and the input tag is empty',
      remedy: `run on the push of a tag, or set the input tag, as in ${tagOf(format, '1.2.3')}`,
    }
  }
  const near = parseVersion(NEARLY.exec(tag)?.[0] ?? '')
  const example = near === undefined ? tagOf(format, '1.2.3') : tagOf(format, near.text)
  return {
    kind: 'refused',
    reason: `${shown(tag)} is not ${format} with a version of Semantic Versioning 2.0`,
    remedy: `tag the commit as in ${example}`,
  }
}

const MAX_SHOWN = 80

/** With every control character visible. */
function shown(tag: string): string {
  return JSON.stringify(tag.length > MAX_SHOWN ? `${tag.slice(0, MAX_SHOWN)}…` : tag)
}
