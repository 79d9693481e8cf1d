import { isJsonObject } from '@governance-gates/document/strict'
import type { ResultsFormat } from '../results-format.ts'
import type { ResultsHead } from '../results-head.ts'

export const ctrfFormat: ResultsFormat = {
  id: 'ctrf',
  title: 'CTRF',
  tool: 'the CTRF reporters of Jest, Vitest, pytest, Playwright and others',
  docs: 'https://ctrf.io',
  layout: 'document',
  sign: '`"reportFormat": "CTRF"`, or `results.tool`',
  subjects: 'suites and name; with the file where they are not unique',
  recognises: ({ head }) => isCtrf(head),
  read: async () => (await import('./ctrf.ts')).ctrfReader,
}

/** Versions before the first numbered one do not name their format. */
function isCtrf(head: ResultsHead): boolean {
  if (head.kind !== 'json' || !isJsonObject(head.value)) return false
  const { reportFormat, results } = head.value
  return reportFormat === 'CTRF' || (isJsonObject(results) && isJsonObject(results['tool']))
}
