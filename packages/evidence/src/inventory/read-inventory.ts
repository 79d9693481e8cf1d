import {
  EvidenceError,
  isJsonObject,
  type JsonDocument,
  name,
  parseJsonDocument,
  pathText,
  readShape,
  showValue,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { inventoryFormats } from '../registry.ts'
import { type EntryReader, type InventoryEntry, type ListedEntry, readEntries } from './inventory-entry.ts'

const entryShape = z.object({ subject: z.optional(name), id: z.optional(name), tier: z.optional(name) })

/**
 * Reads the list of subjects that a campaign must cover: a JSON list of names or of `{subject | id, tier?}`, a document
 * with a known schema, or text with one name a line, where lines that begin with `#` are comments. `path` only names the
 * file in messages.
 *
 * @throws EvidenceError with the line: for an empty list, an empty name, a name that is listed more than once.
 */
export function readInventory(text: string, path: string): readonly InventoryEntry[] {
  const entries = /^\s*[[{]/.test(text) ? readJson(parseJsonDocument(text)) : readNames(text)
  if (entries.length === 0) {
    throw new EvidenceError(`${path} lists no subject`, {
      remedy: 'list every subject that the campaign must cover',
    })
  }
  checkUnique(entries)
  return entries.map(({ entry }) => entry)
}

function checkUnique(entries: readonly ListedEntry[]): void {
  const lines = new Map<string, number>()
  for (const { entry, line } of entries) {
    const first = lines.get(entry.subject)
    if (first !== undefined) {
      throw new EvidenceError(
        `${showValue(entry.subject)} is listed more than once, first on line ${first}`,
        {
          line,
          remedy: 'list each subject once',
        },
      )
    }
    lines.set(entry.subject, line)
  }
}

/** A `#` after a name is part of it: tests have such names. */
function readNames(text: string): readonly ListedEntry[] {
  return text
    .split('\n')
    .map((row, index) => ({ entry: { subject: row.trim() }, line: index + 1 }))
    .filter(({ entry }) => entry.subject !== '' && !entry.subject.startsWith('#'))
}

function readJson(document: JsonDocument): readonly ListedEntry[] {
  if (Array.isArray(document.value)) return readEntries(document, [], readEntry)
  const format = inventoryFormats().find((each) => each.recognises(document))
  if (format !== undefined) return format.read(document)
  const schema = valueAt(document.value, ['schema'])
  const known = inventoryFormats().map(({ title }) => title)
  throw new EvidenceError(
    schema === undefined
      ? 'this JSON is not a list of subjects'
      : `schema ${showValue(schema)} is not a known inventory`,
    {
      line: document.lineOf(['schema']),
      remedy: `what can be read: ${['a JSON list', ...known, 'text with one name a line'].join(', ')}`,
    },
  )
}

const readEntry: EntryReader = (document, path) => {
  const value = valueAt(document.value, path)
  if (!isJsonObject(value)) return { subject: readShape(document, name, path) }
  const { subject, id, tier } = readShape(document, entryShape, path)
  const known = subject ?? id
  if (known === undefined) {
    throw new EvidenceError(`${pathText(path)} has neither subject nor id`, {
      line: document.lineOf(path),
      remedy: 'name the subject',
    })
  }
  return tier === undefined ? { subject: known } : { subject: known, tier }
}
