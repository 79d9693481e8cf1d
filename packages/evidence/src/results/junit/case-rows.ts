import type { Result, ResultRows, RowKind } from '@governance-gates/core'
import type { RepeatedElement } from '@governance-gates/document/xml'
import type { BulkRecord } from '../record.ts'
import type { JunitSuite } from './junit-suite.ts'
import { MAX_SUBJECT, type PlainClass, type PlainNames, plainNamesOf } from './plain-case.ts'

const MAX_ROWS = 1_024
const MAX_BYTES = 128 * 1024

/** Cases that passed and say nothing but their names, as rows: their subjects are in one block of bytes. */
export class CaseRows {
  readonly #bytes = new Uint8Array(MAX_BYTES)
  readonly #starts = new Uint32Array(MAX_ROWS)
  readonly #ends = new Uint32Array(MAX_ROWS)
  readonly #kindOf = new Uint16Array(MAX_ROWS)
  readonly #lines = new Uint32Array(MAX_ROWS)
  readonly #classes: PlainClass[] = []
  readonly #kinds: RowKind[] = []
  /** The attributes of the repeated elements, and which of them name a case. */
  #repeated: { readonly names: readonly string[]; readonly plain: PlainNames | undefined } | undefined
  #length = 0
  /** How many of them are in records already. */
  #taken = 0

  /** Takes a case that is like one of its suite before it in all but its name; false for one that has to be read. */
  take(suite: Pick<JunitSuite, 'takePlain'>, element: RepeatedElement, line: number): boolean {
    const { names } = element
    if (this.#repeated?.names !== names) this.#repeated = { names, plain: plainNamesOf(names) }
    const { plain } = this.#repeated
    const hasRoom = this.#length < MAX_ROWS && MAX_BYTES - this.#end >= MAX_SUBJECT
    const of = plain === undefined || !hasRoom ? undefined : suite.takePlain(element, plain)
    if (plain === undefined || of === undefined) return false
    this.#add(of, element, plain.name)
    this.#lines[this.#length - 1] = line
    return true
  }

  #add(of: PlainClass, { bytes, starts, ends }: RepeatedElement, name: number): void {
    const [from, to] = [starts[name] ?? 0, ends[name] ?? 0]
    const row = this.#length
    let at = this.#end
    this.#starts[row] = at
    for (let index = 0; index < of.start.length; index++) this.#bytes[at++] = of.start[index] ?? 0
    for (let index = from; index < to; index++) this.#bytes[at++] = bytes[index] ?? 0
    this.#ends[row] = at
    this.#kindOf[row] =
      of === this.#classes[row - 1] ? (this.#kindOf[row - 1] ?? 0) : this.#kindNumber(of.kind)
    this.#classes[row] = of
    this.#length++
  }

  get #end(): number {
    return this.#length === 0 ? 0 : (this.#ends[this.#length - 1] ?? 0)
  }

  /** Adds the rows since the last call to records. */
  endRun(records: BulkRecord[]): void {
    if (this.#length === this.#taken) return
    records.push({ kind: 'rows', rows: this.#rows(this.#taken, this.#length) })
    this.#taken = this.#length
  }

  /** Begins again, in the place of rows that were read. */
  clear(): void {
    this.#length = 0
    this.#taken = 0
  }

  #rows(first: number, end: number): ResultRows {
    return {
      bytes: this.#bytes,
      length: end - first,
      starts: this.#starts.subarray(first, end),
      ends: this.#ends.subarray(first, end),
      kindOf: this.#kindOf.subarray(first, end),
      kinds: this.#kinds,
      resultAt: (row) => this.#resultAt(first + row),
    }
  }

  #resultAt(row: number): Result {
    const { place, kind } = this.#classes[row] ?? { place: {}, kind: { status: 'error' } }
    const subject = Buffer.from(this.#bytes.subarray(this.#starts[row], this.#ends[row])).toString()
    return { subject, ...kind, ...place, evidenceLine: this.#lines[row] ?? 0 }
  }

  #kindNumber(kind: RowKind): number {
    const { tier, rerun } = kind
    const known = this.#kinds.findIndex((each) => each.tier === tier && each.rerun === rerun)
    return known === -1 ? this.#kinds.push(kind) - 1 : known
  }
}
