import type { Result, ResultRows, RowKind } from '@governance-gates/core'
import { ROLE } from './row-columns.ts'
import type { TemplateScanner } from './template-scanner.ts'

const MOST = 1_024

/** Rows of one block of lines, until they are handed over. */
export class RowBatch implements ResultRows {
  bytes: Buffer = Buffer.alloc(0)
  length = 0
  readonly starts: Uint32Array = new Uint32Array(MOST)
  readonly ends: Uint32Array = new Uint32Array(MOST)
  readonly kindOf: Uint16Array = new Uint16Array(MOST)
  readonly kinds: readonly RowKind[]
  readonly #lines = new Uint32Array(MOST)

  constructor(kinds: readonly RowKind[]) {
    this.kinds = kinds
  }

  get isFull(): boolean {
    return this.length === MOST
  }

  /** Begins with the rows of other bytes, or with further rows of the same. */
  begin(bytes: Buffer): void {
    this.bytes = bytes
    this.length = 0
  }

  /** Adds the row that was scanned last. */
  add({ starts, ends }: TemplateScanner, kind: number, line: number): void {
    this.starts[this.length] = starts[ROLE.subject] ?? 0
    this.ends[this.length] = ends[ROLE.subject] ?? 0
    this.kindOf[this.length] = kind
    this.#lines[this.length] = line
    this.length++
  }

  resultAt(row: number): Result {
    const subject = this.bytes.toString('utf8', this.starts[row], this.ends[row])
    const kind = this.kinds[this.kindOf[row] ?? 0] ?? { status: 'error' }
    return { subject, ...kind, evidenceLine: this.#lines[row] ?? 0 }
  }
}
