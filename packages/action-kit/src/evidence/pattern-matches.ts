import { isExclusion, isNamedInFull, type Workspace } from '../workspace/workspace.ts'

/** What patterns of evidence find. Paths in `matches` are as messages show them. */
export interface PatternMatches {
  /** Each file once, relative to the working directory. */
  readonly found: ReadonlySet<string>
  readonly matches: ReadonlyMap<string, readonly string[]>
  /** Files named in full that do not exist. */
  readonly missing: readonly string[]
  /** Globs that match no file. */
  readonly unmatched: readonly string[]
}

/**
 * Looks for the files of each pattern. A file that several patterns match is found once. Patterns with `!` before them leave
 * out what they match; nothing is looked for by them.
 */
export async function findPatterns(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<PatternMatches> {
  const found = new Set<string>()
  const matches = new Map<string, readonly string[]>()
  const exclusions = patterns.filter(isExclusion)
  const wanted = patterns.filter((pattern) => !isExclusion(pattern))
  for (const pattern of wanted) {
    const paths = await workspace.find([pattern, ...exclusions])
    matches.set(pattern, paths.map(workspace.display))
    for (const path of paths) found.add(path)
  }
  const absent = wanted.filter((pattern) => matches.get(pattern)?.length === 0)
  return {
    found,
    matches,
    missing: absent.filter(isNamedInFull),
    unmatched: absent.filter((pattern) => !isNamedInFull(pattern)),
  }
}
