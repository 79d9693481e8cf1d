import { precedingPart } from '../lexing/preceding-part.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, readString, type StringShape, shape } from '../lexing/string-shape.ts'
import { wordSet } from '../words.ts'

/** What is code in a string: `#{…}`, and a variable of an instance, a class or the whole program behind a `#`. */
export const TEMPLATE: Readonly<Record<'escape' | 'hole' | 'name', string>> = {
  escape: BACKSLASH,
  hole: String.raw`#\{`,
  name: String.raw`#(?:@@?|\$)[\p{ID_Start}_]\p{ID_Continue}*`,
}

/** Whether a literal may begin at a place: it must, it cannot, or it depends on what the word before means. */
export type LiteralPlace = 'literal' | 'operator' | 'unclear'

export function literalPlace(scanner: Scanner): LiteralPlace {
  const { text, at } = scanner
  const { kind, word, newLine, apart } = precedingPart(scanner)
  if (kind === 'start') return 'literal'
  if (kind === 'sign' && !/[)\]}]/.test(word)) return 'literal'
  if (newLine) return 'literal'
  if (kind !== 'word') return 'operator'
  if (BEFORE_LITERAL.has(word)) return text[at - 1] === '.' ? 'operator' : 'literal'
  // A number, a constant that is no method's name, or a variable that says so.
  if (/^[\d@$]/.test(word) || !apart || /\s/.test(text.charAt(at + 1))) return 'operator'
  return variablesOf(text).has(word) ? 'operator' : 'unclear'
}

const BEFORE_LITERAL =
  wordSet(`and begin case do else elsif ensure if in not or puts rescue return then unless until when
  while yield`)

/** The words that a text assigns to, or has as parameters of a block; the last text that was asked about is kept. */
function variablesOf(text: string): ReadonlySet<string> {
  if (variables.text !== text) {
    const words = Array.from(text.matchAll(ASSIGNED), ([, word = '', parameters = '']) => [
      word,
      ...parameters.split(/\W+/),
    ])
    variables = { text, words: new Set(words.flat()) }
  }
  return variables.words
}

let variables: { readonly text: string; readonly words: ReadonlySet<string> } = { text: '', words: new Set() }

const ASSIGNED =
  /(?<![\p{ID_Continue}.@$])([\p{Ll}_]\p{ID_Continue}*)[ \t]{0,20}(?:[-+*/|&]|\|\||&&)?=(?![=~>])|[{o][ \t]{0,20}\|([^|\n]{0,200})\|/gu

const REGULAR = shape({ close: String.raw`\/[a-z]*`, ...TEMPLATE })

export function readRegular(scanner: Scanner): void {
  const { at } = scanner
  const place = literalPlace(scanner)
  if (place === 'operator') return
  if (place === 'unclear') scanner.doubt(at)
  readString(scanner, REGULAR, [at, at + 1])
}

/** `%w[…]` and its kin, with any sign as delimiter; brackets nest. */
export function readPercent(scanner: Scanner): void {
  const { text, at } = scanner
  PERCENT.lastIndex = at
  const [whole, type = '', opening = ''] = PERCENT.exec(text) ?? []
  if (whole === undefined) return
  const place = literalPlace(scanner)
  if (place === 'operator' || (opening === '=' && place !== 'literal')) return
  // `x %w[a]` is no remainder that anybody writes.
  if (place === 'unclear' && !(type !== '' && /[[({<|!]/.test(opening))) scanner.doubt(at)
  readString(scanner, percentShape(type, opening), [at, at + whole.length])
}

const PERCENT = /%([qQwWiIrsx]?)([^\w\s\x80-\uffff])/y

const shapes = new Map<string, StringShape>()

function percentShape(type: string, opening: string): StringShape {
  const known = shapes.get(type + opening)
  if (known !== undefined) return known
  const closing = PAIRS.get(opening)
  const flags = type === 'r' ? '[a-z]*' : ''
  const made = shape({
    ...(/[qwis]/.test(type) ? {} : TEMPLATE),
    escape: BACKSLASH,
    close: `\\${closing ?? opening}${flags}`,
    ...(closing === undefined ? {} : { open: `\\${opening}` }),
  })
  shapes.set(type + opening, made)
  return made
}

const PAIRS: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '<>'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/** A character, as in `?a`, or the sign of a condition. */
export function readQuestion(scanner: Scanner): void {
  const { text, at } = scanner
  CHARACTER.lastIndex = at
  if (CHARACTER.exec(text) === null || /[\p{ID_Continue}]/u.test(text.charAt(at - 1))) return
  const place = literalPlace(scanner)
  if (place === 'operator') return
  if (place === 'unclear' && /["'`#/%]/.test(text.slice(at, CHARACTER.lastIndex))) scanner.doubt(at)
  scanner.take('opaque', at, CHARACTER.lastIndex)
}

const CHARACTER =
  /\?(?:\\(?:u\{[^}\n]*\}|u[0-9A-Fa-f]{4}|[CM]-\\?[^\s]|[^\s])|[^\s\\])(?![\p{ID_Continue}])/uy
