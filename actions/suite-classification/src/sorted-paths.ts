/** Whether a path is in a list that is sorted by code unit. */
export function isListed(paths: readonly string[], path: string): boolean {
  return paths[lowerBound(paths, path)] === path
}

/** The part of a sorted list whose paths start with a prefix. */
export function startsOf(paths: readonly string[], prefix: string): readonly string[] {
  if (prefix === '') return paths
  const first = lowerBound(paths, prefix)
  let end = first
  while (paths[end]?.startsWith(prefix)) end++
  return paths.slice(first, end)
}

/** The first place in a sorted list that is not below a path. */
function lowerBound(paths: readonly string[], path: string): number {
  let low = 0
  let high = paths.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paths[middle] ?? '') < path) low = middle + 1
    else high = middle
  }
  return low
}
