import {
  type Check,
  type CheckScope,
  checkOf,
  exactly,
  type Finding,
  measured,
  type Rule,
} from '@governance-gates/core'
import { type Fault, faultFinding } from '../vetting/fault.ts'

interface CheckedEntries {
  readonly scope?: CheckScope
  /** Evidence that cannot be read, and may be what says no. */
  readonly problems?: readonly Finding[]
}

/** A check of entries that a change answers for: none may have a fault, and what nobody can tell is inconclusive. */
export function entryCheck(
  rule: Rule,
  faults: readonly Fault[],
  { scope = {}, problems = [] }: CheckedEntries = {},
): Check {
  const entries = new Set(faults.map(({ entry }) => entry)).size
  const isWrong = faults.some(({ weight }) => weight === 'wrong')
  const isUnknown = faults.length + problems.length > 0
  return checkOf(rule, scope, {
    status: isWrong ? 'fail' : isUnknown ? 'inconclusive' : 'pass',
    actual: measured(entries, 'entries'),
    expected: exactly(0, 'entries'),
    ...(problems.length === 0 ? {} : { detail: 'some of the evidence cannot be read' }),
    findings: [...problems, ...faults.map(faultFinding)],
  })
}
