import { decimalToNumber, type Environment, type MetricIdentity, metricName } from '@governance-gates/core'
import { amount } from '../amount.ts'
import type { PerformanceRecord } from '../record.ts'
import { cutOff, noResult, torn, twoMachines, unfinished } from './go-bench-fault.ts'
import { type GoBenchLine, type GoPair, parseGoBenchLine } from './go-bench-line.ts'
import { goUnit } from './go-bench-unit.ts'

/** Lines that repeat: one metric, with a sample of each. */
interface Repeated extends MetricIdentity {
  /** The benchmark, which the metric's name begins with. */
  readonly benchmark: string
  readonly unit: string
  readonly samples: number[]
  readonly line: number
  isSingle: boolean
}

interface Ended extends MetricIdentity {
  readonly message: string
  readonly line: number
}

interface Begun {
  readonly name: string
  readonly line: number
}

const PROCS = /-(\d+)$/

/** The output of one package after the other, line by line. */
export class GoBenchRun {
  readonly #metrics = new Map<string, Repeated>()
  readonly #crashes = new Map<string, Ended>()
  readonly #skips = new Map<string, Ended>()
  /** By package. */
  readonly #failed = new Map<string, Ended>()
  readonly #facts = new Map<string, string>()
  #package = ''
  /** Whether the package has begun, and not come to its end. */
  #isOpen = false
  /** What ended its program. */
  #death: string | undefined
  /** The benchmark whose name was written, and its result was not. */
  #begun: Begun | undefined
  /** The benchmark whose name was written alone, as -v does, without a result since. */
  #named: Begun | undefined
  #line = 1

  /** @throws EvidenceError for results that are torn, cut off, or no numbers. */
  take(text: string, number: number): void {
    this.#line = number
    const line = parseGoBenchLine(text)
    if (line.kind === 'other') return
    if (line.kind === 'named') {
      this.#named = { name: line.name, line: number }
      return
    }
    if (this.#named !== undefined && isAbout(line, this.#named.name)) this.#named = undefined
    if (line.kind === 'nameless') {
      if (this.#begun !== undefined) throw torn(this.#begun.name, number)
      return
    }
    if (this.#begun !== undefined) this.#giveUp(this.#begun)
    this.#follow(line)
  }

  #follow(line: GoBenchLine): void {
    switch (line.kind) {
      case 'package':
        if (this.#isOpen) throw cutOff(this.#package, this.#line)
        this.#package = line.name
        this.#isOpen = true
        this.#death = undefined
        break
      case 'fact':
        this.#fact(line.key, line.value)
        break
      case 'result':
        this.#result(line.name, line.runs, line.pairs)
        break
      case 'malformed':
        throw noResult(this.#line)
      case 'begun':
        this.#begin(line.name, line.said)
        break
      case 'failed':
        this.#crash(this.#identityOf(line.name), 'it failed')
        break
      case 'skipped':
        this.#end(this.#skips, this.#identityOf(line.name), { message: 'it was skipped' })
        break
      case 'death':
        this.#death ??= line.message
        break
      case 'passed':
        this.#isOpen = false
        break
      case 'package-failed':
        this.#fail(line.name, line.message)
        break
      case 'named':
      case 'nameless':
      case 'other':
        break
    }
  }

  #fact(key: string, value: string): void {
    const known = this.#facts.get(key)
    if (known === undefined) this.#facts.set(key, value)
    else if (known !== value) throw twoMachines(`${key}: ${known}`, `${key}: ${value}`, this.#line)
  }

  #identityOf(name: string): MetricIdentity {
    const [suffix = '', procs] = PROCS.exec(name) ?? []
    const bare = name.slice(0, name.length - suffix.length)
    const metric = this.#package === '' ? bare : `${this.#package}.${bare}`
    return { metric, parameters: procs === undefined ? {} : { procs } }
  }

  #result(name: string, runs: number, pairs: readonly GoPair[]): void {
    const identity = this.#identityOf(name)
    // A program that panics may get to write this first: `0  NaN ns/op`.
    if (runs === 0) {
      this.#crash(identity, 'it was not executed once')
      return
    }
    if (new Set(pairs.map(({ unit }) => unit)).size < pairs.length) throw noResult(this.#line)
    for (const pair of pairs) this.#sample(identity, runs, pair)
  }

  #sample(identity: MetricIdentity, runs: number, { number, unit }: GoPair): void {
    const { metric: benchmark, parameters } = identity
    const metric = unit === 'ns/op' ? benchmark : `${benchmark} ${unit}`
    const line = this.#line
    const { value } = amount(numberOf(number), goUnit(unit).name, { what: metric, line })
    const key = metricName({ metric, parameters })
    const known = this.#metrics.get(key)
    const repeated = known ?? { metric, parameters, benchmark, unit, samples: [], line, isSingle: true }
    repeated.samples.push(decimalToNumber(value))
    repeated.isSingle &&= runs === 1
    if (known === undefined) this.#metrics.set(key, repeated)
  }

  /** Where text follows the name, the result may be on a line without the name, or missing. */
  #begin(name: string, said: string): void {
    const { kind } = parseGoBenchLine(said)
    if (kind === 'death') {
      this.#death ??= said
      this.#crash(this.#identityOf(name), said)
    } else if (kind === 'failed' || kind === 'skipped') this.#follow({ kind, name })
    else this.#begun = { name, line: this.#line }
  }

  #giveUp({ name, line }: Begun): void {
    this.#begun = undefined
    this.#end(this.#crashes, this.#identityOf(name), { message: 'it began, and has no result', line })
  }

  #fail(name: string | undefined, message: string | undefined): void {
    // The last line of a run of several packages is a FAIL of none of them.
    if (name === undefined && !this.#isOpen) return
    this.#isOpen = false
    const failed = name ?? this.#package
    const reason = message ?? (failed === this.#package ? this.#death : undefined)
    // The tests say FAIL first, then `go test` says it again, with the name and after the reason.
    if (reason === undefined && this.#failed.has(failed)) return
    this.#failed.set(failed, {
      metric: failed === '' ? 'Benchmark*' : `${failed}.Benchmark*`,
      parameters: {},
      message: reason === undefined ? 'the package failed' : `the package failed: ${reason}`,
      line: this.#line,
    })
  }

  #crash(identity: MetricIdentity, message: string): void {
    this.#end(this.#crashes, identity, { message })
  }

  #end(
    ended: Map<string, Ended>,
    identity: MetricIdentity,
    said: { readonly message: string; readonly line?: number },
  ): void {
    const key = metricName(identity)
    if (!ended.has(key)) ended.set(key, { ...identity, line: this.#line, ...said })
  }

  /** @throws EvidenceError where a package has no end. */
  *records(): Generator<PerformanceRecord> {
    if (this.#begun !== undefined || this.#isOpen) throw cutOff(this.#package, this.#line)
    if (this.#named !== undefined) throw unfinished(this.#named)
    const environment = environmentOf(this.#facts)
    if (Object.keys(environment).length > 0) yield { kind: 'environment', environment }
    for (const repeated of this.#metrics.values()) {
      if (!this.#hasCrashed(repeated)) yield measurementOf(repeated)
    }
    for (const { message: reason, ...skip } of this.#skips.values())
      yield { kind: 'no-data', ...skip, reason }
    for (const crash of this.#crashes.values()) yield { kind: 'crash', ...crash }
    for (const crash of this.#failed.values()) yield { kind: 'crash', ...crash }
  }

  /** One that fails in its first execution says so without its number of processors. */
  #hasCrashed({ benchmark: metric, parameters }: Repeated): boolean {
    return [parameters, {}].some((each) => this.#crashes.has(metricName({ metric, parameters: each })))
  }
}

function measurementOf({ unit, benchmark, isSingle, ...repeated }: Repeated): PerformanceRecord {
  const { name, better } = goUnit(unit)
  const base = amount(0, name, { what: repeated.metric, line: repeated.line }).unit
  const direction = better === undefined ? {} : { better }
  const sampling = isSingle ? 'observation' : 'batch-mean'
  // What b.SetBytes gives is the bytes of one execution over its time.
  const derived = unit === 'MB/s' ? { derivedFrom: benchmark } : {}
  return {
    kind: 'measurement',
    measurement: { ...repeated, unit: base, ...direction, ...derived, statistics: {}, sampling },
  }
}

/** Anything but a number of 0 or more stays as written, for the message. */
function numberOf(text: string): unknown {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? Number(text) : text
}

function environmentOf(facts: ReadonlyMap<string, string>): Environment {
  const cpu = facts.get('cpu')
  const os = [facts.get('goos'), facts.get('goarch')].filter((part) => part !== undefined).join('/')
  return { ...(cpu === undefined ? {} : { cpu }), ...(os === '' ? {} : { os }) }
}

/** Whether a line shows what became of a benchmark, or that its package came to an end. */
function isAbout(line: GoBenchLine, named: string): boolean {
  switch (line.kind) {
    case 'passed':
    case 'package-failed':
      return true
    case 'result':
    case 'begun':
    case 'failed':
    case 'skipped':
      return line.name === named || line.name.startsWith(`${named}-`) || line.name.startsWith(`${named}/`)
    default:
      return false
  }
}
