import type { DocumentPath } from '../document-path.ts'
import { jsonFault } from '../json/json-fault.ts'
import { JsonPlaces } from '../json/json-places.ts'
import { checkKeys } from './json-keys.ts'
import { jsonRefusal } from './json-refusal.ts'

export type { DocumentPath as JsonPath } from '../document-path.ts'

/** A JSON document whose every place can be named by its line. */
export interface JsonDocument {
  readonly value: unknown
  /** The 1-based line of the value at a path, or of its nearest ancestor that exists. */
  lineOf(path: DocumentPath): number
  /** The 1-based lines of the items of the array at a path, found in one pass. */
  linesOfItems(path: DocumentPath): readonly number[]
}

/**
 * Parses a JSON document. Besides what `JSON.parse` refuses, a key that appears twice in one object is an error (which
 * of the two counts is unknown), and so is nesting deeper than 64.
 *
 * @throws EvidenceError with the line.
 */
export function parseJsonDocument(text: string): JsonDocument {
  const value = parseJson(text)
  checkKeys(text, value)
  const places = new JsonPlaces(text)
  return {
    value,
    lineOf: (path) => places.positionOf(path).line,
    linesOfItems: (path) => places.positionsOfItems(path).map(({ line }) => line),
  }
}

/** `JSON.parse` whose error names the line; `firstLine` is the line of the file where `text` begins. */
export function parseJson(text: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw jsonRefusal(jsonFault(text), firstLine)
  }
}
