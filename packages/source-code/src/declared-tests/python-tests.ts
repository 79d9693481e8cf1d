import type { DeclaredTest } from './declared-test.ts'
import type { MaskedText } from './masked-text.ts'

/** Functions that begin with `test`, as pytest and unittest find them, and the classes around them. */
export function pythonTests({ bare, code, text }: MaskedText): readonly DeclaredTest[] {
  const written = text.split('\n')
  const starts = statementLines({ bare, code })
  const reader = new BlockReader()
  for (const [index, line] of bare.split('\n').entries()) {
    if (line.trim() === '') reader.comment(index + 1, written[index] ?? '')
    else reader.code(index + 1, starts.has(index + 1) ? line : undefined)
  }
  return reader.end()
}

/** The lines (from 1) on which a statement begins: in no bracket, in no string, and not behind a backslash. */
export function statementLines({ bare, code }: Pick<MaskedText, 'bare' | 'code'>): ReadonlySet<number> {
  const starts = new Set<number>()
  const lines = code.split('\n')
  let [depth, isInString] = [0, false]
  for (const [index, line] of bare.split('\n').entries()) {
    const isContinued = depth > 0 || isInString || /\\\r?$/.test(lines[index - 1] ?? '')
    depth = Math.max(0, depth + balanceOf(line))
    if ((line.match(/"""|'''/g)?.length ?? 0) % 2 === 1) isInString = !isInString
    if (!isContinued && line.trim() !== '') starts.add(index + 1)
  }
  return starts
}

const STATEMENT = /^([ \t]*)(?:(@)|(?:async[ \t]+)?def[ \t]+([\p{L}\p{N}_]+)|class[ \t]+([\p{L}\p{N}_]+))?/u

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
  #last = 0

  /** A line without code: a docstring belongs to the block that it is in. */
  comment(line: number, written: string): void {
    const indent = written.search(/\S/)
    if (indent > (this.#open.at(-1)?.indent ?? 0)) this.#last = line
  }

  /** @param bare undefined where it goes on with a statement of an earlier line. */
  code(line: number, bare: string | undefined): void {
    if (bare !== undefined) this.#statement(line, bare)
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
  const tests = found.filter(({ kind }) => kind === 'test').sort((left, right) => left.first - right.first)
  // What is in a group ends with it.
  const isIn = (test: DeclaredTest | undefined, last: number) => test !== undefined && test.last <= last
  return found.filter(
    ({ kind, first, last }) =>
      kind === 'test' || isIn(tests[countBefore(tests, (test) => test.first < first)], last),
  )
}

/** How many of a list come before the first of which it is not true; it is true of none behind that. */
export function countBefore<T>(list: readonly T[], isBefore: (each: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = list[middle]
    if (each !== undefined && isBefore(each)) low = middle + 1
    else high = middle
  }
  return low
}

function balanceOf(line: string): number {
  const signs = line.match(/[()[\]{}]/g) ?? []
  return signs.reduce((sum, sign) => sum + ('([{'.includes(sign) ? 1 : -1), 0)
}
