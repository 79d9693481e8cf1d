/** What an import means, as far as the repository says. */
export interface Resolution {
  /** Every file that it may mean, the likeliest first. A search looks into all of them. */
  readonly targets: readonly string[]
  /** Whether they are read as data, whatever they are called. */
  readonly areData?: true
  /** Why it could mean a file of the repository and was not followed; undefined where it was, or names a package. */
  readonly unfollowed?: Unfollowed
}

export interface Unfollowed {
  /** Completes "the import …". */
  readonly reason: string
  /** Where in the repository it leads, as far as that is known: a file, or a folder with a slash; neither need exist. */
  readonly towards?: string
}

/** An installed package, or something else that is not a file of the repository. */
export const ELSEWHERE: Resolution = { targets: [] }

/** @param targets at least one. */
export function followed(targets: readonly string[]): Resolution {
  return { targets }
}

export function unfollowed(reason: string, towards?: string): Resolution {
  return { targets: [], unfollowed: towards === undefined ? { reason } : { reason, towards } }
}

export const MISSING = 'leads to no file of the repository'
export const COMPUTED = 'is put together when the code runs'
