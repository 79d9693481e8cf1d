import type { MetricIdentity } from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { PerformanceRecord } from './record.ts'

/**
 * The records of a file in which each metric is listed once: of two, nothing says which one counts.
 *
 * @throws EvidenceError with the line of the second.
 */
export function* distinctMetrics(records: Iterable<PerformanceRecord>): Generator<PerformanceRecord> {
  const seen = new Set<string>()
  for (const record of records) {
    const found = identified(record)
    if (found !== undefined) {
      const key = keyOf(found.identity)
      if (seen.has(key)) throw standsTwice(found)
      seen.add(key)
    }
    yield record
  }
}

interface Identified {
  readonly identity: MetricIdentity
  readonly line: number | undefined
}

function identified(record: PerformanceRecord): Identified | undefined {
  switch (record.kind) {
    case 'measurement':
      return { identity: record.measurement, line: record.measurement.line }
    case 'crash':
    case 'no-data':
    case 'unreadable':
      return { identity: record, line: record.line }
    case 'claim':
    case 'environment':
    case 'generated-at':
    case 'note':
      return undefined
  }
}

function keyOf({ metric, parameters }: MetricIdentity): string {
  const sorted = Object.entries(parameters).sort(([left], [right]) => (left < right ? -1 : 1))
  return JSON.stringify([metric, sorted])
}

function standsTwice({ identity, line }: Identified): EvidenceError {
  return new EvidenceError(`the metric ${showValue(identity.metric)} is in the file more than once`, {
    line,
    remedy: 'give each benchmark its own name, and overwrite the file instead of appending to it',
  })
}
