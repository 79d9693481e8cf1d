import type { ManifestPlace, ReleasePolicy } from '@governance-gates/policy'
import { frameOf, versionOfTag } from '../tag-format.ts'
import { packageFolder } from './manifest-place.ts'

/** What a tag releases: the platform, or a package of its repository that has versions of its own (VER-4). */
export interface ReleaseTarget {
  /** The package's name in the policy; undefined for the platform itself. */
  readonly package: string | undefined
  /** The format of its tags. */
  readonly tag: string
  /** Former formats, and patterns of tags that name no version. */
  readonly tagHistory: readonly string[]
  /** The first version that is judged. */
  readonly since: string | undefined
  /** The first one is the source of truth. */
  readonly manifests: readonly ManifestPlace[]
  readonly changelog: string | undefined
  readonly deprecations: string | undefined
  /** What belongs to it alone; undefined where that is the whole repository. */
  readonly folder: string | undefined
}

/**
 * The target of a tag. Where several formats fit, the longest: `v1.2.3-sdk` is of `v{version}-sdk`, and no pre-release of
 * `v{version}`. A tag that fits none is a wrong one of the format that it begins like, else of the platform's.
 */
export function targetOf(tag: string, policy: ReleasePolicy): ReleaseTarget {
  const platform = platformOf(policy)
  const targets = targetsOf(policy).toSorted((left, right) => right.tag.length - left.tag.length)
  const begins = ({ tag: format }: ReleaseTarget) => {
    const { before } = frameOf(format)
    return before !== '' && tag.startsWith(before)
  }
  return (
    targets.find((target) => versionOfTag(tag, target.tag) !== undefined) ?? targets.find(begins) ?? platform
  )
}

/** All targets, the platform first. */
export function targetsOf(policy: ReleasePolicy): readonly ReleaseTarget[] {
  return [platformOf(policy), ...packagesOf(policy)]
}

function platformOf(policy: ReleasePolicy): ReleaseTarget {
  return {
    package: undefined,
    tag: policy.tag ?? 'v{version}',
    tagHistory: policy['tag-history'] ?? [],
    since: policy.since,
    manifests: [policy.manifest, ...(policy['same-version'] ?? [])],
    changelog: policy.changelog,
    deprecations: policy.deprecations,
    folder: undefined,
  }
}

function packagesOf({ packages = {} }: ReleasePolicy): readonly ReleaseTarget[] {
  return Object.entries(packages).map(([name, { manifest, tag, ...other }]) => ({
    package: name,
    tag,
    tagHistory: other['tag-history'] ?? [],
    since: other.since,
    manifests: [manifest],
    changelog: other.changelog,
    deprecations: other.deprecations,
    folder: other.folder ?? packageFolder(manifest),
  }))
}
