import { decodePieces, type Text, type TextPiece } from '@governance-gates/document/strict'
import { XmlStream } from '../../xml-stream.ts'
import { zeroResults } from '../../zero-results.ts'
import { ReaderNotes } from '../reader-notes.ts'
import type { BulkRecord, ConformanceReader, ConformanceRecord } from '../record.ts'
import type { ConformanceOptions } from '../results-format.ts'
import { JunitDocument } from './junit-document.ts'

/**
 * Reads JUnit XML as the tools in `fixtures` write it; there is no official format. A result's subject is its suites, its class and its name. Results are yielded
 * while reading: memory does not grow with the report.
 */
export function createJunitReader(options: JunitOptions): ConformanceReader {
  return {
    format: 'junit',
    subjectKind: 'test',
    read: (text) => withoutRows(readJunit(inText(text), options)),
    readBytes: (bytes) => readJunit(decodePieces(bytes), options),
  }
}

export const junitReader: ConformanceReader = createJunitReader({})

type JunitOptions = Pick<ConformanceOptions, 'totals'>

function* inText(text: Text): Generator<TextPiece> {
  for (const piece of text) yield { text: piece }
}

/** Rows are made of bytes only. */
function* withoutRows(records: Iterable<BulkRecord>): Generator<ConformanceRecord> {
  for (const record of records) if (record.kind !== 'rows') yield record
}

function* readJunit(
  pieces: Iterable<TextPiece>,
  { totals = 'declared' }: JunitOptions,
): Generator<BulkRecord> {
  const notes = new ReaderNotes()
  const document = new JunitDocument({ notes, totals })
  const stream = new XmlStream(document)
  let isEmpty = true
  for (const { text, bytes } of pieces) {
    for (const _ of stream.write(text, bytes)) {
      for (const record of document.takeRecords()) {
        isEmpty = false
        yield record
      }
    }
  }
  stream.end()
  if (isEmpty) throw zeroResults('no test case in it: ')
  for (const note of notes.all()) yield { kind: 'note', note }
  if (document.oldest !== undefined) yield { kind: 'generated-at', instant: document.oldest }
}
