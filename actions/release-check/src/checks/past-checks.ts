import { type Check, checkOf, exactly, measured } from '@governance-gates/core'
import type { ReleaseScheme } from '@governance-gates/policy'
import type { ChangelogReading, RefusedVersion, ReleasedVersion } from '../release-evidence.ts'
import type { ReleaseInput } from '../release-input.ts'
import type { EarlierReleases } from '../release-line.ts'
import { tagHistory } from '../rules/tag.ts'
import { versionEarlier } from '../rules/version.ts'
import { schemeOf } from '../schemes/schemes.ts'
import { otherScheme } from '../tag-format.ts'
import type { StrangeTag } from '../tag-history.ts'
import { compareVersions, coreOf, isStable, parseVersion, type Version } from '../version.ts'

/** A version that a change log has an entry for. */
export interface DocumentedVersion {
  readonly version: string
  readonly path: string
  readonly line: number
}

/** The first entry for an older stable version: a release that has one is not the first. */
export function olderEntry(
  version: Version,
  reading: ChangelogReading | undefined,
): DocumentedVersion | undefined {
  if (reading?.kind !== 'read') return undefined
  for (const { version: text, line } of reading.entries) {
    const found = parseVersion(text ?? '', version.scheme)
    if (found !== undefined && isStable(found) && compareVersions(found, version) < 0) {
      return { version: found.text, path: reading.path, line }
    }
  }
  return undefined
}

/** What says that there were releases before, besides the tags that name a version. */
export function earlierReleases(
  { tags, format, now }: Pick<ReleaseInput, 'tags' | 'format' | 'now'>,
  { scheme }: Version,
  documented: DocumentedVersion | undefined,
): EarlierReleases {
  const isKnown = tags.unversioned.length > 0 || tags.strange.length > 0 || documented !== undefined
  return {
    isKnown,
    ignored: tags.ignored,
    now,
    otherScheme: schemeOfStrange(tags.strange, { format, scheme }),
  }
}

/** The scheme of tags that have the format, and no version of Semantic Versioning. */
function schemeOfStrange(
  strange: readonly StrangeTag[],
  { format, scheme }: { readonly format: string; readonly scheme: ReleaseScheme },
): ReleaseScheme | undefined {
  return scheme === 'semver' ? strange.flatMap(({ name }) => otherScheme(name, format) ?? [])[0] : undefined
}

interface Before {
  readonly others: readonly Version[]
  readonly documented: DocumentedVersion | undefined
}

/** Whether the releases before are known, and keep the rules. */
export function checkPast(
  { format, since, tags, refused, base }: ReleaseInput,
  version: Version,
  { others, documented }: Before,
): readonly Check[] {
  const isAsked =
    others.length === 0 && tags.unversioned.length === 0 && !isHistory(documented, since, version.scheme)
  return [
    ...unknownHistory({
      format,
      strange: tags.strange,
      documented: isAsked ? documented : undefined,
      version: coreOf(version),
      scheme: version.scheme,
    }),
    ...checkEarlier({ version, refused, base }),
  ]
}

/** Whether an entry is of a version that the policy calls history. */
function isHistory(
  documented: DocumentedVersion | undefined,
  since: string | undefined,
  scheme: ReleaseScheme,
): boolean {
  const [entry, first] = [documented?.version, since].map((text) => parseVersion(text ?? '', scheme))
  return entry !== undefined && first !== undefined && compareVersions(entry, first) < 0
}

/** What could be earlier releases, and how they would be recognised. */
interface EarlierSigns {
  /** The format of the target's tags. */
  readonly format: string
  readonly strange: readonly StrangeTag[]
  /** The last older version in the change log, where no tag names any. */
  readonly documented: { readonly version: string; readonly path: string; readonly line: number } | undefined
  /** What is released. */
  readonly version: string
  readonly scheme: ReleaseScheme
}

/** Earlier releases that the gate cannot place: nothing may count as the first release because of them. */
function unknownHistory({ format, strange, documented, version, scheme }: EarlierSigns): readonly Check[] {
  const expected = exactly(`earlier releases tagged ${format}, or as release.tag-history says`)
  const common = { status: 'inconclusive' as const, expected }
  if (strange.length > 0) {
    const formats = JSON.stringify([...new Set(strange.map((each) => each.format))].slice(0, MAX_NAMED))
    const names = JSON.stringify(strange.slice(0, MAX_NAMED).map(({ name }) => name))
    const other = schemeOfStrange(strange, { format, scheme })
    const findings = strange.map(({ name }) => ({
      message: strangeness(name, { format, scheme }),
      subject: name,
    }))
    return [
      checkOf(
        tagHistory,
        {},
        {
          ...common,
          actual: measured(strange.length, 'unknown formats'),
          remedy: `${other === undefined ? '' : `set scheme: ${other} under release in the policy if that is how versions are counted here, or `}add tag-history: ${formats} under release in the policy if these are earlier releases, or ignore-tags: ${names} if they are something else`,
          findings,
        },
      ),
    ]
  }
  if (documented === undefined) return []
  const { path: file, line } = documented
  const message = `has an entry for ${documented.version}, but no tag in the format ${format} names an earlier version`
  return [
    checkOf(
      tagHistory,
      {},
      {
        ...common,
        actual: measured('no tag of an earlier release'),
        remedy: `fetch all tags, name their format in release.tag-history, or add since: ${version} under release in the policy if the earlier versions have no tags`,
        findings: [{ message, file, line }],
      },
    ),
  ]
}

function strangeness(name: string, { format, scheme }: Pick<EarlierSigns, 'format' | 'scheme'>): string {
  const other = scheme === 'semver' ? otherScheme(name, format) : undefined
  return other === undefined
    ? `looks like a version, but not in the format ${format}`
    : `is not a version of ${schemeOf(scheme).noun}, but one of ${schemeOf(other).noun}`
}

/** In a remedy: findings name them all. */
const MAX_NAMED = 5

interface EarlierInput {
  readonly version: Version
  readonly refused: readonly RefusedVersion[]
  readonly base: ReleasedVersion | undefined
}

/** Earlier tags that this gate would have refused: nobody may have got them, so they are not what this release is held against. */
function checkEarlier({ version, refused, base }: EarlierInput): readonly Check[] {
  if (refused.length === 0) return []
  const tags = JSON.stringify(refused.slice(0, MAX_NAMED).map(({ tag }) => tag))
  return [
    checkOf(
      versionEarlier,
      {},
      {
        status: 'warn',
        actual: measured(refused.length, 'earlier tags'),
        expected: exactly(0, 'earlier tags'),
        ...(base === undefined ? {} : { detail: `this release is compared with ${base.tag}` }),
        remedy: `add since: ${coreOf(version)} under release in the policy if they were released, or ignore-tags: ${tags} if nobody got them`,
        findings: refused.map(({ tag, faults }) => ({
          message: `breaks the rules: ${faults.join('; ')}`,
          subject: tag,
        })),
      },
    ),
  ]
}
