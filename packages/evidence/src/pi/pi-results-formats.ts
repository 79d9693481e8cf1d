import { isJsonObject } from '@governance-gates/document/strict'
import type { ConformanceReader } from '../results/record.ts'
import type { ResultsFormat } from '../results/results-format.ts'
import { type ResultsHead, schemaIn } from '../results/results-head.ts'
import { PI, piSchemaName } from './pi-family.ts'

/** What a format of the family says about itself besides what all of them share. */
interface PiResults extends Pick<ResultsFormat, 'layout' | 'subjects' | 'tool'> {
  /** The schema id without its prefix. */
  readonly schema: string
  /** What the first result has, by the key of the list that it is in, where `schema` comes behind the results. */
  readonly firstResult?: { readonly list: string; readonly keys: readonly string[] }
  /** Takes the schema id as the file has it. */
  createReader(schema: string): Promise<ConformanceReader>
}

function piResults({ schema: name, firstResult, createReader, ...facts }: PiResults): ResultsFormat {
  const id = `pi.${name}`
  return {
    ...facts,
    id,
    title: id,
    docs: PI.docs,
    family: PI,
    sign: `the schema \`${id}\``,
    recognises: ({ head }) => {
      const schema = schemaIn(head)
      return schema === undefined ? isGuessed(head, firstResult) : piSchemaName(schema) === name
    },
    read: ({ head }) => createReader(schemaIn(head) ?? id),
  }
}

/** Writers that sort their keys put `schema` behind the results. The reader checks the id itself. */
function isGuessed(head: ResultsHead, firstResult: PiResults['firstResult']): boolean {
  if (head.kind !== 'json' || head.isWhole || !isJsonObject(head.value) || firstResult === undefined) {
    return false
  }
  const list = head.value[firstResult.list]
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return isJsonObject(first) && firstResult.keys.every((key) => Object.hasOwn(first, key))
}

const summary: Omit<PiResults, 'schema'> = {
  layout: 'document',
  tool: 'conformance tests of the extensions',
  subjects: 'extensions, counted by `per_tier`, their tier; negative tests are the part `negative`',
  createReader: async (schema) => (await import('./results/pi-summary.ts')).createPiSummaryReader(schema),
}

/** The results of the Pi platform. */
export const PI_RESULTS: readonly ResultsFormat[] = [
  piResults({ schema: 'ext.conformance_summary.v2', ...summary }),
  piResults({ schema: 'ext.conformance_summary.v3', ...summary }),
  piResults({
    schema: 'ext.conformance_report.v2',
    layout: 'lines',
    tool: 'conformance tests of the extensions, an event a line',
    subjects: 'extensions by name, with `PASS`, `FAIL`, `N/A`, `SKIP` or `ERROR`; the tier is `source_tier`',
    createReader: async (schema) => (await import('./results/pi-events.ts')).createPiEventsReader(schema),
  }),
  piResults({
    schema: 'ext.scenario_conformance.v1',
    layout: 'document',
    tool: 'scenario tests',
    subjects:
      'scenarios by name, or counted where the file has no `results`; the tier is `source_tier`, attributes are `kind` and `extension`',
    firstResult: { list: 'results', keys: ['scenario_id', 'status'] },
    createReader: async (schema) =>
      (await import('./results/pi-scenarios.ts')).createPiScenariosReader(schema),
  }),
  piResults({
    schema: 'runtime.compat-matrix.v1',
    layout: 'document',
    tool: 'the matrix of the runtime API',
    subjects: 'API entries: surface, module and API; attributes are `surface` and `module`',
    firstResult: { list: 'entries', keys: ['surface', 'module', 'api'] },
    createReader: async (schema) =>
      (await import('./results/pi-api-matrix.ts')).createPiApiMatrixReader(schema),
  }),
  piResults({
    schema: 'ext.must_pass_gate.v1',
    layout: 'document',
    tool: 'the gate of extensions that must pass',
    subjects: 'extensions, counted in two sets, the tiers `must-pass` and `stretch`',
    createReader: async (schema) =>
      (await import('./results/pi-must-pass.ts')).createPiMustPassReader(schema),
  }),
]
