import { type Instant, parseInstant } from '@governance-gates/core'
import {
  EvidenceError,
  type JsonDocument,
  parseJsonDocument,
  showValue,
} from '@governance-gates/document/strict'
import { type Known, known, unknown } from './audit-reading.ts'

/** What a missing report means, and what to do: an empty file is how most of these tools fail. */
interface Absence {
  readonly tool: string
  readonly remedy: string
}

/** Parses the one JSON document of a report. @throws EvidenceError where there is none, or not all of it. */
export function reportDocument(text: string, { tool, remedy }: Absence): JsonDocument {
  if (text.trim() === '') {
    throw new EvidenceError(`the report of ${tool} is empty: it did not finish`, { line: 1, remedy })
  }
  return parseJsonDocument(text)
}

/** A moment that a report states; unknown, with its text, where it is not one. */
export function statedInstant(text: string | null | undefined, where: string): Known<Instant> {
  if (text === null || text === undefined) return unknown(`${where} is not set`)
  const instant = parseInstant(text)
  return instant === undefined
    ? unknown(`${where} is ${showValue(text)}, which is not a date`)
    : known(instant)
}

/** Parses a part of a file as a JSON document of its own, whose lines are those of the file. */
export function partDocument(text: string, firstLine: number): JsonDocument {
  const before = firstLine - 1
  try {
    const document = parseJsonDocument(text)
    return {
      value: document.value,
      lineOf: (path) => before + document.lineOf(path),
      linesOfItems: (path) => document.linesOfItems(path).map((line) => before + line),
    }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    throw new EvidenceError(error.message, { line: before + (error.line ?? 1), remedy: error.remedy })
  }
}
