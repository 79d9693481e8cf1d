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

/** Whether a literal begins at a place, or cannot, or does so only if the word before it is not a variable. */
export type LiteralPlace = 'literal' | 'operator' | 'unclear'

export function literalPlace(scanner: Scanner): LiteralPlace {
  const { text, at } = scanner
  const { kind, word, newLine, apart } = precedingPart(scanner)
  if (kind === 'start') return 'literal'
  if (kind === 'sign' && !/[)\]}]/.test(word)) return 'literal'
  if (newLine) return 'literal'
  if (kind !== 'word') return 'operator'
  if (BEFORE_LITERAL.has(word)) return text[at - 1] === '.' ? 'operator' : 'literal'
  // A number, or a variable that says so.
  if (/^[\d@$]/.test(word) || !apart || /\s/.test(text.charAt(at + 1))) return 'operator'
  if (!variablesOf(text).has(word)) return 'literal'
  return text[at + 1] === '=' ? 'operator' : 'unclear'
}

const BEFORE_LITERAL =
  wordSet(`and begin case do else elsif ensure if in not or puts rescue return then unless until when
  while yield`)

/** Every word that may be a variable somewhere in a text; the last text that was asked about is kept. */
function variablesOf(text: string): ReadonlySet<string> {
  if (variables.text !== text) {
    const lists = BINDINGS.flatMap((binding) => Array.from(text.matchAll(binding), ([, list = '']) => list))
    variables = {
      text,
      words: new Set(lists.flatMap((list) => list.match(/[\p{ID_Start}_]\p{ID_Continue}*/gu) ?? [])),
    }
  }
  return variables.words
}

let variables: { readonly text: string; readonly words: ReadonlySet<string> } = { text: '', words: new Set() }

/** Assignments, of several at once too; parameters of blocks, methods and lambdas; what `=>`, `for`, `in` and a match bind. */
const BINDINGS: readonly RegExp[] = [
  /((?<![\p{ID_Continue}.@$])[\p{Ll}_]\p{ID_Continue}*)[ \t]{0,20}(?:[-+*/%|&^]|\|\||&&|\*\*|<<|>>)?=(?![=~>])/gu,
  /^[ \t]*([^=\n]{0,200},[^=\n]{0,200})=(?![=~>])/gm,
  /\|([^|\n]{0,200})\|/g,
  /\bdef[ \t]+[^\s(;]+[ \t]*\(?([^)\n]{0,500}(?:,[ \t]*\n[^)\n]{0,500}){0,20})/g,
  /->[ \t]*\(?([^){\n]{0,200})/g,
  /=>[ \t]*([\p{Ll}_]\p{ID_Continue}*)/gu,
  /\bfor[ \t]([^\n]{0,200})[ \t]in\b/g,
  /\bin[ \t]([^\n]{0,200})/g,
  /\(\?<([^>\n]{1,80})>/g,
]

const REGULAR = shape({ close: String.raw`\/[a-z]*`, ...TEMPLATE })

export function readRegular(scanner: Scanner): void {
  const { at } = scanner
  const place = literalPlace(scanner)
  if (place === 'unclear') scanner.doubt(at)
  if (place !== 'literal') return
  readString(scanner, REGULAR, [at, at + 1])
}

/** `%w[…]` and its kin, with any sign as delimiter; brackets nest. */
export function readPercent(scanner: Scanner): void {
  const { text, at } = scanner
  PERCENT.lastIndex = at
  const [whole, type = '', opening = ''] = PERCENT.exec(text) ?? []
  if (whole === undefined) return
  const place = literalPlace(scanner)
  if (place === 'unclear') scanner.doubt(at)
  if (place !== 'literal') return
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
    close: `${quotedSign(closing ?? opening)}${flags}`,
    ...(closing === undefined ? {} : { open: quotedSign(opening) }),
  })
  shapes.set(type + opening, made)
  return made
}

/** A sign as a regular expression has it. */
export function quotedSign(sign: string): string {
  return /[\^$\\.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign
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
  if (place === 'unclear' && /["'`#/%]/.test(text.slice(at, CHARACTER.lastIndex))) scanner.doubt(at)
  if (place !== 'literal') return
  scanner.take('opaque', at, CHARACTER.lastIndex)
}

const CHARACTER =
  /\?(?:\\(?:u\{[^}\n]*\}|u[0-9A-Fa-f]{4}|[CM]-\\?[^\s]|[^\s])|[^\s\\])(?![\p{ID_Continue}])/uy
