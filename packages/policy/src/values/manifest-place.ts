import type * as z from 'zod/mini'
import { scalar } from './scalar.ts'
import { label, path } from './texts.ts'

/** A file of any kind, and the text around the version in it. */
export interface VersionPlace {
  readonly file: string
  /**
   * A regular expression (RE2) with `{version}` in place of the version, or with one group. It is compiled where it is used: most
   * gates never do.
   */
  readonly pattern: string
}

/** Where a version is written: in a manifest, by its path, at a place in another file, or, as `tag`, in nothing but the tag. */
export type ManifestPlace = string | VersionPlace

/** What names the tag in place of a file. */
export const THE_TAG = 'tag'

/** A manifest, `{ file, pattern }` or `tag`. */
export const manifestPlace: z.ZodMiniType<ManifestPlace> = scalar({
  noun: 'a manifest',
  read: (input) => {
    const named = path.safeParse(input)
    return named.success ? named.data : placeOf(input)
  },
  fix: () =>
    'write the path of a manifest from the root of the repository, { file: <path>, pattern: "version = {version}" } for any other file, or tag where nothing but the tag has the version',
})

function placeOf(input: unknown): VersionPlace | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined
  if (Object.keys(input).some((key) => key !== 'file' && key !== 'pattern')) return undefined
  const file = path.safeParse(Reflect.get(input, 'file'))
  const pattern = label.safeParse(Reflect.get(input, 'pattern'))
  return file.success && pattern.success ? { file: file.data, pattern: pattern.data } : undefined
}
