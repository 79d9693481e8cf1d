/** Pieces of a text, in order. They can be walked once. */
export type Pieces = Iterable<string>

/** A key with the pieces of its value, which is indented for its place already. */
type Member = readonly [key: string, value: Pieces]

/** So many characters are handed over at once. */
export const PIECE_LENGTH: number = 64 * 1024

/** An object as `JSON.stringify(…, null, 2)` writes it behind an indent, without ever being a whole text. */
export function* objectPieces(members: Iterable<Member>, indent: string): Generator<string> {
  const line = `\n${indent}  `
  let before = `{${line}`
  let text = ''
  for (const [key, value] of members) {
    text += `${before}${JSON.stringify(key)}: `
    before = `,${line}`
    for (const piece of value) {
      text += piece
      if (text.length < PIECE_LENGTH) continue
      yield text
      text = ''
    }
  }
  yield before.startsWith('{') ? '{}' : `${text}\n${indent}}`
}

/** A value that is small, as one piece. */
export function valuePieces(value: unknown, indent: string): readonly string[] {
  return [valueText(value, indent)]
}

/** A value as `JSON.stringify(…, null, 2)` writes it behind an indent. */
export function valueText(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}

/**
 * Keys in the order of their code units, which no locale changes. Those that are an index of an array come first, by number:
 * an object has them in that order, whatever was added first.
 */
export function keysInOrder(keys: Iterable<string>): readonly string[] {
  const sorted = [...keys].sort()
  const indices = sorted.filter(isIndex)
  if (indices.length === 0) return sorted
  indices.sort((left, right) => Number(left) - Number(right))
  return [...indices, ...sorted.filter((key) => !isIndex(key))]
}

const NINE = 0x39
const INDEX = /^(?:0|[1-9]\d{0,9})$/
const MAX_INDEX = 2 ** 32 - 2

function isIndex(key: string): boolean {
  // Most keys are names, and need no pattern.
  if (key.charCodeAt(0) > NINE) return false
  return INDEX.test(key) && Number(key) <= MAX_INDEX
}
