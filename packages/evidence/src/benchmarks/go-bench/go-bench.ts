import { EvidenceError } from '@governance-gates/document/strict'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { rowsOf } from '../content.ts'
import type { JsonLine, PerformanceFile, PerformanceRecord } from '../record.ts'
import { parseGoBenchLine } from './go-bench-line.ts'
import { GoBenchRun } from './go-bench-run.ts'

/**
 * Reads what `go test -bench` writes, as text or with `-json`, of one package or several.
 *
 * A metric is `<package>.<benchmark>` with the names of its sub-benchmarks (`/size=10`). The number after the last dash of
 * a line's name is the number of processors, the parameter `procs`. With one processor Go leaves the number out, and a name
 * that itself ends with a dash and a number is taken to have more. `ns/op` is the metric itself, any other unit a metric of
 * its own: `<package>.<benchmark> B/op`. Repeated lines, from `-count` or appended runs, are samples: each is the mean of
 * N executions.
 *
 * A benchmark that failed once has crashed, whatever it measured before. So has its package, as `<package>.Benchmark*`:
 * what would have followed is unknown.
 *
 * https://pkg.go.dev/cmd/go#hdr-Testing_flags, https://golang.org/design/14313-benchmark-format
 */
export const goBenchFormat: BenchmarkFormat = {
  id: 'go-bench',
  title: 'go test -bench',
  tool: 'Go',
  docs: 'https://pkg.go.dev/cmd/go#hdr-Testing_flags',
  command: '`go test -bench . -benchmem > bench.txt`, or with `-json`',
  metric: '`<package>.<benchmark>`, `procs` is a parameter; also `… B/op`, `… allocs/op` and others',
  statistics: 'mean, median',
  recognises: (file) =>
    file.content.kind === 'text' ? file.content.lines.some(isOfGo) : rowsOf(file).some(isTestEvent),
  isCompleteLine,
  read,
}

const HEAD = /^(?:goos|goarch): \w+$/
const PACKAGE_END = /^(?:FAIL\t|ok {2}\t|\? {3}\t)\S/

function isOfGo(line: string): boolean {
  return HEAD.test(line) || PACKAGE_END.test(line) || parseGoBenchLine(line).kind === 'result'
}

function* read(file: PerformanceFile): Generator<PerformanceRecord> {
  const run = new GoBenchRun()
  if (file.content.kind === 'text') {
    for (const [index, line] of file.content.lines.entries()) {
      // A text that ends with a line break has no line behind it.
      if (line !== '') run.take(line, index + 1)
    }
  } else for (const { text, number } of outputOf(rowsOf(file))) run.take(text, number)
  yield* run.records()
}

/** Units of which Go writes nothing longer: `12 B/o` is the beginning of one. */
const ENDING: ReadonlySet<string> = new Set(['ns/op', 'MB/s', 'B/op', 'allocs/op'])

/** The end of a package with its time, or with what takes its place. */
const WHOLE_END = /^(?:PASS|FAIL|(?:ok {2}|FAIL)\t\S+(?:\t(?:\d+\.\d+s|\(cached\))(?:\s.*)?| \[[^\]]+\]))$/

function isCompleteLine(text: string): boolean {
  const line = parseGoBenchLine(text)
  switch (line.kind) {
    case 'passed':
    case 'package-failed':
      return WHOLE_END.test(text)
    case 'failed':
    case 'skipped':
    case 'death':
      return true
    case 'result':
      return ENDING.has(line.pairs.at(-1)?.unit ?? '')
    default:
      return false
  }
}

interface OutputLine {
  readonly text: string
  /** The line of the file where it ends. */
  readonly number: number
}

/** What `go test -json` writes of one thing after the other: `{"Action": "output", "Package": …, "Output": …}`. */
function isTestEvent({ value }: JsonLine): boolean {
  const { Action: action, Package: name, ImportPath: path } = value
  return typeof action === 'string' && (typeof name === 'string' || typeof path === 'string')
}

/** The text of each package, in one piece again: an event has a part of a line or several, and packages take turns. */
function outputOf(rows: readonly JsonLine[]): readonly OutputLine[] {
  const packages = new Map<string, OutputOfPackage>()
  for (const row of rows) {
    if (!isTestEvent(row)) throw noEvent(row.number)
    const { Package: name } = row.value
    // The compiler's output has no package: which of them could not be built they say themselves.
    if (typeof name !== 'string') continue
    const found = packages.get(name) ?? new OutputOfPackage(name)
    packages.set(name, found)
    found.take(row)
  }
  const last = rows.at(-1)?.number
  return [...packages.values()].flatMap((each) => each.whole(last))
}

/** How a package ends. */
const ENDS: ReadonlySet<unknown> = new Set(['pass', 'fail', 'skip'])

class OutputOfPackage {
  readonly #name: string
  readonly #lines: OutputLine[] = []
  #rest = ''
  #hasEnded = false

  constructor(name: string) {
    this.#name = name
  }

  take({ value, number }: JsonLine): void {
    const { Action: action, Output: output, Test: test } = value
    if (action === 'output') {
      if (typeof output !== 'string') throw noEvent(number)
      this.#add(output, number)
    } else if (test === undefined && ENDS.has(action)) {
      this.#hasEnded = true
      this.#add('\n', number)
      if (action === 'fail') this.#add(`FAIL\t${this.#name}\n`, number)
    }
  }

  #add(output: string, number: number): void {
    const [first = '', ...others] = output.split('\n')
    this.#rest += first
    for (const next of others) {
      this.#lines.push({ text: this.#rest, number })
      this.#rest = next
    }
  }

  whole(last: number | undefined): readonly OutputLine[] {
    if (this.#hasEnded) return this.#lines
    throw new EvidenceError(`the output of ${this.#name} ends in the middle: it is truncated`, {
      line: last,
      remedy: 'let go test finish, and upload its whole output',
    })
  }
}

function noEvent(line: number): EvidenceError {
  return new EvidenceError('expected an event of go test -json', {
    line,
    remedy: 'keep the output of go test -json unchanged, without other lines',
  })
}
