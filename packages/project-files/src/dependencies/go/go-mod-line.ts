import { malformed } from '../dependency-reader.ts'

/** One directive of a go.mod, on its own or in a block. */
export interface GoLine {
  readonly directive: string
  readonly words: readonly string[]
  /** With its slashes; empty where there is none. */
  readonly comment: string
  readonly line: number
}

interface GoRow {
  readonly words: readonly string[]
  readonly comment: string
}

/** The directives of a go.mod, those in blocks with the name of their block. */
export function goLines(text: string): readonly GoLine[] {
  const lines: GoLine[] = []
  let block: { readonly directive: string; readonly line: number } | undefined
  text.split('\n').forEach((row, index) => {
    const line = index + 1
    const { words, comment } = splitRow(row, line)
    const [first, ...rest] = words
    if (first === undefined) return
    if (block === undefined && rest.length === 1 && rest[0] === '(') block = { directive: first, line }
    else if (block !== undefined && first === ')' && rest.length === 0) block = undefined
    else if (words.includes('(') || words.includes(')')) throw malformed('unexpected bracket', line)
    else if (block !== undefined) lines.push({ directive: block.directive, words, comment, line })
    else lines.push({ directive: first, words: rest, comment, line })
  })
  if (block !== undefined) {
    throw malformed(`the block "${block.directive} (" does not end: the file is truncated`, block.line)
  }
  return lines
}

/** Words are separated by blanks, may be in quotation marks, and end before a comment. */
function splitRow(row: string, line: number): GoRow {
  const words: string[] = []
  let at = 0
  while (at < row.length) {
    const character = row.charAt(at)
    if (row.startsWith('//', at)) return { words, comment: row.slice(at).trimEnd() }
    if (/\s/.test(character)) at++
    else {
      const end = endOfWord(row, at, line)
      words.push(/["`]/.test(character) ? quoted(row.slice(at + 1, end - 1), line) : row.slice(at, end))
      at = end
    }
  }
  return { words, comment: '' }
}

function endOfWord(row: string, start: number, line: number): number {
  const opener = row.charAt(start)
  if (/[()]/.test(opener)) return start + 1
  if (/["`]/.test(opener)) {
    const end = row.indexOf(opener, start + 1)
    if (end === -1) throw malformed('unterminated quotation mark', line)
    return end + 1
  }
  let at = start
  while (at < row.length && !/[\s()"`]/.test(row.charAt(at)) && !row.startsWith('//', at)) at++
  return at
}

/** No path and no version has any of them, and escapes are not worth distinguishing from names. */
function quoted(text: string, line: number): string {
  if (text !== '' && !/[\s()\\]/.test(text)) return text
  throw malformed(`${JSON.stringify(text)} is neither a path nor a version`, line)
}
