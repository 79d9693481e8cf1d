import type { Input, PartialParse, Tree } from '@lezer/common'
import type { LRParser } from '@lezer/lr'

/**
 * Parses with a bound on the work, and gives no tree where the bound is passed. Lezer's error recovery copies its stacks
 * at every step, so that 25 kB of `<` take all memory and 100 kB of `*` take a minute. Test sources that people write
 * stay below a quarter of the bound (at most 106 units a character in 8,400 files of four languages).
 */
export function parseBounded(parser: LRParser, text: string): Tree | undefined {
  const input = new MeteredInput(text)
  const parse = parser.startParse(input)
  const limit = Math.min(FREE_WORK + WORK_PER_CHARACTER * text.length, MOST_WORK)
  let work = 0
  for (;;) {
    const tree = parse.advance()
    if (tree !== null) return tree
    work += stackWork(parse)
    if (work + input.served > limit) return undefined
  }
}

/** Units of work: one entry of a live stack at one step, or one character served to the tokenizers. */
const FREE_WORK = 2 ** 25
const WORK_PER_CHARACTER = 512
// About 3 seconds and 1 GB at the worst.
const MOST_WORK = 2 ** 29

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

// Lezer publishes no measure of its work, so this reads the stacks of its LR parser. Should they ever be elsewhere, no
// file is read at all: that is noticed, and passes nothing.
function stackWork(parse: PartialParse): number {
  if (!hasStacks(parse)) return Number.POSITIVE_INFINITY
  let entries = 0
  for (const { stack } of parse.stacks) entries += stack.length
  return entries
}

interface Stacks {
  readonly stacks: readonly { readonly stack: readonly number[] }[]
}

function hasStacks(parse: object): parse is Stacks {
  return 'stacks' in parse && Array.isArray(parse.stacks)
}
