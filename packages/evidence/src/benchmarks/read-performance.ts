import {
  type Bytes,
  decodeText,
  EvidenceError,
  showValue,
  wholeText,
} from '@governance-gates/document/strict'
import { contentOf } from './content.ts'
import type { PerformanceContent, PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

export interface PerformanceSource {
  /** As people know it; never opened here. */
  readonly path: string
  readonly bytes: Bytes
  /** The text of a file in the same folder; undefined where there is none. */
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
  // Loaded when used: the formats are of no use to whoever only measures files.
  const { PERFORMANCE_READERS } = await import('./readers.ts')
  const reader = PERFORMANCE_READERS.find((each) => each.recognises(file))
  if (reader === undefined) throw unknownFormat(content, PERFORMANCE_READERS)
  const records = [...(await reader.read(file))]
  if (records.some(({ kind }) => SUBSTANCE.has(kind))) return { format: reader.format, records }
  throw new EvidenceError(`the ${reader.format} file has no measurement`, {
    remedy: 'see why the benchmarks did not run',
  })
}

const SUBSTANCE: ReadonlySet<PerformanceRecord['kind']> = new Set([
  'measurement',
  'crash',
  'no-data',
  'claim',
])

function unknownFormat(content: PerformanceContent, readers: readonly PerformanceReader[]): EvidenceError {
  return new EvidenceError(`the format is not known: this is ${describe(content)}`, {
    line: 1,
    remedy: `what can be read: ${readers.map(({ format }) => format).join(', ')}`,
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
