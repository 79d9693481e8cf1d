/** No key of the format is longer, so a longer one is not a slip of the pen. */
const MAX_LENGTH = 64

/** The known word that somebody most likely meant: at most a third of its letters differ. Undefined if none does. */
export function suggestKey(unknown: string, known: readonly string[]): string | undefined {
  if (unknown.length > MAX_LENGTH) return undefined
  const written = normalised(unknown)
  let best: { readonly word: string; readonly distance: number } | undefined
  for (const word of known) {
    const limit = Math.floor(word.length / 3)
    if (Math.abs(word.length - written.length) > limit) continue
    const distance = editDistance(written, normalised(word))
    if (distance <= limit && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { word, distance }
  }
  return best?.word
}

/** Snake case, camel case and capitals are spellings of the same key. */
function normalised(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
}

/** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
function editDistance(left: string, right: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1]
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      current[column] = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? cell(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return cell(last, right.length)
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
