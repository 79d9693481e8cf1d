import { isJsonObject } from '@governance-gates/document/strict'
import type { ConformanceReader } from '../../results/record.ts'
import { piSchemaName } from '../pi-schema.ts'
import { createPiApiMatrixReader } from './pi-api-matrix.ts'
import { createPiEventsReader } from './pi-events.ts'
import { createPiMustPassReader } from './pi-must-pass.ts'
import { createPiScenariosReader } from './pi-scenarios.ts'
import { createPiSummaryReader } from './pi-summary.ts'

/** A schema of the family: a whole document, or JSON Lines. */
export interface PiSchema {
  readonly layout: 'document' | 'lines'
  createReader(schema: string): ConformanceReader
}

const SCHEMAS: ReadonlyMap<string, PiSchema> = new Map<string, PiSchema>([
  ['ext.conformance_summary.v2', { layout: 'document', createReader: createPiSummaryReader }],
  ['ext.conformance_summary.v3', { layout: 'document', createReader: createPiSummaryReader }],
  ['ext.conformance_report.v2', { layout: 'lines', createReader: createPiEventsReader }],
  ['ext.scenario_conformance.v1', { layout: 'document', createReader: createPiScenariosReader }],
  ['runtime.compat-matrix.v1', { layout: 'document', createReader: createPiApiMatrixReader }],
  ['ext.must_pass_gate.v1', { layout: 'document', createReader: createPiMustPassReader }],
])

/** The schema ids that can be read, as people write them. */
export const PI_SCHEMA_IDS: readonly string[] = [...SCHEMAS.keys()].map((schema) => `pi.${schema}`)

/** What a schema id stands for; undefined where it is not of the family, or of a version that is not known. */
export function findPiSchema(schema: string): PiSchema | undefined {
  const inFamily = piSchemaName(schema)
  return inFamily === undefined ? undefined : SCHEMAS.get(inFamily)
}

/**
 * The schema id of a document whose beginning does not show it: writers that sort their keys put `schema` behind the
 * results. The reader checks the id itself.
 */
export function guessPiSchema(value: unknown): string | undefined {
  if (!isJsonObject(value)) return undefined
  if (firstItemHas(value['entries'], ['surface', 'module', 'api'])) return 'pi.runtime.compat-matrix.v1'
  if (firstItemHas(value['results'], ['scenario_id', 'status'])) return 'pi.ext.scenario_conformance.v1'
  return undefined
}

function firstItemHas(list: unknown, keys: readonly string[]): boolean {
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return isJsonObject(first) && keys.every((key) => Object.hasOwn(first, key))
}
