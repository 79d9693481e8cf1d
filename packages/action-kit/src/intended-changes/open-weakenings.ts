import {
  type ComparingGate,
  type DeclaredChanges,
  NO_WEAKENINGS,
  type WeakeningJudge,
} from '@governance-gates/core'
import type { GateContext } from '../run-gate.ts'
import { readDeclaredChanges } from './read-declared-changes.ts'

/** What a change declares of what it weakens. */
export interface OpenedWeakenings {
  readonly changes: DeclaredChanges
  readonly judgeWeakenings: WeakeningJudge
}

/**
 * The register of intended changes, for a gate that compares with the base.
 * @param before what it compares with; undefined where no change is judged.
 */
export async function openWeakenings(
  context: GateContext,
  gate: ComparingGate,
  before: object | undefined,
): Promise<OpenedWeakenings> {
  const changes = await readDeclaredChanges(context, gate)
  if (before === undefined && changes.settled.length === 0 && changes.added.length === 0) {
    return { changes, judgeWeakenings: () => NO_WEAKENINGS }
  }
  // Loaded when used: a push compares nothing.
  const { declaredWeakenings } = await import('./declared-weakenings.ts')
  const { now } = context.inputs
  return { changes, judgeWeakenings: declaredWeakenings({ register: changes, gate, now }) }
}
