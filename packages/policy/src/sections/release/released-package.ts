import * as z from 'zod/mini'
import type { Keys } from '../../key.ts'
import { oneOrMore } from '../../values/collections.ts'
import { type ManifestPlace, manifestPlace } from '../../values/manifest-place.ts'
import { label, path, stableVersion, tagPattern } from '../../values/texts.ts'

/** A package of the same repository that has versions of its own. */
export interface ReleasedPackage {
  readonly manifest: ManifestPlace
  /** The folder that belongs to it; that of its manifest where it is absent and the manifest has one. */
  readonly folder?: string
  /** Has `{version}` once, and distinguishes its tags from all others. */
  readonly tag: string
  readonly 'tag-history'?: readonly string[]
  readonly since?: string
  readonly changelog?: string
  readonly deprecations?: string
}

/** A package in a repository of its own, which the workflow has checked out below this one. */
export interface SiblingPackage {
  /** The folder of its checkout. */
  readonly path: string
  /** In that repository. */
  readonly manifest: ManifestPlace
  readonly tag: string
}

/** One of `release.packages`. */
export function packageSchema(): z.ZodMiniType<ReleasedPackage> {
  return z.strictObject({
    manifest: manifestPlace,
    folder: z.exactOptional(path),
    tag: tagPattern,
    'tag-history': z.exactOptional(oneOrMore(label)),
    since: z.exactOptional(stableVersion),
    changelog: z.exactOptional(path),
    deprecations: z.exactOptional(path),
  })
}

/** One of `release.siblings`. */
export function siblingSchema(): z.ZodMiniType<SiblingPackage> {
  return z.strictObject({
    path,
    manifest: manifestPlace,
    tag: z._default(tagPattern, 'v{version}'),
  })
}

export const PACKAGE_KEYS: Keys<ReleasedPackage> = {
  manifest: { meaning: 'Where the version of the package is, as for the platform.', stricter: 'depends' },
  folder: {
    meaning: 'The folder that belongs to it: commits that change nothing there bring it nothing.',
    stricter: 'depends',
    default:
      'the folder of its manifest; the whole repository where that is `tag`, a source file or a file with a pattern',
  },
  tag: { meaning: 'The format of its tags, with `{version}` once.', stricter: 'depends' },
  'tag-history': {
    meaning: 'How its earlier releases were tagged, as for the platform.',
    stricter: 'depends',
  },
  since: {
    meaning: 'Its first version that is judged, as for the platform.',
    stricter: 'absent',
    default: 'every version is judged',
    unset: 'strictest',
  },
  changelog: { meaning: 'Its change log, which must have an entry for the version.', stricter: 'present' },
  deprecations: { meaning: 'Its register of deprecations.', stricter: 'present' },
}

export const SIBLING_KEYS: Keys<SiblingPackage> = {
  path: { meaning: 'The folder that the workflow has checked it out in.', stricter: 'depends' },
  manifest: { meaning: 'Where its version is, in its own repository.', stricter: 'depends' },
  tag: { meaning: 'The format of its tags, with `{version}` once.', stricter: 'depends' },
}
