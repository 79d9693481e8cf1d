import type { Scanner } from './scanner.ts'

/** What is before a place, past blanks and comments. `word` is the word or the sign. */
export interface PrecedingPart {
  readonly kind: 'operand' | 'word' | 'sign' | 'start'
  readonly word: string
  /** Whether a line break lies between. */
  readonly newLine: boolean
  /** Whether anything lies between. */
  readonly apart: boolean
}

/** Strings and characters are operands. A long word is given by its end. */
export function precedingPart({ text, tokens, at }: Scanner): PrecedingPart {
  let end = at
  for (let index = tokens.length - 1; ; index--) {
    while (end > 0 && /\s/.test(text.charAt(end - 1))) end--
    const token = tokens[index]
    if (token === undefined || token.to !== end) break
    // The piece before a hole ends in the sign that opens it.
    if (token.kind === 'literal' && /[{(]/.test(text.charAt(end - 1))) return part('sign', '{')
    if (token.kind !== 'comment') return part('operand', '')
    end = token.from
  }
  function part(kind: PrecedingPart['kind'], word: string): PrecedingPart {
    return { kind, word, newLine: /[\r\n]/.test(text.slice(end, at)), apart: end < at }
  }
  if (end === 0) return part('start', '')
  const word = /[\p{ID_Continue}$@]+[?!]?$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0]
  return word === undefined ? part('sign', text.charAt(end - 1)) : part('word', word)
}
