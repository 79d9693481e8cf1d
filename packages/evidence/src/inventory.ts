import {
  count,
  EvidenceError,
  isJsonObject,
  type JsonDocument,
  type JsonPath,
  name,
  parseJsonDocument,
  pathText,
  readShape,
  showValue,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkTotal } from './consistency.ts'
import { piSchemaName } from './pi/pi-schema.ts'

/** A subject that a campaign must cover. */
export interface InventoryEntry {
  readonly subject: string
  readonly tier?: string
}

/** An entry and where it stands. */
interface ListedEntry {
  readonly entry: InventoryEntry
  readonly line: number
}

const PI_INCLUSION_LIST = 'ext.inclusion_list.v1'

const entryShape = z.object({ subject: z.optional(name), id: z.optional(name), tier: z.optional(name) })
const includedShape = z.object({ id: name, source_tier: name })

/**
 * Reads the list of subjects that a campaign must cover: a JSON list of names or of `{subject | id, tier?}`, the
 * extension platform's inclusion list, or text with one name a line, where lines that begin with `#` are comments.
 * `path` only names the file in messages.
 *
 * @throws EvidenceError with the line: for an empty list, an empty name, a name that stands twice.
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
      throw new EvidenceError(`${showValue(entry.subject)} stands twice, first on line ${first}`, {
        line,
        remedy: 'list each subject once',
      })
    }
    lines.set(entry.subject, line)
  }
}

/** A `#` behind a name is a part of it: tests are called such things. */
function readNames(text: string): readonly ListedEntry[] {
  return text
    .split('\n')
    .map((row, index) => ({ entry: { subject: row.trim() }, line: index + 1 }))
    .filter(({ entry }) => entry.subject !== '' && !entry.subject.startsWith('#'))
}

function readJson(document: JsonDocument): readonly ListedEntry[] {
  if (Array.isArray(document.value)) return readList(document, [], readEntry)
  const schema = valueAt(document.value, ['schema'])
  if (typeof schema === 'string' && piSchemaName(schema) === PI_INCLUSION_LIST) {
    return readInclusionList(document)
  }
  throw new EvidenceError(
    schema === undefined
      ? 'this JSON is no list of subjects'
      : `schema ${showValue(schema)} is no known inventory`,
    {
      line: document.lineOf(['schema']),
      remedy: `what can be read: a JSON list, pi.${PI_INCLUSION_LIST}, or text with one name a line`,
    },
  )
}

/** The lists `tier1`, `tier1_review`, `tier2`…; what is excluded stands in others. */
function readInclusionList(document: JsonDocument): readonly ListedEntry[] {
  const lists = isJsonObject(document.value) ? Object.keys(document.value) : []
  return lists
    .filter((key) => /^tier\d/.test(key))
    .flatMap((key) => {
      const entries = readList(document, [key], readIncluded)
      const path = ['summary', `${key}_count`]
      const declared = readShape(document, z.optional(count), path)
      checkTotal(document, { path, declared, counted: entries.length, leaves: `the items of ${key}` })
      return entries
    })
}

type EntryReader = (document: JsonDocument, path: JsonPath) => InventoryEntry

function readList(document: JsonDocument, path: JsonPath, read: EntryReader): readonly ListedEntry[] {
  readShape(document, z.array(z.unknown()), path)
  return document.linesOfItems(path).map((line, index) => ({ entry: read(document, [...path, index]), line }))
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

const readIncluded: EntryReader = (document, path) => {
  const { id, source_tier } = readShape(document, includedShape, path)
  return { subject: id, tier: source_tier }
}
