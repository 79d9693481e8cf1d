import type { Attributes, Instant, Result, ResultRows, Tally } from '@governance-gates/core'
import type { Bytes, Text } from '@governance-gates/document/strict'
import type { ReaderNote } from './reader-notes.ts'

/** What a reader yields, one at a time, in the order of the file. */
export type ConformanceRecord =
  | { readonly kind: 'result'; readonly result: Result }
  | {
      /** Subjects that the format counts without naming them. */
      readonly kind: 'counts'
      readonly tier?: string
      readonly attributes?: Attributes
      readonly tally: Tally
    }
  | { readonly kind: 'generated-at'; readonly instant: Instant }
  /** A defect that hides no result. */
  | { readonly kind: 'note'; readonly note: ReaderNote }

/** What is read from bytes: most results together, the others one by one, all in the order of the file. */
export type BulkRecord = ConformanceRecord | { readonly kind: 'rows'; readonly rows: ResultRows }

/** Reads one format. */
export interface ConformanceReader {
  /** The format's name, with its version where it has one: `junit`, `pi.ext.conformance_summary.v2`. */
  readonly format: string
  /** What its subjects are: `test`, `extension`, `scenario`, `api`. */
  readonly subjectKind: string
  /** @throws EvidenceError for everything that is not whole, well-formed and consistent. */
  read(text: Text): Iterable<ConformanceRecord>
  /** The same from UTF-8, many times as fast. Only formats have it of which files are large. */
  readBytes?(bytes: Bytes): Iterable<BulkRecord>
}

/** The attribute that distinguishes the parts of one file; results that have it are read only where a policy selects it. */
export const PART = 'part'
