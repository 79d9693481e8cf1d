import type { Baseline } from '@governance-gates/core'
import { EvidenceError, parseJsonDocument, showValue, valueAt } from '@governance-gates/document/strict'
import { whatCanBeRead } from '../format.ts'
import { baselineFormats } from './baseline-registry.ts'

/**
 * Reads a baseline in any known format.
 *
 * @throws EvidenceError for everything that is not whole, well-formed and consistent.
 */
export function readBaseline(text: string): Baseline {
  const document = parseJsonDocument(text)
  const format = baselineFormats().find((each) => each.recognises(document))
  if (format !== undefined) return format.read(document)
  const schema = valueAt(document.value, ['schema'])
  throw new EvidenceError(
    schema === undefined
      ? 'the baseline has no schema'
      : `schema ${showValue(schema)} is not a known baseline`,
    { line: document.lineOf(['schema']), remedy: whatCanBeRead(baselineFormats()) },
  )
}
