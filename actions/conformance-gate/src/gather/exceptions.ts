import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { Exception } from '@governance-gates/core'
import { type ConformancePolicy, readExceptionRegister } from '@governance-gates/policy'

/** The exceptions of the register that the policy names. */
export function readExceptions(
  { governance, policy }: GateContext,
  { exceptions }: ConformancePolicy,
): readonly Exception[] {
  if (exceptions === undefined) return []
  const register = governance.read('exceptions', exceptions.path)
  if (register !== undefined) return readExceptionRegister(register.text, register.path, exceptions)
  throw new ConfigurationError(
    `${policy.path}: conformance.exceptions.path: ${exceptions.path} does not exist: create it, with exceptions: [] if there are no exceptions`,
    { file: policy.path, line: policy.lineOf('conformance.exceptions.path') },
  )
}
