import { malformed } from '../../dependency-reader.ts'
import type { Token } from '../literal-tokens.ts'

/** One statement of a block. */
export interface GradleStatement {
  readonly tokens: readonly Token[]
  /** 1 for the statements of the block itself, more for those of blocks in it. */
  readonly depth: number
}

/** The statements of every block of that name, such as `dependencies { … }`. */
export function statementsOf(tokens: readonly Token[], block: string): readonly GradleStatement[] {
  const found: GradleStatement[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind === 'word' && tokens[at]?.text === block && isSign(tokens[at + 1], '{'))
      at = new Block(tokens, found).read(at + 2)
  }
  return found
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text
}

class Block {
  readonly #tokens: readonly Token[]
  readonly #found: GradleStatement[]
  #current: Token[] = []
  #braces = 1
  #brackets = 0

  constructor(tokens: readonly Token[], found: GradleStatement[]) {
    this.#tokens = tokens
    this.#found = found
  }

  /** Reads from behind the brace that opens the block; returns where the one is that closes it. */
  read(start: number): number {
    for (let at = start; at < this.#tokens.length; at++) {
      const token = this.#tokens[at]
      if (token === undefined) break
      if (token.kind === 'sign') this.#sign(token)
      else if (token.kind !== 'break') this.#current.push(token)
      else if (this.#brackets === 0 && !isSign(this.#current.at(-1), ',')) this.#end()
      if (this.#braces === 0) return at
    }
    throw malformed('a block does not end: the file is truncated', this.#tokens[start - 1]?.line)
  }

  #sign(token: Token): void {
    const { text } = token
    if (text === '(' || text === '[') this.#brackets++
    else if (text === ')' || text === ']') this.#brackets = Math.max(0, this.#brackets - 1)
    if (text === '{' || text === '}') {
      this.#end()
      this.#braces += text === '{' ? 1 : -1
    } else if (text === ';' && this.#brackets === 0) this.#end()
    else this.#current.push(token)
  }

  #end(): void {
    if (this.#current.length > 0) this.#found.push({ tokens: this.#current, depth: this.#braces })
    this.#current = []
  }
}
