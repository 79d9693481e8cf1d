/** Where a path is in a list that is sorted by code unit; -1 where it is not. */
export function indexOfPath(paths: readonly string[], path: string): number {
  const index = lowerBound(paths, path)
  return paths[index] === path ? index : -1
}

/** The part of a sorted list whose paths start with a prefix: from the first index up to the second. */
export function rangeOf(paths: readonly string[], prefix: string): readonly [number, number] {
  if (prefix === '') return [0, paths.length]
  // Nothing that starts with the prefix is above it with the highest code unit behind.
  return [lowerBound(paths, prefix), lowerBound(paths, `${prefix}\uffff`)]
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
