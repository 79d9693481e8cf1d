import {
  EvidenceError,
  isJsonObject,
  type JsonObject,
  parseJson,
  showValue,
} from '@governance-gates/document/strict'
import { type JsonHead, readJsonHead } from '../json-head.ts'
import { findPiSchema, guessPiSchema, type PiSchema } from '../pi/results/pi-family.ts'
import { type Columns, DEFAULT_COLUMNS } from './json-lines/json-lines.ts'

/** What the beginning of a file shows that the file is. `found` says it to people. */
export type Content =
  | { readonly kind: 'junit' | 'ctrf' | 'jest' | 'json-lines'; readonly found: string }
  | { readonly kind: 'pi'; readonly found: string; readonly schema: string; readonly pi: PiSchema }
  | {
      readonly kind: 'unknown'
      readonly found: string
      /** Whether its first line is a JSON object: then it may be JSON Lines whose columns have other names. */
      readonly maybeLines: boolean
    }

/** Tells formats apart by content alone, never by the name of a file. `columns` are those that a policy names. */
export function contentOf(head: string, columns: Columns | undefined): Content {
  const text = head.trimStart()
  if (text === '') {
    throw new EvidenceError('the file holds nothing but white space', {
      remedy: 'see why the tool that writes it wrote nothing',
    })
  }
  if (text.startsWith('<')) return { kind: 'junit', found: 'XML' }
  if (!(text.startsWith('{') || text.startsWith('['))) {
    const found = `text that begins with ${showValue(text.slice(0, 40))}`
    return { kind: 'unknown', found, maybeLines: false }
  }
  const json = readJsonHead(text) ?? malformed(head)
  return isJsonObject(json.value)
    ? contentOfObject(json.value, json, columns)
    : { kind: 'unknown', found: 'a JSON list', maybeLines: false }
}

function malformed(head: string): never {
  parseJson(head)
  throw new EvidenceError('this is not valid JSON', { remedy: 'check which file this is' })
}

function contentOfObject(value: JsonObject, json: JsonHead, columns: Columns | undefined): Content {
  const schema = schemaOf(value, json)
  const pi = schema === undefined ? undefined : findPiSchema(schema)
  if (schema !== undefined && pi !== undefined) {
    return { kind: 'pi', found: `schema ${showValue(schema)}`, schema, pi }
  }
  if (isCtrf(value)) return { kind: 'ctrf', found: 'CTRF' }
  if (isJest(value)) return { kind: 'jest', found: 'Jest or Vitest JSON' }
  // A schema that is not known may mean anything by these columns, unless the policy says what they mean.
  const lines = schema === undefined ? (columns ?? DEFAULT_COLUMNS) : columns
  if (json.isOneLine && lines !== undefined && hasColumns(value, lines)) {
    return { kind: 'json-lines', found: 'JSON Lines' }
  }
  const found = schema === undefined ? keysOf(value) : `schema ${showValue(schema)}`
  return { kind: 'unknown', found, maybeLines: json.isOneLine }
}

function hasColumns(value: JsonObject, { subject, status }: Columns): boolean {
  return Object.hasOwn(value, subject) && Object.hasOwn(value, status)
}

function schemaOf(value: JsonObject, json: JsonHead): string | undefined {
  const schema = Object.hasOwn(value, 'schema') ? value['schema'] : undefined
  if (typeof schema === 'string') return schema
  return json.isWhole ? undefined : guessPiSchema(value)
}

function isCtrf(value: JsonObject): boolean {
  const results = value['results']
  return value['reportFormat'] === 'CTRF' || (isJsonObject(results) && isJsonObject(results['tool']))
}

function isJest(value: JsonObject): boolean {
  return Object.hasOwn(value, 'testResults') || Object.hasOwn(value, 'numTotalTests')
}

const SHOWN_KEYS = 5

function keysOf(value: JsonObject): string {
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty JSON object'
  const shown = keys.slice(0, SHOWN_KEYS).map((key) => showValue(key))
  return `JSON with the keys ${shown.join(', ')}${keys.length > SHOWN_KEYS ? ', …' : ''} and no known schema`
}
