import { EvidenceError } from '@governance-gates/document/strict'
import { PI_SCHEMA_IDS } from '../pi/results/pi-family.ts'
import { type Content, contentOf } from './content.ts'
import { ctrfReader } from './ctrf/ctrf.ts'
import { jestReader } from './jest/jest.ts'
import { createJsonLinesReader, type JsonLinesOptions } from './json-lines/json-lines.ts'
import type { ConformanceReader } from './record.ts'

/** What a policy may say about the format of a campaign's evidence. */
export type ConformanceFormat = 'auto' | 'junit' | 'ctrf' | 'jest' | 'json-lines' | 'pi'

export interface ConformanceOptions extends JsonLinesOptions {
  /** `auto` by default. A format that is named is a claim: the content must agree. */
  readonly format?: ConformanceFormat | undefined
  /** The absolute path of the workspace, where paths of files in it are to be relative. */
  readonly root?: string | undefined
}

/**
 * Chooses the reader for a file by the beginning of its text, 64 KiB or less.
 *
 * @throws EvidenceError where the format is not known, or is another than the named one.
 */
export async function detectConformance(
  head: string,
  options: ConformanceOptions,
): Promise<ConformanceReader> {
  const { format = 'auto' } = options
  const content = contentOf(head, options.columns)
  if (format === 'json-lines' && maybeLines(content)) return createJsonLinesReader(options)
  if (format !== 'auto' && format !== content.kind) throw otherFormat(format, content)
  switch (content.kind) {
    case 'junit': {
      // Of all readers only this one brings a library along: it is loaded when it is needed.
      const { junitReader } = await import('./junit/junit.ts')
      return junitReader
    }
    case 'ctrf':
      return ctrfReader
    case 'jest':
      return jestReader
    case 'json-lines':
      return createJsonLinesReader(options)
    case 'pi':
      return content.pi.createReader(content.schema)
    case 'unknown':
      throw unknownFormat(content)
  }
}

/** Whoever names JSON Lines and their columns may mean events of a known schema, or of any other. */
function maybeLines(content: Content): boolean {
  if (content.kind === 'pi') return content.pi.layout === 'lines'
  return content.kind === 'json-lines' || (content.kind === 'unknown' && content.maybeLines)
}

function otherFormat(format: string, { found }: Content): EvidenceError {
  return new EvidenceError(`the policy says that the format is ${format}, but this is ${found}`, {
    line: 1,
    remedy: 'name the format that the file has, or none',
  })
}

function unknownFormat({ found }: Content): EvidenceError {
  return new EvidenceError(`the format is not known: this is ${found}`, {
    line: 1,
    remedy: `what can be read: JUnit XML, CTRF, Jest or Vitest JSON, JSON Lines with the columns that the policy names (by default subject and status), ${PI_SCHEMA_IDS.join(', ')}`,
  })
}
