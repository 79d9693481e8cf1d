import type { Language } from './language.ts'

/**
 * The text as a Lezer grammar is given it: of the same length, so that every offset holds in the original too, with what
 * the grammar is known to misread replaced by something that has the same place in the language. Names, strings and
 * comments are taken from the original text.
 */
export function parserInput(language: Language, text: string): string {
  let input = text.replace(/^\ufeff/, '\n')
  // A continued line keeps its backslash next to the line feed: in `\` CR LF the grammars see the CR escaped and the
  // string ended. A backslash earlier in the line means the same, in a string, in code and in a comment.
  input = input.replaceAll('\\\r\n', ' \\\n')
  for (const [pattern, replacement] of REPLACEMENTS[language]) input = input.replace(pattern, replacement)
  return input
}

/** Words that are replaced for the grammar's sake by names, without being names. */
export const NO_NAMES: Readonly<Partial<Record<Language, readonly string[]>>> = {
  python: ['yield'],
  go: ['true', 'false'],
}

/** One character of a JavaScript name or string. https://tc39.es/ecma262/#prod-UnicodeEscapeSequence */
export const SCRIPT_ESCAPE: string = String.raw`\\u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,16}\})`

type Replacement = readonly [pattern: RegExp, replacement: (found: string) => string]

const SCRIPT: readonly Replacement[] = [
  // A name may have escapes, which the grammar does not know: letters are a name as well.
  [new RegExp(SCRIPT_ESCAPE, 'g'), (found) => 'a'.repeat(found.length)],
  // ECMAScript ends a line, and a line comment with it, at a lone CR too; the grammar only at LF.
  [/\r(?!\n)/g, () => '\n'],
  // It ends them at these two as well. In a string they are letters, and there the grammar is misled: to the safe side.
  [/[\u2028\u2029]/g, () => '\n'],
]

/**
 * TypeScript 4.5 allows `type` before each name of an export list, the grammar only of an import list. Left out, it
 * changes neither the names nor where they come from.
 */
const TYPE_MODIFIER: Replacement = [/\btype(?=\s+[\w$]+(?:\s+as\s+[\w$]+)?\s*[,}])/g, () => '    ']

const REPLACEMENTS: Readonly<Record<Language, readonly Replacement[]>> = {
  rust: [
    // Raw C strings (Rust 1.77) are newer than the grammar: `cr#"…"#` is delimited as `br#"…"#` is.
    [/\bcr(?=#*")/g, () => 'br'],
    // The grammar's identifiers are ASCII and Greek. Beyond the basic plane a letter would become two, and no `char`.
    [/(?=[\u0080-\uffff])\p{ID_Continue}/gu, () => 'a'],
  ],
  typescript: [...SCRIPT, TYPE_MODIFIER],
  javascript: SCRIPT,
  python: [
    // In an f-string a backslash does not keep a brace from opening a hole; to the grammar it does.
    [/\\(?=\{)/g, () => 'x'],
    // Template strings (Python 3.14) have the lexical shape of f-strings.
    [/\b[tT](?=[rR]?["'])/g, () => 'f'],
    [/\b[rR][tT](?=["'])/g, (prefix) => `${prefix.charAt(0)}f`],
    // A `yield` without a value is an error to the grammar, but can be a name as far as the syntax goes.
    [/\byield\b(?=[ \t]*(?:[)\]}\r\n;#,]|$))/g, () => 'yiel_'],
  ],
  go: [
    // The grammar inserts no semicolon after a line that ends in `true` or `false`; after a name it does.
    [/\b(?:true|false)\b/g, (word) => `${word.slice(0, -1)}_`],
  ],
}
