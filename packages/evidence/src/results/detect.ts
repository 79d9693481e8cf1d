import { EvidenceError } from '@governance-gates/document/strict'
import { nameInPolicy, whatCanBeRead } from '../format.ts'
import { resultsFormats } from '../registry.ts'
import type { ConformanceReader } from './record.ts'
import type { ConformanceOptions, ResultsFile, ResultsFormat } from './results-format.ts'
import { describeHead, resultsHeadOf, schemaIn } from './results-head.ts'

/**
 * Chooses the reader for a file by the beginning of its text, 64 KiB or less.
 *
 * @throws EvidenceError where the format is not known, or is another than the named one.
 */
export async function detectConformance(
  head: string,
  options: ConformanceOptions,
): Promise<ConformanceReader> {
  const file = { head: resultsHeadOf(head), options }
  const found = resultsFormats().find((format) => format.recognises(file))
  const { format: name = 'auto' } = options
  const format = name === 'auto' ? (found ?? unknownFormat(file)) : formatNamed(name, file, found)
  return format.read(file)
}

/** The file may be as it should be: what the policy says of it is not. */
export class DeclaredFormatError extends EvidenceError {}

function formatNamed(name: string, file: ResultsFile, found: ResultsFormat | undefined): ResultsFormat {
  if (found !== undefined && nameInPolicy(found) === name) return found
  const accepting = resultsFormats().find(
    (format) => nameInPolicy(format) === name && format.acceptsByName?.(file, found) === true,
  )
  return accepting ?? otherFormat(name, describe(file, found))
}

/** Any XML is taken for JUnit, and a schema id says more than the name of a format. */
function describe({ head }: ResultsFile, found: ResultsFormat | undefined): string {
  const isNamed = head.kind === 'json' && schemaIn(head) === undefined
  return found !== undefined && isNamed ? found.title : describeHead(head)
}

function otherFormat(name: string, found: string): never {
  throw new DeclaredFormatError(`the policy says that the format is ${name}, but this is ${found}`, {
    line: 1,
    remedy: 'name the format of the file, or remove format from the policy',
  })
}

function unknownFormat({ head }: ResultsFile): never {
  throw new EvidenceError(`the format is not known: this is ${describeHead(head)}`, {
    line: 1,
    remedy: whatCanBeRead(resultsFormats()),
  })
}
