import { plainValue } from '@governance-gates/document'
import type * as z from 'zod/mini'
import type { DocumentPath } from './document-path.ts'
import type { PolicyProblem } from './policy-error.ts'
import type { SourceDocument } from './source-document.ts'
import { structureMessage } from './structure-message.ts'

/** Reads a document by a schema. Throws PolicyError with every problem at its place. */
export function readBySchema<Value>(document: SourceDocument, schema: z.ZodMiniType<Value>): Value {
  // Without compiling the schema first: it is used once.
  const reading = schema.safeParse(plainValue(document.root), { jitless: true, error: structureMessage })
  if (reading.success) return reading.data
  throw document.error(reading.error.issues.flatMap((issue) => problemsOf(document, issue)))
}

function problemsOf(document: SourceDocument, issue: z.core.$ZodIssue): readonly PolicyProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  switch (issue.code) {
    case 'unrecognized_keys': {
      // One message a key, in the order of the keys.
      const messages = issue.message.split('\n')
      const { line, column } = document.problemAt(path, '')
      return issue.keys.map((key, index) => ({
        ...document.problemAt([...path, key], messages[index] ?? issue.message),
        mapping: { line, column },
      }))
    }
    case 'invalid_key':
      return issue.issues.map(({ message }) => document.problemAt(path, message))
    default:
      return [document.problemAt(writtenPath(document, path), issue.message)]
  }
}

/** Without the index that a single value got when it was taken for a list of one. A missing key stays: it is named. */
function writtenPath(document: SourceDocument, path: DocumentPath): DocumentPath {
  const isAbsent = document.find(path).length < path.length
  return isAbsent && typeof path.at(-1) === 'number' ? writtenPath(document, path.slice(0, -1)) : path
}
