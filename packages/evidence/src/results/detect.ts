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
  const format = name === 'auto' ? found : formatNamed(name, file, found)
  if (format !== undefined) return format.read(file)
  throw await unknownFormat(file, name)
}

/** The file may be as it should be: what the policy says of it is not. */
export class DeclaredFormatError extends EvidenceError {}

/** Undefined where the file is of no format at all. */
function formatNamed(
  name: string,
  file: ResultsFile,
  found: ResultsFormat | undefined,
): ResultsFormat | undefined {
  if (found !== undefined && nameInPolicy(found) === name) return found
  const accepting = resultsFormats().find(
    (format) => nameInPolicy(format) === name && format.acceptsByName?.(file, found) === true,
  )
  if (accepting === undefined && found !== undefined) throw otherFormat(name, describe(file, found))
  return accepting
}

/** Any XML is taken for JUnit, and a schema id says more than the name of a format. */
function describe({ head }: ResultsFile, found: ResultsFormat): string {
  const isNamed = head.kind === 'json' && schemaIn(head) === undefined
  return isNamed ? found.title : describeHead(head)
}

function otherFormat(name: string, found: string): DeclaredFormatError {
  return new DeclaredFormatError(`the policy says that the format is ${name}, but this is ${found}`, {
    line: 1,
    remedy: 'name the format of the file, or remove format from the policy',
  })
}

async function unknownFormat({ head }: ResultsFile, name: string): Promise<EvidenceError> {
  const { nativeReportOf } = await import('./native-json.ts')
  const native = nativeReportOf(head)
  if (native !== undefined) {
    const { title, wayOut } = native
    return new EvidenceError(`this is ${title}, which cannot be read`, { line: 1, remedy: wayOut })
  }
  if (name !== 'auto') return otherFormat(name, describeHead(head))
  return new EvidenceError(`the format is not known: this is ${describeHead(head)}`, {
    line: 1,
    remedy: whatCanBeRead(resultsFormats()),
  })
}
