import { hasRow, type TestListFormat } from '../test-list-format.ts'
import { beginsWithGoEvent, readGoJsonList } from './go-json-list.ts'
import { readGoList } from './go-list.ts'

const proof = "the package's folder: Go does not name the file"

/** The row of a package as far as its time, or what takes its place. */
const LAST =
  /^(?:ok {2}\t\S+\t(?:\d+(?:\.\d+)?s|\(cached\))(?:\t.*)?|\? {3}\t\S+\t\[no test files\]|\t\S+\t\tcoverage: .*)$/

export const goListFormat: TestListFormat = {
  id: 'go',
  title: 'go test -list . ./...',
  tool: 'go',
  docs: 'https://pkg.go.dev/cmd/go#hdr-Testing_flags',
  runner: 'go',
  proof,
  recognises: (list) => hasRow(list, /^(?:ok {2}|FAIL|\? {3})\t\S/),
  isPartOf: (list) => hasRow(list, /^(?:Test|Benchmark|Example|Fuzz)\w*$/),
  isLastRow: (row) => LAST.test(row),
  read: ({ rows }) => readGoList(rows),
}

export const goJsonListFormat: TestListFormat = {
  id: 'go-json',
  title: 'go test -list . -json ./...',
  tool: 'go',
  docs: 'https://pkg.go.dev/cmd/test2json',
  runner: 'go',
  proof,
  recognises: ({ layout, text }) => layout === 'objects' && beginsWithGoEvent(text),
  read: ({ text }) => readGoJsonList(text),
}
