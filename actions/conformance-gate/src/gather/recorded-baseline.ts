import { type GateContext, readRestored } from '@governance-gates/action-kit'
import { findingOf } from '@governance-gates/document/strict'
import type { ConformancePolicy } from '@governance-gates/policy'
import type { BaselineReading } from '../baseline-reading.ts'

/** The baseline that the policy names. One that an earlier step restored takes precedence over the committed one. */
export async function readRecordedBaseline(
  context: GateContext,
  { baseline }: ConformancePolicy,
): Promise<BaselineReading | undefined> {
  const restored = readRestored(context, 'baseline', { key: 'conformance.baseline', value: baseline })
  if (baseline === undefined) return undefined
  const file = restored ?? context.governance.read('baseline', baseline.path)
  const path = restored?.path ?? baseline.path
  if (file?.text === undefined) return { kind: 'missing', path }
  // Loaded when used: a new project has no baseline.
  const { readBaseline } = await import('@governance-gates/evidence/baselines')
  try {
    return { kind: 'read', path, baseline: readBaseline(file.text) }
  } catch (error) {
    return { kind: 'unreadable', path, finding: findingOf(error, file.path) }
  }
}
