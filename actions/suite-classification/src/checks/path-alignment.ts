/**
 * Which known paths a runner lists, where it writes them relative to another folder, or absolute as on the
 * machine that made the list. The one relation between the two that holds for the most paths is taken for all of them:
 * `a.test.ts` is not `/elsewhere/other/a.test.ts` because the names agree.
 *
 * @param known relative to the working directory. The empty path is the working directory itself.
 */
export function alignPaths(listed: Iterable<string>, known: Iterable<string>): ReadonlySet<string> {
  const byName = Map.groupBy(known, lastName)
  const votes = new Map<string, Set<string>>()
  for (const path of new Set(listed)) {
    for (const candidate of [...(byName.get(lastName(path)) ?? []), ...(byName.get('') ?? [])]) {
      const relation = relationOf(path, candidate)
      if (relation !== undefined) votes.set(relation, (votes.get(relation) ?? new Set()).add(candidate))
    }
  }
  let best: ReadonlySet<string> = new Set()
  for (const [, paths] of votes) if (paths.size > best.size) best = paths
  return best
}

/** What has to be put before one of the two paths to make it the other; undefined where nothing does. */
function relationOf(listed: string, known: string): string | undefined {
  if (listed === known) return '='
  if (known === '') return `above ${listed}`
  if (listed.endsWith(`/${known}`)) return `above ${listed.slice(0, -known.length - 1)}`
  return known.endsWith(`/${listed}`) ? `below ${known.slice(0, -listed.length - 1)}` : undefined
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
