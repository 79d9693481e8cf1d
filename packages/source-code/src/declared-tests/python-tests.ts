import type { DeclaredTest } from './declared-test.ts'
import type { MaskedText } from './masked-text.ts'

/** Functions that begin with `test`, as pytest and unittest find them, and the classes around them. */
export function pythonTests({ bare, text }: MaskedText): readonly DeclaredTest[] {
  const written = text.split('\n')
  const reader = new BlockReader()
  for (const [index, line] of bare.split('\n').entries()) {
    if (line.trim() === '') reader.comment(index + 1, written[index] ?? '')
    else reader.code(index + 1, line)
  }
  return reader.end()
}

const STATEMENT = /^([ \t]*)(?:(@)|(?:async[ \t]+)?def[ \t]+(\w+)|class[ \t]+(\w+))?/

interface Block {
  readonly indent: number
  readonly kind: 'test' | 'group' | 'other'
  readonly steps: readonly string[]
  readonly first: number
}

/** Follows the indentation of a source, line by line. */
class BlockReader {
  readonly #found: DeclaredTest[] = []
  readonly #open: Block[] = []
  /** Where the decorators of the next definition begin. */
  #decorated: number | undefined
  #depth = 0
  #isInString = false
  #last = 0

  /** A line without code: a docstring belongs to the block that it is in. */
  comment(line: number, written: string): void {
    const indent = written.search(/\S/)
    if (indent > (this.#open.at(-1)?.indent ?? 0)) this.#last = line
  }

  code(line: number, bare: string): void {
    const isContinued = this.#depth > 0 || this.#isInString
    this.#depth = Math.max(0, this.#depth + balanceOf(bare))
    if ((bare.match(/"""|'''/g)?.length ?? 0) % 2 === 1) this.#isInString = !this.#isInString
    if (!isContinued) this.#statement(line, bare)
    this.#last = line
  }

  end(): readonly DeclaredTest[] {
    this.#close(0)
    return withTests(this.#found)
  }

  #statement(line: number, bare: string): void {
    const [, { length: indent } = '', decorator, name, group] = STATEMENT.exec(bare) ?? []
    this.#close(indent)
    if (decorator !== undefined) {
      this.#decorated ??= line
      return
    }
    const around = this.#open.at(-1)
    const first = this.#decorated ?? line
    const steps = [...(around?.steps ?? []), name ?? group ?? '']
    if (name !== undefined || group !== undefined) {
      this.#open.push({ indent, first, steps, kind: kindOf({ name, around }) })
    }
    this.#decorated = undefined
  }

  #close(indent: number): void {
    for (let block = this.#open.at(-1); block !== undefined; block = this.#open.at(-1)) {
      if (block.indent < indent) return
      this.#open.pop()
      const { kind, steps, first } = block
      if (kind !== 'other') this.#found.push({ kind, steps, first, last: this.#last })
    }
  }
}

interface Definition {
  /** Of a function; undefined for a class. */
  readonly name: string | undefined
  readonly around: Block | undefined
}

/** What is in a function is called by it alone. */
function kindOf({ name, around }: Definition): Block['kind'] {
  if (around !== undefined && around.kind !== 'group') return 'other'
  if (name === undefined) return 'group'
  return name.startsWith('test') ? 'test' : 'other'
}

/** Groups without a test are classes of another kind. */
export function withTests(found: readonly DeclaredTest[]): readonly DeclaredTest[] {
  const tests = found.filter(({ kind }) => kind === 'test')
  return found.filter(
    ({ kind, first, last }) =>
      kind === 'test' || tests.some((test) => first <= test.first && test.last <= last),
  )
}

function balanceOf(line: string): number {
  const signs = line.match(/[()[\]{}]/g) ?? []
  return signs.reduce((sum, sign) => sum + ('([{'.includes(sign) ? 1 : -1), 0)
}
