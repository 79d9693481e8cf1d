import type { Reading } from '../reading.ts'
import { unescaped, wordSet } from '../words.ts'
import { lexScript } from './lex-script.ts'
import { parseScript } from './parse-script.ts'
import { readTree } from './tree-tokens.ts'

/**
 * Reads TypeScript and JavaScript by their syntax tree: where a regular expression or an element begins depends on it. What
 * the parser refuses is divided by a guess, so that names and content in it are found nevertheless.
 */
export function readScript(text: string, path: string): Reading {
  const parsed = parseScript(text, path)
  if (parsed.kind !== 'parsed') {
    const { tokens, imports, firstDoubt } = lexScript(text)
    const known = parsed.kind === 'too-deep' ? firstDoubt : Math.min(parsed.at, text.length)
    return { tokens, imports, firstDoubt: known, words: WORDS, nameOf: guessedName }
  }
  const { tokens, imports, names } = readTree(parsed.tree, text)
  return {
    tokens,
    imports,
    firstDoubt: parsed.firstError,
    words: WORDS,
    nameOf: (word, offset) => {
      const name = guessedName(word)
      return name !== undefined && CONTEXTUAL.has(name) && !names.has(offset) ? undefined : name
    },
  }
}

function guessedName(word: string): string | undefined {
  const name = unescaped(word)
  return RESERVED.has(name) ? undefined : name
}

/** https://tc39.es/ecma262/#prod-UnicodeEscapeSequence */
const ESCAPE = String.raw`\\u(?:[0-9A-Fa-f]{4}|\{[0-9A-Fa-f]{1,16}\})`

const WORDS = new RegExp(
  String.raw`(?<![\p{ID_Continue}$])((?:[\p{ID_Start}_$]|${ESCAPE})(?:[\p{ID_Continue}$]|${ESCAPE})*)`,
  'gu',
)

const RESERVED =
  wordSet(`break case catch class const continue debugger default delete do else enum export extends false
  finally for function if import in instanceof new null return super switch this throw true try typeof var void while with`)

/** Words that are names where the grammar does not make something else of them. */
const CONTEXTUAL =
  wordSet(`abstract accessor any as asserts assert async await bigint boolean declare defer from get global
  implements infer interface intrinsic is keyof let meta module namespace never number object of opaque out override package
  private protected public readonly require satisfies set source static string symbol target type undefined unique unknown
  using yield`)
