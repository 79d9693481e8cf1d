import { EvidenceError, isJsonObject, parseJson, showValue } from '@governance-gates/document/strict'
import { type JsonHead, readJsonHead } from '../json-head.ts'

/** What the beginning of a file shows, as far as it can be seen without knowing the format. */
export type ResultsHead =
  | ({ readonly kind: 'json' } & JsonHead)
  | { readonly kind: 'xml' }
  | { readonly kind: 'text'; readonly text: string }

/** @throws EvidenceError where there is nothing to see, or where it is broken JSON. */
export function resultsHeadOf(text: string): ResultsHead {
  const start = text.trimStart()
  if (start === '') {
    throw new EvidenceError('the file has only white space', {
      remedy: 'find out why the tool wrote nothing',
    })
  }
  if (start.startsWith('<')) return { kind: 'xml' }
  if (!(start.startsWith('{') || start.startsWith('['))) return { kind: 'text', text: start }
  return { kind: 'json', ...(readJsonHead(start) ?? malformed(text)) }
}

function malformed(text: string): never {
  parseJson(text)
  throw new EvidenceError('this is not valid JSON', { remedy: 'check which file this is' })
}

/** The schema id that the first object of a file states; undefined where it does not. */
export function schemaIn(head: ResultsHead): string | undefined {
  if (head.kind !== 'json' || !isJsonObject(head.value)) return undefined
  const schema = Object.hasOwn(head.value, 'schema') ? head.value['schema'] : undefined
  return typeof schema === 'string' ? schema : undefined
}

/** What the file is, for people who see that it cannot be read. */
export function describeHead(head: ResultsHead): string {
  switch (head.kind) {
    case 'xml':
      return 'XML'
    case 'text':
      return `text that begins with ${showValue(head.text.slice(0, 40))}`
    case 'json': {
      const schema = schemaIn(head)
      if (schema !== undefined) return `schema ${showValue(schema)}`
      return isJsonObject(head.value) ? describeKeys(Object.keys(head.value)) : 'a JSON list'
    }
  }
}

const SHOWN_KEYS = 5

function describeKeys(keys: readonly string[]): string {
  if (keys.length === 0) return 'an empty JSON object'
  const shown = keys.slice(0, SHOWN_KEYS).map((key) => showValue(key))
  return `JSON with the keys ${shown.join(', ')}${keys.length > SHOWN_KEYS ? ', …' : ''} and no known schema`
}
