import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import { type Exception, isForSystem } from '@governance-gates/core'
import { type ExceptionPolicy, readExceptionRegister } from '@governance-gates/policy'
import { proposedEntries } from './proposed-entries.ts'

/** A register of exceptions, those for other systems left out. */
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
  { governance, policy, workspace, runner }: GateContext,
  exceptions: ExceptionPolicy,
): ExceptionRegister {
  const register = governance.read('exceptions', exceptions.path)
  const read = (text: string, path: string) =>
    readExceptionRegister(text, path, exceptions).filter((each) => isForSystem(each, runner.os))
  if (register !== undefined) {
    const entries = read(register.text, register.path)
    const head = governance.base === undefined ? register.text : workspace.readText(exceptions.path)
    if (head === register.text) return { entries, proposed: entries }
    return { entries, proposed: head === undefined ? [] : proposedEntries(() => read(head, register.path)) }
  }
  throw new ConfigurationError(
    `${policy.path}: conformance.exceptions.path: ${exceptions.path} does not exist: create it, with exceptions: [] if there are no exceptions`,
    { file: policy.path, line: policy.lineOf('conformance.exceptions.path') },
  )
}
