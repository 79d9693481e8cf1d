import { isJsonObject } from '@governance-gates/document/strict'
import type { ResultsFile, ResultsFormat } from '../results-format.ts'
import { schemaIn } from '../results-head.ts'
import { type Columns, DEFAULT_COLUMNS } from './columns.ts'

export const jsonLinesFormat: ResultsFormat = {
  id: 'json-lines',
  title: 'JSON Lines',
  needs: 'with the columns that the policy names, by default subject and status',
  tool: 'scripts of your own',
  docs: 'https://jsonlines.org',
  layout: 'lines',
  sign: 'an object on the first line that has the columns for subject and status',
  subjects: 'the subject column',
  recognises: (file) => {
    const columns = columnsFor(file)
    return columns !== undefined && hasColumns(file, columns)
  },
  // By its name the policy may mean events of a known schema, or of any other.
  acceptsByName: ({ head }, found) =>
    found === undefined
      ? head.kind === 'json' && isJsonObject(head.value) && head.isOneLine
      : found.layout === 'lines',
  read: async ({ options }) => (await import('./json-lines.ts')).createJsonLinesReader(options),
}

/** Under an unknown schema the usual columns may mean anything, unless the policy says what they mean. */
function columnsFor({ head, options }: ResultsFile): Columns | undefined {
  return schemaIn(head) === undefined ? (options.columns ?? DEFAULT_COLUMNS) : options.columns
}

function hasColumns({ head }: ResultsFile, { subject, status }: Columns): boolean {
  if (head.kind !== 'json' || !isJsonObject(head.value) || !head.isOneLine) return false
  return Object.hasOwn(head.value, subject) && Object.hasOwn(head.value, status)
}
