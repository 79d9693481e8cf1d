import type { GateContext } from '@governance-gates/action-kit'
import type { Quarantine } from '@governance-gates/core'
import { PolicyError, readQuarantineRegister } from '@governance-gates/policy'

/** What is quarantined already. conformance-gate says what is wrong with a register that cannot be read. */
export function gatherQuarantine({ governance, policy }: GateContext): readonly Quarantine[] {
  const path = policy.policy.conformance?.quarantine
  const register = path === undefined ? undefined : governance.read('quarantine', path)
  if (register === undefined) return []
  try {
    return readQuarantineRegister(register.text, register.path)
  } catch (error) {
    if (error instanceof PolicyError) return []
    throw error
  }
}
