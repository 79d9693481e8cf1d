import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { pathText } from '@governance-gates/document/strict'

/** The place of a number, for the message of an error. */
export interface Place {
  /** What the number is of: `results[0].mean`. */
  readonly what: string
  /** 1-based. */
  readonly line?: number | undefined
}

/** A place in a document. Its line is looked for only when it is asked for: that takes reading the text up to there. */
export function placeOf(document: JsonDocument, path: JsonPath): Place {
  return {
    get what() {
      return pathText(path)
    },
    get line() {
      return document.lineOf(path)
    },
  }
}

/** More lines than this are not looked for one by one, that no file takes the square of its length to read. */
const MAX_LINES = 100

/** The lines of several values; undefined for all where they are too many. */
export function linesOf(document: JsonDocument, paths: readonly JsonPath[]): readonly (number | undefined)[] {
  return paths.map((path) => (paths.length > MAX_LINES ? undefined : document.lineOf(path)))
}
