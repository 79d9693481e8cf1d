import { type GateContext, readRestored } from '@governance-gates/action-kit'
import type { Environment, Measurement } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import { readPerformance } from '@governance-gates/evidence'
import type { PerformancePolicy } from '@governance-gates/policy'
import type { BaselineReading, UnreadableMetric } from '../performance-input.ts'

/** The baseline; what an earlier step restored counts before what is committed. */
export async function readBaseline(
  context: GateContext,
  { regression }: PerformancePolicy,
): Promise<BaselineReading | undefined> {
  const restored = readRestored(context, 'baseline', { key: 'performance.regression', value: regression })
  if (regression === undefined) return undefined
  const file = restored ?? context.governance.read('baseline', regression.baseline)
  const path = restored?.path ?? regression.baseline
  if (file?.text === undefined) return { kind: 'missing', path }
  try {
    const bytes = [new TextEncoder().encode(file.text)]
    const { records } = await readPerformance({ path, bytes, sibling: () => undefined })
    const measurements: Measurement[] = []
    const unreadable: UnreadableMetric[] = []
    let environment: Environment = {}
    for (const record of records) {
      if (record.kind === 'measurement') measurements.push(record.measurement)
      else if (record.kind === 'unreadable') unreadable.push(record)
      else if (record.kind === 'environment') environment = { ...environment, ...record.environment }
    }
    return { kind: 'read', path, environment, measurements, unreadable }
  } catch (error) {
    return { kind: 'unreadable', path, finding: findingOf(error, file.path) }
  }
}
