import { isJsonObject } from '@governance-gates/document/strict'
import type { ResultsFormat } from '../results-format.ts'

export const jestFormat: ResultsFormat = {
  id: 'jest',
  title: 'Jest or Vitest JSON',
  tool: "`jest --json` and Vitest's reporter `json`",
  docs: 'https://jestjs.io/docs/cli#--json',
  layout: 'document',
  sign: '`testResults` or `numTotalTests`',
  subjects: 'file, titles and title',
  recognises: ({ head }) =>
    head.kind === 'json' &&
    isJsonObject(head.value) &&
    (Object.hasOwn(head.value, 'testResults') || Object.hasOwn(head.value, 'numTotalTests')),
  read: async () => (await import('./jest.ts')).jestReader,
}
