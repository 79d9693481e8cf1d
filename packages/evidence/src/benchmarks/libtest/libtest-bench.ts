import { EvidenceError } from '@governance-gates/document/strict'
import { writtenAmount } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { orUnreadable } from '../unknown-unit.ts'

/**
 * Reads the text of `cargo bench` with the built-in harness: `test NAME ... bench: 3,161 ns/iter (+/- 975)`, the median
 * of batches. A suite that names a failing benchmark has a crash for it; one that fails without naming any, or does not
 * end, is refused. A function that measures nothing reads as 0 ns, which is not a measurement.
 *
 * https://doc.rust-lang.org/cargo/commands/cargo-bench.html
 */
export const libtestFormat: BenchmarkFormat = {
  id: 'libtest',
  title: 'libtest bench',
  tool: 'libtest',
  docs: 'https://doc.rust-lang.org/test/',
  command: '`cargo bench > bench.txt`',
  metric: 'the function',
  statistics: 'median',
  recognises: ({ content }) =>
    content.kind === 'text' && content.lines.some((line) => BENCH.test(line) || FAILED.test(line)),
  isCompleteLine: (line) => WHOLE.test(line) || ENDED.test(line) || WHOLE_ERROR.test(line),
  read,
}

/** A line of a test with its end. */
const WHOLE = /^test \S+\s+\.\.\. (?:bench:.*\(\+\/- [\d,.]+\)|ok|ignored|FAILED)$/
/** The name of a test alone: libtest writes it before it runs the test. */
const BEGUN = /^test (\S+)\s+\.\.\.\s*$/
const BENCH = /^test (\S+)\s+\.\.\. bench:\s+(\S+) (\S+)\/iter \(\+\/- [\d,.]+\)/
const FAILED = /^test (\S+)\s+\.\.\. FAILED$/
const STARTED = /^running \d+ tests?$/
const ENDED =
  /^test result: (\w+)\. \d+ passed; (\d+) failed; \d+ ignored; (\d+) measured; \d+ filtered out(?:; finished in [\d.]+s)?$/
const ENDING = /^test result: /
const ERROR = /^error(?:\[\w+\])?: (.*)$/
const WHOLE_ERROR = /^error: (?:(?:bench|test) failed, to rerun pass `[^`]+`|\d+ targets? failed:)$/
/** What follows failures that were named already. */
const CONSEQUENCE = /^(?:bench failed|test failed|\d+ targets? failed)/
const NUMBER = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind === 'text') yield* distinctMetrics(recordsOf(content.lines))
}

function* recordsOf(lines: readonly string[]): Generator<PerformanceRecord> {
  const suites = new SuiteReading()
  for (const [index, line] of lines.entries()) {
    for (const record of recordsOfLine(line, index + 1)) {
      yield record
      if (record.kind === 'crash') suites.countCrash()
    }
    suites.take(line, index + 1)
  }
  suites.end()
}

/** Whether every suite came to its end, and every failure has a name. */
class SuiteReading {
  #isOpen = false
  #named = 0
  #failures = 0
  /** Results since the last suite ended. */
  #measured = 0

  countCrash(): void {
    this.#named++
  }

  take(line: string, number: number): void {
    if (BENCH.test(line)) this.#measured++
    if (STARTED.test(line)) {
      if (this.#isOpen) throw fault('the previous suite has no end', number)
      this.#isOpen = true
    }
    const begun = BEGUN.exec(line)?.[1]
    // In a suite, its own count tells.
    if (begun !== undefined && !this.#isOpen) throw fault(`${begun} began, and has no result`, number)
    const [ended, , failed = '0', measured = '0'] = ENDED.exec(line) ?? []
    if (ended !== undefined) this.#endSuite(Number(failed), Number(measured), number)
    else if (ENDING.test(line)) throw fault('not the result of a suite', number)
    const error = ERROR.exec(line)?.[1]
    if (error === undefined || (CONSEQUENCE.test(error) && this.#named > 0)) return
    throw fault(`cargo bench failed: ${error}`, number)
  }

  /** A benchmark may print text between its name and its result, which then cannot be found. */
  #endSuite(failed: number, measured: number, line: number): void {
    this.#isOpen = false
    this.#failures += failed
    if (measured !== this.#measured) {
      throw fault(`${measured} benchmarks were measured, and ${this.#measured} have a result`, line)
    }
    this.#measured = 0
  }

  end(): void {
    if (this.#isOpen) throw fault('the last suite has no result: the output is truncated', undefined)
    if (this.#failures <= this.#named) return
    throw fault(`${this.#failures} benchmarks failed, and ${this.#named} are named`, undefined)
  }
}

function recordsOfLine(line: string, number: number): readonly PerformanceRecord[] {
  const failed = FAILED.exec(line)?.[1]
  if (failed !== undefined)
    return [{ kind: 'crash', metric: failed, parameters: {}, message: 'it failed', line: number }]
  const [, metric, text = '', unit = ''] = BENCH.exec(line) ?? []
  if (metric !== undefined) {
    return orUnreadable({ metric, parameters: {}, line: number }, () => [
      resultOf({ metric, text, unit }, number),
    ])
  }
  if (/ \.\.\. bench:/.test(line)) throw fault(`not a benchmark result: ${line.slice(0, 80)}`, number)
  return []
}

interface Result {
  readonly metric: string
  readonly text: string
  readonly unit: string
}

function resultOf({ metric, text, unit }: Result, number: number): PerformanceRecord {
  const digits = NUMBER.test(text) ? text.replaceAll(',', '') : text
  // Of nothing, no unit needs to be known.
  if (Number(digits) === 0) {
    const message = 'it took no time: the function never calls iter'
    return { kind: 'crash', metric, parameters: {}, message, line: number }
  }
  const measured = writtenAmount(digits, unit, { what: metric, line: number })
  return {
    kind: 'measurement',
    measurement: {
      metric,
      parameters: {},
      unit: measured.unit,
      statistics: { median: measured.value },
      sampling: 'batch-mean',
      line: number,
    },
  }
}

function fault(message: string, line: number | undefined): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'fix the benchmarks, and keep the whole output of cargo bench',
  })
}
