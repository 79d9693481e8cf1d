import type { Repository, Tag } from '@governance-gates/git'
import type { ReleasePolicy } from '@governance-gates/policy'
import type { OtherTags, ReleasedVersion } from '../release-evidence.ts'
import { otherScheme, tagOf, versionOfTag } from '../tag-format.ts'
import { isAlias, kindOfTag, type StrangeTag, strangeTag, type TagKind } from '../tag-history.ts'
import type { Version } from '../version.ts'
import { type ReleaseTarget, targetOf, targetsOf } from './release-target.ts'

/** What is to be released, and where. */
export interface Candidate {
  readonly repository: Repository
  readonly commit: string
  readonly tag: string
  readonly target: ReleaseTarget
  readonly policy: ReleasePolicy
}

/** What the tags of a repository say about a target. */
export interface TagHistory extends OtherTags {
  readonly released: readonly ReleasedVersion[]
}

/** The tags of a target; undefined where not every tag is here. */
export function tagHistory(candidate: Candidate): TagHistory | undefined {
  const { repository, commit } = candidate
  // A shallow checkout only has the tag that it checked out.
  const tags = repository.shallow ? undefined : repository.tags()
  const before = repository.tagsOf(commit, 'before')
  if (tags === undefined || before === undefined) return undefined
  const after = tagsAfter(candidate, tags, before)
  if (after === undefined) return undefined
  const own = ownVersion(candidate)
  const kinds = tags.map((tag) => ({ tag, kind: kindIn(tag.name, candidate) }))
  const exact = kinds.flatMap(({ tag: { commit: tagged }, kind }) =>
    kind.kind === 'version' ? [{ version: kind.version, commit: tagged }] : [],
  )
  const released = kinds.flatMap(({ tag: { name, commit: tagged, at, taggedAt }, kind }) => {
    const version = versionIn(kind, tagged, exact)
    const isSame = tagged === commit && version?.text === own?.text
    // The same release, tagged in a former format too.
    if (version === undefined || (isSame && name !== candidate.tag)) return []
    const follows = after.has(name) && tagged !== commit
    const made = taggedAt === undefined ? { at } : { at, taggedAt }
    return [{ version, tag: name, commit: tagged, ...made, precedes: before.has(name), follows }]
  })
  const names = new Set(tags.map(({ name }) => name))
  const isFirst = released.every(({ tag }) => tag === candidate.tag)
  if (isFirst && lacksTags(candidate, names)) return undefined
  return {
    released,
    unversioned: kinds.flatMap(({ tag, kind }) => (kind.kind === 'unversioned' ? [tag.name] : [])),
    strange: strangeTags(tags, { candidate, released: exact.map(({ version }) => version) }),
    ignored: kinds.flatMap(({ kind }) => (kind.kind === 'ignored' ? (kind.version ?? []) : [])),
  }
}

/** What comes before a commit has it in its own history only where it is that commit: git is asked where there are others. */
function tagsAfter(
  { repository, commit }: Candidate,
  tags: readonly Tag[],
  before: ReadonlySet<string>,
): ReadonlySet<string> | undefined {
  if (tags.some(({ name }) => !before.has(name))) return repository.tagsOf(commit, 'after')
  return new Set(tags.filter((tag) => tag.commit === commit).map(({ name }) => name))
}

/** A version that a tag names exactly. */
interface ExactVersion {
  readonly version: Version
  readonly commit: string
}

/**
 * A part of a version is a release of its own, `1.1` of 1.1.0, unless it moves along: it is on the commit of a version that begins with
 * it, or 1.1.0 has a tag too.
 */
function versionIn(kind: TagKind, commit: string, exact: readonly ExactVersion[]): Version | undefined {
  switch (kind.kind) {
    case 'version':
      return kind.version
    case 'partial': {
      const { numbers, version } = kind
      const along = exact.filter((each) => isAlias(numbers, [each.version]))
      const isMoving = along.some((each) => each.commit === commit || each.version.text === version.text)
      return isMoving ? undefined : version
    }
    case 'unversioned':
    case 'ignored':
    case 'unknown':
      return undefined
  }
}

/** A tag of another target is nothing to this one. */
function kindIn(name: string, { target, policy }: Candidate): TagKind {
  const names = {
    tag: target.tag,
    scheme: target.scheme,
    history: target.tagHistory,
    ignored: policy['ignore-tags'] ?? [],
  }
  const kind = kindOfTag(name, names)
  const isOther =
    kind.kind === 'version' &&
    versionOfTag(name, target.tag, target.scheme) !== undefined &&
    targetOf(name, policy).package !== target.package
  return isOther ? { kind: 'unknown' } : kind
}

interface Known {
  readonly candidate: Candidate
  /** Versions that tags name exactly. */
  readonly released: readonly Version[]
}

function ownVersion({ tag, target }: Candidate): Version | undefined {
  return versionOfTag(tag, target.tag, target.scheme)
}

/** A tag, with its commit where it is in the checkout. */
interface NamedTag {
  readonly name: string
  readonly commit?: string
}

/** Of each format one tag. A repository that has released nothing else is asked about every tag that may be a release. */
function strangeTags(tags: readonly NamedTag[], { candidate, released }: Known): readonly StrangeTag[] {
  const own = ownVersion(candidate)
  const { target } = candidate
  const others = released.filter(({ text }) => text !== own?.text)
  const versions = own === undefined ? released : [...released, own]
  const found = tags.flatMap((tag) => {
    const strange = isUnknown(tag.name, candidate) ? strangeTag(tag.name, target.scheme) : undefined
    if (strange === undefined || !concerns(strange, target, others)) return []
    const isVersionOnly = strange.isPlain || target.package !== undefined
    const isMoving = isVersionOnly && strange.numbers.length < 3 && isAlias(strange.numbers, versions)
    return isMoving && !isRelease(strange, tag, { candidate, released: others }) ? [] : [strange]
  })
  return [...new Map(found.map((each) => [each.format, each])).values()]
}

/**
 * Whether a part of a version, `26.2`, is a release of its own although 26.2.1 begins with it: 26.2.0 is missing, nothing later
 * was released, and it did not move to the commit of such a version.
 */
function isRelease({ numbers }: StrangeTag, { name, commit }: NamedTag, known: Known): boolean {
  const { candidate, released } = known
  const { repository, target } = candidate
  const [major = 0, minor = 0] = numbers
  if (numbers.length !== 2 || otherScheme(name, target.tag) === undefined || commit === undefined)
    return false
  const isLater = (each: Version) => each.major > major || (each.major === major && each.minor > minor)
  const own = released.filter((each) => each.major === major && each.minor === minor)
  const tags = new Set(own.map(({ text }) => tagOf(target.tag, text)))
  const isBeside = repository.tags()?.some((tag) => tag.commit === commit && tags.has(tag.name)) === true
  return !isBeside && !released.some(isLater) && !own.some(({ patch }) => patch === 0)
}

function concerns(
  { name, isPlain }: StrangeTag,
  target: ReleaseTarget,
  released: readonly Version[],
): boolean {
  if (target.package !== undefined) return wordsOf(name).includes(target.package)
  return isPlain || released.length === 0
}

function wordsOf(name: string): readonly string[] {
  const [, scope = ''] = /^(.*?)[@/_.-]*v?\d[\d._-]*.*$/.exec(name) ?? []
  return [scope, scope.slice(scope.lastIndexOf('/') + 1)]
}

/** Whether no target knows a tag. */
function isUnknown(name: string, candidate: Candidate): boolean {
  const ignored = candidate.policy['ignore-tags'] ?? []
  return targetsOf(candidate.policy).every(
    ({ tag, scheme, tagHistory: history }) =>
      kindOfTag(name, { tag, scheme, history, ignored }).kind === 'unknown',
  )
}

/**
 * Whether the remote has releases that this checkout lacks, or does not say. Only a first release is asked
 * about: without any tag of an earlier one everything would look like it.
 */
function lacksTags(candidate: Candidate, here: ReadonlySet<string>): boolean {
  const remote = candidate.repository.remoteTags()
  if (remote === 'none') return false
  if (remote === undefined) return true
  const absent = remote.filter((tag) => !here.has(tag) && tag !== candidate.tag)
  return (
    absent.some((tag) => ['version', 'partial', 'unversioned'].includes(kindIn(tag, candidate).kind)) ||
    strangeTags(
      absent.map((name) => ({ name })),
      { candidate, released: [] },
    ).length > 0
  )
}
