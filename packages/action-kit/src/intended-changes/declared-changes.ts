import {
  type Acceptance,
  type ComparingGate,
  changePhase,
  type DeclaredChanges,
  type IntendedChange,
} from '@governance-gates/core'
import { type IntendedChangesPolicy, PolicyError, readIntendedChanges } from '@governance-gates/policy'
import { isOwnEvent } from '../rules/event.ts'
import type { GateContext } from '../run-gate.ts'
import { entriesAdded } from './entries-digest.ts'
import { readAcceptance } from './read-acceptance.ts'

const ACCEPTED: Acceptance = { kind: 'accepted', by: [] }

/** A register as the checkout has it, and as the commit that it is judged by. */
export interface WrittenChanges {
  readonly gate: ComparingGate
  readonly settings: IntendedChangesPolicy
  readonly head: string | undefined
  readonly base: string | undefined
}

/** What a register declares. One that is broken has no entries where the mistake is a check of its own. */
export async function declaredChanges(
  context: GateContext,
  { gate, settings, head, base }: WrittenChanges,
): Promise<DeclaredChanges> {
  const { governance, workspace, runner, inputs } = context
  const register = workspace.display(settings.path)
  const entriesOf = (text: string | undefined) => entriesIn(text, register)
  // Where a change is judged, its register is validated with the rules that it proposes.
  const entries =
    head === undefined
      ? []
      : governance.base === undefined
        ? readIntendedChanges(head, register)
        : entriesOf(head)
  // Where a change is judged whose base cannot be read, nothing is settled.
  const settled = governance.base !== undefined ? entriesOf(base) : isOwnEvent(runner.env) ? entries : []
  const added = entriesAdded(entries, settled)
  const isAsked = added.some((entry) => entry.gate === gate)
  return {
    register,
    exists: head !== undefined,
    settled,
    added,
    acceptance: isAsked ? await readAcceptance(context, { added, settings, entriesOf }) : ACCEPTED,
    open: entries.filter((entry) => changePhase(entry, inputs.now) === 'open').length,
    maxOpen: settings['max-open'],
  }
}

function entriesIn(text: string | undefined, path: string): readonly IntendedChange[] {
  if (text === undefined) return []
  try {
    return readIntendedChanges(text, path)
  } catch (error) {
    if (error instanceof PolicyError) return []
    throw error
  }
}
