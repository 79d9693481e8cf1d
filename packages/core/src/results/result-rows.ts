import type { NameSpans } from '../names/name-table.ts'
import type { Result } from './result.ts'

/** What a row says besides the name of its subject. */
export type RowKind = Pick<Result, 'status' | 'tier' | 'rerun'>

/**
 * Results that neither failed nor passed on a rerun, read from a file without making an object of each. They hold until the
 * next are read. The spans are those of their subjects' names, in UTF-8.
 */
export interface ResultRows extends NameSpans {
  /** The kind of row `i` is `kinds[kindOf[i]]`. */
  readonly kindOf: Uint16Array
  readonly kinds: readonly RowKind[]
  /** A row as the result that it is. */
  resultAt(row: number): Result
}
