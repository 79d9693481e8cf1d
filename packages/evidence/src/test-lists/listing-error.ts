import { EvidenceError } from '@governance-gates/document/strict'

/** The runner did not get as far as listing all of its tests. */
export function listingFailed(message: string, line: number | undefined): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'make the command that lists the tests succeed first: a list with gaps proves nothing',
  })
}

/** The list says of itself that something is missing from it. */
export function incompleteList(message: string, line: number | undefined): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'keep the whole output of the runner, and list with the documented options',
  })
}

/** Names are unique: where one is there again, it may have taken the place of another. */
export function listedTwice(name: string, line: number | undefined): EvidenceError {
  return incompleteList(`${name} is listed twice, in place of another test`, line)
}
