import type { XmlProblem } from '../xml/index.ts'
import { EvidenceError } from './evidence-error.ts'

export function xmlRefusal(problem: XmlProblem): EvidenceError {
  const { message, remedy } = xmlWords(problem)
  return new EvidenceError(message, { line: problem.at.line, remedy })
}

const MAX_REASON = 200

function xmlWords(problem: XmlProblem): { readonly message: string; readonly remedy: string } {
  switch (problem.kind) {
    case 'malformed':
      return {
        message: `this is not well-formed XML: ${problem.reason.slice(0, MAX_REASON)}`,
        remedy: 'find out why the tool wrote invalid XML',
      }
    case 'truncated':
      return {
        message: 'the XML ends in the middle: it is truncated',
        remedy:
          'let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)',
      }
    case 'document-type':
      return {
        message: 'it has a document type declaration (DOCTYPE)',
        remedy: 'write plain XML, without a DOCTYPE',
      }
    case 'too-deep':
      return {
        message: `its elements are nested deeper than ${problem.limit}`,
        remedy: 'check that this is the right file',
      }
    case 'too-large':
      return {
        message: `it has more than ${problem.limit} elements`,
        remedy: 'check that this is the right file: none of this kind is that large',
      }
    case 'too-long':
      return {
        message: `a ${problem.what} in it is longer than ${problem.limit / 1024 / 1024} MiB`,
        remedy: 'let the tool write its output to a file of its own',
      }
  }
}
