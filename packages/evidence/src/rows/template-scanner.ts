import { MISS, plainNumberEnd, plainTextEnd, textEnd } from './json-bytes.ts'
import { blockOf, Literal } from './literal.ts'
import { type CheckedColumn, ROLE } from './row-columns.ts'
import { NEXT, type Shape, type TemplateNode, type TemplateTree } from './template-tree.ts'

/** Reads the lines of a block by the templates of their file. */
export class TemplateScanner {
  /** Where the values of the last line are, by their roles. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The shape of the last line; undefined where no template has it. */
  shape: Shape | undefined
  /** Whether each value with a role is as it is read in the last line, and accepted. */
  isPlain = true
  readonly #tree: TemplateTree
  readonly #checked: readonly CheckedColumn[]
  #block = blockOf(Buffer.alloc(0))

  constructor(tree: TemplateTree, checked: readonly CheckedColumn[]) {
    this.#tree = tree
    this.#checked = checked
    this.starts = new Uint32Array(ROLE.firstChecked + checked.length)
    this.ends = new Uint32Array(ROLE.firstChecked + checked.length)
  }

  begin(block: Buffer): void {
    this.#block = blockOf(block)
  }

  /**
   * Reads the line that begins at `from`; returns where the next one begins, or `MISS`. Nothing behind its line break is
   * read: that is in no literal before the end, and in no value.
   */
  scan(from: number): number {
    const block = this.#block
    let node = this.#tree.root
    let at = from
    this.shape = undefined
    this.isPlain = true
    while (node !== undefined) {
      if (!node.literal.isAt(block, at)) return MISS
      at += node.literal.length
      switch (node.kind) {
        case NEXT.text:
          at = node.role === ROLE.none ? textEnd(block.bytes, at) : this.#column(node, at)
          node = node.next
          break
        case NEXT.number:
          at = plainNumberEnd(block.bytes, at)
          node = node.next
          break
        case NEXT.branch:
          node = node.branches[block.bytes[at] ?? 0]
          break
        case NEXT.end:
          this.shape = node.shape
          return at
      }
      if (at === MISS) return MISS
    }
    return MISS
  }

  /** The end of a value with a role. It ought to be as it is read; in any other an escape only has to be one. */
  #column(node: TemplateNode, at: number): number {
    const { bytes } = this.#block
    if (node.usual?.isAt(this.#block, at) === true) return at + node.usual.length - 1
    const { role } = node
    const end = plainTextEnd(bytes, at)
    if (end === MISS) {
      this.isPlain = false
      return textEnd(bytes, at)
    }
    this.starts[role] = at
    this.ends[role] = end
    if (role < ROLE.firstChecked) return end
    if (this.#checked[role - ROLE.firstChecked]?.accepts(bytes, at, end) === true) {
      node.usual ??= new Literal(bytes.subarray(at, end + 1))
    } else this.isPlain = false
    return end
  }
}
