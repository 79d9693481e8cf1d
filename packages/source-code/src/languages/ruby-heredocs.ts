import { precedingPart } from '../lexing/preceding-part.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { readString, shape } from '../lexing/string-shape.ts'
import { literalPlace, quotedSign, TEMPLATE } from './ruby-literals.ts'

interface Heredoc {
  readonly name: string
  readonly indented: boolean
  readonly plain: boolean
}

/** The strings that begin on the next line, in the order in which they were named. */
export class RubyHeredocs {
  readonly #waiting: Heredoc[] = []
  /** Where each line is last, without the blanks around it. */
  #lastLines: ReadonlyMap<string, number> | undefined

  /** At a `<`. */
  meet(scanner: Scanner): void {
    const { text, at } = scanner
    HEREDOC.lastIndex = at
    const { sign = '', quote = '', quoted, plain } = HEREDOC.exec(text)?.groups ?? {}
    const name = quoted ?? plain
    if (name === undefined) {
      while (text[scanner.at] === '<') scanner.at++
      return
    }
    const heredoc = { name, indented: sign !== '', plain: quote === "'" }
    const place = literalPlace(scanner)
    if (!this.#isOne(scanner, heredoc, place)) {
      if (place === 'literal' && precedingPart(scanner).word !== 'class') scanner.doubt(at)
      scanner.at = at + 2
      return
    }
    this.#waiting.push(heredoc)
    const end = HEREDOC.lastIndex
    scanner.literal(at, end, [end, end])
  }

  #isOne(scanner: Scanner, heredoc: Heredoc, place: ReturnType<typeof literalPlace>): boolean {
    const { word, apart } = precedingPart(scanner)
    if (word === 'class' || (place === 'operator' && (!apart || !heredoc.indented))) return false
    if ((this.#lines(scanner.text).get(heredoc.name) ?? -1) < scanner.at) return false
    if (place !== 'literal' && !heredoc.indented) scanner.doubt(scanner.at)
    return true
  }

  #lines(text: string): ReadonlyMap<string, number> {
    this.#lastLines ??= new Map(
      Array.from(text.matchAll(/^.*$/gm), ({ 0: line, index }) => [line.trim(), index]),
    )
    return this.#lastLines
  }

  /** At a line break. */
  readNext(scanner: Scanner): void {
    const heredoc = this.#waiting.shift()
    if (heredoc === undefined) return
    const from = scanner.at + 1
    const inside = shape({ close: closeOf(heredoc), ...(heredoc.plain ? {} : TEMPLATE) })
    readString(scanner, inside, [from, from])
  }

  /** A literal that goes over a line break while a string waits behind it has that string in its middle. */
  passOver(scanner: Scanner, from: number): void {
    if (this.#waiting.length > 0 && scanner.text.slice(from, scanner.at).includes('\n')) scanner.doubt(from)
  }

  finish(scanner: Scanner): void {
    if (this.#waiting.length > 0) scanner.doubt(scanner.text.length)
  }
}

const HEREDOC =
  /<<(?<sign>[~-]?)(?:(?<quote>["'`])(?<quoted>[^"'`\r\n]+)\k<quote>|(?<plain>[\p{Lu}_\p{Ll}][\p{ID_Continue}]*))/uy

function closeOf({ name, indented }: Heredoc): string {
  const escaped = Array.from(name, quotedSign).join('')
  return String.raw`(?<=\n)${indented ? String.raw`[ \t]*` : ''}${escaped}(?=\r?\n|$)`
}
