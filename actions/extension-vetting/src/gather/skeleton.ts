import { asciiSkeleton, isAscii, type Skeleton } from '../vetting/identity.ts'

/** The skeleton of some ids. The table of all of Unicode is loaded where one of them needs it. */
export async function loadSkeleton(ids: Iterable<string>): Promise<Skeleton> {
  for (const id of ids) {
    if (isAscii(id)) continue
    const { default: unhomoglyph } = await import('unhomoglyph')
    return unhomoglyph
  }
  return asciiSkeleton
}
