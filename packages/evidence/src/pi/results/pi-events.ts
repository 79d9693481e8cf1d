import type { Result, ResultStatus } from '@governance-gates/core'
import type { EvidenceError } from '@governance-gates/document/strict'
import { type JsonObject, showValue } from '@governance-gates/document/strict'
import { messageOf } from '../../results/excerpt.ts'
import { OldestInstant } from '../../results/oldest-instant.ts'
import type { ConformanceReader, ConformanceRecord } from '../../results/record.ts'
import { ByteWord } from '../../rows/byte-words.ts'
import { type Fault, type RowReader, readRows, rowError } from '../../rows/json-rows.ts'
import { readRowBytes } from '../../rows/read-row-bytes.ts'
import type { RowColumns } from '../../rows/row-columns.ts'

const STATUSES: ReadonlyMap<unknown, ResultStatus> = new Map([
  ['PASS', 'pass'],
  ['FAIL', 'fail'],
  ['N/A', 'not-applicable'],
  ['SKIP', 'skip'],
  ['ERROR', 'error'],
])

/**
 * Reads `*.ext.conformance_report.v2`, JSON Lines with one event an extension. An extension that comes again was run
 * again. Nothing is skipped: a line of another schema, without an id or with another status is an error.
 */
export function createPiEventsReader(schema: string): ConformanceReader {
  return {
    format: schema,
    subjectKind: 'extension',
    read: (text) => readRows(text, new EventReader(schema)),
    readBytes: (bytes) => readRowBytes(bytes, new EventReader(schema)),
  }
}

class EventReader implements RowReader {
  readonly #schema: string
  readonly #oldest = new OldestInstant()
  readonly columns: RowColumns

  constructor(schema: string) {
    this.#schema = schema
    const id = new ByteWord(schema)
    this.columns = {
      subject: 'extension_id',
      status: 'overall_status',
      tier: 'source_tier',
      statusOf: (word) => STATUSES.get(word),
      checked: [
        { name: 'schema', accepts: (bytes, start, end) => id.equals(bytes, start, end) },
        { name: 'ts', accepts: (bytes, start, end) => this.#oldest.covers(bytes, start, end) },
      ],
    }
  }

  read(event: JsonObject, line: number): Result {
    if (event['schema'] !== this.#schema)
      throw fault(event, { line, column: 'schema', expected: showValue(this.#schema) })
    const subject = event['extension_id']
    if (typeof subject !== 'string' || subject === '')
      throw fault(event, { line, column: 'extension_id', expected: NAME })
    const tier = event['source_tier']
    if (typeof tier !== 'string' || tier === '')
      throw fault(event, { line, column: 'source_tier', expected: NAME })
    const status = STATUSES.get(event['overall_status'])
    if (status === undefined) throw fault(event, { line, column: 'overall_status', expected: WORDS })
    this.#oldest.add(event['ts'])
    const result = { subject, status, tier, evidenceLine: line, rerun: true }
    const message = status === 'pass' ? undefined : reasonOf(event)
    return message === undefined ? result : { ...result, message }
  }

  end(): ConformanceRecord | undefined {
    const { instant } = this.#oldest
    return instant === undefined ? undefined : { kind: 'generated-at', instant }
  }
}

const NAME = 'text that is not empty'
const WORDS = `one of ${[...STATUSES.keys()].join(', ')}`

/** Why it did not pass, as far as the event tells. */
function reasonOf({ error, reason, failures }: JsonObject): string | undefined {
  const texts = [error, reason, Array.isArray(failures) ? failures[0] : undefined]
  const text = texts.find((candidate) => typeof candidate === 'string' && candidate !== '')
  return typeof text === 'string' ? messageOf(text) : undefined
}

function fault(event: JsonObject, what: Omit<Fault, 'remedy'>): EvidenceError {
  return rowError(event, {
    ...what,
    remedy: 'write every event whole and with one of the documented statuses',
  })
}
