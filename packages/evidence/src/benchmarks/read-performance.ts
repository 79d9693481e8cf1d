import {
  type Bytes,
  decodeText,
  EvidenceError,
  showValue,
  wholeText,
} from '@governance-gates/document/strict'
import { type Described, whatCanBeRead } from '../format.ts'
import { contentOf } from './content.ts'
import type { PerformanceContent, PerformanceFile, PerformanceRecord } from './record.ts'
import { unterminatedLine } from './unterminated-line.ts'

export interface PerformanceSource {
  /** As people know it; never opened here. */
  readonly path: string
  readonly bytes: Bytes
  /** The text of a file in the same folder; undefined where the file does not exist. */
  sibling(name: string): string | undefined
}

export interface PerformanceReading {
  readonly format: string
  readonly records: readonly PerformanceRecord[]
}

/**
 * Reads the measurements of a file in whatever known format it has.
 *
 * @throws EvidenceError where the file is empty, no text, of no known format, broken, or says nothing.
 */
export async function readPerformance(source: PerformanceSource): Promise<PerformanceReading> {
  const content = contentOf(wholeText(decodeText(source.bytes)))
  const file: PerformanceFile = { path: source.path, content, sibling: (name) => source.sibling(name) }
  // Loaded when used: a gate that only measures files needs none of them.
  const { benchmarkFormats } = await import('../registry.ts')
  const format = benchmarkFormats().find((each) => each.recognises(file))
  if (format === undefined) throw unknownFormat(content, benchmarkFormats())
  const records = [...(await format.read(file)), ...unterminatedLine(content, format)]
  if (records.some(({ kind }) => SUBSTANCE.has(kind))) return { format: format.title, records }
  throw new EvidenceError(`the ${format.title} file has no measurement`, {
    remedy: 'find out why the benchmarks did not run',
  })
}

const SUBSTANCE: ReadonlySet<PerformanceRecord['kind']> = new Set([
  'measurement',
  'crash',
  'no-data',
  'unreadable',
  'claim',
])

function unknownFormat(content: PerformanceContent, formats: readonly Described[]): EvidenceError {
  return new EvidenceError(`the format is not known: this is ${describe(content)}`, {
    line: 1,
    remedy: whatCanBeRead(formats),
  })
}

function describe(content: PerformanceContent): string {
  switch (content.kind) {
    case 'json':
      return `JSON that begins with ${showValue(content.document.value)}`
    case 'json-lines':
      return `JSON Lines that begin with ${showValue(content.lines[0]?.value)}`
    case 'xml':
      return `XML that begins with ${showValue(content.text.slice(0, 200))}`
    case 'text':
      return `text that begins with ${showValue(content.lines.find((line) => line.trim() !== ''))}`
  }
}
