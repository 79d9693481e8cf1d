import { blockComment, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { character, plainString } from '../lexing/plain-string.ts'
import { BACKSLASH, readString, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { ESCAPED_WORDS, namesExcept, wordSet } from '../words.ts'

/** https://docs.oracle.com/javase/specs/jls/se25/html/jls-3.html */
export function readJava(text: string): Reading {
  const scanner = lex(text, JAVA)
  const dividing = dividingEscape(text, scanner.tokens)
  if (dividing !== undefined) scanner.doubt(dividing)
  return { tokens: scanner.tokens, firstDoubt: scanner.firstDoubt, imports: [], words: ESCAPED_WORDS, nameOf }
}

/**
 * Where an escape divides the text: it means its character before anything else does. One of a quote, a line break or a sign of
 * a comment is harmless only where that character would be.
 */
function dividingEscape(text: string, tokens: readonly Token[]): number | undefined {
  for (const { index, 1: code = '' } of text.matchAll(ESCAPE)) {
    const token = tokens.find(({ from, to }) => from <= index && index < to)
    const harmless = token === undefined ? undefined : HARMLESS[token.kind]
    const inLine = token?.kind === 'comment' && text.startsWith('//', token.from)
    if (harmless?.test(code) !== true || inLine) return index
  }
  return undefined
}

/** Behind an odd number of backslashes a `u` begins an escape. */
const ESCAPE = /(?<!\\)(?:\\\\)*\\u+00(0[aAdD]|2[27aAfF]|5[cC])/g

const HARMLESS: Readonly<Record<Token['kind'], RegExp>> = {
  comment: /^(?:0[ad]|2[27]|5c)$/i,
  literal: /^2[7af]$/i,
  opaque: /^2[2af]$/i,
}

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
