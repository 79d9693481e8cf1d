/** What a line of `go test -bench` says. */
export type GoBenchLine =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'fact'; readonly key: string; readonly value: string }
  /** `runs` is N: how often it was executed for these means. */
  | {
      readonly kind: 'result'
      readonly name: string
      readonly runs: number
      readonly pairs: readonly GoPair[]
    }
  /** It begins like a result, but is not one. */
  | { readonly kind: 'malformed' }
  /** The name of a benchmark, and in place of its result what was written meanwhile. */
  | { readonly kind: 'begun'; readonly name: string; readonly said: string }
  /** The name of a benchmark alone, as -v writes it before the result. */
  | { readonly kind: 'named'; readonly name: string }
  /** A result whose name is on another line. */
  | { readonly kind: 'nameless' }
  | { readonly kind: 'failed'; readonly name: string }
  | { readonly kind: 'skipped'; readonly name: string }
  /** What ended the program: `panic: out of memory`, `exit status 2`. */
  | { readonly kind: 'death'; readonly message: string }
  /** The end of a package, or of its tests, all well. */
  | { readonly kind: 'passed' }
  /** The same, not well; without a package in the words of the tests themselves. */
  | {
      readonly kind: 'package-failed'
      readonly name: string | undefined
      readonly message: string | undefined
    }
  | { readonly kind: 'other' }

/** A number as it is written, and its unit. */
export interface GoPair {
  readonly number: string
  readonly unit: string
}

/** A name is not a word as in `Benchmarking…`. */
const NAME = /^Benchmark(?!\p{Ll})\S*/u
const FACT = /^(goos|goarch|cpu): (.+)$/
const PACKAGE = /^pkg: (\S+)$/
const OUTCOME = /^ *--- (FAIL|SKIP): (Benchmark\S*)/
const DEATH = /^(?:panic: |fatal error: |signal: |exit status \d|\*\*\* Test killed)/
const PASSED = /^(?:PASS$|ok {2}\t)/
const FAILED_PACKAGE = /^FAIL(?:\t(\S+)(?:[ \t]\[([^\]]*)\])?.*)?$/
const NAMELESS = /^ *\d+\t *[\d.]+(?:e[+-]\d+)? \S/
/** The column of the time, which nobody writes but the testing package: what comes before it is torn. */
const TIMED = /\t *[\d.]+ ns\/op(?:\s|$)/
const RUNS = /^\d{1,15}$/
/** More of a message is of no use in a finding. */
const MAX_SAID = 300

/** Tells what a line says; `other` for what programs write besides. */
export function parseGoBenchLine(line: string): GoBenchLine {
  const name = NAME.exec(line)?.[0]
  if (name !== undefined) return parseNamed(name, line.slice(name.length))
  const [, outcome, benchmark] = OUTCOME.exec(line) ?? []
  if (benchmark !== undefined) return { kind: outcome === 'SKIP' ? 'skipped' : 'failed', name: benchmark }
  if (DEATH.test(line)) return { kind: 'death', message: line.slice(0, MAX_SAID) }
  if (PASSED.test(line)) return { kind: 'passed' }
  if (NAMELESS.test(line)) return { kind: 'nameless' }
  return parseFailedPackage(line) ?? parseFact(line)
}

function parseFailedPackage(line: string): GoBenchLine | undefined {
  const match = FAILED_PACKAGE.exec(line)
  return match === null ? undefined : { kind: 'package-failed', name: match[1], message: match[2] }
}

function parseFact(line: string): GoBenchLine {
  const name = PACKAGE.exec(line)?.[1]
  if (name !== undefined) return { kind: 'package', name }
  const [, key, value] = FACT.exec(line) ?? []
  return key === undefined || value === undefined ? { kind: 'other' } : { kind: 'fact', key, value }
}

/** `BenchmarkX/size=10-8  \t 1234\t 56.7 ns/op`: the testing package writes the name before it runs the benchmark. */
function parseNamed(name: string, rest: string): GoBenchLine {
  const [runs = '', ...words] = rest.trim().split(/\s+/)
  if (RUNS.test(runs)) {
    const pairs = pairsOf(words)
    return pairs === undefined ? { kind: 'malformed' } : { kind: 'result', name, runs: Number(runs), pairs }
  }
  if (rest.trim() === '' && !rest.includes('\t')) return { kind: 'named', name }
  if (TIMED.test(rest)) return { kind: 'malformed' }
  const tab = rest.search(/\S|\t/)
  if (rest[tab] !== '\t') return { kind: 'other' }
  // A result whose number of executions was torn off is not text that somebody wrote.
  return / (?:ns|B|allocs)\/op$/.test(rest) && /^[-\d.]/.test(runs)
    ? { kind: 'malformed' }
    : { kind: 'begun', name, said: rest.trim().slice(0, MAX_SAID) }
}

function pairsOf(words: readonly string[]): readonly GoPair[] | undefined {
  if (words.length === 0 || words.length % 2 !== 0) return undefined
  return Array.from({ length: words.length / 2 }, (_, index) => ({
    number: words[2 * index] ?? '',
    unit: words[2 * index + 1] ?? '',
  }))
}
