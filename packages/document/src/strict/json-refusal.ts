import { JSON_REMEDIES } from '../json/json-fault.ts'
import type { JsonProblem } from '../json/read-json.ts'
import { EvidenceError } from './evidence-error.ts'

const INCOMPLETE = 'let the tool that writes it finish, and upload the whole file'

/** `firstLine` is the line of the file where the text begins that the problem is in. */
export function jsonRefusal(problem: JsonProblem, firstLine = 1): EvidenceError {
  const line = firstLine + problem.at.line - 1
  switch (problem.kind) {
    case 'truncated':
      return new EvidenceError('the JSON ends in the middle: it is truncated', { line, remedy: INCOMPLETE })
    case 'malformed': {
      const remedy = JSON_REMEDIES.get(problem.reason)
      const reason = remedy === undefined ? '' : `: ${problem.reason}`
      return new EvidenceError(`this is not valid JSON${reason}`, { line, remedy: remedy ?? INCOMPLETE })
    }
    case 'too-deep':
      return new EvidenceError(`the JSON is nested deeper than ${problem.limit}`, {
        line,
        remedy: 'check that this is the right file: no test report is nested that deeply',
      })
    case 'duplicate-key':
      return new EvidenceError(`the key ${JSON.stringify(problem.key)} appears twice in one object`, {
        line,
        remedy: 'write each key once, so that it is clear which value counts',
      })
  }
}
