import { EvidenceError } from '@governance-gates/document/strict'

/** A report without a single result is never a pass. */
export class ZeroResultsError extends EvidenceError {}

export function zeroResults(place = '', line?: number): ZeroResultsError {
  return new ZeroResultsError(`${place}the report has zero results`, {
    line,
    remedy: 'run the campaign: a report without a single result proves nothing',
  })
}
