import { inlineSpans } from './inline-spans.ts'

/** A piece of a paragraph. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** Runs of signs that may open or close something, and entities. The parser takes the square of their number. */
const DELIMITER = /[*_~]+|`+|\[|<[!?]|&[#a-z]/gi
const BLANK = /[ \t\n]/g

/** A piece ends at the first blank behind so many characters, or so many signs of markup. */
export interface PieceSize {
  readonly characters: number
  readonly delimiters: number
}

/** Cuts a long paragraph between words, where neither a link nor code nor a tag goes on. */
export function* paragraphPieces(paragraph: string, size: PieceSize): Generator<Piece> {
  const spans = inlineSpans(paragraph)
  let span = 0
  for (let start = 0; start < paragraph.length; ) {
    let end = blankFrom(paragraph, wantedEnd(paragraph, start, size))
    for (; (spans.starts[span] ?? paragraph.length) < end; span++) {
      const spanEnd = spans.ends[span] ?? paragraph.length
      if (spanEnd > end) end = blankFrom(paragraph, spanEnd)
    }
    yield { start, end }
    start = end
  }
}

function wantedEnd(paragraph: string, start: number, { characters, delimiters }: PieceSize): number {
  const wanted = paragraph.slice(start, start + characters)
  let count = 0
  for (const { index } of wanted.matchAll(DELIMITER)) if (++count === delimiters) return start + index
  return start + wanted.length
}

/** The first blank from a place on. The piece after it begins with it. */
function blankFrom(paragraph: string, at: number): number {
  BLANK.lastIndex = at
  return BLANK.exec(paragraph)?.index ?? paragraph.length
}

/** How many signs of markup a text has. */
export function delimitersIn(text: string): number {
  return text.match(DELIMITER)?.length ?? 0
}
