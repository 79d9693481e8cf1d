import { isFailure, type Result } from '@governance-gates/core'
import { type Bytes, decodeText, LineChunks } from '@governance-gates/document/strict'
import type { BulkRecord } from '../results/record.ts'
import { zeroResults } from '../zero-results.ts'
import { BYTE, MISS } from './json-bytes.ts'
import { type RowReader, readRow, readRows } from './json-rows.ts'
import { RowBatch } from './row-batch.ts'
import { ROLE, rolesOf } from './row-columns.ts'
import { RowKinds } from './row-kinds.ts'
import { cutTemplate } from './template-parts.ts'
import { TemplateScanner } from './template-scanner.ts'
import { TemplateTree } from './template-tree.ts'

/**
 * Reads what `readRows` reads, from the UTF-8 bytes of the same file. A line is parsed and checked as there, and becomes a
 * template: literal bytes, with places for the values. A later line that differs in nothing but its values has the same
 * keys, none of them twice, and nothing is parsed. Failing results always are, and whatever no template has.
 */
export function* readRowBytes(bytes: Bytes, rows: RowReader): Generator<BulkRecord> {
  const roles = rolesOf(rows.columns)
  if (roles === undefined) return yield* readRows(decodeText(bytes), rows)
  const lines = new LineChunks()
  const reader = new RowBytesReader(rows, roles)
  for (const chunk of bytes) {
    const { line, block } = lines.take(chunk)
    if (line !== undefined) yield* reader.readLine(line)
    yield* reader.readBlock(block)
    lines.checkLength(reader.number + 1)
  }
  yield* reader.readLine(lines.end())
  if (reader.isEmpty) throw zeroResults()
  const last = rows.end?.()
  if (last !== undefined) yield last
}

class RowBytesReader {
  /** The number of the last line. */
  number = 0
  isEmpty = true
  readonly #rows: RowReader
  readonly #roles: ReadonlyMap<string, number>
  readonly #tree = new TemplateTree()
  readonly #scanner: TemplateScanner
  readonly #kinds: RowKinds
  readonly #batch: RowBatch

  constructor(rows: RowReader, roles: ReadonlyMap<string, number>) {
    this.#rows = rows
    this.#roles = roles
    this.#scanner = new TemplateScanner(this.#tree, rows.columns.checked)
    this.#kinds = new RowKinds(rows.columns.statusOf)
    this.#batch = new RowBatch(this.#kinds.kinds)
  }

  /** A line that is not in one piece. */
  *readLine(line: string): Generator<BulkRecord> {
    this.number++
    const result = this.#parse(line)
    if (result !== undefined) yield { kind: 'result', result }
  }

  /** Whole lines, each with its line break. */
  *readBlock(block: Buffer): Generator<BulkRecord> {
    this.#batch.begin(block)
    this.#scanner.begin(block)
    for (let at = 0; at < block.length; ) {
      this.number++
      const next = this.#scan(block, at)
      if (next === MISS || this.#batch.isFull) yield* this.#endBatch(block)
      if (next === MISS) {
        const end = block.indexOf(BYTE.lineFeed, at) + 1
        yield* this.#parseIn(block.subarray(at, end))
        at = end
      } else at = next
    }
    yield* this.#endBatch(block)
  }

  *#endBatch(block: Buffer): Generator<BulkRecord> {
    if (this.#batch.length > 0) yield { kind: 'rows', rows: this.#batch }
    this.#batch.begin(block)
  }

  *#parseIn(line: Buffer): Generator<BulkRecord> {
    const result = this.#parse(line.toString('utf8', 0, line.length - 1))
    if (result === undefined) return
    yield { kind: 'result', result }
    this.#learn(line, result)
  }

  /** Adds a row to the batch by a template; returns where the next line begins, or `MISS`. */
  #scan(block: Buffer, at: number): number {
    const scanner = this.#scanner
    const next = scanner.scan(at)
    const { shape } = scanner
    if (shape === undefined || !scanner.isPlain) return MISS
    const isNamed = scanner.starts[ROLE.subject] !== scanner.ends[ROLE.subject]
    const kind = isNamed ? this.#kinds.find(block, scanner, shape) : MISS
    if (kind === MISS) return MISS
    this.#batch.add(scanner, kind, this.number)
    return next
  }

  #parse(text: string): Result | undefined {
    const result = readRow(text, this.number, this.#rows)
    if (result !== undefined) this.isEmpty = false
    return result
  }

  /** Makes a template of a line that none has. */
  #learn(line: Buffer, { status, tier, rerun }: Result): void {
    const isKnown = this.#scanner.shape !== undefined
    if (isKnown || isFailure(status) || !this.#tree.hasRoom) return
    const parts = cutTemplate(line, this.#roles)
    const roles = new Set(parts?.flatMap((part) => (part.kind === 'text' ? [part.role] : [])))
    const hasTier = tier !== undefined
    const isWhole = roles.has(ROLE.subject) && roles.has(ROLE.status) && roles.has(ROLE.tier) === hasTier
    if (parts !== undefined && isWhole) this.#tree.add(parts, { hasTier, rerun })
  }
}
