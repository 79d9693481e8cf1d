import { blockComment, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { character, plainString } from '../lexing/plain-string.ts'
import { BACKSLASH, readString, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { ESCAPED_WORDS, namesExcept, wordSet } from '../words.ts'

/** https://docs.oracle.com/javase/specs/jls/se25/html/jls-3.html */
export function readJava(text: string): Reading {
  const scanner = lex(text, JAVA)
  // An escape means its character before anything else does: one of a quote or a line break would divide the text.
  const dividing = DIVIDING_ESCAPE.exec(text)
  if (dividing !== null) scanner.doubt(dividing.index)
  return { tokens: scanner.tokens, firstDoubt: scanner.firstDoubt, imports: [], words: ESCAPED_WORDS, nameOf }
}

/** A backslash behind an odd number of them begins no escape. */
const DIVIDING_ESCAPE = /(?<!\\)(?:\\\\)*\\u+00(?:0[aAdD]|2[27aAfF]|5[cC])/

const nameOf = namesExcept(
  wordSet(`abstract assert boolean break byte case catch char class const continue default do double else enum extends final
    finally float for goto if implements import instanceof int interface long native new package private protected public
    return short static strictfp super switch synchronized this throw throws transient try void volatile while true false
    null`),
)

const TEXT_BLOCK = shape({ close: '"""', escape: BACKSLASH })
const STRING = plainString('"')

const JAVA = lexicon({
  '/': slash(blockComment),
  "'": character,
  '"': (scanner) => {
    const { text, at } = scanner
    if (text.startsWith('"""', at)) readString(scanner, TEXT_BLOCK, [at, at + 3])
    else STRING(scanner)
  },
})
