import type { MetricIdentity } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import type { Place } from './json-place.ts'
import type { PerformanceRecord } from './record.ts'

/** A number in a unit that is not known. It says nothing about the numbers of other metrics. */
export class UnknownUnitError extends EvidenceError {
  /** Without the place of the number. */
  readonly fault: string

  constructor(fault: string, { what, line }: Place, remedy: string) {
    super(`${what}: ${fault}`, { line, remedy })
    this.fault = fault
  }
}

/** The records of one metric; where its unit is not known, that it cannot be read. Any other defect is thrown on. */
export function orUnreadable(
  { metric, parameters, line }: MetricIdentity & { readonly line?: number | undefined },
  make: () => readonly PerformanceRecord[],
): readonly PerformanceRecord[] {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof UnknownUnitError)) throw error
    const place = line ?? error.line
    const at = place === undefined ? {} : { line: place }
    return [{ kind: 'unreadable', metric, parameters, reason: error.fault, remedy: error.remedy, ...at }]
  }
}
