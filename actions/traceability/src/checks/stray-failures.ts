import { type Check, checkOf, type Finding, noneOf } from '@governance-gates/core'
import { resultsStray } from '../rules/results.ts'
import type { StrayFailure } from '../traceability-input.ts'

/**
 * Failing results that belong to no test that is known. One that says where it belongs is another's, and is named; one that does
 * not may be of any test, so that no requirement is known to be met. Shown only where there are some.
 */
export function checkStrays(strays: readonly StrayFailure[]): readonly Check[] {
  if (strays.length === 0) return []
  const placeless = strays.filter(({ isPlaced }) => !isPlaced)
  const others = strays.filter(({ isPlaced }) => isPlaced)
  const findings = [...placeless, ...others].map(findingOf)
  return [
    checkOf(
      resultsStray,
      {},
      {
        status: placeless.length > 0 ? 'inconclusive' : 'warn',
        ...noneOf(findings, 'results'),
        detail: `${placeless.length} of them may belong to any test`,
        findings,
      },
    ),
  ]
}

function findingOf({ subject, message, place, report, isPlaced }: StrayFailure): Finding {
  const whose = isPlaced ? elsewhere(place) : 'failed, and does not say which file it belongs to'
  return { subject, message: message === undefined ? whose : `${whose}: ${message}`, file: report }
}

function elsewhere(place: string | undefined): string {
  const whose = 'failed, and belongs to no test that the policy knows'
  return place === undefined ? whose : `${whose}, as none is in ${place}`
}
