import type { Token } from '../token.ts'

/** In place of a string or a character, which is an operand: no blank, no letter, and no operator. */
const OPERAND = '\ue001'
/** In place of a string's end that opens or closes a hole. */
const HOLE = '\ue002'

/**
 * Where a pattern first finds signs that cannot follow each other. Comments are blanks to it. It does not parse: it looks at
 * neighbours only, and never objects to what the language allows.
 */
export function misplaced(text: string, tokens: readonly Token[], pattern: RegExp): number | undefined {
  pattern.lastIndex = 0
  return pattern.exec(skeleton(text, tokens))?.index
}

function skeleton(text: string, tokens: readonly Token[]): string {
  const parts: string[] = []
  let kept = 0
  for (const { kind, from, to } of tokens) {
    const own = text.slice(from, to)
    const blank = own.replace(/[^\n\r]/g, kind === 'comment' ? ' ' : OPERAND)
    parts.push(text.slice(kept, from), kind === 'literal' ? withHoles(own, blank) : blank)
    kept = to
  }
  parts.push(text.slice(kept))
  return parts.join('')
}

/** Only the pieces of a string with holes begin or end in a brace. */
function withHoles(own: string, blank: string): string {
  const first = own.startsWith('}') ? HOLE : blank.charAt(0)
  const last = /[{(]$/.test(own) ? HOLE : blank.charAt(blank.length - 1)
  return blank.length < 2 ? first : first + blank.slice(1, -1) + last
}
