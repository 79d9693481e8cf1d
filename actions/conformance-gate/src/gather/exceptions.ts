import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { Exception } from '@governance-gates/core'
import { type ExceptionPolicy, PolicyError, readExceptionRegister } from '@governance-gates/policy'

/** A register of exceptions. */
export interface ExceptionRegister {
  /** Those that count: a change cannot excuse itself. */
  readonly entries: readonly Exception[]
  /** What they are after the change that is judged; the same where none is. */
  readonly proposed: readonly Exception[]
}

/**
 * The exceptions of the register that the policy names, and what they are in the checkout. A mistake that a change makes in
 * them is a check of its own, for every gate.
 */
export function readExceptions(
  { governance, policy, workspace }: GateContext,
  exceptions: ExceptionPolicy,
): ExceptionRegister {
  const register = governance.read('exceptions', exceptions.path)
  if (register !== undefined) {
    const entries = readExceptionRegister(register.text, register.path, exceptions)
    const head = governance.base === undefined ? register.text : workspace.readText(exceptions.path)
    if (head === register.text) return { entries, proposed: entries }
    return { entries, proposed: head === undefined ? [] : proposedEntries(head, register.path, exceptions) }
  }
  throw new ConfigurationError(
    `${policy.path}: conformance.exceptions.path: ${exceptions.path} does not exist: create it, with exceptions: [] if there are no exceptions`,
    { file: policy.path, line: policy.lineOf('conformance.exceptions.path') },
  )
}

function proposedEntries(text: string, path: string, policy: ExceptionPolicy): readonly Exception[] {
  try {
    return readExceptionRegister(text, path, policy)
  } catch (error) {
    if (error instanceof PolicyError) return []
    throw error
  }
}
