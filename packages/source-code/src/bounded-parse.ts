import type { Input, PartialParse, Tree } from '@lezer/common'
import type { LRParser } from '@lezer/lr'

/**
 * Parses with a bound on the work, and gives no tree where the bound is passed. Lezer's error recovery copies its stacks
 * at every step: unbounded, 25 kB of `<` take all memory, and 100 kB of `*` take a minute. Sources that people write
 * stay below half of the bound (8,400 files of four languages were tried, generated tables and bundles among them).
 */
export function parseBounded(parser: LRParser, text: string): Tree | undefined {
  const input = new MeteredInput(text)
  const parse = parser.startParse(input)
  const limit = Math.min(FREE_WORK + WORK_PER_CHARACTER * text.length, MOST_WORK)
  let work = 0
  for (;;) {
    const tree = parse.advance()
    if (tree !== null) return tree
    work += workOf(parse)
    if (work + input.served > limit) return undefined
  }
}

/** Units of work: one entry of a live stack at one step, or one character served to the tokenizers. */
const FREE_WORK = 2 ** 25
const WORK_PER_CHARACTER = 512
const MOST_WORK = 2 ** 29
/** What a step of error recovery costs beyond its stacks: about as much as walking over this many entries. */
const RECOVERY_STEP = 2000
/** The parser begins to cut its stacks at 8,400 entries, and its tree no longer says how the text is nested. */
const DEEPEST_STACK = 8000

// Lezer publishes no measure of its work, so this looks into its LR parser. Should the stacks ever be elsewhere, no file
// is read at all: that is noticed, and passes nothing.
function workOf(parse: PartialParse): number {
  if (!isOpen(parse)) return Number.POSITIVE_INFINITY
  let entries = parse.recovering > 0 ? RECOVERY_STEP : 0
  for (const { stack } of parse.stacks) {
    if (stack.length > DEEPEST_STACK) return Number.POSITIVE_INFINITY
    entries += stack.length
  }
  return entries
}

interface OpenParse {
  /** Above 0 while recovering from an error. */
  readonly recovering: number
  /** The parses that are still possible, with 3 entries a level. */
  readonly stacks: readonly { readonly stack: readonly number[] }[]
}

function isOpen(parse: object): parse is OpenParse {
  return 'recovering' in parse && 'stacks' in parse && Array.isArray(parse.stacks)
}

// Small, because a tokenizer that looks back at one character is charged with a piece.
const PIECE = 256

/** The text in small pieces, counted: an unterminated raw string is looked through to its end at each attempt. */
class MeteredInput implements Input {
  readonly length: number
  readonly lineChunks = false
  served = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.length = text.length
  }

  chunk(from: number): string {
    const piece = this.text.slice(from, from + PIECE)
    this.served += piece.length
    return piece
  }

  read(from: number, to: number): string {
    return this.text.slice(from, to)
  }
}
