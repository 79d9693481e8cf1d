import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import { readQuarantineRegister } from '@governance-gates/policy'
import type { QuarantineRegister } from '../quarantine-register.ts'
import { proposedEntries } from './proposed-entries.ts'

/**
 * The register that the policy names, and what it is in the checkout. A mistake that a change makes in it is a check of its
 * own, for every gate.
 */
export function readQuarantines(
  { governance, policy, workspace }: GateContext,
  path: string,
): QuarantineRegister {
  const register = governance.read('quarantine', path)
  if (register === undefined) {
    throw new ConfigurationError(
      `${policy.path}: conformance.quarantine: ${path} does not exist: create it, with quarantine: [] if nothing is quarantined`,
      { file: policy.path, line: policy.lineOf('conformance.quarantine') },
    )
  }
  const entries = readQuarantineRegister(register.text, register.path)
  const head = governance.base === undefined ? register.text : workspace.readText(path)
  if (head === register.text) return { entries, proposed: entries }
  return {
    entries,
    proposed: head === undefined ? [] : proposedEntries(() => readQuarantineRegister(head, register.path)),
  }
}
