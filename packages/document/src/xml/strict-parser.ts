import { SaxesParser } from 'saxes'

/** What the parser calls being between two tags, and having read no `]` there. */
const S_TEXT = 13
const FORBIDDEN_START = 0

/** What was read without the parser. */
interface Skipped {
  readonly length: number
  readonly lines: number
  /** Where the last line begins, from the start of what was read. */
  readonly lineStart: number
}

/** A parser that refuses what saxes would read too much for, and that lets others read a part of its text. */
export class StrictParser extends SaxesParser {
  /** Whether it would take what follows for an element, or for text. */
  get isBetweenTags(): boolean {
    const isInText = this['state'] === S_TEXT && this['forbiddenState'] === FORBIDDEN_START
    return isInText && this['carriedFromPrevious'] === undefined
  }

  /** Goes on behind what others have read, between two tags, as if it had read it. */
  skip({ length, lines, lineStart }: Skipped): void {
    if (lines > 0) this['positionAtNewLine'] = this['chunkPosition'] + lineStart
    this['chunkPosition'] += length
    this.line += lines
  }

  /** Where the tag that is being read begins in this piece of text; undefined where an earlier piece has its beginning. */
  get beginOfTag(): number | undefined {
    const begin = this['chunk'].lastIndexOf('<', this['i'] - 1)
    return begin === -1 ? undefined : begin
  }

  /** What it has read of the piece, from a place in it. */
  textFrom(begin: number): string {
    return this['chunk'].slice(begin, this['i'])
  }
}

/** Saxes takes everything up to the next semicolon for one entity: tags, and with them tests, would be a part of it. */
const parseEntity = SaxesParser.prototype['parseEntity']
StrictParser.prototype['parseEntity'] = function (this: SaxesParser, entity: string): string {
  if (/[<&\s]/.test(entity)) this.fail('an entity has no end.')
  return parseEntity.call(this, entity)
}
