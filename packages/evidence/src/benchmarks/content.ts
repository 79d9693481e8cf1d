import {
  EvidenceError,
  isJsonObject,
  type JsonObject,
  parseJsonDocument,
  parseJsonLine,
} from '@governance-gates/document/strict'
import type { JsonLine, PerformanceContent, PerformanceFile } from './record.ts'

/** Distinguishes JSON, JSON Lines, XML and other text. @throws EvidenceError where JSON is broken. */
export function contentOf(text: string): PerformanceContent {
  const start = text.trimStart()
  if (start === '') {
    throw new EvidenceError('the file has only white space', {
      remedy: 'find out why the tool wrote nothing',
    })
  }
  if (XML.test(start)) return { kind: 'xml', text }
  if (!JSON_TEXT.test(start)) return { kind: 'text', lines: linesOf(text) }
  return isJsonLines(start)
    ? { kind: 'json-lines', lines: jsonLines(text), isTerminated: text.endsWith('\n') }
    : { kind: 'json', document: parseJsonDocument(text) }
}

/** benchmark.js names a nameless benchmark `<Test #1>`, which is not a tag. */
const XML = /^<(?!Test #)/
/** An object, or a list of what JSON has: a line of a log may begin with a word in square brackets. */
const JSON_TEXT = /^(?:\{|\[\s*(?:[\]{["\d-]|true|false|null|$))/

/** The objects of JSON Lines. A file with a single line looks like a document, and is read as either. */
export function rowsOf({ content }: PerformanceFile): readonly JsonLine[] {
  if (content.kind === 'json-lines') return content.lines
  if (content.kind !== 'json' || !isJsonObject(content.document.value)) return []
  return [{ value: content.document.value, number: content.document.lineOf([]) }]
}

/** The object of a JSON document; undefined where the file is something else. */
export function objectOf({ content }: PerformanceFile): JsonObject | undefined {
  return content.kind === 'json' && isJsonObject(content.document.value) ? content.document.value : undefined
}

/** Whether a list has an object with all of these keys. */
export function hasItem(list: unknown, keys: readonly string[]): boolean {
  if (!Array.isArray(list)) return false
  return list.some((item) => isJsonObject(item) && keys.every((key) => Object.hasOwn(item, key)))
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

/** Whether the first line is an object of its own with more behind it. */
function isJsonLines(text: string): boolean {
  const end = text.indexOf('\n')
  if (end === -1 || text.slice(end).trim() === '') return false
  try {
    return isJsonObject(JSON.parse(text.slice(0, end)))
  } catch {
    return false
  }
}

function jsonLines(text: string): readonly JsonLine[] {
  return linesOf(text).flatMap((line, index) =>
    line.trim() === '' ? [] : [{ value: parseJsonLine(line, index + 1), number: index + 1 }],
  )
}
