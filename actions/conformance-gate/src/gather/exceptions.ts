import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { Exception } from '@governance-gates/core'
import { type ExceptionPolicy, readExceptionRegister } from '@governance-gates/policy'

/** A register of exceptions. */
export interface ExceptionRegister {
  /** Those that count: a change cannot excuse itself. */
  readonly entries: readonly Exception[]
  /** What they are after the change that is judged; the same where none is. */
  readonly proposed: readonly Exception[]
}

/** The exceptions of the register that the policy names, and what they are in the checkout. */
export function readExceptions(
  { governance, policy, workspace }: GateContext,
  exceptions: ExceptionPolicy,
): ExceptionRegister {
  const register = governance.read('exceptions', exceptions.path)
  if (register !== undefined) {
    const entries = readExceptionRegister(register.text, register.path, exceptions)
    const head = governance.base === undefined ? register.text : workspace.readText(exceptions.path)
    if (head === register.text) return { entries, proposed: entries }
    const proposed = head === undefined ? [] : readExceptionRegister(head, register.path, exceptions)
    return { entries, proposed }
  }
  throw new ConfigurationError(
    `${policy.path}: conformance.exceptions.path: ${exceptions.path} does not exist: create it, with exceptions: [] if there are no exceptions`,
    { file: policy.path, line: policy.lineOf('conformance.exceptions.path') },
  )
}
