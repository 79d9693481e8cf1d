import { EvidenceError } from '@governance-gates/document/strict'

/** A report without a single result is never a pass. */
export function zeroResults(place = '', line?: number): EvidenceError {
  return new EvidenceError(`${place}the report has zero results`, {
    line,
    remedy: 'run the campaign: a report without a single result proves nothing',
  })
}
