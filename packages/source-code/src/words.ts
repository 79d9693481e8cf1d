/** A word does not begin inside of a number (`0x1F`). */
export const WORDS: RegExp = /(?<![\p{ID_Continue}])([\p{ID_Start}_]\p{ID_Continue}*)/gu

/** One character of a name that is written with its number, as Java, C# and C++ allow it. */
const ESCAPE = String.raw`\\(?:u+[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})`

export const ESCAPED_WORDS: RegExp = new RegExp(
  String.raw`(?<![\p{ID_Continue}])((?:[\p{ID_Start}_]|${ESCAPE})(?:\p{ID_Continue}|${ESCAPE})*)`,
  'gu',
)

const ESCAPES = /\\(?:u+\{[0-9A-Fa-f]+\}|u+[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/g

/** The name with its escapes resolved. */
export function unescaped(word: string): string {
  if (!word.includes('\\')) return word
  return word.replace(ESCAPES, (written) => {
    const code = Number.parseInt(written.replace(/[^0-9A-Fa-f]/g, ''), 16)
    return code > 0x10ffff ? written : String.fromCodePoint(code)
  })
}

/** The names of a language: every word but its keywords. */
export function namesExcept(keywords: ReadonlySet<string>): (word: string) => string | undefined {
  return (word) => {
    const name = unescaped(word)
    return keywords.has(name) ? undefined : name
  }
}

/** The words of a text, separated by blanks. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
