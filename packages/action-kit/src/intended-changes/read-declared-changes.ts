import {
  type Acceptance,
  type ComparingGate,
  changePhase,
  type DeclaredChanges,
  type IntendedChange,
} from '@governance-gates/core'
import { INTENDED_CHANGES_DEFAULTS, PolicyError, readIntendedChanges } from '@governance-gates/policy'
import { isOwnEvent } from '../rules/event.ts'
import type { GateContext } from '../run-gate.ts'
import { entriesAdded } from './entries-digest.ts'
import { readAcceptance } from './read-acceptance.ts'

const ACCEPTED: Acceptance = { kind: 'accepted', by: [] }

/**
 * The register of intended changes. A change brings its entries with it, as an exception to what else counts for rules: so
 * they count only with the acceptance of somebody entitled, which is asked for where this gate's entries need it.
 *
 * @throws PolicyError for a register of the checkout that cannot be read; one that is broken in the base has no entries.
 */
export async function readDeclaredChanges(
  context: GateContext,
  gate: ComparingGate,
): Promise<DeclaredChanges> {
  const { governance, policy, workspace, runner, inputs } = context
  const settings = policy.policy['intended-changes'] ?? INTENDED_CHANGES_DEFAULTS
  const text = workspace.readText(settings.path)
  const register = workspace.display(settings.path)
  const entries = text === undefined ? [] : readIntendedChanges(text, register)
  const entriesOf = (committed: string | undefined) => entriesIn(committed, register)
  // Where a change is judged whose base cannot be read, nothing is settled.
  const settled =
    governance.base !== undefined
      ? entriesOf(governance.read('changes', settings.path)?.text)
      : isOwnEvent(runner.env)
        ? entries
        : []
  const added = entriesAdded(entries, settled)
  const isAsked = added.some((entry) => entry.gate === gate)
  return {
    register,
    exists: text !== undefined,
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
