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

interface MaskedComments {
  readonly code: string
  readonly strings: readonly StringPiece[]
}

/** A piece of a string, and the line (from 1) on which it begins. */
interface StringPiece {
  readonly text: string
  readonly line: number
}

/** Blanks the strings of a source whose comments are blank already. @param strings in the order of the text. */
export function maskStrings(text: string, { code, strings }: MaskedComments): MaskedText {
  const parts: string[] = []
  let [from, line, start] = [0, 1, 0]
  for (const piece of strings) {
    for (; line < piece.line && start !== -1; line++) start = code.indexOf('\n', start) + 1 || -1
    const at = start === -1 ? -1 : placeOf(code, piece.text, Math.max(from, start))
    if (at === -1) continue
    parts.push(code.slice(from, at), blank(piece.text))
    from = at + piece.text.length
  }
  return { text, code, bare: parts.join('') + code.slice(from) }
}

/** Where a string is: its text behind a quote, behind the hole of a template or behind the tag of an element. */
function placeOf(code: string, text: string, from: number): number {
  for (let at = code.indexOf(text, from); at !== -1; at = code.indexOf(text, at + 1)) {
    if (/["'`}>:]/.test(code[at - 1] ?? '')) return at
  }
  return code.indexOf(text, from)
}

/** A regular expression, where a value may begin: behind a sign or `return`. */
const REGEXP =
  /(?<=(?:[=(,:[!&|?{};\n]|=>|\breturn)[ \t\n]*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\//g
/** A character, which a lifetime of Rust is not. */
const CHARACTER = /'(?:[^'\\\n]|\\[^\n']{1,10}|\\')'/g

/** Blanks what else may hold a bracket that closes nothing. */
export function maskSigns(file: string, source: MaskedText): MaskedText {
  if (/\.[cm]?[jt]sx?$/.test(file)) return { ...source, bare: source.bare.replace(REGEXP, blank) }
  return /\.(?:rs|go|java|kts?|scala|groovy|cs)$/.test(file)
    ? { ...source, bare: source.bare.replace(CHARACTER, blank) }
    : source
}

/** Whether every kind of bracket is closed as often as it is opened. Where not, a sign was taken for another. */
export function isBalanced({ bare }: MaskedText): boolean {
  const count = (sign: string) => bare.split(sign).length
  return count('(') === count(')') && count('[') === count(']') && count('{') === count('}')
}

/** As many spaces, and the same lines. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
