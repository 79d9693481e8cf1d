/** Where a file is after a change, by git. */
export interface Rename {
  readonly to: string
  /** How much of the content is the same, in percent: 100 where all of it is. */
  readonly similarity: number
  /** Identifies the content at the new path. */
  readonly content: string
}

/** By old path. */
export type Renames = ReadonlyMap<string, Rename>

/**
 * From how much on a pair is the same file. Below, two files may have no more in common than the header of a licence: such a
 * pair may explain where a file went, and does not show that it is there.
 */
const SURE_PERCENT = 90

/** Whether a pair of git is certain enough to be held against a change. */
export function isSureRename({ similarity }: Rename): boolean {
  return similarity >= SURE_PERCENT
}

/**
 * The renames, where files of the same content change places so that those pairs come first that belong together: git does
 * not know which of them became which.
 */
export function rematchedRenames(renames: Renames, belongs: (from: string, to: string) => boolean): Renames {
  const identical = [...renames].filter(([, { similarity }]) => similarity === 100)
  const twins = Map.groupBy(identical, ([, { content }]) => content)
  const rematched = new Map(renames)
  for (const pairs of twins.values()) {
    if (pairs.length > 1)
      for (const [from, rename] of rematchedTwins(pairs, belongs)) rematched.set(from, rename)
  }
  return rematched
}

function rematchedTwins(
  pairs: readonly (readonly [from: string, rename: Rename])[],
  belongs: (from: string, to: string) => boolean,
): ReadonlyMap<string, Rename> {
  const free = new Set(pairs.map(([, rename]) => rename))
  const taken = new Map<string, Rename>()
  const take = (from: string, rename: Rename | undefined) => {
    if (rename === undefined) return
    free.delete(rename)
    taken.set(from, rename)
  }
  for (const [from, own] of pairs) {
    const fitting = [own, ...free].filter((each) => free.has(each))
    take(
      from,
      fitting.find(({ to }) => belongs(from, to)),
    )
  }
  for (const [from, own] of pairs) {
    if (!taken.has(from)) take(from, free.has(own) ? own : [...free][0])
  }
  return taken
}
