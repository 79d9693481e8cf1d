import { unicodePattern } from '@governance-gates/core'

/** What `go test -list` takes for a test. https://pkg.go.dev/testing */
const NAME = unicodePattern(String.raw`^(?:Test|Benchmark|Example|Fuzz)(?:[\p{L}\p{Nd}_]*)$`, 'u')

/** Whether a row that a test binary printed is the name of a test; a program may print anything beside them. */
export function isGoTestName(row: string): boolean {
  return NAME().test(row)
}
