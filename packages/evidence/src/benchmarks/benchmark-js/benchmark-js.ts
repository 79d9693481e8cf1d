import { EvidenceError, showValue } from '@governance-gates/document/strict'
import { writtenAmount } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { marginOfPercent, marginsOf } from '../stated-margin.ts'

/**
 * Reads what `String(benchmark)` of benchmark.js gives, a line each, with other lines around:
 * `RegExp#test x 1,431,759 ops/sec ±0.74% (93 runs sampled)`. The number is one over the mean time of a call; a run is
 * a batch of calls. A benchmark that threw is a line `NAME: MESSAGE`, in which benchmark.js mostly loses the message. A line
 * that is the beginning of a result is refused, wherever it is: the benchmark's number is missing.
 */
export const benchmarkJsFormat: BenchmarkFormat = {
  id: 'benchmark-js',
  title: 'benchmark.js',
  tool: 'benchmark.js',
  docs: 'https://benchmarkjs.com',
  command: 'the text of `String(event.target)`',
  metric: 'the name',
  statistics: 'mean',
  recognises: ({ content }) => content.kind === 'text' && content.lines.some(isResult),
  isCompleteLine: (line) =>
    RESULT.test(afterTimes(line)) || CLOSING.test(line) || [...crashOf(line, 1)].length > 0,
  read,
}

const TIMES = ' x '

/** What suites print last, after their results. */
const CLOSING = /^Fastest is \S/

/** The beginning of a result after its name, too short to be recognised as one. */
const CUT = / x [\d,.]*(?: o?p?s?\/?s?e?)?$/
/** A name with its blank, and without what comes behind it. */
const BROKEN_NAME = /^\S.*[^\s:] $/
/** The size of a matrix, or the beginning of a result of a name that ends with a number. */
const DIMENSIONS = /(?:^|[^\w.])\d+ x \d+$/

function isResult(line: string): boolean {
  return line.includes(TIMES) && line.includes(' ops/sec')
}

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind === 'text') yield* distinctMetrics(recordsOf(content.lines))
}

function* recordsOf(lines: readonly string[]): Generator<PerformanceRecord> {
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1
    if (isResult(line)) yield resultOf(line.trimEnd(), index + 1)
    else if (BROKEN_NAME.test(line)) throw notAResult(line, index + 1)
    else if (!CUT.test(line)) yield* crashOf(line, index + 1)
    else if (DIMENSIONS.test(line) && !isLast) yield { kind: 'note', message: MAY_BE_CUT, line: index + 1 }
    // A tool that was stopped leaves a part of a line, whatever is written behind it.
    else throw notAResult(line, index + 1)
  }
}

/** What follows the last ` x `: the first digits are in groups of three. */
const RESULT = /^(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)? ops\/sec ±(\d+(?:\.\d+)?)% \((\d{1,9}) runs? sampled\)$/

const MAY_BE_CUT = 'this line is passed over, and may be the beginning of a result'

function afterTimes(text: string): string {
  return text.slice(text.lastIndexOf(TIMES) + TIMES.length).trimEnd()
}

function resultOf(text: string, line: number): PerformanceRecord {
  const metric = text.slice(0, text.lastIndexOf(TIMES)).trim()
  const [, whole, fraction = '', error, runs] = RESULT.exec(afterTimes(text)) ?? []
  if (metric === '' || whole === undefined) throw notAResult(text, line)
  const identity = { metric, parameters: {} }
  const sampleCount = Number(runs)
  if (sampleCount === 0)
    return { kind: 'crash', ...identity, message: 'it was stopped before its first run', line }
  const place = { what: metric, line }
  const { value, unit } = writtenAmount(whole.replaceAll(',', '') + fraction, 'ops/s', place)
  return {
    kind: 'measurement',
    measurement: {
      ...identity,
      unit,
      statistics: { mean: value },
      ...marginsOf({ mean: marginOfPercent(value, Number(error)) }),
      sampling: 'batch-mean',
      sampleCount,
      line,
    },
  }
}

function notAResult(text: string, line: number): EvidenceError {
  return new EvidenceError(`expected the result of a benchmark, found ${showValue(text)}`, {
    line,
    remedy: 'write all of String(event.target) on each cycle',
  })
}

/** What benchmark.js writes of an error: its own properties, or its name. */
const ERROR = /: (?:(?:errno|code|name|message): |[A-Za-z]{0,40}Error\b)/

/** `NAME: MESSAGE`; of most errors nothing is left behind the colon and its space. */
function* crashOf(line: string, number: number): Generator<PerformanceRecord> {
  if (line.startsWith(' ') || line.startsWith('\t')) return
  const end = line.endsWith(': ') ? line.length - 2 : (ERROR.exec(line)?.index ?? 0)
  if (end === 0) return
  const said = line.slice(end + 2)
  const message = said === '' ? 'it threw an error' : said
  yield { kind: 'crash', metric: line.slice(0, end), parameters: {}, message, line: number }
}
