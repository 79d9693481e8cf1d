import { plainValue } from '@governance-gates/document'
import * as z from 'zod/mini'
import { closestWord } from './closest-word.ts'
import type { DocumentPath } from './document-path.ts'
import type { PolicyProblem } from './policy-error.ts'
import type { SourceDocument } from './source-document.ts'
import { complaint } from './values/scalar.ts'

/** Reads a document by a schema. Throws PolicyError with every problem at its place. */
export function readBySchema<Value>(document: SourceDocument, schema: z.ZodMiniType<Value>): Value {
  // Without compiling the schema first: it is used once.
  const reading = schema.safeParse(plainValue(document.root), { jitless: true, error: structureMessage })
  if (reading.success) return reading.data
  throw document.error(reading.error.issues.flatMap((issue) => problemsOf(document, issue)))
}

/** Scalars bring their messages along; what is left is the structure around them. */
function structureMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.inst instanceof z.core.$ZodObject ? Object.keys(issue.inst._zod.def.shape) : []
      return issue.keys.map((key) => unknownKeyMessage(key, known)).join('\n')
    }
    case 'invalid_type': {
      const isList = issue.expected === 'array'
      const fix = isList ? 'write [a, b], or one "- item" per line' : 'write its keys below it, one per line'
      return `${complaint(issue.input, isList ? 'a list' : 'a mapping of keys')}: ${fix}`
    }
    default:
      return undefined
  }
}

/** The message for a key that nothing knows. */
export function unknownKeyMessage(key: string, known: readonly string[]): string {
  const meant = closestWord(key, known)
  return `unknown key, ${meant === undefined ? `known are ${known.join(', ')}` : `did you mean ${meant}?`}`
}

function problemsOf(document: SourceDocument, issue: z.core.$ZodIssue): readonly PolicyProblem[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  switch (issue.code) {
    case 'unrecognized_keys': {
      // One message a key, in the order of the keys.
      const messages = issue.message.split('\n')
      return issue.keys.map((key, index) =>
        document.problemAt([...path, key], messages[index] ?? issue.message),
      )
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
