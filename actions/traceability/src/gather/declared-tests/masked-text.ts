/** A source with the same length and lines as its file. */
export interface MaskedText {
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
    code: text.replace(C_LIKE, (token) => (isComment(token) ? blank(token) : token)),
    bare: text.replace(C_LIKE, (token) =>
      isComment(token) ? blank(token) : `${token[0]}${blank(token.slice(1, -1))}${token.at(-1)}`,
    ),
  }
}

/** Blanks the strings of a source whose comments are blank already. @param strings in the order of the text. */
export function maskStrings(code: string, strings: readonly { readonly text: string }[]): MaskedText {
  const parts: string[] = []
  let from = 0
  for (const { text } of strings) {
    const at = code.indexOf(text, from)
    if (at === -1) continue
    parts.push(code.slice(from, at), blank(text))
    from = at + text.length
  }
  return { code, bare: parts.join('') + code.slice(from) }
}

/** As many spaces, and the same lines. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
