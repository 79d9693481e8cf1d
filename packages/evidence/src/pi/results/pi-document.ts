import {
  EvidenceError,
  type JsonDocument,
  parseJsonDocument,
  showValue,
  type Text,
  valueAt,
  wholeText,
} from '@governance-gates/document/strict'
import { documentInstant } from '../../results/document-instant.ts'
import type { ConformanceRecord } from '../../results/record.ts'
import { piSchemaName } from '../pi-family.ts'

/** Parses a document of the extension platform's family, whatever the prefix of its schema id. */
export function parsePiDocument(text: Text, schema: string): JsonDocument {
  const document = parseJsonDocument(wholeText(text))
  const found = valueAt(document.value, ['schema'])
  if (typeof found === 'string' && piSchemaName(found) === piSchemaName(schema)) return document
  throw new EvidenceError(`schema: expected ${showValue(schema)}, found ${showValue(found)}`, {
    line: document.lineOf(['schema']),
    remedy: 'check which report this is',
  })
}

/** When the document says that it was generated. */
export function* readGeneratedAt(document: JsonDocument): Generator<ConformanceRecord> {
  yield* documentInstant(document, ['generated_at'])
}
