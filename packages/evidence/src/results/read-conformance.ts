import {
  type Bytes,
  decodeText,
  type EvidenceSource,
  encodingOf,
  HEAD_BYTES,
  type Text,
} from '@governance-gates/document/strict'
import { detectConformance } from './detect.ts'
import type { BulkRecord, ConformanceReader, ConformanceRecord } from './record.ts'
import type { ConformanceOptions } from './results-format.ts'
import { stableNames } from './stable-names.ts'
import { workspaceNames } from './workspace-names.ts'

const HEAD = 64 * 1024

export interface ConformanceReading<Record = ConformanceRecord> {
  readonly reader: ConformanceReader
  /** Can be walked once. Throws an EvidenceError where the file turns out to be unusable. */
  readonly records: Iterable<Record>
}

/**
 * Reads results of a conformance run in whatever known format they have.
 *
 * @throws EvidenceError (a rejection) where the file is empty, no text, or of no known format.
 */
export async function readConformance(
  source: EvidenceSource,
  options: ConformanceOptions = {},
): Promise<ConformanceReading> {
  const pieces = decodeText(source.bytes)
  const head = takeHead(pieces)
  const reader = await detectReader(head, options)
  return { reader, records: recordsOf(reader, joined(head, pieces), options) }
}

/**
 * The same, with results together where they can be read so. What tells them apart besides name, status and tier is not read:
 * this is for who does not select by attributes.
 *
 * @throws EvidenceError (a rejection) as `readConformance`.
 */
export async function readConformanceInBulk(
  source: EvidenceSource,
  options: ConformanceOptions = {},
): Promise<ConformanceReading<BulkRecord>> {
  const bytes = new HeldBytes(source.bytes)
  const pieces = decodeText(bytes.held())
  const head = takeHead(pieces)
  const reader = await detectReader(head, options)
  const isBulk = options.stableName === undefined && encodingOf(bytes.head) === 'utf-8'
  const records = isBulk ? bulkOf(reader, bytes.all(), options) : undefined
  return { reader, records: records ?? recordsOf(reader, joined(head, pieces), options) }
}

/** Exactly so much is looked at, that the answer does not depend on how the bytes happen to come. */
function detectReader(head: string, options: ConformanceOptions): Promise<ConformanceReader> {
  return detectConformance(head.slice(0, HEAD), options)
}

function recordsOf(
  reader: ConformanceReader,
  text: Text,
  { root, stableName }: ConformanceOptions,
): Iterable<ConformanceRecord> {
  const records = reader.read(text)
  const named = hasPaths(reader) && root !== undefined ? workspaceNames(records, root) : records
  return stableName === undefined ? named : stableNames(named, stableName)
}

function bulkOf(
  reader: ConformanceReader,
  bytes: Bytes,
  { root }: ConformanceOptions,
): Iterable<BulkRecord> | undefined {
  const records = reader.readBytes?.(bytes)
  const isRenamed = records !== undefined && hasPaths(reader) && root !== undefined
  return isRenamed ? workspaceNames(records, root) : records
}

/** Of the formats without a working directory of their own only this one has absolute paths. */
function hasPaths({ format }: ConformanceReader): boolean {
  return format === 'junit'
}

/** The bytes of a file whose beginning is looked at first, and then read with the rest. */
class HeldBytes {
  readonly #bytes: Iterator<Uint8Array>
  readonly #held: Uint8Array[] = []

  constructor(bytes: Bytes) {
    this.#bytes = bytes[Symbol.iterator]()
  }

  /** What tells the encoding of the file. */
  get head(): Uint8Array {
    return Buffer.concat(this.#held).subarray(0, HEAD_BYTES)
  }

  /** The bytes from the beginning, as far as anybody asks for them. */
  *held(): Generator<Uint8Array> {
    for (const chunk of this.#rest()) {
      // The next chunk may take the place of this one.
      this.#held.push(Uint8Array.from(chunk))
      yield chunk
    }
  }

  /** The bytes from the beginning: those that were held, in one piece, and the rest. */
  *all(): Generator<Uint8Array> {
    yield Buffer.concat(this.#held.splice(0))
    yield* this.#rest()
  }

  *#rest(): Generator<Uint8Array> {
    for (;;) {
      const { done, value } = this.#bytes.next()
      if (done === true) return
      yield value
    }
  }
}

function takeHead(pieces: Iterator<string>): string {
  let head = ''
  while (head.length < HEAD) {
    const { done, value } = pieces.next()
    if (done === true) break
    head += value
  }
  return head
}

function* joined(head: string, rest: Text): Generator<string> {
  yield head
  yield* rest
}
