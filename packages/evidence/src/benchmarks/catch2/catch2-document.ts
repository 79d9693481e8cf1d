import { decimalOfDouble } from '@governance-gates/core'
import { type XmlAttributes, type XmlListener, XmlStream } from '../../xml-stream.ts'
import { sample } from '../amount.ts'
import type { PerformanceRecord } from '../record.ts'
import { type Margin, marginOfBounds, marginsOf } from '../stated-margin.ts'

/**
 * The benchmarks of a Catch2 report, nanoseconds: means that it estimates of batches. A metric is the test case, its
 * sections and the benchmark, joined by ` > `. Catch2 runs a test case once for each of its sections, so a
 * benchmark outside of them is measured several times: then the means are samples. A test case that fails is a crash.
 *
 * https://github.com/catchorg/Catch2/blob/devel/docs/benchmarks.md
 */
export function readCatch2(text: string): readonly PerformanceRecord[] {
  const listener = new Catch2Listener()
  const stream = new XmlStream(listener)
  for (const _ of stream.write(text));
  stream.end()
  return listener.records()
}

interface Benchmark {
  readonly line: number
  readonly means: number[]
  /** Of the last mean. */
  margin: Margin
  isBroken: boolean
}

class Catch2Listener implements XmlListener {
  readonly #benchmarks = new Map<string, Benchmark>()
  readonly #crashes: PerformanceRecord[] = []
  /** The elements that are open; for test cases and sections with their names. */
  readonly #open: { readonly element: string; readonly name: string; readonly line: number }[] = []
  #current: Benchmark | undefined
  /** Whether the open test case says how it ended. */
  #hasResult = false

  open(element: string, attributes: XmlAttributes, line: number): 'with-text' | 'without-text' {
    this.#open.push({ element, name: attributes['name'] ?? '', line })
    if (element === 'BenchmarkResults') this.#begin(line)
    else if (element === 'mean' && this.#current !== undefined) {
      const mean = sample(numberOf(attributes['value']), 'ns', { what: this.#name(), line })
      this.#current.means.push(mean)
      const bounds = [numberOf(attributes['lowerBound']), numberOf(attributes['upperBound'])] as const
      this.#current.margin = marginOfBounds(decimalOfDouble(mean), bounds, 'ns')
    } else if (element === 'failed' && this.#current !== undefined) {
      this.#current.isBroken = true
      this.#crash(this.#name(), attributes['message'] ?? 'the benchmark failed', line)
    } else if (element === 'OverallResult') {
      this.#hasResult = true
      if (attributes['success'] !== 'true') this.#crash(this.#name(), 'the test case failed', line)
    } else if (element === 'TestCase') this.#hasResult = false
    return 'without-text'
  }

  text(): void {}

  close(): void {
    const closed = this.#open.at(-1)
    if (closed?.element === 'BenchmarkResults') {
      // Without a mean there was no measurement.
      if (this.#current?.means.length === 0 && !this.#current.isBroken) {
        this.#crash(this.#name(), 'the benchmark has no mean', closed.line)
      }
      this.#current = undefined
    }
    if (closed?.element === 'TestCase' && !this.#hasResult) {
      this.#crash(this.#name(), 'the test case has no result', closed.line)
    }
    this.#open.pop()
  }

  #begin(line: number): void {
    const name = this.#name()
    const known = this.#benchmarks.get(name) ?? { line, means: [], margin: undefined, isBroken: false }
    this.#benchmarks.set(name, known)
    this.#current = known
  }

  #name(): string {
    const named = this.#open.filter(({ element }) => NAMED.has(element)).map(({ name }) => name)
    return named.join(' > ')
  }

  #crash(metric: string, message: string, line: number): void {
    this.#crashes.push({ kind: 'crash', metric, parameters: {}, message, line })
  }

  records(): readonly PerformanceRecord[] {
    const measured = [...this.#benchmarks].flatMap(([metric, { means, margin, line }]) => {
      const [only] = means
      if (only === undefined) return []
      const numbers =
        means.length === 1
          ? { statistics: { mean: decimalOfDouble(only) }, ...marginsOf({ mean: margin }) }
          : { statistics: {}, samples: means }
      const measurement = {
        metric,
        parameters: {},
        unit: 'ns',
        ...numbers,
        sampling: 'batch-mean',
        line,
      } as const
      return [{ kind: 'measurement', measurement } as const]
    })
    return [...measured, ...this.#crashes]
  }
}

const NAMED: ReadonlySet<string> = new Set(['TestCase', 'Section', 'BenchmarkResults'])
const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/

function numberOf(text: string | undefined): number {
  return text !== undefined && NUMBER.test(text) ? Number(text) : Number.NaN
}
