import {
  count,
  isJsonObject,
  type JsonDocument,
  name,
  readShape,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkTotal } from '../consistency.ts'
import { type EntryReader, type ListedEntry, readEntries } from '../inventory/inventory-entry.ts'
import type { InventoryFormat } from '../inventory/inventory-format.ts'
import { PI, piSchemaName } from './pi-family.ts'

/** The extensions that the Pi platform ships with. */
export const piInclusionListFormat: InventoryFormat = {
  id: 'pi.ext.inclusion_list.v1',
  title: 'pi.ext.inclusion_list.v1',
  tool: 'the selection of extensions',
  docs: PI.docs,
  family: PI,
  recognises: ({ value }) => {
    const schema = valueAt(value, ['schema'])
    return typeof schema === 'string' && piSchemaName(schema) === 'ext.inclusion_list.v1'
  },
  read: readInclusionList,
}

const includedShape = z.object({ id: name, source_tier: name })

/** Only the lists `tier1`, `tier1_review`, `tier2` and so on: what is excluded is in others. */
function readInclusionList(document: JsonDocument): readonly ListedEntry[] {
  const lists = isJsonObject(document.value) ? Object.keys(document.value) : []
  return lists
    .filter((key) => /^tier\d/.test(key))
    .flatMap((key) => {
      const entries = readEntries(document, [key], readIncluded)
      const path = ['summary', `${key}_count`]
      const declared = readShape(document, z.optional(count), path)
      checkTotal(document, { path, declared, counted: entries.length, leaves: `the items of ${key}` })
      return entries
    })
}

const readIncluded: EntryReader = (document, path) => {
  const { id, source_tier } = readShape(document, includedShape, path)
  return { subject: id, tier: source_tier }
}
