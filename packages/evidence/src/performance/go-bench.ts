import {
  decimalToNumber,
  type Environment,
  type Measurement,
  type MetricIdentity,
  metricName,
} from '@governance-gates/core'
import { EvidenceError } from '../evidence-error.ts'
import { amount } from './amount.ts'
import type { PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

/**
 * Reads the text of `go test -bench`, of one package or several. A metric is `<package>.<benchmark>`; the number of
 * processors behind its name is the parameter `procs`. Every other pair of a line is a metric of its own:
 * `<package>.<benchmark> B/op`. Lines that repeat under `-count` are samples, each the mean of N executions.
 *
 * https://pkg.go.dev/cmd/go#hdr-Testing_flags, https://golang.org/design/14313-benchmark-format
 */
export const goBenchReader: PerformanceReader = {
  format: 'go test -bench',
  recognises: ({ content }) => {
    if (content.kind === 'json-lines') return isTestJson(content.lines[0]?.value)
    return content.kind === 'text' && content.lines.some((line) => HEAD.test(line) || ROW.test(line))
  },
  read,
}

const HEAD = /^(?:goos|goarch): \w+$/
/** `BenchmarkX/size=10-8  1234  56.7 ns/op`: the name, N, and what follows. */
const ROW = /^(Benchmark\S*)\s+(\d+)\s+(\S.*)$/
const PACKAGE = /^pkg: (\S+)$/
const FACT = /^(goos|goarch|cpu): (.+)$/
const PROCS = /-(\d+)$/
const FAILED = /^(?:\s*)--- FAIL: (Benchmark\S+)/
const FAILED_PACKAGE = /^FAIL\t(\S+)/
const PANIC = /^(?:panic: |fatal error: )(.*)$/
/** What a package ends with. */
const END = /^(?:PASS$|ok\s+\S)/

function isTestJson(value: Readonly<Record<string, unknown>> | undefined): boolean {
  return value !== undefined && Object.hasOwn(value, 'Action') && Object.hasOwn(value, 'Package')
}

function read({ content }: PerformanceFile): readonly PerformanceRecord[] {
  if (content.kind === 'json-lines') {
    throw new EvidenceError(
      'this is the output of go test -json, which tears the lines of benchmarks apart',
      {
        line: 1,
        remedy: 'run go test -bench without -json',
      },
    )
  }
  const reading = new GoReading()
  if (content.kind === 'text')
    for (const [index, line] of content.lines.entries()) reading.take(line, index + 1)
  return reading.records()
}

interface Repeated extends MetricIdentity {
  readonly unit: string
  readonly samples: number[]
  readonly line: number
  isSingle: boolean
}

/** The output of one or several packages, line by line. */
class GoReading {
  readonly #metrics = new Map<string, Repeated>()
  readonly #crashes: PerformanceRecord[] = []
  readonly #facts = new Map<string, string>()
  #package = ''
  /** Whether the package has not come to its end yet. */
  #isOpen = false
  /** Its benchmarks that failed. */
  #named = 0

  take(line: string, number: number): void {
    const found = PACKAGE.exec(line)?.[1]
    if (found !== undefined) {
      this.#package = found
      this.#isOpen = true
    }
    const [, key, value] = FACT.exec(line) ?? []
    if (key !== undefined && value !== undefined) this.#facts.set(key, value)
    const [, name, count, pairs] = ROW.exec(line) ?? []
    if (name !== undefined && pairs !== undefined) this.#row(name, Number(count), pairs, number)
    else if (line.startsWith('Benchmark') && /\sns\/op|\s\d+\s*$/.test(line)) throw malformed(line, number)
    this.#failure(line, number)
  }

  #failure(line: string, number: number): void {
    const benchmark = FAILED.exec(line)?.[1]
    const panic = PANIC.exec(line)?.[1]
    const failed = FAILED_PACKAGE.exec(line)?.[1]
    if (END.test(line)) this.#isOpen = false
    if (benchmark !== undefined) {
      this.#named++
      this.#crash({ ...this.#identityOf(benchmark), message: 'it failed', line: number })
    } else if (panic !== undefined) throw broken(`it panicked: ${panic.slice(0, 200)}`, number)
    else if (failed !== undefined) {
      // A package fails because of benchmarks that say so, or of something of which nobody knows what it left out.
      if (this.#named === 0) throw broken(`the package ${failed} failed`, number)
      this.#isOpen = false
      this.#named = 0
    }
  }

  #crash(crash: MetricIdentity & { readonly message: string; readonly line: number }): void {
    this.#crashes.push({ kind: 'crash', ...crash })
  }

  #identityOf(name: string): MetricIdentity {
    const [suffix, procs] = PROCS.exec(name) ?? []
    const bare = suffix === undefined ? name : name.slice(0, -suffix.length)
    const metric = this.#package === '' ? bare : `${this.#package}.${bare}`
    return { metric, parameters: procs === undefined ? {} : { procs } }
  }

  #row(name: string, count: number, pairs: string, line: number): void {
    const words = pairs.trim().split(/\s+/)
    const identity = this.#identityOf(name)
    if (count === 0 || words.length % 2 !== 0) throw malformed(name, line)
    for (let index = 0; index < words.length; index += 2) {
      const [number = '', unit = ''] = words.slice(index, index + 2)
      const metric = unit === 'ns/op' ? identity.metric : `${identity.metric} ${unit}`
      const known = this.#metrics.get(metricName({ ...identity, metric }))
      const value = decimalToNumber(amount(numberOf(number), unitOf(unit), { what: `${metric}`, line }).value)
      if (known === undefined) {
        const samples = [value]
        this.#metrics.set(metricName({ ...identity, metric }), {
          ...identity,
          metric,
          unit,
          samples,
          line,
          isSingle: count === 1,
        })
      } else {
        known.samples.push(value)
        known.isSingle &&= count === 1
      }
    }
  }

  records(): readonly PerformanceRecord[] {
    if (this.#isOpen) throw broken(`the output of ${this.#package} has no end: it is truncated`, undefined)
    const environment = environmentOf(this.#facts)
    return [
      ...(Object.keys(environment).length === 0 ? [] : [{ kind: 'environment', environment } as const]),
      ...[...this.#metrics.values()].map(
        (each) => ({ kind: 'measurement', measurement: measurementOf(each) }) as const,
      ),
      ...this.#crashes,
    ]
  }
}

function measurementOf({ metric, parameters, unit, samples, line, isSingle }: Repeated): Measurement {
  const { unit: base } = amount(0, unitOf(unit), { what: metric, line })
  const isRate = /\/s$/.test(unit)
  return {
    metric,
    parameters,
    unit: base,
    ...(isRate ? { better: 'higher' } : base === 'count' ? { better: 'lower' } : {}),
    statistics: {},
    // A count of allocations is the same however often it is executed.
    sampling: isSingle ? 'observation' : 'batch-mean',
    samples,
    line,
  }
}

/** Go's own units, and whatever a benchmark reports besides: a plain number under its own name. */
function unitOf(unit: string): string {
  switch (unit) {
    case 'ns/op':
      return 'ns'
    case 'B/op':
      return 'B'
    case 'MB/s':
      return 'count'
    default:
      return 'count'
  }
}

function numberOf(text: string): number {
  return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN
}

function environmentOf(facts: ReadonlyMap<string, string>): Environment {
  const [cpu, os] = [facts.get('cpu'), facts.get('goos')]
  const arch = facts.get('goarch')
  return {
    ...(cpu === undefined ? {} : { cpu }),
    ...(os === undefined ? {} : { os: arch === undefined ? os : `${os}/${arch}` }),
  }
}

function broken(message: string, line: number | undefined): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'mend the benchmarks, and give their output as it was written, whole',
  })
}

function malformed(what: string, line: number): EvidenceError {
  return new EvidenceError(`this is no result of a benchmark: ${what.slice(0, 80)}`, {
    line,
    remedy: 'give the output of go test -bench as it was written, whole',
  })
}
