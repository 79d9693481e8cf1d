const MAX_NAMES = 500
const MAX_LENGTH = 100

/** The name that is most like another one, where one is so like it that it may have been meant. */
export function nearestName(wanted: string, names: readonly string[]): string | undefined {
  // Two letters that changed places are two edits.
  const limit = Math.max(wanted.length > 3 ? 2 : 1, Math.floor(Math.min(wanted.length, MAX_LENGTH) / 3))
  let nearest: { readonly name: string; readonly distance: number } | undefined
  for (const name of [...new Set(names)].slice(0, MAX_NAMES)) {
    const distance = distanceOf(wanted.slice(0, MAX_LENGTH), name.slice(0, MAX_LENGTH))
    if (distance <= limit && (nearest === undefined || distance < nearest.distance))
      nearest = { name, distance }
  }
  return nearest?.name
}

/** Levenshtein's: how many letters are to be put in, taken out or replaced. */
function distanceOf(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[right.length] ?? 0
}
