import { BASELINE_SCHEMA, type Baseline } from '@governance-gates/core'
import { EvidenceError, parseJsonDocument, showValue, valueAt } from '@governance-gates/document/strict'
import { readPiBaseline } from '../pi/pi-baseline.ts'
import { piSchemaName } from '../pi/pi-schema.ts'
import { readGovernanceBaseline } from './governance-baseline.ts'

const PI_BASELINE = 'ext.conformance_baseline.v2'

/**
 * Reads a baseline in any known format, which its schema id tells.
 *
 * @throws EvidenceError for everything that is not whole, well-formed and consistent.
 */
export function readBaseline(text: string): Baseline {
  const document = parseJsonDocument(text)
  const schema = valueAt(document.value, ['schema'])
  if (schema === BASELINE_SCHEMA) return readGovernanceBaseline(document)
  if (typeof schema === 'string' && piSchemaName(schema) === PI_BASELINE) return readPiBaseline(document)
  throw new EvidenceError(
    schema === undefined ? 'the baseline has no schema' : `schema ${showValue(schema)} is no known baseline`,
    {
      line: document.lineOf(['schema']),
      remedy: `what can be read: ${BASELINE_SCHEMA}, pi.${PI_BASELINE}`,
    },
  )
}
