/** A source with the same length and lines as its file. */
export interface MaskedText {
  /** As it is written. */
  readonly text: string
  /** Comments are blank. */
  readonly code: string
  /** Comments and what is in strings are blank. */
  readonly bare: string
}

const C_LIKE = /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g

/** Masks a text of a language with the comments and strings of C, for which no grammar is kept. */
export function maskCLike(text: string): MaskedText {
  const isComment = (token: string) => token.startsWith('/')
  return {
    text,
    code: text.replace(C_LIKE, (token) => (isComment(token) ? blank(token) : token)),
    bare: text.replace(C_LIKE, (token) =>
      isComment(token) ? blank(token) : `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`,
    ),
  }
}

/** Whether every kind of bracket is closed as often as it is opened. Where not, a sign was taken for another. */
export function isBalanced({ bare }: MaskedText): boolean {
  const count = (sign: string) => bare.split(sign).length
  return count('(') === count(')') && count('[') === count(']') && count('{') === count('}')
}

/** Deeper than anybody nests: to follow it would take a time that grows with its square. */
const DEEPEST = 200

/** Whether brackets are within each other more often than anybody writes them. */
export function isDeep({ bare }: MaskedText): boolean {
  let depth = 0
  for (const { 0: sign } of bare.matchAll(/[()[\]{}]/g)) {
    if (!'([{'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (++depth > DEEPEST) return true
  }
  return false
}

/** As many spaces, and the same lines. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
