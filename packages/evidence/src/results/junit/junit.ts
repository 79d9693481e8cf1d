import type { Text } from '@governance-gates/document/strict'
import { XmlStream } from '../../xml-stream.ts'
import { zeroResults } from '../../zero-results.ts'
import type { ConformanceReader, ConformanceRecord } from '../record.ts'
import { JunitDocument } from './junit-document.ts'

/**
 * Reads JUnit XML as pytest, Surefire, Gradle, nextest, Vitest, jest-junit, gotestsum, GoogleTest, CTest, Mocha and Node
 * write it; there is no official format. A result's subject is its suites, its class and its name. Results are yielded
 * while reading: memory does not grow with the report.
 */
export const junitReader: ConformanceReader = { format: 'junit', subjectKind: 'test', read: readJunit }

function* readJunit(text: Text): Generator<ConformanceRecord> {
  const document = new JunitDocument()
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
  if (document.oldest !== undefined) yield { kind: 'generated-at', instant: document.oldest }
}
