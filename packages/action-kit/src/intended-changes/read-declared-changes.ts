import type { ComparingGate, DeclaredChanges } from '@governance-gates/core'
import { INTENDED_CHANGES_DEFAULTS } from '@governance-gates/policy'
import type { GateContext } from '../run-gate.ts'

/**
 * The register of intended changes. A change brings its entries with it, as an exception to what else counts for rules: so
 * they count only with the acceptance of somebody entitled, which is asked for where this gate's entries need it.
 *
 * @throws PolicyError for a register of the checkout that cannot be read where nothing else says so.
 */
export async function readDeclaredChanges(
  context: GateContext,
  gate: ComparingGate,
): Promise<DeclaredChanges> {
  const { governance, policy, workspace } = context
  const settings = policy.policy['intended-changes'] ?? INTENDED_CHANGES_DEFAULTS
  const head = workspace.readText(settings.path)
  const base = governance.base === undefined ? undefined : governance.read('changes', settings.path)?.text
  if (head === undefined && base === undefined) {
    return {
      register: workspace.display(settings.path),
      exists: false,
      settled: [],
      added: [],
      acceptance: { kind: 'accepted', by: [] },
      open: 0,
      maxOpen: settings['max-open'],
    }
  }
  // Loaded when used: most projects declare nothing.
  const { declaredChanges } = await import('./declared-changes.ts')
  return declaredChanges(context, { gate, settings, head, base })
}
