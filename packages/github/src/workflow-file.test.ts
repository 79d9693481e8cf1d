import { expect, test } from 'vitest'
import { workflowFile } from './workflow-file.ts'

test.each([
  ['.github/workflows/ci.yml', '.github/workflows/ci.yml', undefined],
  ['.github/workflows/ci.yml@main', '.github/workflows/ci.yml', 'main'],
  ['.github/workflows/ci.yml@refs/heads/a@b', '.github/workflows/ci.yml', 'refs/heads/a@b'],
  ['', '', undefined],
])('the workflow of %j is %j of %j', (path, workflow, workflowRef) => {
  expect(workflowFile(path)).toEqual({ workflow, workflowRef })
})
