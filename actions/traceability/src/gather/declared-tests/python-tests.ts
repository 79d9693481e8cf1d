import type { DeclaredTest } from './declared-test.ts'
import type { MaskedText } from './masked-text.ts'

const STATEMENT = /^([ \t]*)(?:(@)|(?:async[ \t]+)?def[ \t]+(\w+)|class[ \t]+(\w+))?/

interface Block {
  readonly indent: number
  readonly kind: 'test' | 'group' | 'other'
  readonly steps: readonly string[]
  readonly first: number
}

/** Functions that begin with `test`, as pytest and unittest find them, and the classes around them. */
export function pythonTests({ bare }: MaskedText): readonly DeclaredTest[] {
  const found: DeclaredTest[] = []
  const open: Block[] = []
  let decorated: number | undefined
  let depth = 0
  let last = 0
  const close = (indent: number) => {
    for (let block = open.at(-1); block !== undefined && block.indent >= indent; block = open.at(-1)) {
      open.pop()
      const { kind, steps, first } = block
      if (kind !== 'other') found.push({ kind, steps, first, last })
    }
  }
  for (const [index, line] of bare.split('\n').entries()) {
    if (line.trim() === '') continue
    const isContinued = depth > 0
    depth = Math.max(0, depth + balanceOf(line))
    if (!isContinued) {
      const [, blank = '', decorator, name, group] = STATEMENT.exec(line) ?? []
      close(blank.length)
      if (decorator !== undefined) decorated ??= index + 1
      else {
        const first = decorated ?? index + 1
        if (name !== undefined || group !== undefined)
          open.push({ indent: blank.length, first, ...blockOf({ name, group }, open.at(-1)) })
        decorated = undefined
      }
    }
    last = index + 1
  }
  close(0)
  return withTests(found)
}

function blockOf(
  { name, group }: { readonly name: string | undefined; readonly group: string | undefined },
  around: Block | undefined,
): Pick<Block, 'kind' | 'steps'> {
  const isReachable = around === undefined || around.kind === 'group'
  const steps = [...(around?.steps ?? []), name ?? group ?? '']
  if (!isReachable) return { kind: 'other', steps }
  if (group !== undefined) return { kind: 'group', steps }
  return { kind: name?.startsWith('test') === true ? 'test' : 'other', steps }
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
