import { elementsOf, linesOf, type Span, tokensOf } from './elements.ts'
import type { Random } from './random.ts'

/** A text of which each character is a byte, so that any bytes at all can be written. */
export type ByteText = string

/** What takes the place of a part of the text. */
export interface Edit extends Span {
  readonly text: ByteText
}

/** One change of a file, and what it is called. */
export interface Mutation {
  readonly name: string
  /** In the order of the text, without overlaps. */
  readonly edits: readonly Edit[]
}

/** A file and its parts. */
export interface Corpus {
  readonly text: ByteText
  readonly parts: Readonly<Record<Unit, readonly Span[]>>
  readonly isJson: boolean
}

type Unit = 'line' | 'token' | 'element'
const UNITS = ['line', 'token', 'element', 'byte'] as const
const WAYS = ['drop', 'repeat', 'swap', 'flip'] as const

export function corpusOf(text: ByteText): Corpus {
  const parts = { line: linesOf(text), token: tokensOf(text), element: elementsOf(text) }
  return { text, parts, isJson: /^\s*[{[]/.test(text) }
}

/** As many mutations are cuts, spread over the whole file, as there are bytes, or at most a quarter of all. */
export function cutsAmong(count: number, { text }: Corpus): number {
  return Math.min(text.length, Math.floor(count / 4))
}

/** The file without what is behind the n-th of so many places. */
export function cut({ text }: Corpus, index: number, cuts: number): Mutation {
  const start = Math.floor((index * text.length) / Math.max(cuts, 1))
  return { name: `cut at byte ${start}`, edits: [{ start, end: text.length, text: '' }] }
}

/** The text after a mutation. */
export function applied(text: ByteText, { edits }: Mutation): ByteText {
  let result = ''
  let at = 0
  for (const { start, end, text: other } of edits) {
    result += text.slice(at, start) + other
    at = end
  }
  return result + text.slice(at)
}

/** A change somewhere. */
export function mutate(corpus: Corpus, random: Random): Mutation {
  const unit = random.oneOf(UNITS) ?? 'byte'
  const way = random.oneOf(WAYS) ?? 'flip'
  const spans = unit === 'byte' ? byteSpans(corpus, random) : corpus.parts[unit]
  const chosen = random.oneOf(spans)
  const other = random.oneOf(spans)
  if (chosen === undefined || other === undefined) return flipByte(corpus, random)
  const place = `${unit} at byte ${chosen.start}`
  const { text } = corpus
  const own = text.slice(chosen.start, chosen.end)
  switch (way) {
    case 'drop':
      return { name: `drop ${place}`, edits: [{ ...removable(corpus, unit, chosen), text: '' }] }
    case 'repeat': {
      const separator = corpus.isJson && unit === 'element' ? ',' : ''
      return { name: `repeat ${place}`, edits: [{ ...chosen, text: own + separator + own }] }
    }
    case 'swap':
      return swap(corpus, { name: `swap ${place}`, chosen, other })
    case 'flip':
      return unit === 'byte'
        ? flipByte(corpus, random)
        : {
            name: `overwrite ${place} with that at byte ${other.start}`,
            edits: [{ ...chosen, text: text.slice(other.start, other.end) }],
          }
  }
}

/** A few bytes together, up to 8. */
function byteSpans({ text }: Corpus, random: Random): readonly Span[] {
  const length = 1 + random.below(8)
  return Array.from({ length: 2 }, () => {
    const start = random.below(Math.max(text.length - length, 1))
    return { start, end: Math.min(start + length, text.length) }
  })
}

function flipByte({ text }: Corpus, random: Random): Mutation {
  const start = random.below(text.length)
  const code = text.charCodeAt(start)
  const signs = '0123456789 "\'\n\t\r\\{}[]<>:,;#-_/|&*!%@=xX.eE\0\u00ff\u00e4'
  const flipped = code ^ (1 << random.below(8))
  const other =
    random.below(2) === 0 ? String.fromCharCode(flipped) : (signs[random.below(signs.length)] ?? '0')
  return {
    name: `flip byte ${start} to ${JSON.stringify(other)}`,
    edits: [{ start, end: start + 1, text: other }],
  }
}

/** An item of a list goes with its comma, so that what is left can be read. */
function removable({ text, isJson }: Corpus, unit: (typeof UNITS)[number], { start, end }: Span): Span {
  if (!isJson || unit !== 'element') return { start, end }
  const behind = /^\s*,/.exec(text.slice(end, end + 80))
  if (behind !== null) return { start, end: end + behind[0].length }
  const before = /,\s*$/.exec(text.slice(Math.max(start - 80, 0), start))
  return { start: start - (before?.[0].length ?? 0), end }
}

interface Swap {
  readonly name: string
  readonly chosen: Span
  readonly other: Span
}

/** Where one is in the other, nothing can change places: then the inner one takes the place of both. */
function swap({ text }: Corpus, { name, chosen, other }: Swap): Mutation {
  const [first, second] = chosen.start <= other.start ? [chosen, other] : [other, chosen]
  const moved = text.slice(second.start, second.end)
  const edits =
    first.end <= second.start
      ? [
          { ...first, text: moved },
          { ...second, text: text.slice(first.start, first.end) },
        ]
      : [{ ...first, text: moved }]
  return { name: `${name} with that at byte ${other.start}`, edits }
}
