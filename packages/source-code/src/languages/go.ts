import { goImports } from '../imports/go-imports.ts'
import { blockComment, lineFeedComment, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { misplaced } from '../lexing/misplaced.ts'
import { character, plainString } from '../lexing/plain-string.ts'
import { shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { namesExcept, WORDS, wordSet } from '../words.ts'

/** https://go.dev/ref/spec#Lexical_elements */
export function readGo(text: string): Reading {
  const { tokens, firstDoubt } = lex(text, GO)
  return {
    tokens,
    firstDoubt: firstDoubt ?? misplaced(text, tokens, MISPLACED),
    imports: goImports(text, tokens),
    words: WORDS,
    nameOf,
  }
}

const nameOf = namesExcept(
  wordSet(`break case chan const continue default defer else fallthrough for func go goto if import interface map package
    range return select struct switch type var true false nil`),
)

const RAW = shape({ close: '`' })

const GO = lexicon({
  '/': slash(blockComment, { line: lineFeedComment }),
  '"': plainString('"'),
  "'": character,
  '`': plainString(RAW),
})

/** An operator or a keyword where an operand is missing, and signs that Go does not have. */
const MISPLACED =
  /(?:[=*/%^|&]|(?<!\+)\+|(?<!-)-)[ \t]+(?:[=/%|,;)\]}]|&&|(?:if|for|return|var|switch|case|else|go|defer|goto|break|continue|package|import)\b)|\brange[ \t]+(?:range|for|if|return|var)\b|[?$\\@#]/g
