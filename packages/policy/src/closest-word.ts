import { distance } from 'fastest-levenshtein'

/** No key of the format and hardly a name of a metric is longer; what is cannot be a slip of the pen. */
export const MAX_WORD = 200
/** More words than this are not compared: there may be a hundred thousand metrics. */
export const MAX_WORDS = 500

/**
 * The known word that somebody most likely meant: at most a third of its letters differ. Undefined if there is none. Words
 * of more than 200 letters, and all after the first 500, are left out.
 */
export function closestWord(unknown: string, known: Iterable<string>): string | undefined {
  if (unknown.length > MAX_WORD) return undefined
  const written = normalised(unknown)
  let best: { readonly word: string; readonly edits: number } | undefined
  for (const word of firstWords(known)) {
    const limit = Math.floor(word.length / 3)
    if (word.length > MAX_WORD || Math.abs(word.length - written.length) > limit) continue
    const edits = editsBetween(written, normalised(word))
    if (edits <= limit && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { word, edits }
  }
  return best?.word
}

function firstWords(known: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const word of known) {
    if (words.add(word).size === MAX_WORDS) break
  }
  return words
}

/** Snake case, camel case and capitals are spellings of the same key. */
function normalised(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()
}

/** Letters to insert, delete or replace; two neighbours that changed places are one slip. */
function editsBetween(left: string, right: string): number {
  return isSwap(left, right) ? 1 : distance(left, right)
}

function isSwap(left: string, right: string): boolean {
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  const [first = '', second = ''] = left.slice(at, at + 2)
  return second !== '' && right === left.slice(0, at) + second + first + left.slice(at + 2)
}
