import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { WORKFLOW_GUIDE, withWorkflowTables } from './workflow-tables.ts'

test('the guide has every input and output of the reusable workflows: npm run generate', () => {
  expect(readFileSync(join(ROOT, WORKFLOW_GUIDE), 'utf8')).toBe(withWorkflowTables())
})
