import type { ConformanceRecord } from './record.ts'

/** A name without the parts of it that change from run to run. */
export type StableName = (subject: string) => string

/** At most this many records wait for the end of their file; in a longer report the names stay. */
const MAX_WAITING = 100_000

/**
 * Results under names that are the same in every run. A name that would become that of another test in the report stays as it
 * is, and a note says so. Records keep their order.
 */
export function* stableNames(
  records: Iterable<ConformanceRecord>,
  stable: StableName,
): Generator<ConformanceRecord> {
  const names = new NamesOfReport(stable)
  let waiting: ConformanceRecord[] = []
  let isShort = true
  for (const record of records) {
    const isChanged = isShort && record.kind === 'result' && names.add(record.result.subject)
    if (!isChanged && waiting.length === 0) {
      yield record
      continue
    }
    waiting.push(record)
    if (waiting.length < MAX_WAITING) continue
    yield* waiting
    waiting = []
    isShort = false
    yield tooMany()
  }
  for (const record of waiting) yield names.applyTo(record)
  const clash = names.clash()
  if (clash !== undefined) yield clash
}

class NamesOfReport {
  readonly #stable: StableName
  /** The names that have, or would get, one name. */
  readonly #origins = new Map<string, Set<string>>()
  readonly #clashes = new Set<string>()

  constructor(stable: StableName) {
    this.#stable = stable
  }

  /** Whether the name has a part that changes. */
  add(subject: string): boolean {
    const name = this.#nameOf(subject)
    const origins = this.#origins.get(name) ?? new Set()
    this.#origins.set(name, origins.add(subject))
    return name !== subject
  }

  applyTo(record: ConformanceRecord): ConformanceRecord {
    if (record.kind !== 'result') return record
    const name = this.#nameOf(record.result.subject)
    if (name === record.result.subject) return record
    if (this.#origins.get(name)?.size === 1) {
      return { kind: 'result', result: { ...record.result, subject: name } }
    }
    this.#clashes.add(name)
    return record
  }

  clash(): ConformanceRecord | undefined {
    const [name] = this.#clashes
    if (name === undefined) return undefined
    const [first, second] = [...(this.#origins.get(name) ?? [])].map((each) => JSON.stringify(each))
    const message = `without what identity.ignore says ${first} and ${second} would be one test: both keep their names`
    return { kind: 'note', note: { message } }
  }

  /** A name of which nothing is left stays. */
  #nameOf(subject: string): string {
    return this.#stable(subject).trim() || subject
  }
}

function tooMany(): ConformanceRecord {
  const message = `more than ${MAX_WAITING} results: identity.ignore is not applied to this file`
  return { kind: 'note', note: { message } }
}
