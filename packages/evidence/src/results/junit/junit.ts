import type { Text } from '@governance-gates/document/strict'
import { XmlStream } from '../../xml-stream.ts'
import { zeroResults } from '../../zero-results.ts'
import { ReaderNotes } from '../reader-notes.ts'
import type { ConformanceReader, ConformanceRecord } from '../record.ts'
import type { ConformanceOptions } from '../results-format.ts'
import { JunitDocument } from './junit-document.ts'

/**
 * Reads JUnit XML as the tools in `fixtures` write it; there is no official format. A result's subject is its suites, its class and its name. Results are yielded
 * while reading: memory does not grow with the report.
 */
export function createJunitReader(options: JunitOptions): ConformanceReader {
  return { format: 'junit', subjectKind: 'test', read: (text) => readJunit(text, options) }
}

export const junitReader: ConformanceReader = createJunitReader({})

type JunitOptions = Pick<ConformanceOptions, 'totals'>

function* readJunit(text: Text, { totals = 'declared' }: JunitOptions): Generator<ConformanceRecord> {
  const notes = new ReaderNotes()
  const document = new JunitDocument({ notes, totals })
  const stream = new XmlStream(document)
  let isEmpty = true
  for (const piece of text) {
    for (const _ of stream.write(piece)) {
      for (const result of document.takeResults()) {
        isEmpty = false
        yield { kind: 'result', result }
      }
    }
  }
  stream.end()
  if (isEmpty) throw zeroResults('no test case in it: ')
  for (const note of notes.all()) yield { kind: 'note', note }
  if (document.oldest !== undefined) yield { kind: 'generated-at', instant: document.oldest }
}
