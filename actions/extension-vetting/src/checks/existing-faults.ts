import { atMost, type Check, checkOf, measured } from '@governance-gates/core'
import { existingFaults } from '../rules/list.ts'
import { type Fault, faultFinding } from '../vetting/fault.ts'
import type { VettingInput } from '../vetting-input.ts'

/** Faults that a change does not touch: all of them listed, and never more than the policy says. */
export function checkExisting(
  faults: readonly Fault[],
  limit: number,
  { place, before }: Pick<VettingInput, 'place' | 'before'>,
): Check {
  const { length } = faults
  // No change could allow its own faults: its rules are those of its base.
  const isFirst = limit === 0 && length > 0 && before.kind === 'none'
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
      ...(isFirst
        ? {
            remedy: `fix the faults that the findings name, or begin with them: write existing-faults: ${length} into ${place.file}`,
          }
        : {}),
      findings,
    },
  )
}
