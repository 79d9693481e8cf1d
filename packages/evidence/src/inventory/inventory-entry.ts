import { type JsonDocument, type JsonPath, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'

/** A subject that a campaign must cover. */
export interface InventoryEntry {
  readonly subject: string
  readonly tier?: string
}

/** An entry with its line. */
export interface ListedEntry {
  readonly entry: InventoryEntry
  readonly line: number
}

/** Reads one item of a list. */
export type EntryReader = (document: JsonDocument, path: JsonPath) => InventoryEntry

/** The entries of a list in a document. */
export function readEntries(
  document: JsonDocument,
  path: JsonPath,
  read: EntryReader,
): readonly ListedEntry[] {
  readShape(document, z.array(z.unknown()), path)
  return document.linesOfItems(path).map((line, index) => ({ entry: read(document, [...path, index]), line }))
}
