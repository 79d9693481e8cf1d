import type { SignReader } from './lex.ts'
import type { Scanner } from './scanner.ts'

/** A comment to the end of its line; what ends a line is the language's choice. */
export function lineCommentUntil(end: RegExp): SignReader {
  return (scanner) => {
    end.lastIndex = scanner.at
    scanner.take('comment', scanner.at, end.exec(scanner.text)?.index ?? scanner.text.length)
  }
}

/** A line ends at a carriage return as well. */
export const lineComment: SignReader = lineCommentUntil(/[\r\n]/g)

/** A carriage return alone ends no line. */
export const lineFeedComment: SignReader = lineCommentUntil(/\r?\n/g)

/** A comment from `/*` to the next end sign. */
export function blockComment(scanner: Scanner): void {
  const from = scanner.at
  const end = scanner.text.indexOf('*/', from + 2)
  if (end < 0) scanner.doubt(from)
  scanner.take('comment', from, end < 0 ? scanner.text.length : end + 2)
}

/** A comment in which others may be nested. */
export function nestedComment(scanner: Scanner): void {
  const from = scanner.at
  let depth = 1
  NESTING.lastIndex = from + 2
  while (depth > 0) {
    const sign = NESTING.exec(scanner.text)
    if (sign === null) break
    depth += sign[0] === '/*' ? 1 : -1
  }
  if (depth > 0) scanner.doubt(from)
  scanner.take('comment', from, depth > 0 ? scanner.text.length : NESTING.lastIndex)
}

const NESTING = /\/\*|\*\//g

/** A `/`: a comment of one of both kinds, or else what the language makes of it. */
export function slash(block: SignReader, { line = lineComment, otherwise }: SlashReaders = {}): SignReader {
  return (scanner) => {
    const next = scanner.text[scanner.at + 1]
    if (next === '/') line(scanner)
    else if (next === '*') block(scanner)
    else otherwise?.(scanner)
  }
}

interface SlashReaders {
  readonly line?: SignReader
  readonly otherwise?: SignReader
}

/** `#!` at the start of a file. */
export function shebang(scanner: Scanner): void {
  if (scanner.text.startsWith('#!', scanner.at)) lineComment(scanner)
}
