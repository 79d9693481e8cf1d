import { decodeText, type EvidenceSource, type Text } from '@governance-gates/document/strict'
import { detectConformance } from './detect.ts'
import type { ConformanceReader, ConformanceRecord } from './record.ts'
import type { ConformanceOptions } from './results-format.ts'
import { stableNames } from './stable-names.ts'
import { workspaceNames } from './workspace-names.ts'

const HEAD = 64 * 1024

export interface ConformanceReading {
  readonly reader: ConformanceReader
  /** Can be walked once. Throws an EvidenceError where the file turns out to be unusable. */
  readonly records: Iterable<ConformanceRecord>
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
  // Exactly so much, that the answer does not depend on how the bytes happen to come.
  const reader = await detectConformance(head.slice(0, HEAD), options)
  const records = reader.read(joined(head, pieces))
  // Of the formats without a working directory of their own only this one has absolute paths.
  const isRenamed = reader.format === 'junit' && options.root !== undefined
  const named = isRenamed ? workspaceNames(records, options.root) : records
  const { stableName } = options
  return { reader, records: stableName === undefined ? named : stableNames(named, stableName) }
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
