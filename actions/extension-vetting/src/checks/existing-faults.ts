import { atMost, type Check, checkOf, measured } from '@governance-gates/core'
import { existingFaults } from '../rules/list.ts'
import { type Fault, faultFinding } from '../vetting/fault.ts'
import type { PolicyPlace } from '../vetting-input.ts'

/** Faults that a change does not touch: all of them listed, and never more than the policy says. */
export function checkExisting(faults: readonly Fault[], limit: number, place: PolicyPlace): Check {
  const { length } = faults
  const isStale = length < limit
  const findings = faults.map(faultFinding)
  return checkOf(
    existingFaults,
    {},
    {
      status: length > limit ? 'fail' : isStale ? 'warn' : 'pass',
      actual: measured(length, 'faults'),
      expected: atMost(limit, 'faults'),
      ...(isStale
        ? {
            detail: 'there are fewer faults than the policy allows',
            remedy: `write existing-faults: ${length} into ${place.file}, so that the number does not rise again`,
          }
        : {}),
      findings,
    },
  )
}
