import type { JsonDocument } from '@governance-gates/document/strict'
import type { Format } from '../format.ts'
import type { ListedEntry } from './inventory-entry.ts'

/** A list of subjects with a schema of its own; lists without one are read by `readInventory` itself. */
export type InventoryFormat = Format<JsonDocument, readonly ListedEntry[]>
